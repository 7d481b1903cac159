import { CardFactory, type ConversationReference, MessageFactory, type TurnContext } from 'botbuilder';
import type { ScopeSet } from '../auth/scopes.js';
import type { CardMessage } from '../cards/cardMessage.js';
import { AppError } from '../errors/appError.js';
import { statusOf } from '../platform/http/statusOf.js';
import { type Asker, plainQuestion } from '../question/question.js';
import { sendFailureOf } from '../sending/sendFailure.js';
import { asSummary } from '../sending/sendPriority.js';
import { LeaseLost } from '../summaries/deliver.js';
import { kindOf } from '../summaries/failureKind.js';
import type { Organizer, Room, SummaryGraph, SummaryHost } from '../summaries/host.js';
import type { NotTaken } from '../summaries/summaryDeps.js';
import { askersToken } from './answering/askersToken.js';
import { rememberShare } from './answering/shares.js';
import type { AppParts } from './app.js';
import { isPaused, readConversation } from './conversation/conversations.js';
import { personKnown } from './conversation/knownPeople.js';
import { meetingOfChat } from './conversation/meetingOfChat.js';
import { privately, returnTo } from './conversation/privately.js';
import { graphForSummaries, graphOnBehalfOf, startTurnTime } from './signIn/graphClients.js';
import { isSignedOut } from './signIn/signedOut.js';

/** Teams did not take a message. */
export class SendRefused extends Error {
  override readonly name = 'SendRefused';
  readonly why: NotTaken;

  constructor(cause: unknown, now: number) {
    super('Teams did not take a message', { cause });
    const { kind, retryAfter = null, maybeSent } = sendFailureOf(cause, now);
    this.why = { kind, retryAfter, maybeSent };
  }
}

/** What summaries need of the bot: conversations to write to, and Graph on the organiser's behalf. */
export function createSummaryHost(app: AppParts): SummaryHost {
  function inReference<T>(
    reference: Partial<ConversationReference>,
    paused: boolean,
    run: (room: Room) => Promise<T>,
  ): Promise<T | null> {
    return returnTo(app, reference, (context) => run(roomOf(context, paused)));
  }

  async function inConversation<T>(tenantId: string, conversationId: string, run: (room: Room) => Promise<T>) {
    const known = await readConversation(app, tenantId, conversationId);
    if (known === null) return null;
    const { reference } = known;
    const conversation = { ...reference.conversation, id: conversationId };
    // A channel is known once; the post in it is the job's.
    return inReference({ ...reference, conversation }, isPaused(known, app.clock()), run);
  }

  const refused = (error: unknown): never => {
    if (error instanceof LeaseLost) throw error;
    throw new SendRefused(error, app.clock());
  };

  /** What came of it; null when Teams does not let the bot write there. */
  async function whereAllowed<T>(tenantId: string, room: Room, run: (room: Room) => Promise<T>): Promise<T | null> {
    if (room.paused) return null;
    try {
      return await run(room);
    } catch (error) {
      if (!(error instanceof SendRefused) || error.why.kind !== 'gone') throw error;
      await app.conversations.pause(app, tenantId, room.conversationId);
      return null;
    }
  }

  function roomOf(context: TurnContext, paused: boolean): Room {
    return {
      paused,
      conversationId: context.activity.conversation.id,
      meeting: (meetingId) => meetingOfChat(app, context, meetingId || null),
      graphOf: (organizer, scopeSet) => graphOf(app, context, organizer, scopeSet),
      async send(message, check) {
        const send = () => context.sendActivity(activityOf(message));
        const response = await asSummary(send, check).catch(refused);
        if (!response?.id) throw new Error('the connector gave no id');
        return response.id;
      },
      async update(activityId, message) {
        try {
          await asSummary(() => context.updateActivity({ ...activityOf(message), id: activityId }));
          return true;
        } catch (error) {
          if (statusOf(error) === 404) return false;
          return refused(error);
        }
      },
      async share(organizer, { reports, detail }) {
        const sharer = await askerOf(app, organizer);
        const { id: conversationId } = context.activity.conversation;
        return rememberShare(app, { sharer, conversationId, question: plainQuestion('who attended'), reports, detail });
      },
      async privately<T>(organizer: Organizer, run: (room: Room) => Promise<T>) {
        const known = await personKnown(app, organizer);
        if (known?.conversationId) {
          const chat = await readConversation(app, organizer.tenantId, known.conversationId);
          if (chat !== null && isPaused(chat, app.clock())) return null;
          const told = await inConversation(organizer.tenantId, known.conversationId, (own) =>
            whereAllowed(organizer.tenantId, own, run),
          );
          if (told !== null) return told;
        }
        const asker = await askerOf(app, organizer);
        if (asker.userId === '') return null;
        const work = (own: TurnContext) => whereAllowed(organizer.tenantId, roomOf(own, false), run);
        // What the run itself throws is told apart from a chat that could not be opened.
        const ran = await asSummary(() => privately(app, context, asker, work)).catch((error: unknown) =>
          isOurs(error) ? Promise.reject(error) : refused(error),
        );
        return ran?.of ?? null;
      },
    };
  }

  return {
    inConversation,
    async inPrivateOf(organizer, run) {
      const known = await personKnown(app, organizer);
      return known?.conversationId ? inConversation(organizer.tenantId, known.conversationId, run) : null;
    },
    async readerOf(organizer) {
      const { locale = null, timeZone = null } = (await personKnown(app, organizer)) ?? {};
      return { locale, timeZone };
    },
    reportsAreNew: (organizer, source) => app.reports.hasGrown(organizer, source),
    pause: (tenantId, conversationId) => app.conversations.pause(app, tenantId, conversationId),
  };
}

/** The organiser's own token; where they have none, the app's own access, if the tenant has allowed that for summaries. */
async function graphOf(
  app: AppParts,
  context: TurnContext,
  organizer: Organizer,
  scopeSet: ScopeSet,
): Promise<SummaryGraph> {
  const time = startTurnTime(app);
  try {
    const asker = await askerOf(app, organizer);
    const assertion = await tokenOf(app, context, asker);
    const graph = await graphOnBehalfOf(app, { assertion, asker, scopeSet, claims: null, time });
    return { graph, access: 'delegated' };
  } catch (error) {
    const mayActItself = scopeSet === 'report' && app.config.applicationAccess === 'summaries';
    if (!mayActItself || !(error instanceof AppError) || kindOf(error) !== 'organizer') throw error;
    return { graph: await graphForSummaries(app, organizer.tenantId, time), access: 'application' };
  }
}

/** The token the Token Service keeps for the organiser, who is not asked. AppError while they are not signed in. */
async function tokenOf(app: AppParts, context: TurnContext, asker: Asker): Promise<string> {
  if (await isSignedOut(app, asker)) throw new AppError('signed-out');
  if (asker.userId === '') throw new AppError('not-signed-in');
  return askersToken(app, context, asker);
}

async function askerOf(app: AppParts, organizer: Organizer): Promise<Asker> {
  const known = await personKnown(app, organizer);
  return {
    userId: organizer.userId ?? known?.userId ?? '',
    aadObjectId: organizer.aadObjectId,
    tenantId: organizer.tenantId,
    locale: known?.locale ?? null,
    timeZone: known?.timeZone ?? null,
  };
}

const activityOf = ({ card, summary }: CardMessage) => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  summary,
});

const isOurs = (error: unknown): boolean => statusOf(error) === null || error instanceof SendRefused;
