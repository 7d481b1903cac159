import type { TurnContext } from 'botbuilder';
import { checkApiToken } from '../auth/apiToken.js';
import type { ScopeSet } from '../auth/scopes.js';
import type { CardMessage, Verb } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { Asker, ChatMeeting, Question, Shown, Turn } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { AppError, asAppError } from '../errors/appError.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { mustEnd } from '../platform/timeLeft.js';
import { type WordKey, wordsFor } from '../words/index.js';
import type { App } from './app.js';
import { chatMembers } from './chatMembers.js';
import { explain, explanationOf, tellPrivately } from './explain.js';
import { offerFile, saveFile, type Upload } from './fileOffer.js';
import { graphOnBehalfOf, graphWith, startTurnTime, turnDeadline } from './graphClients.js';
import { readIncoming } from './incoming.js';
import { meetingChat } from './meetingChat.js';
import { directoryIdOf } from './mentioned.js';
import { onlyWhileSignedIn } from './onlyWhileSignedIn.js';
import { sendAnswer, sendCard } from './send.js';
import { rememberShareIfPossible } from './shares.js';
import { isSignedOut, markSignedOut, signedInAgain } from './signedOut.js';
import { askToSignIn } from './signInFlow.js';
import { summaryChoices } from './summaryChoices.js';
import { sendTargeted } from './targeted.js';
import { throttledBy } from './throttled.js';
import { toldOfClaimed } from './toldOfClaimed.js';

export interface Asked {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /** True when this question already led to a sign-in: it must not lead to another. */
  afterSignIn?: boolean;
  /** The question is a pressed button, whose answer goes elsewhere than into a new message. */
  press?: Press | null;
  /** `asker` is who showed this to the chat; somebody else looks through it. */
  shared?: (Shown & { id: string }) | null;
  /** Where the file of this question is to be saved: its asker has allowed it. */
  upload?: Upload;
  /** Only the asker sees the answer, in a chat with others. */
  alone?: boolean;
}

/** How a pressed button is answered. */
export interface Press {
  verb: Verb;
  /** The client asked by itself when it showed the card: nothing may be sent because of that. */
  isAutomatic: boolean;
  /** Whether a question that has to wait for a sign-in is answered afterwards, in a message. */
  goesOnAfterSignIn: boolean;
  reply(message: CardMessage): Promise<void>;
  /** True when the failure was told; false when it needs a message with buttons of its own. */
  refuse(error: unknown): Promise<boolean>;
  /** Says in a sentence where the answer went: beside the card, to who pressed it, while the chat hears nothing. */
  told(key: WordKey): void;
}

/** Answers one question where `context` is; whatever fails is explained there, or privately where it must be. */
export async function answer(app: App, asked: Asked): Promise<void> {
  const { asker, question } = asked;
  const turn = createTurn(app, asked);
  await mustEnd(app.clock() + turnDeadline, () =>
    attempt(turn, async () => {
      const command = commands.find(({ name }) => name === question.command);
      if (!command) throw new AppError('unexpected', { reason: 'no such command' });
      await command.run(turn);
    }),
  );
  app.log.info({ command: question.command, place: turn.place, tenant: asker.tenantId }, 'question handled');
}

interface DemandingTurn extends Turn {
  /** True when the question is worth another try, with a token that meets the error's claims. */
  meetDemand(error: unknown): boolean;
  /** Gives back the memory that reports took. */
  done(): void;
}

