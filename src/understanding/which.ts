import type { Which } from '../question/which.js';
import { bareTitle } from './bareTitle.js';
import { findDates, longestTyped, type Reader } from './days.js';
import {
  leadingLastFew,
  newest,
  numbered,
  previous,
  readDates,
  readLastFew,
  splitLastFew,
  thisMeeting,
} from './whichWords.js';

/**
 * What somebody may mean by what follows a command, the most literal reading first: a title may hold a date word. Empty
 * for "this meeting", which says nothing.
 */
export function readWhich(rest: string, reader: Reader): Which[] {
  const typed = rest.slice(0, longestTyped).toLowerCase();
  const said = bareTitle(typed);
  if (isNothing(said)) return [];
  const counted = readNumber(said);
  if (counted) return [counted];
  // One meeting of a series is its newest.
  const series = splitLastFew(said)?.before ?? leadingLastFew(said)?.after;
  if (series !== undefined)
    return [
      { kind: 'title', title: said, date: null },
      { kind: 'title', title: bareTitle(series), date: null },
    ];
  const dates = findDates(typed, reader);
  if (!dates) return [{ kind: 'title', title: said, date: null }];
  const { date, others } = dates;
  const title = bareTitle(others);
  if (isNothing(title)) return [{ kind: 'date', date }];
  return [
    { kind: 'title', title: said, date: null },
    { kind: 'title', title, date },
  ];
}

/** The same where it is a number or the newest few, which no calendar is needed for; null for anything else. */
export const readCounted = (said: string): Which | null => readNumber(bareTitle(said.toLowerCase()));

/** "the meeting", "here", and what is left of "yesterday's call". */
const isNothing = (said: string) =>
  !/[\p{L}\p{N}]/u.test(said) ||
  /^(?:this|that|the|our|my|s)?\s*(?:meeting|call|one|occurrence|session|event|class|lesson|meet|mtg|today's|here|time)?$/u.test(
    said,
  ) ||
  thisMeeting.test(said);

const what =
  '(?:\\s+(?:class(?:es)?|lessons?|meet|mtg|events?|conference|meetings?|times?|ones?|dates?|sessions?|occurrences?|calls?|of them))?';
const newestInEnglish = new RegExp(`^(?:very\\s+)?(?:last|latest|newest|most recent)${what}$`, 'u');
const previousInEnglish = new RegExp(`^(?:previous|(?:one|time|meeting) before)${what}$`, 'u');
const lastFewInEnglish = new RegExp(
  `^(?:last|latest|newest|past|recent)\\s+([-\u2212\u2013]?\\d{1,9}(?:[.,]\\d{1,9})?|[a-z]+)${what}$`,
  'u',
);

function readNumber(said: string): Which | null {
  const [, digits] = numbered.exec(said) ?? [];
  if (digits) return Number(digits) > 0 ? { kind: 'number', number: Number(digits) } : null;
  if (newest.test(said) || newestInEnglish.test(said)) return { kind: 'number', number: 1 };
  if (previous.test(said) || previousInEnglish.test(said)) return { kind: 'number', number: 2 };
  const [, several = ''] = lastFewInEnglish.exec(said) ?? [];
  const last = readDates(several) ?? readLastFew(said);
  return last === null ? null : { kind: 'last', last };
}
