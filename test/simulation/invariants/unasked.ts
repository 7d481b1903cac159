import { hour } from '../../../src/platform/time/clock.js';
import type { Message } from '../ledger.js';
import { type Held, namesIn } from '../week.js';
import type { After } from './after.js';

/** A message that came by itself, and what it is about. */
export interface Unasked {
  message: Message;
  held: Held;
  what: 'summary' | 'asked' | 'late' | 'gaveUp';
}

/** A footer of every message that comes by itself: in a chat, and to its organiser in private. */
const footers = ['This came by itself', 'Summaries come by themselves'];
const titles = [
  ['gaveUp', 'No attendance summary'],
  ['asked', 'The attendance report can be shown'],
  ['late', 'The attendance report is late'],
] as const;

export const isUnasked = ({ text }: Pick<Message, 'text'>): boolean => footers.some((footer) => text.includes(footer));

export function unaskedIn({ ledger, week }: Pick<After, 'ledger' | 'week'>): Unasked[] {
  const found: Unasked[] = [];
  for (const message of ledger.messages.filter(isUnasked)) {
    const { text } = message;
    const [what] = titles.find(([, title]) => text.includes(title)) ?? ['summary' as const];
    // The look of the day after is the last one: what it says is not about a meeting that has only begun.
    const lastLook = what === 'gaveUp' ? untold(week, found, message) : null;
    const held = lastLook ?? heldIn(message, week);
    if (held !== null) found.push({ message, held, what });
  }
  return found;
}

/** One of the same meeting that ended a day before, and of which there was no summary. */
function untold({ held }: After['week'], before: Unasked[], message: Message): Held | null {
  const isTold = (one: Held) => before.some(({ held, what }) => held === one && what === 'summary');
  const ended = ({ end }: Held) => message.at - end > 21 * hour && message.at - end < 30 * hour;
  return held.find((one) => isAbout(one, message) && ended(one) && !isTold(one)) ?? null;
}

const isAbout = ({ meeting: { conversationId, subject } }: Held, message: Message) =>
  conversationId === message.conversationId || new RegExp(`${subject}\\b`).test(message.text);

/** By the names on it, the time a button carries, how many people it counts, or else the newest that has begun. */
export function heldIn(message: Message, { held }: After['week']): Held | null {
  const [n] = namesIn(message.text);
  if (n !== undefined) return held[n] ?? null;
  const [, at] = /"at":(\d+)/.exec(message.text) ?? [];
  const byTime = held.find(({ sessions }) => sessions.some(({ start }) => start === Number(at)));
  if (byTime) return byTime;
  const begun = held.filter((one) => one.start <= message.at && isAbout(one, message));
  const [, count] = /(\d+) people attended/.exec(message.text) ?? [];
  const counted = begun.filter(({ sessions }) => sessions.some(({ records }) => records.length === Number(count)));
  return counted.at(-1) ?? begun.at(-1) ?? null;
}
