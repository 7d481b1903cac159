import { hour, minute } from '../../platform/time/clock.js';
import { colleague, currentUser } from './company.js';
import type { SandboxMeeting, SandboxOccurrence } from './meeting.js';
import { type RecordBody, recordsOf, type Stay } from './records.js';

const week = 7 * 24 * hour;

/**
 * Who came to the weekly meeting in the weeks before the last one, by their place among the colleagues; the newest of these weeks comes
 * first. The team grows, one week is a holiday, and Hana Kobayashi (8), who never missed a week, stops coming.
 */
const weeks: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 6, 7, 11],
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 5, 7, 8, 9, 11],
  [1, 3, 8],
  [1, 2, 3, 4, 7, 8, 9],
  [1, 2, 3, 4, 8],
  [1, 2, 3, 8],
];

/** How long each of them stays, in turns: most come in time and stay, somebody is late, somebody leaves early. */
const stays: readonly Stay[] = [
  [0.3, 58],
  [-1, 57.5],
  [9, 58],
  [1.5, 41],
  [0.8, 58.2],
];

/**
 * Gives the weekly meeting a past that is worth looking at. Its newest date stays as it is. This is for people in front of the sandbox; tests count on a
 * past in which every week is like the last.
 */
export function giveHistory(weekly: SandboxMeeting): void {
  const newest = weekly.occurrences.at(-1);
  if (!newest) return;
  const earlier = weeks.map((people, i) => dateOf(weekly, newest.start - (i + 1) * week, i + 1, people));
  weekly.occurrences = [...earlier.reverse(), newest];
}

function dateOf(weekly: SandboxMeeting, start: number, weeksAgo: number, people: readonly number[]): SandboxOccurrence {
  const by = recordsOf(start);
  const records: RecordBody[] = [
    by.colleague(currentUser, 'Organizer', [-2, 58.4]),
    ...people.map((index) =>
      by.colleague(
        colleague(index),
        index < 4 ? 'Presenter' : 'Attendee',
        stays[(index + weeksAgo) % stays.length] ?? [0, 58],
      ),
    ),
    ...(weeksAgo % 3 === 0 ? [] : [by.guest('Dana Whitfield (Guest)', 'dana@kestrelbooks.example', [0.9, 52.3])]),
  ];
  const session = { start: start - 2 * minute, end: start + 58.5 * minute, readyAt: start + 75 * minute, records };
  return {
    eventId: Buffer.from(`event ${weekly.subject} ${weeksAgo} weeks ago`).toString('base64'),
    start,
    end: start + hour,
    sessions: [{ ...session, reportId: reportIdOf(weeksAgo) }],
  };
}

const reportIdOf = (weeksAgo: number) => `f0000000-0000-4000-8000-${String(weeksAgo).padStart(12, '0')}`;
