import type { Attendance } from '../../attendance/attendance.js';
import { clockMinutes, type Span } from '../../attendance/intervals.js';
import type { Participant } from '../../attendance/person.js';
import type { Moment } from '../../attendance/record.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import { sayDuration } from '../../words/times.js';
import { plainText } from './plainText.js';

/** The client puts in the reader's own time zone; it wants times without fractions (learn: cards-format text features). */
const utc = (moment: Moment) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
export const cardTime = (moment: Moment): string => `{{TIME(${utc(moment)})}}`;
export const cardDate = (moment: Moment): string => `{{DATE(${utc(moment)}, SHORT)}}`;

/** Date and times of an occurrence, for a TextBlock. */
export function sayWhen(start: Moment | null, end: Moment | null): string {
  if (start === null) return end === null ? '' : cardDate(end);
  const began = `${cardDate(start)}, ${cardTime(start)}`;
  return end === null ? began : `${began} – ${cardTime(end)}`;
}

/** The schedule and, beside it, when the meeting really was; without a schedule the latter alone. */
export function sayTimes(words: Words, attendance: Attendance): string[] {
  const { schedule, people } = attendance;
  if (schedule === null) return sayHeld(attendance);
  const scheduled = words.say('times.scheduled', { when: sayWhen(schedule.start, schedule.end) });
  const parts = people.length > 0 ? attendance.parts : [];
  if (parts.length === 0) return [scheduled];
  return [scheduled, words.say('times.held', { when: parts.map((part) => sayPart(words, part)).join(', ') })];
}

/** Date and times of each part of the meeting; of many, from the first to the last. Nothing where nobody knows. */
export function sayHeld({ parts }: Attendance): string[] {
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (!first || !last) return [];
  return parts.length > mostParts ? [sayWhen(first.from, last.to)] : parts.map(({ from, to }) => sayWhen(from, to));
}

const mostParts = 3;

const sayPart = (words: Words, { from, to }: Span) =>
  words.say('person.stay', { from: cardTime(from), to: cardTime(to) });

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
export const sayLength = (words: Words, span: Span): string =>
  sayMinutes(words, clockMinutes(span), (span.to - span.from) / 1000);

/** Whole minutes by the clock; of less than one the seconds tell whether it was anything. */
export const sayMinutes = (words: Words, minutes: number, seconds: number): string =>
  sayDuration(words, minutes > 0 ? minutes * 60 : Math.min(seconds, 59));

/** The length of the meeting; nothing where nobody knows it, or nobody met. */
export const sayMeetingLength = (words: Words, { lengthMinutes, lengthSeconds, people }: Attendance): string =>
  lengthMinutes === null || lengthSeconds === null || people.length === 0
    ? ''
    : sayMinutes(words, lengthMinutes, lengthSeconds);

/** What a share is a share of, and from which on somebody counts as present. */
export function sayShareRule(words: Words, { schedule, presentPercent: percent }: Attendance): string {
  return words.say(schedule === null ? 'attendance.shareRuleUnplanned' : 'attendance.shareRule', { percent });
}

/**
 * What the reader must know to take the figures as they are meant. `shown` are the people whose times the card shows;
 * `maybeOutdated`: the series may have met again since.
 */
export function sayNotes(words: Words, attendance: Attendance, more: NotesAbout = {}): string[] {
  const { telling, about } = sayNotesApart(words, attendance, more);
  return [...telling, ...about];
}

export interface NotesAbout {
  shown?: Participant[];
  maybeOutdated?: boolean | undefined;
  /** How a moment is written where this stands; by default for a card. */
  sayMoment?: (at: Moment) => string;
}

/** The same in two: `telling` is what changes a number of this very card, `about` what explains the numbers of any. */
export function sayNotesApart(
  words: Words,
  attendance: Attendance,
  { shown = [], maybeOutdated = false, sayMoment = (at) => `${cardDate(at)}, ${cardTime(at)}` }: NotesAbout = {},
): { telling: string[]; about: string[] } {
  const { differingCount, anonymousCount, people, schedule } = attendance;
  let sharing = 0;
  for (const { sharesAddress } of people) if (sharesAddress) sharing += 1;
  const telling = [
    // A mark is looked up: first, where it is found at once.
    shown.some((person) => person.openEnded) ? words.say('attendance.openEnded') : '',
    maybeOutdated ? words.say('attendance.maybeOutdated') : '',
    sayOpenings(words, attendance, sayMoment),
    sayLeftOut(words, attendance, sayMoment),
    sayParts(words, attendance),
    sayOpenedAgain(words, attendance, sayMoment),
    schedule?.zoneUnknown ? words.say('attendance.zoneUnknown') : '',
    attendance.incomplete ? words.say('attendance.incomplete', { count: people.length }) : '',
    differingCount !== null
      ? words.say('attendance.countDiffers', { counted: differingCount, listed: people.length })
      : '',
    anonymousCount > 1 ? words.say('attendance.mayCountTwice', { count: anonymousCount }) : '',
    sharing > 1 ? words.say('attendance.sharedAddress', { count: sharing }) : '',
  ];
  return { telling: telling.filter((note) => note !== ''), about: [words.say('attendance.whatReportLeavesOut')] };
}

/** Why there are no times, or whom sums leave out, where the people of a card are everybody. */
export function sayUntimed(words: Words, { people }: Attendance): string[] {
  let count = 0;
  for (const { seconds } of people) if (seconds === null) count += 1;
  if (count === 0) return [];
  return [count === people.length ? words.say('attendance.noTimes') : words.say('attendance.someTimes', { count })];
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

/** Why the length is not what one would expect of the times. */
function sayParts(words: Words, { parts, openedAgain, sessionCount }: Attendance): string {
  if (parts.length > 1) return words.say('attendance.parts', { count: parts.length });
  const isOne = openedAgain.length === 0 && sessionCount > 1;
  return isOne ? words.say('attendance.interrupted', { count: sessionCount }) : '';
}

function sayOpenedAgain(words: Words, { openedAgain }: Attendance, sayMoment: (at: Moment) => string): string {
  const last = openedAgain.at(-1);
  return last ? words.say('attendance.openedAgain', { count: openedAgain.length, when: sayMoment(last.from) }) : '';
}
