import { PrivateConversationState, type Storage, type TurnContext } from 'botbuilder-core';
import { DialogSet, DialogTurnStatus, OAuthPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import { minute } from '../platform/clock.js';
import type { Words } from '../words/index.js';

/** How long a sign-in may take; dialog state lives no longer. */
export const signInTimeout = 15 * minute;

const Result = z.object({ token: z.string().nullable(), question: z.unknown() });

/** How a sign-in stands after an activity that may belong to it. */
export type SignInProgress =
  | { status: 'none' }
  | { status: 'waiting' }
  /** `question` is what `begin` was given: what to do now that the user is (or refused to be) signed in. */
  | { status: 'over'; signedIn: boolean; question: unknown };

export interface SignInPrompt {
  /** The user's token for our API, without asking; null when the Token Service has none. */
  silentToken(context: TurnContext): Promise<string | null>;
  /** Sends the sign-in card and remembers the question; `over` at once when the user turns out to be signed in. */
  begin(context: TurnContext, words: Words, question: unknown): Promise<SignInProgress>;
  /** Gives an activity (invoke, event or six-digit code) to the sign-in that waits for it. */
  proceed(context: TurnContext, words: Words): Promise<SignInProgress>;
  /** Makes the Token Service forget the user. */
  signOut(context: TurnContext): Promise<void>;
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
}: {
  storage: Storage;
  connectionName: string;
}): SignInPrompt {
  const state = new PrivateConversationState(storage, 'sign-in');
  const accessor = state.createProperty('dialog');

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
          const { question } = z.object({ question: z.unknown() }).parse(step.options);
          return step.endDialog({ token: token.success ? token.data.token : null, question });
        },
      ]),
    );

  async function run(
    context: TurnContext,
    words: Words,
    step: (dialogs: Awaited<ReturnType<DialogSet['createContext']>>) => Promise<{ status: string; result?: unknown }>,
  ): Promise<SignInProgress> {
    const turn = await step(await dialogsFor(words).createContext(context));
    if (turn.status === DialogTurnStatus.empty) return { status: 'none' };
    if (turn.status === DialogTurnStatus.waiting) {
      await state.saveChanges(context);
      return { status: 'waiting' };
    }
    await state.delete(context);
    const result = Result.safeParse(turn.result);
    return result.success
      ? { status: 'over', signedIn: result.data.token !== null, question: result.data.question }
      : { status: 'over', signedIn: false, question: null };
  }

  return {
    async silentToken(context) {
      const response = await oauthPrompt(null).getUserToken(context);
      return response?.token || null;
    },
    async begin(context, words, question) {
      await state.delete(context);
      return run(context, words, (dialogs) => dialogs.beginDialog('sign-in', { question }));
    },
    proceed: (context, words) => run(context, words, (dialogs) => dialogs.continueDialog()),
    signOut: (context) => oauthPrompt(null).signOutUser(context),
    cancel: (context) => state.delete(context),
  };
}
