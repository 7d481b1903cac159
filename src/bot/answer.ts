import type { TurnContext } from 'botbuilder';
import { checkApiToken } from '../auth/apiToken.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { Asker, Question, Turn } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { AppError, asAppError } from '../errors/appError.js';
import { createGraphClient } from '../graph/client.js';
import { wordsFor } from '../words/index.js';
import type { App } from './app.js';
import { explain } from './explain.js';
import { readIncoming } from './incoming.js';
import { meetingOfChat } from './meetingOfChat.js';
import { sendCard } from './send.js';
import { isSignedOut, markSignedIn, markSignedOut } from './signedOut.js';
import { askToSignIn } from './signInFlow.js';

export interface Asked {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /** True when this question already led to a sign-in: it must not lead to another. */
  afterSignIn?: boolean;
}

/** Answers one question where `context` is; whatever fails is explained there, or privately where it must be. */
export async function answer(app: App, asked: Asked): Promise<void> {
  const { asker, question } = asked;
  const turn = createTurn(app, asked);
  try {
    const command = commands.find(({ name }) => name === question.command);
    if (!command) throw new AppError('unexpected', { reason: 'no such command' });
    await command.run(turn);
  } catch (error) {
    await turn.explain(error);
  }
  app.log.info({ command: question.command, place: turn.place, tenant: asker.tenantId }, 'question handled');
}

function createTurn(app: App, { context, asker, question, afterSignIn = false }: Asked): Turn {
  const { config } = app;
  const words = wordsFor(asker.locale, config.defaultLocale);
  const { place } = readIncoming(context.activity);
  const needSignIn = (what: Question | null) => askToSignIn(app, { context, words, asker, question: what }, answer);
  let token: Promise<string> | null = null;
  const apiToken = () => {
    token ??= tokenOf(app, context, asker);
    return token;
  };

  return {
    place,
    asker,
    question,
    words,
    clock: app.clock,
    chatDetail: config.chatDetail,
    commands,
    meetingOfChat: () => meetingOfChat(context, question.meetingId),
    async graph(scopeSet) {
      const assertion = await apiToken();
      const accessToken = await app.onBehalfOf.exchange({ assertion, user: asker, scopeSet });
      return createGraphClient({ ...config.graph, accessToken, fetch: app.fetch, log: app.log });
    },
    reply: (message) => sendCard(context, message),
    async explain(error, actions = []) {
      if (asAppError(error).code === 'not-signed-in' && !afterSignIn) return needSignIn(question);
      await explain(app, { context, words, place, asker, question, error, actions });
    },
    async signIn() {
      await markSignedIn(app, asker);
      if ((await app.signInPrompt.silentToken(context)) === null) return needSignIn(null);
      await sendCard(context, noticeCard({ title: words.say('signIn.already'), texts: [] }));
    },
    async signOut() {
      await app.signInPrompt.signOut(context);
      app.onBehalfOf.forget(asker);
      await markSignedOut(app, asker);
    },
  };
}

/** The asker's token for our API, checked to be theirs. */
async function tokenOf(app: App, context: TurnContext, asker: Asker): Promise<string> {
  const { config, signInPrompt } = app;
  const token = await signInPrompt.silentToken(context).catch((error: unknown) => {
    throw new AppError('sign-in-down', { reason: 'token service' }, error);
  });
  if (token === null) throw new AppError((await isSignedOut(app, asker)) ? 'signed-out' : 'not-signed-in');
  const clientIds = [config.sso.clientId, ...(config.bot ? [config.bot.appId] : [])];
  checkApiToken(token, { clientIds, user: asker });
  return token;
}
