import { isGuid } from '../platform/guid.js';
import { rememberLast } from '../platform/rememberLast.js';
import { atOnce, inSteps, type Steps } from '../platform/time/giveWay.js';
import { secondsOf, unionOf } from './intervals.js';
import type { Participant, Person } from './person.js';
import type { AttendanceRecord, Engagement, IdentityKind, Registration, Session } from './record.js';
import { strongerRole, toRole } from './roles.js';
import { readStays, type SessionFrame, type Stays } from './stays.js';
import { type FramedSession, framed } from './times/blocks.js';
import { toldSeconds } from './told.js';

interface Row {
  reportId: string;
  record: AttendanceRecord;
  /** Of its session. */
  frame: SessionFrame;
}

/**
 * Merges records into people by identity id, never by name. Records without one are merged by record id, which says that
 * the same row was repeated, and what has neither stays by itself. The order of sessions and records changes nothing.
 * What the whole meeting tells of them is added by `measure`.
 */
export const mergePeople = (sessions: Session[]): Person[] =>
  atOnce(mergingPeople(sessions.map((session) => framed(session, Number.POSITIVE_INFINITY))));

/** `mergePeople` in steps, with room in each person for what is measured, which is empty until `measure` fills it in. */
export function* mergingPeople(sessions: FramedSession[]): Steps<Participant[]> {
  const rowsOf = new Map<string, Row[]>();
  const unlike = numbered();
  for (const { session, frame } of sessions) {
    const { reportId, records } = session;
    yield* inSteps(records, (record) => {
      const key = keyOf(record) ?? unlike(`only ${reportId} ${JSON.stringify(record)}`);
      const row = { reportId, record, frame };
      const rows = rowsOf.get(key);
      if (rows) rows.push(row);
      else rowsOf.set(key, [row]);
    });
  }
  const people: Participant[] = [];
  let done = 0;
  for (const [key, rows] of rowsOf) {
    const [first] = rows;
    if (first === undefined) continue;
    const person = ofOneRow(key, first);
    if (rows.length > 1) yield* addRows(person, rows);
    people.push(person);
    done += rows.length;
    if (done < 500) continue;
    done = 0;
    yield;
  }
  return people;
}

// Shared by all people who have no entries of a kind.
const none: readonly never[] = [];

/**
 * Somebody with one row, as most of a town hall's 20,000 are. Without it, everybody would go the way of people with several rows, which
 * takes 150 ms more for 20,000 people (docs/performance.md).
 */
function ofOneRow(key: string, { record, frame }: Row): Participant {
  const { identityId, address, tenantId, totalSeconds } = record;
  const stays = readStays(record.intervals, totalSeconds, frame);
  const { spans, looseSeconds } = stays;
  const union = spans.length > 1 ? unionOf(spans) : spans;
  const account = isAccount(record);
  const addresses = address === null ? none : [address];
  return {
    key,
    displayName: record.displayName?.trim() || null,
    kind: record.kind,
    directoryId: account ? (identityId?.toLowerCase() ?? null) : null,
    addresses: account ? addresses : none,
    claimedAddresses: account ? none : addresses,
    tenantIds: tenantId === null ? none : listOf(tenantId),
    role: toRole(record.role),
    seconds: union.length > 0 ? secondsOf(union) + looseSeconds : looseSeconds || null,
    graphSeconds: toldSeconds(totalSeconds),
    spans: union,
    looseSeconds,
    firstJoin: stays.joinsTold ? (union[0]?.from ?? null) : null,
    lastLeave: stays.leavesTold ? (union.at(-1)?.to ?? null) : null,
    openEnded: stays.standsIn,
    registration: record.registration,
    engagement: record.engagement,
    anonymous: !identityId,
    // What `markingNamesakes` fills in.
    sharesName: false,
    sharesAddress: false,
    // What `measure` fills in later. An object that grows is slower than one that has all its properties from the start.
    outsideSeconds: null,
    minutes: null,
    status: 'timesUnknown',
    tags: none,
    share: null,
    lateSeconds: null,
    leftEarlySeconds: null,
    differingSeconds: null,
  };
}

/** Most people are of the tenant of the one before: one list does for all of them. */
const listOf = rememberLast((tenantId: string): readonly string[] => [tenantId.toLowerCase()]);

/** A key nobody has yet, that does not depend on the order of the records. */
function numbered(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const n = taken.get(wanted) ?? 0;
    taken.set(wanted, n + 1);
    return `${wanted} ${n}`;
  };
}

