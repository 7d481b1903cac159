import type { TurnContext } from 'botbuilder';
import { checkApiToken } from '../auth/apiToken.js';
import type { ScopeSet } from '../auth/scopes.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { Asker, Question, Turn } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { AppError, asAppError } from '../errors/appError.js';
import type { AttendanceReader } from '../graph/attendanceReader.js';
import { wordsFor } from '../words/index.js';
import type { App } from './app.js';
import { explain, tellPrivately } from './explain.js';
import { graphOnBehalfOf, startTurnTime } from './graphClients.js';
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
  await attempt(turn, async () => {
    const command = commands.find(({ name }) => name === question.command);
    if (!command) throw new AppError('unexpected', { reason: 'no such command' });
    await command.run(turn);
  });
  app.log.info({ command: question.command, place: turn.place, tenant: asker.tenantId }, 'question handled');
}

function createTurn(app: App, { context, asker, question, afterSignIn = false }: Asked): Turn {
  const { config, clock } = app;
  const words = wordsFor(asker.locale, config.defaultLocale);
  const { place } = readIncoming(context.activity);
  const needSignIn = (what: Question | null) => askToSignIn(app, { context, words, asker, question: what }, answer);
  let token: Promise<string> | null = null;
  const apiToken = () => {
    token ??= tokenOf(app, context, asker);
    return token;
  };
  const time = startTurnTime(app);
  const graph = async (scopeSet: ScopeSet) =>
    graphOnBehalfOf(app, { assertion: await apiToken(), asker, scopeSet, time });
  const reader = app.reports.reader(asker, () => graph('report'));

  const turn: Turn = {
    place,
    asker,
    question,
    words,
    clock,
    chatDetail: config.chatDetail,
    commands,
    hasVirtualEvents: config.cloud === 'global',
    meetingOfChat: () => meetingOfChat(context, question.meetingId),
    graph,
    reports: onlyWhileSignedIn(reader, apiToken),
    reply: (message) => sendCard(context, message),
    async inPrivate(run) {
      if (place === 'personal') return run(turn);
      const own = (ownContext: TurnContext) =>
        attempt(createTurn(app, { context: ownContext, asker, question, afterSignIn }), run);
      await tellPrivately(app, { context, words, asker, told: 'movedToPrivate' }, own);
    },
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
      app.reports.forget(asker);
      await markSignedOut(app, asker);
    },
  };
  return turn;
}

async function attempt(turn: Turn, run: (turn: Turn) => Promise<void>): Promise<void> {
  try {
    await run(turn);
  } catch (error) {
    await turn.explain(error);
  }
}

/** What is remembered is shown to nobody who has signed out since, or turns out to be someone else. */
function onlyWhileSignedIn(reader: AttendanceReader, apiToken: () => Promise<string>): AttendanceReader {
  return {
    async listReports(...request) {
      await apiToken();
      return reader.listReports(...request);
    },
    async readSessions(...request) {
      await apiToken();
      return reader.readSessions(...request);
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
