import type { Attendance } from '../../attendance/attendance.js';
import type { Span } from '../../attendance/intervals.js';
import type { Participant } from '../../attendance/person.js';
import type { Moment } from '../../attendance/record.js';
import { minute } from '../../platform/time/clock.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import { sayDuration } from '../../words/times.js';
import { plainText } from './plainText.js';

/** The client puts in the reader's own time zone; it wants times without fractions (learn: cards-format text features). */
const utc = (moment: Moment) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
export const cardTime = (moment: Moment): string => `{{TIME(${utc(moment)})}}`;
export const cardDate = (moment: Moment, form: 'SHORT' | 'COMPACT' = 'SHORT'): string =>
  `{{DATE(${utc(moment)}, ${form})}}`;

/** Date and times of an occurrence, for a TextBlock. */
export function sayWhen(start: Moment | null, end: Moment | null): string {
  if (start === null) return end === null ? '' : cardDate(end);
  const began = `${cardDate(start)}, ${cardTime(start)}`;
  return end === null ? began : `${began} – ${cardTime(end)}`;
}

/** The schedule and, beside it, when people were really there; without a schedule the main session's times. */
export function sayTimes(words: Words, attendance: Attendance): string[] {
  const { schedule, main, people } = attendance;
  if (schedule === null) return [sayWhen(main.start, main.end)].filter((line) => line !== '');
  const scheduled = words.say('times.scheduled', { when: sayWhen(schedule.start, schedule.end) });
  const held = heldTimes(attendance);
  if (held === null) return [scheduled];
  const times = { from: cardTime(held.from), to: cardTime(held.to) };
  return [scheduled, words.say('times.actual', { count: people.length, ...times })];
}

/** When people were in, as `sayTimes` shows it: the main session's times without a schedule, and nothing where nobody was. */
export function heldTimes({ schedule, actual, main, people }: Attendance): Span | null {
  if (schedule !== null) return people.length > 0 ? actual : null;
  return main.start !== null && main.end !== null ? { from: main.start, to: main.end } : null;
}

const statuses = ['present', 'partial', 'timesUnknown'] as const;

/** How many people have which status; they add up to the people. Nothing where all times are hidden. */
export function sayStatuses(words: Words, people: Participant[]): string {
  const counted = { present: 0, partial: 0, timesUnknown: 0 };
  for (const { status } of people) counted[status] += 1;
  const counts = statuses.map((status) => ({ status, count: counted[status] }));
  if (counts.every(({ status, count }) => count === 0 || status === 'timesUnknown')) return '';
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      status === 'timesUnknown'
        ? words.say('status.countUnknown', { count })
        : words.say('status.count', { count, status: words.say(`status.${status}`) }),
    )
    .join(' · ');
}

const organisationsShown = 4;

/**
 * People per organisation, and guests who are of none of those named, so that everybody is counted once: data, for a
 * TextRun. Nothing where all are of one organisation.
 */
export function sayOrganisations(words: Words, { organisations }: Attendance): string {
  const known = organisations.filter(({ domain, isHome }) => domain !== null || isHome);
  const guests = sumOf(organisations.map((one) => one.guests));
  if (known.length < 2 && guests === 0) return '';
  const named = known.slice(0, organisationsShown);
  // Whoever is of a named organisation is told by it; a guest of the organiser's own is told apart from it.
  const own = (one: (typeof named)[number]) => (one.isHome ? one.count - one.guests : one.count);
  const otherGuests = guests - sumOf(named.map((one) => (one.isHome ? 0 : one.guests)));
  const others = sumOf(organisations.map(({ count }) => count)) - sumOf(named.map(own)) - otherGuests;
  const guestsKey = named.some(({ isHome }) => !isHome) ? 'organisation.otherGuests' : 'organisation.guests';
  return [
    ...named
      .filter((one) => own(one) > 0)
      .map((one) =>
        words.say('organisation.count', {
          count: own(one),
          name: one.isHome ? words.say('organisation.home') : plainText(one.domain),
        }),
      ),
    ...(otherGuests > 0 ? [words.say(guestsKey, { count: otherGuests })] : []),
    ...(others > 0 ? [words.say('organisation.others', { count: others })] : []),
  ].join(' · ');
}