function createTurn(
  app: App,
  { context, asker, question, afterSignIn = false, press = null, shared = null, alone = false, upload }: Asked,
): DemandingTurn {
  const { config, clock } = app;
  const words = wordsFor(asker.locale, config.defaultLocale);
  const { place: here, conversationId } = readIncoming(context.activity);
  const place = alone ? 'personal' : here;
  // What a chat reads of something private; who pressed a button reads it beside the card, and the chat nothing.
  const tellChat = press === null ? undefined : (key: WordKey) => press.told(key);
  const needSignIn = (what: Question | null) => {
    const waiting = press?.goesOnAfterSignIn === false ? null : what;
    return askToSignIn(app, { context, words, asker, question: waiting, tellChat }, answer);
  };
  // The token the Token Service keeps is of no use any more: a new one, once.
  const renewSignIn = async () => {
    app.onBehalfOf.forget(asker);
    await app.signInPrompt.signOut(context).catch(tokenServiceDown(app));
    await needSignIn(question);
  };
  let token: Promise<string> | null = null;
  const apiToken = () => {
    token ??= tokenOf(app, context, asker);
    return token;
  };
  const time = startTurnTime(app);
  let claims: string | null = null;
  const graph = async (scopeSet: ScopeSet) =>
    graphOnBehalfOf(app, { assertion: await apiToken(), asker, scopeSet, claims, time });
  // Reading begins with the Graph token in memory while the Token Service is asked; nothing is shown before it has answered.
  const early = claims === null ? app.onBehalfOf.kept(asker, 'report') : null;
  const reports = onlyWhileSignedIn({
    apiToken,
    early:
      early === null
        ? null
        : {
            belongsTo: early.belongsTo,
            reader: app.reports.reader(asker, async () => graphWith(app, early.accessToken, time)),
          },
    reader: app.reports.reader(asker, () => graph('report')),
    // What is shown to others is not taken from memory: a re-join may have been reported a moment ago.
    fresh: press?.verb === 'share' || press?.verb === 'always',
  });

  let meeting: Promise<ChatMeeting> | null = null;
  // Of a meeting that only a button names, who does not organise it hears nothing but that: not even whether there is one.
  const mayBeTold = async (error: unknown): Promise<unknown> =>
    meeting === null || !question.meetingIsClaimed ? error : toldOfClaimed(error, meeting, asker);

  const reply = async (message: CardMessage) => {
    if (press) return press.reply(message);
    if (!alone) return sendAnswer(app, context, asker, message);
    if (await sendTargeted(app, context, asker, message)) return;
    const told = { context, words, asker, told: 'movedToPrivate.own', unreachable: 'private.unreachable' } as const;
    await tellPrivately(app, told, (own) => sendCard(own, message));
  };

  const turn: DemandingTurn = {
    place,
    asker,
    question,
    alone,
    press: press?.verb ?? null,
    shared,
    words,
    clock,
    chatDetail: config.chatDetail,
    commands,
    hasVirtualEvents: config.cloud === 'global',
    rules: config,
    meetingOfChat() {
      // Asked once a turn: the same meeting is found, shown and measured.
      meeting ??= app.meetings.of(context, question.meetingId);
      return meeting;
    },
    graph,
    reports,
    summaries: summaryChoices(app, asker),
    reply,
    share: (shown) =>
      rememberShareIfPossible(app, { ...shown, sharer: asker, conversationId, command: question.command }),
    meetingChat: (found) => meetingChat(app, { asker, meeting: found, command: question.command }),
    handOver: (file) => (upload ? saveFile(app, context, words, file, upload) : offerFile(context, asker, file)),
    async chatMembers(joinUrl) {
      const thread = threadOfMeeting(joinUrl);
      return thread === null ? null : chatMembers(app, context, thread);
    },
    directoryIdOf: (userId) => directoryIdOf(app, context, userId),
    async inPrivate(run, { told = 'movedToPrivate', chatOfTheirOwn = false } = {}) {
      if (place === 'personal' && !(alone && chatOfTheirOwn)) return run(turn);
      if (press?.isAutomatic) throw new AppError('not-shared', { reason: 'automatic' });
      if (config.targetedMessages === 'on' && !chatOfTheirOwn)
        return attempt(createTurn(app, { context, asker, question, afterSignIn, alone: true }), run);
      const own = (ownContext: TurnContext) =>
        attempt(createTurn(app, { context: ownContext, asker, question, afterSignIn }), run);
      const unreachable = 'private.unreachable';
      await tellPrivately(app, { context, words, asker, told, unreachable, tellChat }, own);
    },
    async explain(thrown, actions = [], about = '') {
      const error = await mayBeTold(thrown);
      if (await press?.refuse(error)) return;
      const { code } = asAppError(error);
      if (code === 'not-signed-in' && !afterSignIn) return needSignIn(question);
      if (code === 'sign-in-expired' && !afterSignIn) return renewSignIn();
      const said = error === thrown ? { actions, about } : {};
      const explanation = { context, words, place, asker, question, alone, error, tellChat, ...said };
      if (alone) return reply(await explanationOf(app, explanation));
      await explain(app, explanation);
      press?.told('press.newMessage');
    },
    async signIn() {
      await signedInAgain(app, asker);
      if ((await silentToken(app, context, asker)) === null) return needSignIn(null);
      await sendCard(context, noticeCard({ title: words.say('signIn.already'), texts: [] }));
    },
    async signOut() {
      // What is ours to forget is forgotten first, whatever the Token Service says.
      app.onBehalfOf.forget(asker);
      app.reports.forget(asker);
      app.held.forget(asker);
      await markSignedOut(app, asker);
      await app.signInPrompt.cancel(context);
      await app.signInPrompt.signOut(context).catch(tokenServiceDown(app));
    },
    done: () => time.reading.leave(),
    meetDemand(error) {
      // Only Graph's own challenge can be met without the user; Entra's is one to the user already.
      const byGraph = error instanceof AppError && error.code === 'step-up' && error.details.access !== undefined;
      const demanded = byGraph ? error.claims : null;
      // Once: a second challenge for the same question is for the user to meet.
      if (demanded === null || claims !== null) return false;
      claims = demanded;
      return true;
    },
  };
  return turn;
}

async function attempt(turn: DemandingTurn, run: (turn: Turn) => Promise<void>): Promise<void> {
  try {
    await run(turn);
  } catch (error) {
    // Graph wants a token that meets its claims (continuous access evaluation): the same question, with such a token.
    if (turn.meetDemand(error)) return attempt(turn, run);
    await turn.explain(error);
  } finally {
    turn.done();
  }
}

/** The asker's token for our API, checked to be theirs. */
async function tokenOf(app: App, context: TurnContext, asker: Asker): Promise<string> {
  const { config } = app;
  const token = await silentToken(app, context, asker);
  if (token === null) throw new AppError((await isSignedOut(app, asker)) ? 'signed-out' : 'not-signed-in');
  const clientIds = [config.sso.clientId, ...(config.bot ? [config.bot.appId] : [])];
  checkApiToken(token, { clientIds, user: asker });
  return token;
}

const silentToken = (app: App, context: TurnContext, { userId }: Asker) =>
  app.signInPrompt.silentToken(context, userId).catch(tokenServiceDown(app));

const tokenServiceDown =
  ({ clock }: App) =>
  (error: unknown): never => {
    throw throttledBy(error, clock()) ?? new AppError('sign-in-down', { reason: 'token service' }, error);
  };
