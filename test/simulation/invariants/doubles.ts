import { type After, type Broken, brokenAt } from './after.js';
import { type Unasked, unaskedIn } from './unasked.js';

/** In a channel nobody knows that a second session is of the same meeting: each is told. */
const mayBe = ([first]: Unasked[]): number =>
  first?.held.meeting.type.startsWith('Channel') ? first.held.sessions.length : 1;

/** A card says of no date that its report is late; what it becomes says which one was meant. */
const isOfAnother = ({ what, message, held }: Unasked, all: Unasked[]): boolean =>
  what === 'late' && all.some((one) => one.message.isUpdate && one.message.id === message.id && one.held !== held);

/** What is told twice is among what the bot has counted as maybe told twice. */
export function doublesAreCounted(after: After): Broken[] {
  const sends = new Map<string, Unasked[]>();
  const all = unaskedIn(after);
  for (const one of all) {
    if (one.message.isUpdate || isOfAnother(one, all)) continue;
    const key = `${one.held.id} ${one.message.conversationId}`;
    sends.set(key, [...(sends.get(key) ?? []), one]);
  }
  const doubled = [...sends.values()].filter((list) => list.length > mayBe(list));
  const count = doubled.reduce((sum, list) => sum + list.length - mayBe(list), 0);
  const { maybeDoubled } = after.ledger.counted;
  const [first] = doubled[0] ?? [];
  if (count <= maybeDoubled || first === undefined) return [];
  return [brokenAt(first.held, `told again and again: ${count} messages too many, ${maybeDoubled} counted`)];
}
