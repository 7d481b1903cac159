import type { Attendance } from '../attendance/attendance.js';
import type { Span } from '../attendance/intervals.js';
import type { Participant } from '../attendance/participant.js';
import type { Moment } from '../attendance/record.js';
import { minute } from '../platform/clock.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';

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
export function sayTimes(words: Words, { schedule, actual, main }: Attendance): string[] {
  if (schedule === null) return [sayWhen(main.start, main.end)].filter((line) => line !== '');
  const scheduled = words.say('times.scheduled', { when: sayWhen(schedule.start, schedule.end) });
  return actual === null
    ? [scheduled]
    : [scheduled, words.say('times.actual', { from: cardTime(actual.from), to: cardTime(actual.to) })];
}

/** The client shows start and end in whole minutes, cut; the length must agree with what stands beside it. */
export function sayLength(words: Words, { from, to }: Span): string {
  const minutes = Math.floor(to / minute) - Math.floor(from / minute);
  return sayDuration(words, minutes > 0 ? minutes * 60 : (to - from) / 1000);
}

/** What the reader must know to take the figures as they are meant. */
export function sayNotes(words: Words, attendance: Attendance, shown: Participant[] = []): string[] {
  const { sessionCount, differingCount, anonymousCount, people } = attendance;
  return [
    sessionCount > 1 ? words.say('attendance.sessions', { count: sessionCount }) : '',
    attendance.incomplete ? words.say('attendance.incomplete') : '',
    shown.some((person) => person.openEnded) ? words.say('attendance.openEnded') : '',
    differingCount !== null
      ? words.say('attendance.countDiffers', { counted: differingCount, listed: people.length })
      : '',
    anonymousCount > 1 ? words.say('attendance.mayCountTwice', { count: anonymousCount }) : '',
    words.say('attendance.whatReportLeavesOut'),
  ].filter((note) => note !== '');
}