// Ids are compared as Graph writes them, but without regard to case, because GUIDs arrive in both.
function keyOf({ identityId, recordId }: AttendanceRecord): string | null {
  if (identityId) return `identity ${identityId.toLowerCase()}`;
  return recordId ? `record ${recordId.toLowerCase()}` : null;
}

/** A row repeated in one report (the same record on two pages) is one row, whatever else differs. */
function* distinctRows(rows: Row[]): Steps<Row[]> {
  const distinct = new Map<string, Row>();
  yield* inSteps(rows, (row) => {
    const { recordId, totalSeconds, intervals } = row.record;
    const text = JSON.stringify([row.reportId, recordId, totalSeconds, intervals]);
    if (!distinct.has(text)) distinct.set(text, row);
  });
  return [...distinct.values()];
}

/** Replaces what the first row of a person said by what all their rows say together. */
function* addRows(person: Person, rows: Row[]): Steps<void> {
  const distinct = yield* distinctRows(rows);
  const used: Stays[] = [];
  yield* inSteps(distinct, ({ record, frame }) => {
    used.push(readStays(record.intervals, record.totalSeconds, frame));
  });
  const union = unionOf(used.flatMap(({ spans }) => spans));
  const { graphSeconds, engagement } = sumsOf(distinct);
  const looseSeconds = used.reduce((sum, one) => sum + one.looseSeconds, 0);
  for (const { record } of rows) {
    person.displayName = tellingName(person.displayName, record.displayName?.trim() || null);
    if (kindRank(record.kind) < kindRank(person.kind)) person.kind = record.kind;
    person.role = strongerRole(person.role, toRole(record.role));
    person.registration = joinedRegistration(person.registration, record.registration);
  }
  // Who it is, as far as that can be relied on: only a signed-in account proves an address.
  const accounts = rows.filter(({ record }) => isAccount(record));
  const claimed = rows.filter(({ record }) => !isAccount(record));
  person.directoryId = distinctTexts(accounts, ({ identityId }) => identityId)[0] ?? null;
  person.addresses = distinctTexts(accounts, ({ address }) => address);
  person.claimedAddresses = distinctTexts(claimed, ({ address }) => address);
  person.tenantIds = distinctTexts(rows, ({ tenantId }) => tenantId);
  person.seconds = union.length > 0 ? secondsOf(union) + looseSeconds : looseSeconds || null;
  person.graphSeconds = graphSeconds;
  person.spans = union;
  person.looseSeconds = looseSeconds;
  person.firstJoin = used.every(({ joinsTold }) => joinsTold) ? (union[0]?.from ?? null) : null;
  person.lastLeave = used.every(({ leavesTold }) => leavesTold) ? (union.at(-1)?.to ?? null) : null;
  person.openEnded = used.some(({ standsIn }) => standsIn);
  person.engagement = engagement;
}

function sumsOf(rows: Row[]): { graphSeconds: number | null; engagement: Engagement | null } {
  let graphSeconds: number | null = null;
  let engagement: Engagement | null = null;
  for (const { record } of rows) {
    const total = toldSeconds(record.totalSeconds);
    if (total !== null) graphSeconds = (graphSeconds ?? 0) + total;
    engagement = addEngagement(engagement, record.engagement);
  }
  return { graphSeconds, engagement };
}

/** Of two registrations the site that comes first in the alphabet is taken, so that their order does not matter, and the numbers of both are kept. */
function joinedRegistration(a: Registration | null, b: Registration | null): Registration | null {
  if (a === null || b === null || a === b) return a ?? b;
  const via = compare(b.via ?? '', a.via ?? '') > 0 ? b.via : a.via;
  return { via, keys: [...new Set([...a.keys, ...b.keys])].sort(compare) };
}

/** People rename themselves: the longest name tells most, and among equals the alphabet decides. */
function tellingName(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length || (b.length === a.length && b < a) ? b : a;
}

/** Lower-cased, each once, in the order of the alphabet. */
function distinctTexts(rows: Row[], textOf: (record: AttendanceRecord) => string | null): string[] {
  return [...new Set(rows.flatMap(({ record }) => textOf(record)?.toLowerCase() ?? []))].sort(compare);
}

/** Directory ids are GUIDs; those of guests without an account, callers and apps are not, or say so by their type. */
const isAccount = ({ kind, identityId }: AttendanceRecord): boolean =>
  (kind === 'directory' || kind === 'unknown') && identityId !== null && isGuid(identityId);

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
