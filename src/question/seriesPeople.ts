import { type Condition, conditionsIn, type People } from './people.js';

/** Graph keeps this many reports of a meeting: more dates cannot be asked about. */
export const mostDates = 50;

export type SeriesCondition = Extract<Condition, { is: 'inAll' | 'inNone' | 'new' | 'cameOnly' }>;

/** True for what only several dates of a series can tell. */
export const isOfSeries = (condition: Condition): condition is SeriesCondition =>
  condition.is === 'inAll' || condition.is === 'inNone' || condition.is === 'new' || condition.is === 'cameOnly';

export const seriesConditions = (people: People): SeriesCondition[] => conditionsIn(people).filter(isOfSeries);

/** What is true of somebody on every date, and so can be asked about several of them at once. */
const lasting: ReadonlySet<Condition['is']> = new Set(['guest', 'organisation', 'role', 'person']);

export const isLasting = ({ is }: Condition): boolean => lasting.has(is);

/**
 * Whether it can be told. "Late in all of the last five" is not: who was late is said of one date. Who is new is asked of
 * one date too, so that everything may be said beside it.
 */
export const canBeTold = (people: People): boolean =>
  isOfOneDate(people) || conditionsIn(people).every((one) => isLasting(one) || isOfSeries(one));

/** Everything in it is about one date; the others only tell who was there before. */
export const isOfOneDate = (people: People): boolean => seriesConditions(people).every(({ is }) => is === 'new');

/** The two dates of "compare this week with last week"; null for another question. */
export function comparedIn(people: People): { a: string; b: string } | null {
  if (!('any' in people) || people.any.length !== 2) return null;
  const [first, second] = people.any;
  if (!first || !second || !('is' in first) || !('is' in second)) return null;
  if (first.is !== 'cameOnly' || second.is !== 'cameOnly') return null;
  return first.on === second.notOn && first.notOn === second.on ? { a: first.on, b: first.notOn } : null;
}

/** Who came to only one of two dates. */
export const comparing = (a: string, b: string): People => ({
  any: [
    { is: 'cameOnly', on: a, notOn: b },
    { is: 'cameOnly', on: b, notOn: a },
  ],
});
