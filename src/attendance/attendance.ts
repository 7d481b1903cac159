import { sessionEnd } from './intervals.js';
import { compare, mergePeople, type Person } from './people.js';
import type { Moment, Session } from './record.js';
import { type Role, roleKey, roleRank } from './roles.js';

/** What one occurrence of a meeting amounted to. */
export interface Attendance {
  /** Longest time first, then by role. */
  people: Person[];
  /** People per role, the most telling role first; the counts add up to `people.length`. */
  roles: { role: Role; count: number }[];
  sessionCount: number;
  /** The longest session. */
  main: { start: Moment | null; end: Moment | null };
  /** Graph's own count, where it differs from the people listed; else null. */
  differingCount: number | null;
  /** A report could not be read to its end: there are more people than listed. */
  incomplete: boolean;
  /** People without an identity id, who may be counted more than once. */
  anonymousCount: number;
}

/** Turns the sessions of one occurrence into an answer. Pure: no clock, no I/O. */
export function summarize(listed: Session[]): Attendance {
  // A report listed twice is one session.
  const sessions = [...new Map(listed.map((session) => [session.reportId, session])).values()];
  const people = mergePeople(sessions).sort(
    (a, b) =>
      (b.seconds ?? -1) - (a.seconds ?? -1) ||
      roleRank(a.role) - roleRank(b.role) ||
      compare(a.displayName ?? '', b.displayName ?? '') ||
      compare(a.key, b.key),
  );
  const main = mainSession(sessions);
  // Only with one session is Graph's count comparable: people who came to both are in both counts.
  const counted = sessions.length === 1 ? (sessions[0]?.participantCount ?? null) : null;
  return {
    people,
    roles: countRoles(people),
    sessionCount: sessions.length,
    main: { start: main?.start ?? null, end: main ? sessionEnd(main) : null },
    differingCount: counted === people.length ? null : counted,
    incomplete: sessions.some((session) => !session.complete),
    anonymousCount: people.filter((person) => person.anonymous).length,
  };
}

function mainSession(sessions: Session[]): Session | null {
  const length = (session: Session) => {
    const end = sessionEnd(session) ?? session.start;
    return end === null ? -1 : end - (session.start ?? end);
  };
  const [longest = null] = [...sessions].sort(
    (a, b) => length(b) - length(a) || (a.start ?? 0) - (b.start ?? 0) || compare(a.reportId, b.reportId),
  );
  return longest;
}

function countRoles(people: Person[]): { role: Role; count: number }[] {
  const counts = new Map<string, { role: Role; count: number }>();
  for (const { role } of people) {
    const entry = counts.get(roleKey(role)) ?? { role, count: 0 };
    entry.count += 1;
    counts.set(roleKey(role), entry);
  }
  return [...counts.values()].sort(
    (a, b) => roleRank(a.role) - roleRank(b.role) || compare(roleKey(a.role), roleKey(b.role)),
  );
}
