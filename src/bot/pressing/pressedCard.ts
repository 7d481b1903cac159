import { isAlone, readShareAsked, type Verb } from '../../question/button.js';
import { isAboutNow } from '../../question/now.js';
import { type Asker, plainQuestion, type Question } from '../../question/question.js';
import { occurrenceOf } from '../../summaries/summaryMarks.js';
import type { Asked } from '../answering/asked.js';
import type { App } from '../app.js';
import type { Incoming } from '../conversation/incoming.js';
import { findPosted, hasButton } from '../conversation/postedCards.js';
import { readAsked } from '../conversation/readAsked.js';
import type { Presser, WhoseCard } from './mayPress.js';
import { shareAsked } from './shareAsked.js';

/** A button that was pressed, the card it is on, and who presses it. */
export interface PressedCard {
  card: WhoseCard;
  presser: Presser;
  asked: Pick<Asked, 'asker' | 'question' | 'shared' | 'alone'>;
}

export interface ButtonPressed {
  verb: Verb;
  data: unknown;
  /** The id of the message with the card. Null where the client does not say it. */
  activityId: string | null;
}

/**
 * Reads whose card was pressed, from what is stored of its message or share, and what the button asks. Null for a
 * button that asks nothing the bot knows. AppError for a share of another conversation.
 */
export async function readPressed(
  app: App,
  incoming: Incoming,
  asker: Asker,
  { verb, data, activityId }: ButtonPressed,
): Promise<PressedCard | null> {
  const share = readShareAsked(data);
  if (share !== null) {
    const asked = await shareAsked(app, incoming, { ...share, reader: asker });
    return { card: 'shared', presser: isSame(asked.asker, asker) ? 'sharer' : 'member', asked };
  }
  const question = readAsked({ ...incoming, value: data, mentioned: null, text: '' });
  if (question === null) return null;
  const asked = { asker, question };
  if (incoming.place === 'personal') return { card: 'own', presser: 'asker', asked };
  const remembered = activityId === null ? null : await recall(app, incoming, asked, { verb, data, activityId });
  if (remembered !== null) return remembered;
  // Anybody can say that only they see the answer. That is harmless: it opens nothing and hides the answer from the
  // others.
  const alone = app.config.targetedMessages === 'on' && isAlone(data);
  return alone
    ? { card: 'targeted', presser: 'asker', asked: { ...asked, alone } }
    : { card: 'other', presser: 'member', asked };
}

/** Gives what is stored of the message. Null where nothing is. */
async function recall(
  app: App,
  { tenantId, conversationId, meetingId }: Incoming,
  asked: { asker: Asker; question: Question },
  { verb, data, activityId }: ButtonPressed & { activityId: string },
): Promise<PressedCard | null> {
  if (tenantId === null) return null;
  const { asker } = asked;
  const posted = await findPosted(app, { tenantId, conversationId, activityId });
  if (posted !== null) {
    const presser = posted.asker === asker.aadObjectId.toLowerCase() ? 'asker' : 'member';
    if (posted.isTargeted) return { card: 'targeted', presser, asked: { ...asked, alone: true } };
    const isShared = posted.buttons.some((button) => button.verb === 'share');
    const isNow = isAboutNow(asked.question.command);
    // The message was not sent with this button, so the press is forged.
    const card = !hasButton(posted, verb, data) ? 'forged' : isShared ? 'figures' : isNow ? 'live' : 'waiting';
    return { card, presser, asked };
  }
  const at = await occurrenceOf(app, { tenantId, conversationId }, activityId);
  if (at === null) return null;
  // Whatever the button says, only the names of this date may take the place of its figures.
  const question: Question = { ...plainQuestion('who attended'), meetingId, at };
  return { card: 'summary', presser: 'member', asked: { asker, question } };
}

const isSame = (one: Asker, other: Asker): boolean =>
  one.tenantId === other.tenantId && one.aadObjectId.toLowerCase() === other.aadObjectId.toLowerCase();
