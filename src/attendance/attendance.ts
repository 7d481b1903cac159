import { atOnce, givingWay, inSteps, type Steps, sortedInSteps } from '../platform/time/giveWay.js';
import { averageSeconds, medianSeconds, type OrganisationCount, organisationsOf } from './figures.js';
import { findingHome } from './home.js';
import type { Span } from './intervals.js';
import { markingNamesakes } from './namesakes.js';
import { measure } from './participant.js';
import { compare, mergingPeople } from './people.js';
import type { Participant, Person } from './person.js';
import type { Moment, Session, SessionTimes } from './record.js';
import { type Role, roleKey, roleRank } from './roles.js';
import { defaultRules, type Insight, type Rules, type Schedule } from './rules.js';
import { blocksOf, framed } from './times/blocks.js';
import { meetingTimes } from './times/coreWindow.js';
import { type CurvePoint, type Peak, peakOf } from './times/curve.js';
import { type LeftTogether, leftTogether } from './times/leftTogether.js';

/** What one occurrence of a meeting amounted to. */
export interface Attendance {
  /** Longest time first, then by role. */
  people: Participant[];
  /** People per role, the most telling role first; the counts add up to `people.length`. */
  roles: { role: Role; count: number }[];
  sessionCount: number;
  /** When the meeting really was: the meeting time of each of its main blocks, earliest first. Empty when nobody knows. */
  parts: Span[];
  /** The sum of the parts in whole seconds; null when nobody knows. */
  lengthSeconds: number | null;
  /** `lengthSeconds` in whole minutes by the clock, so that it agrees with the times beside it; null in the same cases. */
  lengthMinutes: number | null;
  /** When the meeting was only opened again, or tried out. It is no part of its length. Earliest first. */
  openedAgain: Span[];
  /** Graph's own count, where it differs from the people listed; else null. */
  differingCount: number | null;
  /** A report could not be read to its end: there are more people than listed. */
  incomplete: boolean;
  /** People without an identity id, who may be counted more than once. */
  anonymousCount: number;
  /** When it was meant to be; null when nobody knows, or it was held at another time altogether. */
  schedule: Schedule | null;
  /** What presence is measured against: the scheduled time within the parts, else the parts. Earliest first. */
  core: Span[];
  /** When so many left together before the end that nobody left early, how many and when; otherwise null. */
  leftTogether: LeftTogether | null;
  /** Average of the people whose time in the meeting is known, in whole seconds. */
  averageSeconds: number | null;
  medianSeconds: number | null;
  /** How many were in the meeting at the same time. */
  curve: CurvePoint[];
  peak: Peak | null;
  organisations: OrganisationCount[];
  /** What share of the core window makes somebody present. */
  presentPercent: number;
  /** Minutes after the start, or before the end, that are forgiven. */
  graceMinutes: number;
  /** Whether people are measured. */
  insight: Insight;
  /** Later sessions in which somebody only opened the meeting. They are no part of it. */
  openings: SessionTimes[];
  /** Other sessions of its channel in the same time: nobody can tell whether they are of this meeting. */
  leftOut: SessionTimes[];
}

export interface SummaryOptions {
  /** When this occurrence was meant to be. */
  schedule?: Schedule | null;
  rules?: Rules;
  /** The organiser's. */
  homeTenantId?: string | null;
  openings?: SessionTimes[];
  leftOut?: SessionTimes[];
  /** The time now. What a report tells of a later moment is passed over. By default it is unknown, and nothing is passed over. */
  now?: Moment;
}

/** Turns the sessions of one occurrence into an answer. Pure: no clock, no I/O. */
export const summarize = (listed: Session[], options: SummaryOptions = {}): Attendance =>
  atOnce(summarizing(listed, options));

/** The same in steps, for a caller that lets others have their turn in between, because a report may have 100,000 people. */
export function* summarizing(
  listed: Session[],
  {
    schedule = null,
    rules = defaultRules,
    homeTenantId = null,
    openings = [],
    leftOut = [],
    now = Number.POSITIVE_INFINITY,
  }: SummaryOptions = {},
): Steps<Attendance> {
  // A report listed twice is one session.
  const sessions = [...new Map(listed.map((session) => [session.reportId, session])).values()];
  const all = sessions.map((session) => framed(session, now));
  const merged = yield* mergingPeople(all);
  const times = yield* meetingTimes(
    merged.map(({ spans }) => spans),
    blocksOf(all),
    schedule,
  );
  const insight = rules.insight ?? 'full';
  const together = insight === 'full' ? leftTogether(merged, times, rules.graceMinutes) : null;
  yield;
  const home = yield* findingHome(merged, homeTenantId);
  const measures = { rules, home, nobodyEarly: together !== null };
  yield* inSteps(merged, (person) => measure(person, times, measures));
  yield* markingNamesakes(merged);
  const organisations = organisationsOf(merged, home);
  yield;
  const people = yield* sortedInSteps(merged, byTime);
  const roles = yield* countRoles(people);
  const [average, median] = [averageSeconds(people), medianSeconds(people)];
  yield;
  // Only with one session is Graph's count comparable: people who came to both are in both counts.
  const counted = sessions.length === 1 ? (sessions[0]?.participantCount ?? null) : null;
  return {
    people,
    roles,
    sessionCount: sessions.length,
    parts: times.parts,
    lengthSeconds: times.lengthSeconds,
    lengthMinutes: times.lengthMinutes,
    openedAgain: times.openedAgain,
    differingCount: counted === people.length ? null : counted,
    incomplete: sessions.some((session) => !session.complete),
    presentPercent: rules.presentPercent,
    graceMinutes: rules.graceMinutes,
    insight,
    anonymousCount: people.filter((person) => person.anonymous).length,
    schedule: times.schedule,
    core: times.core,
    leftTogether: together,
    averageSeconds: average,
    medianSeconds: median,
    curve: times.curve,
    peak: peakOf(times.curve),
    organisations,
    openings,
    leftOut,
  };
}

/** The same, giving way to other work in this process. */
export const summarizeGivingWay = (listed: Session[], options: SummaryOptions): Promise<Attendance> =>
  givingWay(summarizing(listed, options));

/** Longest first as the time is shown, then by role, name and key. */
const byTime = (a: Participant, b: Participant): number =>
  (b.minutes ?? -1) - (a.minutes ?? -1) ||
  roleRank(a.role) - roleRank(b.role) ||
  compare(a.displayName ?? '', b.displayName ?? '') ||
  compare(a.key, b.key);

function* countRoles(people: Person[]): Steps<{ role: Role; count: number }[]> {
  const counts = new Map<string, { role: Role; count: number }>();
  yield* inSteps(people, ({ role }) => {
    const entry = counts.get(roleKey(role)) ?? { role, count: 0 };
    entry.count += 1;
    counts.set(roleKey(role), entry);
  });
  return [...counts.values()].sort(
    (a, b) => roleRank(a.role) - roleRank(b.role) || compare(roleKey(a.role), roleKey(b.role)),
  );
}
