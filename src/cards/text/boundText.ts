import type { Bound, Condition } from '../../question/people.js';
import type { Words } from '../../words/index.js';
import { sayWholeMinutes } from '../../words/times.js';

/** What is true of those of whom a bound is not. */
export const opposites = { atLeast: 'lessThan', lessThan: 'atLeast', moreThan: 'atMost', atMost: 'moreThan' } as const;

/** "at least 30 minutes" */
export const sayBound = (words: Words, bound: Bound, amount: string): string =>
  words.say(`answer.by.${bound}`, { amount });

/** How long somebody stayed. A share is of what the card's own shares are of. */
export const sayStayed = (
  words: Words,
  { amount }: Extract<Condition, { is: 'time' }>,
  bound: Bound,
  isPlanned: boolean,
): string => {
  const said =
    'minutes' in amount
      ? sayWholeMinutes(words, amount.minutes)
      : words.say(isPlanned ? 'answer.ofSchedule' : 'answer.ofMeeting', { percent: amount.percent });
  return sayBound(words, bound, said);
};
