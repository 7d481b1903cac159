import { day, hour, minute } from '../../src/platform/time/clock.js';
import { type Colleague, colleague } from '../../src/sandbox/company/company.js';
import { meeting, type SandboxMeeting, type SandboxSession } from '../../src/sandbox/company/meeting.js';
import { type RecordBody, recordsOf } from '../../src/sandbox/company/records.js';
import type { Dice } from './dice.js';
import type { Time } from './time.js';

/** Monday, 4 January 2027, 00:00 UTC. */
export const weekBegins = Date.UTC(2027, 0, 4);

/** One time that a meeting is held. Times are milliseconds UTC. */
export interface Held {
  /** Such as `Talk3.1`. */
  id: string;
  meeting: SandboxMeeting;
  /** When people were in. */
  start: number;
  end: number;
  sessions: Report[];
}

export interface Report extends SandboxSession {
  /** From then on it has its people. */
  fullAt: number;
}

/** The meetings of one tenant in one week. Every meeting has a title, and every occurrence people, that no other has. */
export function createWeek(dice: Dice, time: Time): { meetings: SandboxMeeting[]; held: Held[] } {
  const meetings: SandboxMeeting[] = [];
  const held: Held[] = [];
  const count = dice.whole(3, 6);
  for (let i = 1; i <= count; i += 1) {
    const { made, times } = createMeeting(`Talk${i}`, dice, time, held.length);
    meetings.push(made);
    held.push(...times);
  }
  return { meetings, held };
}

/** Whose names are on a card: of the n-th occurrence of the week. */
export const personOf = (n: number, i: number): string => `Zed${n}q${i}`;
export const namesIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/Zed(\d+)q\d/g)].map(([, n]) => Number(n))),
];

function createMeeting(title: string, dice: Dice, time: Time, first: number): { made: SandboxMeeting; times: Held[] } {
  const inChannel = dice.chance(0.15);
  const recurs = dice.chance(0.45);
  const dates = recurs ? dice.whole(2, 3) : 1;
  const organizer = colleague(dice.whole(0, 3));
  const length = dice.pick([15, 30, 30, 60, 60, 90]) * minute;
  const monday = weekBegins + dice.whole(7 * 4, 17 * 4) * 15 * minute;
  const firstDay = dice.whole(0, recurs ? 1 : 4);
  const every = dice.pick([1, 1, 2]);
  const occurrences = Array.from({ length: dates }, (_, i) => {
    const start = monday + (firstDay + i * every) * day;
    return { start, end: start + length, sessions: sessionsOf(dice, time, { start, length, organizer, n: first + i }) };
  });
  const made = meeting(
    title,
    {
      // Some links are of before 2026, and hold the chat (MC772556).
      link: first % 4 === 0 ? 'long' : 'short',
      type: inChannel ? (recurs ? 'ChannelRecurring' : 'ChannelScheduled') : recurs ? 'Recurring' : 'Scheduled',
      organizer,
      thread: inChannel ? `19:${title}@thread.tacv2` : `19:meeting_${title}@thread.v2`,
      ...(inChannel ? { messageId: String(weekBegins - day + Number(title.slice(4))) } : {}),
    },
    occurrences,
  );
  const times = occurrences.map(({ sessions }, i): Held => {
    // Report ids are given where the meeting is made.
    sessions.forEach((session, j) => {
      const known = made.occurrences[i]?.sessions[j];
      if (known) session.reportId = known.reportId;
    });
    const own = made.occurrences[i];
    if (own) own.sessions = sessions;
    return {
      id: `${title}.${i + 1}`,
      meeting: made,
      start: Math.min(...sessions.map(({ start }) => start)),
      end: Math.max(...sessions.map(({ end }) => end)),
      sessions,
    };
  });
  return { made, times };
}

interface About {
  start: number;
  length: number;
  organizer: Colleague;
  /** The number of the occurrence in the week. */
  n: number;
}

/** One session; sometimes a short one; sometimes somebody opens the meeting again within the hour. */
function sessionsOf(dice: Dice, time: Time, about: About): Report[] {
  const isShort = dice.chance(0.1);
  const length = isShort ? dice.between(0.5, 4) * minute : about.length * dice.between(0.85, 1.2);
  const start = about.start + dice.between(-4, 6) * minute;
  const first = report(dice, time, about, { start, end: start + length, people: dice.whole(2, 12) });
  if (!dice.chance(0.15)) return [first];
  const again = first.end + dice.between(5, 50) * minute;
  return [first, report(dice, time, about, { start: again, end: again + dice.between(5, 15) * minute, people: 2 })];
}

function report(
  dice: Dice,
  time: Time,
  { organizer, n }: About,
  { start, end, people }: { start: number; end: number; people: number },
): Report {
  const minutes = (end - start) / minute;
  const by = recordsOf(start);
  const all: RecordBody[] = [
    by.colleague(organizer, 'Organizer', [0, minutes]),
    ...Array.from({ length: people }, (_, i) => {
      const name = personOf(n, i);
      const person = { oid: `b0000000-0000-4000-8000-${String(n * 100 + i).padStart(12, '0')}`, teamsId: '', name };
      return by.colleague({ ...person, mail: `${name}@fernhill.example` }, 'Attendee', [i % 3, minutes - (i % 2)]);
    }),
  ];
  const lateness = dice.next();
  const after =
    lateness < 0.6
      ? dice.between(1, 10) * minute
      : lateness < 0.85
        ? dice.between(10, 100) * minute
        : lateness < 0.95
          ? dice.between(2, 20) * hour
          : Number.POSITIVE_INFINITY;
  const readyAt = end + after;
  const fullAt = dice.chance(0.2) ? readyAt + dice.between(0, 20) * minute : readyAt;
  const shownAtFirst = dice.chance(0.5) ? 0 : 1;
  return {
    reportId: '',
    start: Math.round(start),
    end: Math.round(end),
    readyAt: Math.round(readyAt),
    fullAt: Math.round(fullAt),
    get records() {
      return time.now() >= fullAt ? all : all.slice(0, shownAtFirst);
    },
  };
}
