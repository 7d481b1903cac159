import type { TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import { commands } from '../../commands/index.js';
import { AppError, asAppError } from '../../errors/appError.js';
import { type ErrorCode, errorTable } from '../../errors/table.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import type { Verb } from '../../question/button.js';
import type { Asker, Question } from '../../question/question.js';
import type { Words } from '../../words/index.js';
import { answer } from '../answering/answer.js';
import type { Press } from '../answering/asked.js';
import { explanationOf, sentenceOf } from '../answering/explain.js';
import type { App } from '../app.js';
import type { Incoming } from '../conversation/incoming.js';
import { rememberPosted } from '../conversation/postedCards.js';
import { replaceCard, sendAnswer } from '../conversation/sendCard.js';
import { type Permission, permissionFor } from './mayPress.js';
import type { PressedCard } from './pressedCard.js';
import { rememberNamed } from './summaryPress.js';

/** The result of a press: a card in the place of the pressed one, or a sentence beside it. */
export type Outcome = { card: CardMessage } | { text: string };

export interface Pressing extends PressedCard {
  incoming: Incoming;
  /** The person who presses, although the report may be read as somebody else. */
  pressedBy: Asker;
  words: Words;
  verb: Verb;
  activityId: string | null;
  isAutomatic: boolean;
}

/**
 * Gives who may see the result of this press. AppError for a press that the table or the command refuses. Nothing has
 * been done then.
 */
export async function permit(
  app: App,
  context: TurnContext,
  { verb, presser, card, incoming, asked, pressedBy, isAutomatic }: Pressing,
): Promise<Permission> {
  const { place, meetingId } = incoming;
  const permission = permissionFor({ verb, presser, place, card });
  if (permission === null) throw new AppError('not-on-this-card', { verb, card, presser });
  if (!mayRun(askedBy(verb, asked.question), { verb, card, isAutomatic }))
    throw new AppError('not-on-this-card', { verb, card, reason: 'command' });
  // The meeting of a card in private is known only after it is found. There `decide` asks who organises it.
  const isOfChat = card !== 'own' && card !== 'targeted';
  if (permission.leave === 'ifOrganizer' && isOfChat) {
    if (!isOrganizerOf(await app.meetings.of(context, meetingId), pressedBy)) throw new AppError(refusals[verb]);
  }
  return permission;
}

/** Does what a button asks for, and shows the answer to those who may see it. */
export async function press(
  app: App,
  context: TurnContext,
  pressing: Pressing,
  permission: Permission,
): Promise<Outcome> {
  const outcome = await run(app, context, pressing, permission);
  return 'card' in outcome ? deliver(app, context, pressing, permission, outcome.card) : outcome;
}

/** What somebody reads who is not the organiser. */
const refusals: Record<Verb, ErrorCode> = {
  view: 'not-organizer',
  refresh: 'not-organizer',
  share: 'only-organizer-shares',
  always: 'only-organizer-decides',
  never: 'only-organizer-decides',
  summary: 'only-organizer-decides',
};

const decisions = new Set<Verb>(['share', 'always', 'never', 'summary']);

/** A decision is always about who attended. Whatever else the button names is ignored. */
const askedBy = (verb: Verb, question: Question): Question =>
  decisions.has(verb) ? { ...question, command: 'who attended', person: null, personKey: null } : question;

/** True where a press may run the command. A card that refreshes itself may only read. */
function mayRun(
  { command }: Question,
  { verb, card, isAutomatic }: Pick<Pressing, 'verb' | 'card' | 'isAutomatic'>,
): boolean {
  const inPlace = commands.find(({ name }) => name === command)?.inPlace;
  return inPlace === 'anywhere' || (inPlace === 'byHand' && verb === 'refresh' && card === 'own' && !isAutomatic);
}

async function run(
  app: App,
  context: TurnContext,
  { asked, words, verb, incoming, isAutomatic }: Pressing,
  { seenBy }: Permission,
): Promise<Outcome> {
  const { asker, shared = null, alone = false } = asked;
  const question = askedBy(verb, asked.question);
  const place = alone ? 'personal' : incoming.place;
  const said: { card: CardMessage | null; text: string | null } = { card: null, text: null };
  const onPress: Press = {
    verb,
    isAutomatic,
    // After a sign-in, the answer would be a message that the whole chat sees.
    goesOnAfterSignIn: incoming.place === 'personal' || seenBy !== 'presser',
    async reply(message) {
      said.card = message;
    },
    told(key) {
      said.text ??= words.say(key);
    },
    async refuse(error) {
      const failure = shared === null ? asAppError(error) : withoutSharer(error);
      // A failure with a remedy to press needs a message of its own. It is not sent to somebody who only looked at a
      // card.
      if (errorTable[failure.code].private && !isAutomatic) return false;
      // The report is still not ready: the same card stays and looks again later.
      if (verb === 'refresh' && failure.code === 'not-ready') said.text = words.say('press.stillNotReady');
      else if (verb === 'refresh' && place === 'personal' && !isAutomatic)
        said.card = await explanationOf(app, { context, words, place, asker, question, error: failure });
      else said.text = sentenceOf(app, words, failure);
      return true;
    },
  };
  await answer(app, { context, ...asked, question, press: onPress });
  return said.card === null ? { text: said.text ?? words.say('press.newMessage') } : { card: said.card };
}

/** Shows the answer to those whom the table names. */
async function deliver(
  app: App,
  context: TurnContext,
  { card, incoming, pressedBy, words, activityId }: Pressing,
  { seenBy }: Permission,
  message: CardMessage,
): Promise<Outcome> {
  const { tenantId, conversationId } = incoming;
  if (seenBy === 'chat') {
    await sendAnswer(app, context, pressedBy, message);
    return { text: words.say('press.newMessage') };
  }
  if (seenBy === 'everybody' && activityId !== null && tenantId !== null) {
    const at = { tenantId, conversationId, activityId };
    await replaceCard(context, activityId, message);
    if (card === 'summary') await rememberNamed(app, context, { ...at, by: pressedBy });
    // From now on the message has other buttons.
    else await rememberPosted(app, at, { asker: pressedBy, isTargeted: false, message });
  }
  return { card: message };
}

/** Hides what is wrong with the person who shared the card. It is nobody else's business. */
function withoutSharer(error: unknown): AppError {
  const failure = asAppError(error);
  const ofSharer = errorTable[failure.code].private || failure.code === 'not-organizer';
  return ofSharer ? new AppError('share-ended', { reason: failure.code }, failure) : failure;
}
