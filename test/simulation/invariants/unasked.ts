import type { Message } from '../ledger.js';
import { type Held, namesIn } from '../week.js';
import type { After } from './after.js';

/** A message that came by itself, and what it is about. */
export interface Unasked {
  message: Message;
  held: Held;
  what: 'summary' | 'asked' | 'late' | 'gaveUp';
}

/** A footer of every message that comes by itself. */
const footer = 'This came by itself';
const titles = [
  ['gaveUp', 'No attendance summary'],
  ['asked', 'The attendance report can be shown'],
  ['late', 'The attendance report is late'],
] as const;

export const isUnasked = ({ text }: Message): boolean => text.includes(footer);

export function unaskedIn({ ledger, week }: Pick<After, 'ledger' | 'week'>): Unasked[] {
  return ledger.messages.flatMap((message) => {
    if (!isUnasked(message)) return [];
    const held = heldIn(message, week);
    const { text } = message;
    const [what] = titles.find(([, title]) => text.includes(title)) ?? ['summary' as const];
    return held === null ? [] : [{ message, held, what }];
  });
}

/** By the names on it, the time a button carries, or else the newest that has begun. */
export function heldIn(message: Message, { held }: After['week']): Held | null {
  const [n] = namesIn(message.text);
  if (n !== undefined) return held[n] ?? null;
  const [, at] = /"at":(\d+)/.exec(message.text) ?? [];
  const byTime = held.find(({ sessions }) => sessions.some(({ start }) => start === Number(at)));
  if (byTime) return byTime;
  const isAbout = ({ meeting: { conversationId, subject } }: Held) =>
    conversationId === message.conversationId || new RegExp(`${subject}\\b`).test(message.text);
  return held.filter((one) => one.start <= message.at && isAbout(one)).at(-1) ?? null;
}
