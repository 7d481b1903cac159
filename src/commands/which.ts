import { bareTitle } from './bareTitle.js';
import { type DayMeant, findDates } from './dates.js';
import { newest, numbered, previous, readCount, readLastFew, thisMeeting } from './whichWords.js';

/** Which meeting somebody means. All null cannot be: then nothing was said. */
export interface Which {
  title: string | null;
  /** Milliseconds UTC; `to` is the first moment after. */
  day: DayMeant['day'] | null;
  /** The time of day that was said, as a moment. */
  moment: number | null;
  /** The newest is 1. */
  number: number | null;
  /** So many of the newest. */
  last: number | null;
}

export interface Reader {
  now: number;
  /** IANA; null is UTC. */
  timeZone: string | null;
  /** BCP 47. */
  locale: string | null;
}

const maxLength = 200;
const maxLast = 50;
const nothing: Which = { title: null, day: null, moment: null, number: null, last: null };

/**
 * What somebody may mean by what follows a command, the most literal reading first: a title may hold a date word. Empty
 * for "this meeting", which says nothing.
 */
export function readWhich(rest: string, reader: Reader): Which[] {
  const said = bareTitle(rest.slice(0, maxLength));
  if (isNothing(said)) return [];
  const counted = readNumber(said);
  if (counted) return [counted];
  const dates = findDates(rest.slice(0, maxLength), reader);
  if (!dates) return [{ ...nothing, title: said }];
  const { day, moment, others } = dates;
  const title = bareTitle(others);
  if (isNothing(title)) return [{ ...nothing, day, moment }];
  return [
    { ...nothing, title: said },
    { ...nothing, title, day, moment },
  ];
}

/** "the meeting", "here", and what is left of "yesterday's call". */
const isNothing = (said: string) =>
  !/[\p{L}\p{N}]/u.test(said) ||
  /^(?:this|that|the|our|my|s)?\s*(?:meeting|call|one|occurrence|session|event|today's|here|time)?$/u.test(said) ||
  thisMeeting.test(said);

function readNumber(said: string): Which | null {
  const [, digits] = numbered.exec(said) ?? [];
  if (digits) return Number(digits) > 0 ? { ...nothing, number: Number(digits) } : null;
  const what = '(?:\\s+(?:meetings?|times?|ones?|dates?|sessions?|occurrences?|calls?|of them))?';
  if (newest.test(said) || new RegExp(`^(?:very\\s+)?(?:last|latest|newest|most recent)${what}$`, 'u').test(said))
    return { ...nothing, number: 1 };
  if (previous.test(said) || new RegExp(`^(?:previous|(?:one|time|meeting) before)${what}$`, 'u').test(said))
    return { ...nothing, number: 2 };
  const [, several = ''] =
    new RegExp(`^(?:last|latest|newest|past|recent)\\s+(\\d{1,2}|[a-z]+)${what}$`, 'u').exec(said) ?? [];
  const last = readCount(several) || readLastFew(said);
  return last > 0 ? { ...nothing, last: Math.min(last, maxLast) } : null;
}