const sumOf = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The client shows start and end in whole minutes, cut; the length must agree with what stands beside it. */
export function sayLength(words: Words, { from, to }: Span): string {
  const minutes = Math.floor(to / minute) - Math.floor(from / minute);
  return sayDuration(words, minutes > 0 ? minutes * 60 : (to - from) / 1000);
}

/** What a share is a share of, and from which on somebody counts as present. */
export function sayShareRule(words: Words, { schedule, presentPercent: percent }: Attendance): string {
  return words.say(schedule === null ? 'attendance.shareRuleUnplanned' : 'attendance.shareRule', { percent });
}

/**
 * What the reader must know to take the figures as they are meant. `shown` are the people whose times the card shows;
 * `maybeOutdated`: the series may have met again since; `header` is what stands above: times as `sayTimes` says them, or
 * the longest session's, with people's times below or without.
 */
export function sayNotes(
  words: Words,
  attendance: Attendance,
  {
    shown = [],
    maybeOutdated = false,
    header = 'held',
    sayMoment = (at) => `${cardDate(at)}, ${cardTime(at)}`,
  }: {
    shown?: Participant[];
    maybeOutdated?: boolean | undefined;
    header?: 'held' | 'session' | 'counts';
    /** How a moment is written where this stands; by default for a card. */
    sayMoment?: (at: Moment) => string;
  } = {},
): string[] {
  const { sessionCount, differingCount, anonymousCount, people } = attendance;
  let sharing = 0;
  for (const { sharesAddress } of people) if (sharesAddress) sharing += 1;
  return [
    // A mark is looked up: first, where it is found at once.
    shown.some((person) => person.openEnded) ? words.say('attendance.openEnded') : '',
    maybeOutdated ? words.say('attendance.maybeOutdated') : '',
    sayOpenings(words, attendance, sayMoment),
    sayLeftOut(words, attendance, sayMoment),
    sessionCount > 1 ? words.say(sessionsNote(attendance, header), { count: sessionCount }) : '',
    attendance.incomplete ? words.say('attendance.incomplete', { count: people.length }) : '',
    differingCount !== null
      ? words.say('attendance.countDiffers', { counted: differingCount, listed: people.length })
      : '',
    anonymousCount > 1 ? words.say('attendance.mayCountTwice', { count: anonymousCount }) : '',
    sharing > 1 ? words.say('attendance.sharedAddress', { count: sharing }) : '',
    words.say('attendance.whatReportLeavesOut'),
  ].filter((note) => note !== '');
}

/** Who only opened the meeting later is no part of it, but nobody should have to wonder. */
function sayOpenings(words: Words, { openings }: Attendance, sayMoment: (at: Moment) => string): string {
  const newest = openings.at(-1);
  const start = newest?.start ?? newest?.end ?? null;
  if (start === null) return '';
  return words.say('attendance.openedLater', { when: sayMoment(start) });
}

const leftOutShown = 3;

/** Another session of the channel may be a second part of the meeting, or another meeting: only its time may be told. */
function sayLeftOut(words: Words, { leftOut }: Attendance, sayMoment: (at: Moment) => string): string {
  const starts = leftOut.flatMap(({ start, end }) => start ?? end ?? []).slice(0, leftOutShown);
  if (starts.length === 0) return '';
  return words.say('attendance.leftOut', { count: leftOut.length, when: sayList(words, starts.map(sayMoment)) });
}

function sessionsNote({ schedule }: Attendance, header: 'held' | 'session' | 'counts') {
  if (header === 'counts') return 'attendance.sessionsCounted';
  return header === 'held' && schedule !== null ? 'attendance.sessionsPlanned' : 'attendance.sessions';
}
