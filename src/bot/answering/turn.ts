import type { TurnContext } from 'botbuilder';
import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { offeredCommands } from '../../commands/offered.js';
import { askAgain } from '../../commands/parts/askAgain.js';
import type { FileMade, Forgotten, SummaryChoices, Turn } from '../../commands/parts/turn.js';
import { AppError, asAppError } from '../../errors/appError.js';
import { type ErrorCode, errorTable } from '../../errors/table.js';
import type { Question } from '../../question/question.js';
import { leaveAll } from '../../summaries/delegates/delegations.js';
import type { WordKey } from '../../words/en.js';
import { wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { chatMembers } from '../conversation/chatMembers.js';
import { incomingOf } from '../conversation/incoming.js';
import { personKnown } from '../conversation/knownPeople.js';
import { lastEventIn } from '../conversation/live/lastEvent.js';
import { directoryIdOf } from '../conversation/mentioned.js';
import { sendCard } from '../conversation/sendCard.js';
import { tellPrivately } from '../conversation/tellPrivately.js';
import { delegatingOf, endAllOf } from '../delegates/delegating.js';
import { forgetEntries } from '../delegates/forget.js';
import { organizersNamed } from '../delegates/onBehalf.js';
import { withOf } from '../delegates/withOf.js';
import { pasteAgain } from '../signIn/pleaseAskAgain.js';
import { markSignedOut, signedInAgain } from '../signIn/signedOut.js';
import { askToSignIn, type Ready } from '../signIn/signInFlow.js';
import type { Asked } from './asked.js';
import { silentToken, tokenServiceDown } from './askersToken.js';
import { checkingOf } from './checking.js';
import { explain, explanationOf } from './explain.js';
import { offerFile, saveFile } from './fileOffer.js';
import { forgetLast, rememberQuestion } from './lastQuestion.js';
import { meetingChat } from './meetingChat.js';
import { outletOf } from './outlet.js';
import { createReading, type QuestionReading } from './reading.js';
import { rememberShareIfPossible } from './shares.js';
import { summaryChoices } from './summaryChoices.js';

/** Lets questions that waited for a sign-in go on, outside this turn. */
export type GoOn = (ready: Ready[]) => void;

/** Runs a command, or a part of one, with everything it may use. The asker is told of any error that it throws. */
export async function inTurn(app: App, asked: Asked, goOn: GoOn, run: (turn: Turn) => Promise<void>): Promise<void> {
  const { verb } = asked.press ?? {};
  const reading = createReading(app, { ...asked, fresh: verb === 'share' || verb === 'always' });
  const turn = createTurn(app, asked, reading, goOn);
  try {
    await runOrMeetDemand();
  } finally {
    reading.done();
  }

  async function runOrMeetDemand(): Promise<void> {
    try {
      await run(turn);
    } catch (error) {
      // Graph wants a token that meets its claims (continuous access evaluation). The same question runs again with
      // such a token.
      if (reading.meetDemand(error)) return runOrMeetDemand();
      await turn.explain(error);
    }
  }
}

function createTurn(app: App, asked: Asked, reading: QuestionReading, goOn: GoOn): Turn {
  const {
    context,
    asker,
    question,
    afterSignIn = false,
    press = null,
    shared = null,
    alone = false,
    upload,
    pasted,
  } = asked;
  const { delegate = null } = asked;
  /** Whoever reads the answer: the asker, or the person who asks on the asker's behalf. */
  const reader = delegate?.asker ?? asker;
  const { config, clock } = app;
  const words = wordsFor(asker.locale, config.defaultLocale);
  const { place: here, conversationId } = incomingOf(context);
  const place = alone ? 'personal' : here;
  // Tells the chat that something was answered in private. For a press only the person who pressed reads it, and the
  // chat nothing.
  const tellChat = press === null ? undefined : (key: WordKey) => press.told(key);
  const needSignIn = async (what: Question | null) => {
    const mayWait = press?.goesOnAfterSignIn !== false && pasted === undefined;
    const waiting = mayWait ? what : null;
    if (pasted !== undefined) await reply(pasteAgain(words));
    goOn(await askToSignIn(app, { context, words, asker, question: waiting, tellChat }));
  };
  // The token that the Token Service keeps is of no use any more. A new one is asked for, once.
  const renewSignIn = async () => {
    app.onBehalfOf.forget(asker);
    await app.signInPrompt.signOut(context).catch(tokenServiceDown(app));
    await needSignIn(question);
  };
  const out = outletOf(app, { context, asker: reader, words, press, alone });
  const saysOf = (message: CardMessage) => (delegate === null ? message : withOf(message, asker.aadObjectId));
  // What is offered stands below the card that tells of it, which says later what became of it.
  let offered: FileMade | null = null;
  const reply = async (message: CardMessage) => {
    const card = await out(saysOf(message));
    const file = offered;
    offered = null;
    if (file !== null) await offerFile(context, reader, file, card);
  };
  const of = delegate === null ? {} : { of: asker.aadObjectId };
  const again = { asker, question, afterSignIn, ...(pasted === undefined ? {} : { pasted }) };
  const lookThere = async () =>
    (await organizersNamed(app, context, reader)).map(({ organizer, name }) =>
      askAction(words.say('button.lookThere', { name: name ?? words.say('delegates.somebody') }), {
        ...askAgain(question),
        of: organizer.aadObjectId,
      }),
    );

  const turn: Turn = {
    place,
    asker,
    question,
    alone,
    press: press?.verb ?? null,
    pasted: pasted ?? null,
    shared,
    words,
    clock,
    chatDetail: config.chatDetail,
    commands: offeredCommands(config),
    hasVirtualEvents: config.cloud === 'global',
    rules: config,
    meetingOfChat: reading.meetingOfChat,
    graph: reading.graph,
    reports: reading.reports,
    summaries: delegate === null ? summaryChoices(app, asker) : onlyTheirs,
    delegates: delegatingOf(app, { context, asker: reader }),
    reader: reader.aadObjectId,
    ...(delegate === null ? {} : { reach: delegate.reach }),
    remember(again) {
      // What somebody looks through on behalf of another is no question of theirs.
      if (shared !== null || press !== null || pasted !== undefined) return;
      inBackground(app, rememberQuestion(app, { asker: reader, conversationId, question, again: { ...again, ...of } }));
    },
    reply,
    share: (shown) => rememberShareIfPossible(app, { ...shown, sharer: asker, conversationId, question }),
    meetingChat: async (found) =>
      delegate === null ? meetingChat(app, { asker, meeting: found, command: question.command }) : null,
    async handOver(file) {
      if (upload) return saveFile(app, context, words, { ...file, saved: saysOf(file.saved) }, upload);
      offered = { ...file, again: { ...file.again, ...of } };
      return 'offered';
    },
    chatMembers: (thread) => chatMembers(app, context, thread),
    membersNow: (meeting) => app.membersNow.of(context, meeting),
    lastEvent: (thread) => lastEventIn(app, context, thread),
    checking: () => checkingOf(app, context, asker),
    instead: (other, ask) => inTurn(app, { ...asked, question: other }, goOn, ask),
    directoryIdOf: (userId) => directoryIdOf(app, context, userId),
    async inPrivate(run, { told = 'movedToPrivate', chatOfTheirOwn = false } = {}) {
      if (place === 'personal' && !(alone && chatOfTheirOwn)) return run(turn);
      if (press?.isAutomatic) throw new AppError('not-shared', { reason: 'automatic' });
      if (config.targetedMessages === 'on' && !chatOfTheirOwn)
        return inTurn(app, { ...again, context, alone: true }, goOn, run);
      // A short question may follow in either chat.
      const runBoth = (own: Turn) =>
        run({
          ...own,
          remember(answered) {
            own.remember(answered);
            turn.remember(answered);
          },
        });
      const own = (ownContext: TurnContext) => inTurn(app, { ...again, context: ownContext }, goOn, runBoth);
      const unreachable = 'private.unreachable';
      await tellPrivately(app, { context, words, asker, told, unreachable, tellChat }, own);
    },
    async explain(thrown, actions = [], about = '', title = undefined) {
      const told = await reading.tellable(thrown);
      const error = delegate === null ? told : withoutOrganizer(told);
      if (await press?.refuse(error)) return;
      if (delegate !== null) {
        const said = told === thrown ? { actions, about, heading: title } : {};
        // No link to sign in or to consent: that is the organiser's.
        return reply(await explanationOf(app, { context, words, place, asker: null, question, error, ...said }));
      }
      const { code } = asAppError(error);
      // What is none of their own meetings may be one of those that somebody shares with them.
      const elsewhere = place === 'personal' && notFound.has(code) ? await lookThere() : [];
      if (code === 'not-signed-in' && !afterSignIn) return needSignIn(question);
      if (code === 'sign-in-expired' && !afterSignIn) return renewSignIn();
      const said = error === thrown ? { actions: [...actions, ...elsewhere], about, heading: title } : {};
      const explanation = { context, words, place, asker, question, alone, error, tellChat, ...said };
      if (alone) return reply(await explanationOf(app, explanation));
      await explain(app, explanation);
      press?.told('press.newMessage');
    },
    async signIn() {
      await signedInAgain(app, asker);
      if ((await silentToken(app, context, asker)) === null) return needSignIn(null);
      await sendCard(context, noticeCard({ kind: 'done', title: words.say('signIn.already'), texts: [] }));
    },
    async signOut() {
      // What the bot itself knows is forgotten first, even if the Token Service then fails.
      app.onBehalfOf.forget(asker);
      app.reports.forget(asker);
      app.held.forget(asker);
      await forgetLast(app, asker, conversationId);
      await markSignedOut(app, asker);
      // From that moment nobody reads on their behalf; it is told where it can be.
      await endAllOf(app, context, asker);
      await app.signInPrompt.cancel(context);
      await app.signInPrompt.signOut(context).catch(tokenServiceDown(app));
    },
    forget: () => forgetAsker(app, context, turn),
  };
  return turn;
}

/** Deletes all that is kept about somebody. They are signed out first, so that nothing is read for them meanwhile. */
async function forgetAsker(
  app: App,
  context: TurnContext,
  { asker, signOut }: Pick<Turn, 'asker' | 'signOut'>,
): Promise<Forgotten> {
  const wasSignedIn = (await silentToken(app, context, asker)) !== null;
  const conversationId = (await personKnown(app, asker))?.conversationId ?? null;
  const shared = (await endAllOf(app, context, asker)) + (await leaveAll(app, asker));
  await signOut();
  const { delegations = 0, signIn = 0, ...others } = await forgetEntries(app, { ...asker, conversationId });
  return { ...others, delegations: delegations + shared, signIn: signIn + (wasSignedIn ? 1 : 0) };
}

const notFound = new Set<ErrorCode>(['no-such-meeting', 'no-meeting-then', 'no-recent-meeting', 'not-organizer']);

/** Who asks on somebody's behalf decides nothing for them. */
const onlyTheirs: SummaryChoices = {
  async set() {
    throw new AppError('only-organizer-decides');
  },
  async of() {
    throw new AppError('only-organizer-decides');
  },
  async chosen() {
    throw new AppError('only-organizer-decides');
  },
  async setAll() {
    throw new AppError('only-organizer-decides');
  },
};

/** What is wrong with the organiser's account is nobody else's business. */
function withoutOrganizer(error: unknown): AppError {
  const failure = asAppError(error);
  const isTheirs = errorTable[failure.code].private || failure.code === 'events-not-allowed';
  return isTheirs ? new AppError('delegation-asleep', { reason: failure.code }, failure) : failure;
}
