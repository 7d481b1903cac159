import { type After, type Broken, brokenAt } from './after.js';
import { type Unasked, unaskedIn } from './unasked.js';

/** In a channel nobody knows that a second session is of the same meeting: each is told. */
const mayBe = ([first]: Unasked[]): number =>
  first?.held.meeting.type.startsWith('Channel') ? first.held.sessions.length : 1;

/** What is told twice is among what the bot has counted as maybe told twice. */
export function doublesAreCounted(after: After): Broken[] {
  const sends = new Map<string, Unasked[]>();
  for (const one of unaskedIn(after)) {
    if (one.message.isUpdate) continue;
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
