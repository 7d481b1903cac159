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

interface Row {
  reportId: string;
  record: AttendanceRecord;
}

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
      const { spans, openEnded } = usableSpans(record.intervals, end);
      const row = { reportId: session.reportId, record };
      const person = gathered.get(key);
      if (person === undefined) {
        gathered.set(key, { rows: [row], spans, openEnded });
        continue;
      }
      person.rows.push(row);
      for (const span of spans) person.spans.push(span);
      person.openEnded ||= openEnded;
    }
  }
  const people: Person[] = [];
  for (const [key, person] of gathered) people.push(toPerson(key, person));
  return people;
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
  if (rows.length === 1) return rows;
  const seen = new Set<string>();
  return rows.filter(({ reportId, record: { recordId, totalSeconds, intervals } }) => {
    const row = JSON.stringify([reportId, recordId, totalSeconds, intervals]);
    return !seen.has(row) && seen.add(row);
  });
}

// Written without a list for every step: a town hall has 20,000 people, most of them with one row (docs/performance.md).
function toPerson(key: string, { rows, spans, openEnded }: Gathered): Person {
  const union = unionOf(spans);
  const distinct = distinctRows(rows);
  let graphSeconds: number | null = null;
  let engagement: Engagement | null = null;
  for (const { record } of distinct) {
    if (record.totalSeconds !== null) graphSeconds = (graphSeconds ?? 0) + record.totalSeconds;
    engagement = addEngagement(engagement, record.engagement);
  }
  let displayName: string | null = null;
  let kind: IdentityKind | null = null;
  let role: Role | null = null;
  let registration: Registration | null = null;
  for (const { record } of rows) {
    displayName = tellingName(displayName, record.displayName?.trim() || null);
    if (kind === null || kindRank(record.kind) < kindRank(kind)) kind = record.kind;
    const own = toRole(record.role);
    role = role === null ? own : strongerRole(role, own);
    if (registration === null || compare(record.registration?.via ?? '', registration.via ?? '') > 0)
      registration = record.registration ?? registration;
  }
  const accounts = rows.filter(isAccount);
  const claimed = accounts.length === rows.length ? [] : rows.filter((row) => !isAccount(row));
  return {
    key,
    displayName,
    kind: kind ?? 'unknown',
    // Who it is, as far as that can be relied on: only a signed-in account proves an address.
    directoryId: distinctTexts(accounts, ({ identityId }) => identityId)[0] ?? null,
    addresses: distinctTexts(accounts, ({ address }) => address),
    claimedAddresses: distinctTexts(claimed, ({ address }) => address),
    tenantIds: distinctTexts(rows, ({ tenantId }) => tenantId),
    role: role ?? toRole(null),
    seconds: union.length > 0 ? secondsOf(union) : hiddenTimes(rows) ? null : graphSeconds,
    graphSeconds,
    spans: union,
    firstJoin: union[0]?.from ?? null,
    lastLeave: union.at(-1)?.to ?? null,
    openEnded,
    registration,
    engagement,
    anonymous: !rows[0]?.record.identityId,
  };
}

/** People rename themselves: the longest name tells most, and among equals the alphabet decides. */
function tellingName(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length || (b.length === a.length && b < a) ? b : a;
}

/** Lower-cased, each once, in the order of the alphabet. */
function distinctTexts(rows: Row[], textOf: (record: AttendanceRecord) => string | null): string[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const text = textOf(first.record);
  if (others.length === 0) return text === null ? [] : [text.toLowerCase()];
  return [...new Set(rows.flatMap(({ record }) => textOf(record)?.toLowerCase() ?? []))].sort(compare);
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Directory ids are GUIDs; those of guests without an account, callers and apps are not, or say so by their type. */
const isAccount = ({ record: { kind, identityId } }: Row): boolean =>
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
function hiddenTimes(rows: Row[]): boolean {
  return rows.every(({ record }) => !record.totalSeconds);
}
