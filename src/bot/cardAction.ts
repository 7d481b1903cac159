import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { type CardMessage, type Verb, verbs } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { Asker, Question } from '../commands/command.js';
import { AppError, asAppError } from '../errors/appError.js';
import { errorTable } from '../errors/table.js';
import { second } from '../platform/clock.js';
import { type Words, wordsFor } from '../words/index.js';
import { type Asked, answer, type Press } from './answer.js';
import type { App } from './app.js';
import { isAlone, readAsked, readShareAsked } from './asked.js';
import { cardResponse, malformed, messageResponse } from './cardResponse.js';
import { explanationOf, sentenceOf } from './explain.js';
import { type Incoming, readIncoming } from './incoming.js';
import { sendCard, updateCard } from './send.js';
import { shareAsked } from './shareAsked.js';
import { inBackground } from './signInFlow.js';
import { askForSummary, rememberNamed } from './summaryPress.js';

/** `adaptiveCard/action` (learn: universal actions). Data and verb are the sender's word. */
const Action = z.object({
  action: z.object({ verb: z.enum(verbs), data: z.unknown() }),
  trigger: z.string().nullish().catch(null),
});

/** Teams waits for the answer to an invoke as long as for a turn. */
const patience = 8 * second;

/** What a press leads to: a card in place of the one pressed, or a sentence beside it. */
type Outcome = { card: CardMessage } | { text: string };

interface Pressing {
  asked: Pick<Asked, 'asker' | 'question' | 'shared' | 'alone'>;
  words: Words;
  verb: Verb;
  /** Nobody pressed anything: the client asked by itself when it showed the card. */
  isAutomatic: boolean;
}

/** A button whose answer takes the place of its card: for who pressed it, and as them, or as who shared the card. */
export async function handleCardAction(app: App, context: TurnContext): Promise<InvokeResponse> {
  const incoming = readIncoming(context.activity);
  const words = wordsFor(incoming.locale, app.config.defaultLocale);
  const action = Action.safeParse(context.activity.value);
  if (!action.success) return malformed;
  const { verb, data } = action.data.action;
  const isAutomatic = action.data.trigger === 'automatic';
  const outcome = await outcomeOf(app, context, { incoming, words, verb, data, isAutomatic });
  if (outcome === null) return malformed;
  return 'card' in outcome ? cardResponse(outcome.card) : messageResponse(outcome.text);
}

/** The same from a client that cannot put an answer in a card's place: it comes as a message of its own. */
export async function handleShareMessage(app: App, context: TurnContext): Promise<boolean> {
  const incoming = readIncoming(context.activity);
  if (readShareAsked(incoming.value) === null) return false;
  const words = wordsFor(incoming.locale, app.config.defaultLocale);
  const press = { incoming, words, verb: 'view', data: incoming.value, isAutomatic: false } as const;
  const outcome = await outcomeOf(app, context, press);
  if (outcome === null) return false;
  await sendCard(context, 'card' in outcome ? outcome.card : noticeCard({ title: outcome.text, texts: [] }));
  return true;
}

/** Null for a button that asks for nothing we know. */
async function outcomeOf(
  app: App,
  context: TurnContext,
  { incoming, words, verb, data, isAutomatic }: Omit<Pressing, 'asked'> & { incoming: Incoming; data: unknown },
): Promise<Outcome | null> {
  const { asker } = incoming;
  try {
    if (asker === null) throw new AppError('no-identity');
    if (!(await app.paces.mayPress(asker))) throw new AppError('too-fast');
    if (verb === 'summary') return { text: words.say(await askForSummary(app, context, incoming)) };
    const asked = await readPress(app, incoming, asker, verb, data);
    return asked && (await inTime(app, words, press(app, context, { asked, words, verb, isAutomatic })));
  } catch (error) {
    return { text: sentenceOf(app, words, error) };
  }
}

async function readPress(
  app: App,
  incoming: Incoming,
  reader: Asker,
  verb: Verb,
  data: unknown,
): Promise<Pressing['asked'] | null> {
  const share = readShareAsked(data);
  if (share !== null) return verb === 'view' ? shareAsked(app, incoming, { ...share, reader }) : null;
  const question = readAsked({ ...incoming, value: data, mentioned: null, text: '' });
  const alone = app.config.targetedMessages === 'on' && isAlone(data);
  return question && { asker: reader, question: ownQuestion(question, verb), alone };
}

const decisions = new Set<Verb>(['share', 'always', 'never']);

/** Only who attended can be shared; whatever else a button says is not a question of ours. */
const ownQuestion = (question: Question, verb: Verb): Question =>
  decisions.has(verb) ? { ...question, command: 'who attended', person: null, personKey: null } : question;

async function press(app: App, context: TurnContext, { asked, words, verb, isAutomatic }: Pressing): Promise<Outcome> {
  const { asker, question, shared = null, alone = false } = asked;
  const place = alone ? 'personal' : readIncoming(context.activity).place;
  const said: { card: CardMessage | null; text: string | null } = { card: null, text: null };
  const onPress: Press = {
    verb,
    async reply(message) {
      said.card = message;
    },
    told(key) {
      said.text ??= words.say(key);
    },
    async refuse(error) {
      const failure = shared === null ? asAppError(error) : withoutSharer(error);
      // With a remedy to press it needs a message of its own, but nobody asked for one who only looked at a card.
      if (errorTable[failure.code].private && !isAutomatic) return false;
      // Still not ready: the same card stays, and looks again later.
      if (verb === 'refresh' && failure.code === 'not-ready') said.text = words.say('press.stillNotReady');
      else if (verb === 'refresh' && place === 'personal' && !isAutomatic)
        said.card = await explanationOf(app, { context, words, place, asker, question, error: failure });
      else said.text = sentenceOf(app, words, failure);
      return true;
    },
  };
  await answer(app, { context, ...asked, press: onPress });
  if (said.card === null) return { text: said.text ?? words.say('press.newMessage') };
  // What was not ready, or showed figures only, is from now on shown to everybody here.
  if (verb !== 'view' && place !== 'personal') {
    await updateCard(context, said.card);
    if (decisions.has(verb)) await rememberNamed(app, context);
  }
  return { card: said.card };
}

/** Whatever is wrong with who shared it is nobody else's business. */
function withoutSharer(error: unknown): AppError {
  const failure = asAppError(error);
  const ofSharer = errorTable[failure.code].private || failure.code === 'not-organizer';
  return ofSharer ? new AppError('share-ended', { reason: failure.code }, failure) : failure;
}

/** The work goes on when it takes too long: what it has read is remembered for the next press. */
async function inTime(app: App, words: Words, work: Promise<Outcome>): Promise<Outcome> {
  const stopwatch = new AbortController();
  const tooLate = app.sleep(patience, stopwatch.signal).then(() => null);
  // A failure before the time is up is told; after it, it is in the log.
  inBackground(
    app,
    work.then(() => undefined),
  );
  const outcome = await Promise.race([work, tooLate]);
  stopwatch.abort();
  return outcome ?? { text: words.say('press.tooSlow') };
}
