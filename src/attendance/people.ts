import { type Span, secondsOf, sessionEnd, unionOf, usableSpans } from './intervals.js';
import type { AttendanceRecord, IdentityKind, Moment, Session } from './record.js';
import { type Role, strongerRole, toRole } from './roles.js';

/** All records of one identity, over all sessions of an occurrence. */
export interface Person {
  displayName: string | null;
  kind: IdentityKind;
  role: Role;
  /** Union of the intervals; without any, Graph's total; null when the report tells neither. */
  seconds: number | null;
  /** Sum of Graph's own totals; differs when two devices overlap. */
  graphSeconds: number | null;
  firstJoin: Moment | null;
  lastLeave: Moment | null;
  /** A leave was missing and the session's end stands in for it. */
  openEnded: boolean;
  /** No identity id: someone else's records may be the same person. */
  anonymous: boolean;
}

interface Gathered {
  records: (AttendanceRecord & { reportId: string })[];
  spans: Span[];
  openEnded: boolean;
}

/**
 * Merges records into people: by identity id, never by name; without one by record id, which says
 * the same row was repeated. What has neither stays by itself.
 */
export function mergePeople(sessions: Session[]): Person[] {
  const gathered = new Map<string, Gathered>();
  for (const session of sessions) {
    const end = sessionEnd(session);
    for (const record of session.records) {
      const key = keyOf(record) ?? `only ${gathered.size}`;
      const person = gathered.get(key) ?? { records: [], spans: [], openEnded: false };
      gathered.set(key, person);
      const { spans, openEnded } = usableSpans(record.intervals, end);
      // A repeated row (the same record on two pages) must not count Graph's total twice.
      const row = { ...record, reportId: session.reportId };
      if (!person.records.some((other) => isSameRow(other, row))) person.records.push(row);
      person.spans.push(...spans);
      person.openEnded ||= openEnded;
    }
  }
  return [...gathered.values()].map(toPerson);
}

// Ids are compared as Graph writes them, but for case: GUIDs arrive in both.
const keyOf = ({ identityId, recordId }: AttendanceRecord): string | null =>
  identityId ? `identity ${identityId.toLowerCase()}` : recordId ? `record ${recordId.toLowerCase()}` : null;

function isSameRow(a: Gathered['records'][number], b: Gathered['records'][number]): boolean {
  return (
    a.reportId === b.reportId &&
    a.recordId === b.recordId &&
    a.totalSeconds === b.totalSeconds &&
    JSON.stringify(a.intervals) === JSON.stringify(b.intervals)
  );
}

function toPerson({ records, spans, openEnded }: Gathered): Person {
  const union = unionOf(spans);
  const totals = records.map((record) => record.totalSeconds).filter((total) => total !== null);
  const graphSeconds = totals.length > 0 ? totals.reduce((a, b) => a + b) : null;
  const first = records[0];
  return {
    displayName: records.find((record) => record.displayName?.trim())?.displayName?.trim() ?? null,
    kind: first?.kind ?? 'unknown',
    role: records.map((record) => toRole(record.role)).reduce(strongerRole),
    seconds: union.length > 0 ? secondsOf(union) : hiddenTimes(records) ? null : graphSeconds,
    graphSeconds,
    firstJoin: union[0]?.from ?? null,
    lastLeave: union.at(-1)?.to ?? null,
    openEnded,
    anonymous: !first?.identityId,
  };
}

/** Null times with a total of 0 mean "not told", not "was there for no time" (learn: attendanceInterval). */
function hiddenTimes(records: AttendanceRecord[]): boolean {
  return records.every((record) => !record.totalSeconds);
}
