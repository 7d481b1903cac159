import { isDeepStrictEqual } from 'node:util';
import {
  CardFactory,
  CloudAdapterBase,
  PrivateConversationState,
  type Storage,
  type TurnContext,
} from 'botbuilder-core';
// The package as a whole loads readers of dates and numbers of many languages, which take two fifths of the SDK's start and memory.
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { OAuthPrompt } from 'botbuilder-dialogs/lib/prompts/oauthPrompt.js';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog.js';
import type { UserTokenClient } from 'botframework-connector';
import pLimit, { type LimitFunction } from 'p-limit';
import { z } from 'zod';
import { minute } from '../platform/time/clock.js';
import type { Words } from '../words/index.js';
import type { TokenService } from './tokenService.js';

/** Questions that may wait for one sign-in; older ones give way. */
const maxQuestions = 5;

/** How long a sign-in may take; dialog state lives no longer. */
export const signInTimeout = 15 * minute;

/** The stack as botbuilder-dialogs keeps it; the prompt above our dialog is of no interest. */
const Waiting = z.object({
  dialogStack: z.tuple(
    [z.object({ state: z.object({ options: z.object({ questions: z.array(z.unknown()) }) }) })],
    z.unknown(),
  ),
});

const Result = z.object({ token: z.string().nullable(), questions: z.array(z.unknown()) });

/** How a sign-in stands after an activity that may belong to it. */
export type SignInProgress =
  | { status: 'none' }
  | { status: 'waiting' }
  /** `questions` is what `begin` was given, each time it was called: what to do now that the sign-in is over. */
  | { status: 'over'; signedIn: boolean; questions: unknown[] };

export interface SignInPrompt {
  /** A user's token for our API, by the connector's id, without asking; null when the Token Service has none. */
  silentToken(context: TurnContext, userId: string): Promise<string | null>;
  /** Sends the sign-in card and remembers the question; `over` at once when the user turns out to be signed in. */
  begin(context: TurnContext, words: Words, question: unknown): Promise<SignInProgress>;
  /** Gives an activity (invoke, event or six-digit code) to the sign-in that waits for it. */
  proceed(context: TurnContext, words: Words): Promise<SignInProgress>;
  /** Ends a waiting sign-in as done: the user was signed in by a token exchange. */
  complete(context: TurnContext): Promise<SignInProgress>;
  /** Gives the Token Service a token that Teams offered; false when it has no use for it. Rejects as the SDK does. */
  exchange(context: TurnContext, token: string): Promise<boolean>;
  /** Makes the Token Service forget the user. */
  signOut(context: TurnContext): Promise<void>;
  /** True while a sign-in of this user waits in this conversation. */
  isWaiting(context: TurnContext): Promise<boolean>;
  /** Sends a sign-in button that needs no silent exchange, for the sign-in that waits. */
  sendButton(context: TurnContext, words: Words): Promise<void>;
  /** Forgets a waiting sign-in of this user in this conversation. */
  cancel(context: TurnContext): Promise<void>;
}

/**
 * Bot Framework's OAuthPrompt against one connection of the Token Service. Its state is kept per user and
 * conversation: in a group two people can be signing in at once.
 */
