import { LRUCache } from 'lru-cache';
import { dateFormat, listFormat, numberFormat } from './formatters.js';
import type { Words } from './index.js';

/** A length of time as people say it: whole minutes, cut as Teams cuts; `0 min` only for nothing at all. */
export function sayDuration(words: Words, seconds: number): string {
  if (seconds <= 0) return words.say('duration.none');
  if (seconds < 60) return words.say('duration.lessThanMinute');
  const total = Math.floor(seconds / 60);
  const key = `${words.locale} ${total}`;
  const known = durations.get(key);
  if (known !== undefined) return known;
  const said = sayMinutes(words, total);
  durations.set(key, said);
  return said;
}

/** By locale and minutes: on a card of twenty people the same lengths come again and again. */
const durations = new LRUCache<string, string>({ max: 10_000 });

/** A number of minutes in a sentence: "30 minutes", "1 hour 30 minutes". */
export const sayWholeMinutes = (words: Words, total: number): string =>
  total === 0 ? sayUnit(words, 0, 'minute', 'long') : sayMinutes(words, total, 'long');

type Display = 'short' | 'long';

function sayMinutes(words: Words, total: number, display: Display = 'short'): string {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  const parts = [
    ...(hours > 0 ? [sayUnit(words, hours, 'hour', display)] : []),
    ...(minutes > 0 ? [sayUnit(words, minutes, 'minute', display)] : []),
  ];
  // As Intl.DurationFormat would, which Node has from 23 on.
  return listFormat(words.locale, { type: 'unit', style: 'narrow' }).format(parts);
}

const sayUnit = ({ locale }: Words, count: number, unit: 'hour' | 'minute', unitDisplay: Display): string =>
  numberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);

/** "Fri, Nov 27": a day in the reader's zone, as cards say it; without a known zone in UTC. `at` is milliseconds UTC. */
export function sayDate(words: Words, at: number, timeZone: string | null): string {
  return format(words, at, timeZone, { weekday: 'short', month: 'short', day: 'numeric' });
}

/** "Tue, Mar 3, 2026", or "Mar 2 – 8, 2026": days of the reader's zone, with the year: they may be of another one. */
export function sayDays(words: Words, from: number, to: number, timeZone: string | null): string {
  const one = format(words, from, timeZone, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const last = format(words, to, timeZone, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  if (one === last) return one;
  const options = { month: 'short', day: 'numeric', year: 'numeric', timeZone: zoneOf(timeZone) } as const;
  return dateFormat(words.locale, options).formatRange(from, to);
}

/** "Nov 27": a day on a button, and in a list of several, where a weekday's comma would stand between those of the list. */
export function sayListedDate(words: Words, at: number, timeZone: string | null): string {
  return format(words, at, timeZone, { month: 'short', day: 'numeric' });
}

/** A date and time in the reader's zone; without a known zone in UTC, and labelled so. `at` is milliseconds UTC. */
export function sayDateTime(words: Words, at: number, timeZone: string | null): string {
  const known = timeZone !== null && isTimeZone(timeZone);
  return format(words, at, timeZone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(known ? {} : { timeZoneName: 'short' }),
  });
}

/** A time of day in the reader's zone; without a known zone in UTC, and labelled so. `at` is milliseconds UTC. */
export function sayTimeOfDay(words: Words, at: number, timeZone: string | null): string {
  const known = timeZone !== null && isTimeZone(timeZone);
  return format(words, at, timeZone, {
    hour: 'numeric',
    minute: '2-digit',
    ...(known ? {} : { timeZoneName: 'short' }),
  });
}

function format(words: Words, at: number, timeZone: string | null, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(words.locale, { ...options, timeZone: zoneOf(timeZone) }).format(at);
}

const zoneOf = (timeZone: string | null): string => (timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC');

/** True for an IANA name such as `Europe/Berlin`. An offset such as `+01:00` is none, though newer runtimes take it. */
export function isTimeZone(name: string): boolean {
  if (name.length > longestZone || !/^[A-Za-z]/.test(name)) return false;
  const known = zones.get(name) ?? isInRuntime(name);
  zones.set(name, known);
  return known;
}

// By what senders say, which may be anything.
const zones = new LRUCache<string, boolean>({ max: 500 });
const longestZone = 100;

function isInRuntime(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `2026-11-23`, in every language; the day in the reader's zone, without a known zone in UTC. */
export function sayIsoDate(at: number, timeZone: string | null): string {
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC';
  // Sweden writes dates this way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}
