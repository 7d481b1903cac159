import { type Span, secondsOf, sessionEnd, unionOf, usableSpans } from './intervals.js';
import type { AttendanceRecord, Engagement, IdentityKind, Moment, Registration, Session } from './record.js';
import { type Role, strongerRole, toRole } from './roles.js';

/** All records of one identity, over all sessions of an occurrence. */
export interface Person {
  /** Tells people apart; holds ids, so it is never shown or logged. */
  key: string;
  displayName: string | null;
  kind: IdentityKind;
  /** The directory's id of who signed in; null for callers, anonymous people and apps. */
  directoryId: string | null;
  /** Lower-cased, of accounts somebody signed in with. Never shown in a chat. */
  addresses: string[];
  /** Lower-cased, typed by somebody who did not sign in: no proof. */
  claimedAddresses: string[];
  /** Lower-cased. */
  tenantIds: string[];
  role: Role;
  /** Union of the intervals; without any, Graph's total; null when the report tells neither. */
  seconds: number | null;
  /** Sum of Graph's own totals; differs when two devices overlap. */
  graphSeconds: number | null;
  /** When they were in: the union over all sessions, earliest first. Empty when the report tells no times. */
  spans: Span[];
  firstJoin: Moment | null;
  lastLeave: Moment | null;
  /** A leave was missing and the session's end stands in for it. */
  openEnded: boolean;
  registration: Registration | null;
  /** Over all sessions. */
  engagement: Engagement | null;
  /** No identity id: someone else's records may be the same person. */
  anonymous: boolean;
}

type Row = AttendanceRecord & { reportId: string };

interface Gathered {
  rows: Row[];
  spans: Span[];
  openEnded: boolean;
}

/**
 * Merges records into people: by identity id, never by name; without one by record id, which says
 * the same row was repeated. What has neither stays by itself. The order of sessions and records changes nothing.
 */
export function mergePeople(sessions: Session[]): Person[] {
  const gathered = new Map<string, Gathered>();
  for (const session of sessions) {
    const end = sessionEnd(session);
    for (const record of session.records) {
      const key = keyOf(record) ?? unlike(gathered, `${session.reportId} ${JSON.stringify(record)}`);
      const person = gathered.get(key) ?? { rows: [], spans: [], openEnded: false };
      gathered.set(key, person);
      const { spans, openEnded } = usableSpans(record.intervals, end);
      person.rows.push({ ...record, reportId: session.reportId });
      person.spans.push(...spans);
      person.openEnded ||= openEnded;
    }
  }
  return [...gathered].map(([key, person]) => toPerson(key, person));
}

/** A key nobody has yet, that does not depend on the order of the records. */
function unlike(taken: Map<string, unknown>, wanted: string): string {
  for (let n = 0; ; n += 1) if (!taken.has(`only ${wanted} ${n}`)) return `only ${wanted} ${n}`;
}

// Ids are compared as Graph writes them, but for case: GUIDs arrive in both.
const keyOf = ({ identityId, recordId }: AttendanceRecord): string | null =>
  identityId ? `identity ${identityId.toLowerCase()}` : recordId ? `record ${recordId.toLowerCase()}` : null;

/** A row repeated in one report (the same record on two pages) is one row, whatever else differs. */
function distinctRows(rows: Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ reportId, recordId, totalSeconds, intervals }) => {
    const row = JSON.stringify([reportId, recordId, totalSeconds, intervals]);
    return !seen.has(row) && seen.add(row);
  });
}

function toPerson(key: string, { rows, spans, openEnded }: Gathered): Person {
  const union = unionOf(spans);
  const distinct = distinctRows(rows);
  const totals = distinct.map((row) => row.totalSeconds).filter((total) => total !== null);
  const graphSeconds = totals.length > 0 ? totals.reduce((a, b) => a + b) : null;
  const names = rows.map((row) => row.displayName?.trim() ?? '').filter((name) => name !== '');
  const sites = rows.flatMap((row) => row.registration ?? []);
  return {
    key,
    // People rename themselves: the longest name tells most, and among equals the alphabet decides.
    displayName: names.sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null,
    ...identityOf(rows),
    kind: rows.map((row) => row.kind).sort((a, b) => kindRank(a) - kindRank(b))[0] ?? 'unknown',
    role: rows.map((row) => toRole(row.role)).reduce(strongerRole),
    seconds: union.length > 0 ? secondsOf(union) : hiddenTimes(rows) ? null : graphSeconds,
    graphSeconds,
    spans: union,
    firstJoin: union[0]?.from ?? null,
    lastLeave: union.at(-1)?.to ?? null,
    openEnded,
    registration: sites.sort((a, b) => compare(b.via ?? '', a.via ?? ''))[0] ?? null,
    engagement: distinct.map((row) => row.engagement).reduce(addEngagement, null),
    anonymous: !rows[0]?.identityId,
  };
}

/** Who it is, as far as that can be relied on: only a signed-in account proves an address. */
function identityOf(rows: Row[]): Pick<Person, 'directoryId' | 'addresses' | 'claimedAddresses' | 'tenantIds'> {
  const distinct = (values: (string | null)[]) =>
    [...new Set(values.flatMap((value) => value?.toLowerCase() ?? []))].sort(compare);
  const accounts = rows.filter(isAccount);
  return {
    directoryId: distinct(accounts.map(({ identityId }) => identityId))[0] ?? null,
    addresses: distinct(accounts.map(({ address }) => address)),
    claimedAddresses: distinct(rows.filter((row) => !isAccount(row)).map(({ address }) => address)),
    tenantIds: distinct(rows.map(({ tenantId }) => tenantId)),
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Directory ids are GUIDs; those of guests without an account, callers and apps are not, or say so by their type. */
const isAccount = ({ kind, identityId }: Row): boolean =>
  (kind === 'directory' || kind === 'unknown') && identityId !== null && guid.test(identityId);

const kinds: IdentityKind[] = ['phone', 'acs', 'application', 'guest', 'directory', 'unknown'];
const kindRank = (kind: IdentityKind): number => kinds.indexOf(kind);
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function addEngagement(a: Engagement | null, b: Engagement | null): Engagement | null {
  if (a === null || b === null) return a ?? b;
  return {
    reactions: a.reactions + b.reactions,
    raisedHands: a.raisedHands + b.raisedHands,
    unmutes: a.unmutes + b.unmutes,
    cameraOn: a.cameraOn + b.cameraOn,
  };
}

/** Null times with a total of 0 mean "not told", not "was there for no time" (learn: attendanceInterval). */
function hiddenTimes(records: AttendanceRecord[]): boolean {
  return records.every((record) => !record.totalSeconds);
}
