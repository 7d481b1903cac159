import type { CardMessage } from '../../cards/cardMessage.js';

/**
 * Every button of an answer that was read on an organiser's behalf says on whose: what it asks is read in the same way, if that is still
 * so when it is pressed.
 */
export const withOf = ({ card, summary }: CardMessage, of: string): CardMessage => ({
  card: Object.fromEntries(Object.entries(card).map(([key, value]) => [key, marked(value, of)])),
  summary,
});

function marked(part: unknown, of: string): unknown {
  if (Array.isArray(part)) return part.map((one) => marked(one, of));
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).map(([key, value]): [string, unknown] => [key, marked(value, of)]);
  const asks = ['ask', 'tap'].some((key) => typeof Reflect.get(part, key) === 'string');
  return Object.fromEntries(asks ? [...fields, ['of', of]] : fields);
}
