import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { noticeCard } from '../../cards/noticeCard.js';
import { AppError } from '../../errors/appError.js';
import { text } from '../../platform/http/wireShapes.js';
import { withinTime } from '../../platform/time/withinTime.js';
import { readShareAsked, verbs } from '../../question/button.js';
import { type Words, wordsFor } from '../../words/index.js';
import { sentenceOf } from '../answering/explain.js';
import type { App } from '../app.js';
import { patience } from '../connector/turnLimits.js';
import { inBackground } from '../conversation/background.js';
import { type Incoming, incomingOf } from '../conversation/incoming.js';
import { MessageId } from '../conversation/messageId.js';
import { sendCard } from '../conversation/sendCard.js';
import { type Outcome, permit, press } from '../pressing/press.js';
import { type ButtonPressed, readPressed } from '../pressing/pressedCard.js';
import { askForSummary } from '../pressing/summaryPress.js';
import { cardResponse, malformed, messageResponse } from './cardResponse.js';

/** `adaptiveCard/action` (learn: universal actions). Data and verb are the sender's word. */
const Action = z.object({
  action: z.object({ verb: z.enum(verbs), data: z.unknown() }),
  trigger: text,
});

/** A button whose answer takes the place of its card: for who pressed it, and as them, or as who shared the card. */
export async function handleCardAction(app: App, context: TurnContext): Promise<InvokeResponse> {
  const incoming = incomingOf(context);
  const words = wordsFor(incoming.locale, app.config.defaultLocale);
  const action = Action.safeParse(context.activity.value);
  if (!action.success) return malformed;
  const { action: button, trigger } = action.data;
  // The message the card is in (learn: the activity's replyToId).
  const pressed = { ...button, activityId: MessageId.parse(context.activity.replyToId) };
  const outcome = await outcomeOf(app, context, { incoming, words, pressed, isAutomatic: trigger === 'automatic' });
  if (outcome === null) return malformed;
  return 'card' in outcome ? cardResponse(outcome.card) : messageResponse(outcome.text);
}

/**
 * The same from a client that cannot put an answer in a card's place: it comes as a message of its own, and shows the chat
 * no more than what was shown to it already.
 */
export async function handleShareMessage(app: App, context: TurnContext): Promise<boolean> {
  const incoming = incomingOf(context);
  if (readShareAsked(incoming.value) === null) return false;
  const words = wordsFor(incoming.locale, app.config.defaultLocale);
  const pressed = { verb: 'view', data: incoming.value, activityId: null } as const;
  const outcome = await outcomeOf(app, context, { incoming, words, pressed, isAutomatic: false });
  if (outcome === null) return false;
  await sendCard(context, 'card' in outcome ? outcome.card : noticeCard({ title: outcome.text, texts: [] }));
  return true;
}

interface Pressing {
  incoming: Incoming;
  words: Words;
  pressed: ButtonPressed;
  /** Nobody pressed anything: the client asked by itself when it showed the card. */
  isAutomatic: boolean;
}

/**
 * Null for a button that asks for nothing we know. Teams waits for the answer to an invoke as long as for a turn; the work goes
 * on when it takes too long: what it has read is remembered for the next press.
 */
async function outcomeOf(app: App, context: TurnContext, pressing: Pressing): Promise<Outcome | null> {
  const work = pressedOutcome(app, context, pressing);
  // A failure before the time is up is told; after it, it is in the log.
  inBackground(
    app,
    work.then(() => undefined),
  );
  const outcome = await withinTime(work, patience, app.sleep);
  return outcome === 'late' ? { text: pressing.words.say('press.tooSlow') } : outcome;
}

async function pressedOutcome(
  app: App,
  context: TurnContext,
  { incoming, words, pressed, isAutomatic }: Pressing,
): Promise<Outcome | null> {
  const { asker } = incoming;
  try {
    if (asker === null) throw new AppError('no-identity');
    if (!(await app.paces.mayPress(asker))) throw new AppError('too-fast');
    const card = await readPressed(app, incoming, asker, pressed);
    if (card === null) return null;
    const pressing = { ...card, ...pressed, incoming, pressedBy: asker, words, isAutomatic };
    const permission = await permit(app, context, pressing);
    if (pressed.verb === 'summary') return { text: words.say(await askForSummary(app, context, incoming)) };
    return await press(app, context, pressing, permission);
  } catch (error) {
    return { text: sentenceOf(app, words, error) };
  }
}