export function createSignInPrompt({
  storage,
  connectionName,
  tokenService,
}: {
  storage: Storage;
  connectionName: string;
  tokenService: TokenService;
}): SignInPrompt {
  const state = new PrivateConversationState(storage, 'sign-in');
  const accessor = state.createProperty('dialog');
  const inTurn = createTurnstile();

  const oauthPrompt = (words: Words | null) =>
    new OAuthPrompt('token', {
      connectionName,
      title: words?.say('signIn.button') ?? '',
      // Not as the message's text: text beside a card is split into two messages (learn: conversation-messages).
      text: words?.say('signIn.question') ?? '',
      timeout: signInTimeout,
    });

  const dialogsFor = (words: Words) =>
    new DialogSet(accessor).add(oauthPrompt(words)).add(
      new WaterfallDialog('sign-in', [
        (step) => step.prompt('token', {}),
        (step) => {
          const token = z.object({ token: z.string() }).safeParse(step.result);
          const { questions } = z.object({ questions: z.array(z.unknown()) }).parse(step.options);
          return step.endDialog({ token: token.success ? token.data.token : null, questions });
        },
      ]),
    );

  async function questionsWaiting(context: TurnContext): Promise<unknown[]> {
    const waiting = Waiting.safeParse(await accessor.get(context));
    return waiting.success ? waiting.data.dialogStack[0].state.options.questions : [];
  }

  async function run(
    context: TurnContext,
    words: Words,
    step: (dialogs: Awaited<ReturnType<DialogSet['createContext']>>) => Promise<{ status: string; result?: unknown }>,
  ): Promise<SignInProgress> {
    const turn = await step(await dialogsFor(words).createContext(context)).catch((error: unknown) => {
      // What really happened, a refusal by the connector, say, is inside.
      throw error instanceof DialogContextError ? error.error : error;
    });
    if (turn.status === DialogTurnStatus.empty) return { status: 'none' };
    if (turn.status === DialogTurnStatus.waiting) {
      await state.saveChanges(context);
      return { status: 'waiting' };
    }
    await state.delete(context);
    const result = Result.safeParse(turn.result);
    return result.success
      ? { status: 'over', signedIn: result.data.token !== null, questions: result.data.questions }
      : { status: 'over', signedIn: false, questions: [] };
  }

  return {
    async silentToken(context, userId) {
      const { channelId } = context.activity;
      const found = await tokenService.getToken({ userId, connectionName, channelId }, '');
      return found?.token ?? null;
    },
    begin: (context, words, question) =>
      inTurn(keyOf(context), async () => {
        const waiting = await questionsWaiting(context);
        await state.delete(context);
        // Who asks the same again while it waits is answered once.
        const others = waiting.filter((one) => !isDeepStrictEqual(one, asStored(question)));
        const questions = [...others, question].slice(-maxQuestions);
        return run(context, words, (dialogs) => dialogs.beginDialog('sign-in', { questions }));
      }),
    proceed: (context, words) =>
      inTurn(keyOf(context), () => run(context, words, (dialogs) => dialogs.continueDialog())),
    isWaiting: async (context) => (await questionsWaiting(context)).length > 0,
    complete: (context) =>
      inTurn(keyOf(context), async () => {
        const questions = await questionsWaiting(context);
        await state.delete(context);
        return questions.length === 0 ? { status: 'none' } : { status: 'over', signedIn: true, questions };
      }),
    async exchange(context, token) {
      const client = userTokenClient(context);
      const { channelId, from } = context.activity;
      const response = await client.exchangeToken(from.id, connectionName, channelId, { token });
      return Boolean(response?.token);
    },
    async sendButton(context, words) {
      const client = userTokenClient(context);
      const { signInLink } = await client.getSignInResource(connectionName, context.activity, '');
      const card = CardFactory.oauthCard(
        connectionName,
        words.say('signIn.button'),
        words.say('signIn.question'),
        signInLink,
      );
      await context.sendActivity({ attachments: [card] });
    },
    signOut: (context) => oauthPrompt(null).signOutUser(context),
    cancel: (context) => state.delete(context),
  };
}

function userTokenClient({ adapter, turnState }: TurnContext): UserTokenClient {
  if (adapter instanceof CloudAdapterBase) return turnState.get<UserTokenClient>(adapter.UserTokenClientKey);
  throw new Error('sign-in needs a CloudAdapter');
}

/** As it comes back from storage: what is undefined is not there. */
const asStored = (question: unknown): unknown => JSON.parse(JSON.stringify(question));

const keyOf = ({ activity }: TurnContext) => `${activity.conversation.id} ${activity.from?.id}`;

/** Runs what concerns one key one after the other: two questions at once must not overwrite each other's state. */
function createTurnstile() {
  const limits = new Map<string, LimitFunction>();
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const limit = limits.get(key) ?? pLimit(1);
    limits.set(key, limit);
    try {
      return await limit(work);
    } finally {
      if (limit.activeCount + limit.pendingCount === 0) limits.delete(key);
    }
  };
}
