import { type After, type Broken, brokenAt } from './after.js';
import { type Unasked, unaskedIn } from './unasked.js';

/** What is told twice is among what the bot has counted as maybe told twice. */
export function doublesAreCounted(after: After): Broken[] {
  const sends = new Map<string, Unasked[]>();
  for (const one of unaskedIn(after)) {
    if (one.message.isUpdate) continue;
    const key = `${one.held.id} ${one.message.conversationId}`;
    sends.set(key, [...(sends.get(key) ?? []), one]);
  }
  const doubled = [...sends.values()].filter((list) => list.length > 1);
  const count = doubled.reduce((sum, list) => sum + list.length - 1, 0);
  const { maybeDoubled } = after.ledger.counted;
  const [first] = doubled[0] ?? [];
  if (count <= maybeDoubled || first === undefined) return [];
  return [brokenAt(first.held, `told again and again: ${count} messages too many, ${maybeDoubled} counted`)];
}
