import { LRUCache } from 'lru-cache';
import type { Invited } from '../attendance/expected/invited.js';
import type { Moment, Session, SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import { type Clock, minute } from '../platform/time/clock.js';
import { listAttendanceReports, readSessions } from './attendanceReports.js';
import type { GraphClient } from './http/client.js';
import type { EventId, RegistrationsRead } from './registrations.js';
import { type AttendanceSource, reportsPath } from './source.js';

/** Within this time nothing is fetched again. After it only the list is, to see what is new. */
const listLifetime = 2 * minute;
const sessionLifetime = 15 * minute;
const refusalLifetime = 60 * minute;
const maxLists = 2000;
/** Over all users; a record takes some 600 bytes of heap (measured), so about 60 MB. */
const maxRecords = 100_000;
/** Reports with fewer people are kept apart, another 18 MB: one town hall would push out the meetings of a whole day. */
const manyRecords = 2000;
const maxFewRecords = 30_000;

/** Who was allowed to read: what is kept for one user is never shown to another. */
export interface ReportOwner {
  tenantId: string;
  aadObjectId: string;
}

/** One turn's way to reports; asks Graph only for what is not remembered. */
export interface AttendanceReader {
  /** `fresh` fetches a list that was remembered from an earlier turn; one fetched in this turn is fresh. */
  listReports(source: AttendanceSource, options?: { fresh?: boolean }): Promise<SessionTimes[]>;
  readSessions(source: AttendanceSource, sessions: SessionTimes[]): Promise<Session[]>;
  /** When the sessions that began at `at` were planned, as `read` finds out; remembered as long as the sessions are. */
  plannedAt(source: AttendanceSource, at: Moment, read: () => Promise<Schedule | null>): Promise<Schedule | null>;
  /**
   * What became of those invited to the meeting of these sessions, where it was compared with exactly these before: numbers, kept
   * as long as the sessions are. Nothing is asked for it.
   */
  invited(sessions: readonly SessionTimes[]): Promise<Invited | null>;
  compared(sessions: readonly SessionTimes[], invited: Invited | null): void;
  /**
   * Who registered for an event, as `read` finds out: remembered like a list of reports. Where Graph refused, it is not asked
   * again for an hour, on behalf of this user and for this event alone.
   */
  registrations(event: EventId, read: () => Promise<RegistrationsRead | null>): Promise<RegistrationsRead | null>;
}

export interface ReportMemory {
  /** `graph` is called when something has to be fetched. */
  reader(owner: ReportOwner, graph: () => Promise<GraphClient>): AttendanceReader;
  forget(owner: ReportOwner): void;
  /** The next to read this list for them fetches it: it is known to have grown. */
  hasGrown(owner: ReportOwner, source: AttendanceSource): void;
}

/** Finished reports in memory: per user who may read them, bounded in number, size and minutes. */
export function createReportMemory({ clock }: { clock: Clock }): ReportMemory {
  const time = { perf: { now: clock }, ttlResolution: 0 };
  const lists = new LRUCache<string, SessionTimes[]>({ max: maxLists, ttl: listLifetime, ...time });
  const sessionsOf = (maxSize: number) =>
    new LRUCache<string, Session>({
      maxSize,
      sizeCalculation: ({ records }) => records.length + 1,
      ttl: sessionLifetime,
      ...time,
    });
  const [usualSessions, largeSessions] = [sessionsOf(maxFewRecords), sessionsOf(maxRecords)];
  const sessions = {
    get: (key: string) => usualSessions.get(key) ?? largeSessions.get(key),
    set: (key: string, session: Session) =>
      (session.records.length < manyRecords ? usualSessions : largeSessions).set(key, session),
  };
  const schedules = new LRUCache<string, { is: Schedule | null }>({ max: maxLists, ttl: sessionLifetime, ...time });
  const comparisons = new LRUCache<string, Invited>({ max: maxLists, ttl: sessionLifetime, ...time });
  const registrations = new LRUCache<string, { read: RegistrationsRead | null }>({
    maxSize: maxRecords,
    sizeCalculation: ({ read }) => (read?.registrants.length ?? 0) + 1,
    ttl: listLifetime,
    ...time,
  });
  const refusals = new LRUCache<string, AppError>({ max: maxLists, ttl: refusalLifetime, ...time });
  const prefixOf = ({ tenantId, aadObjectId }: ReportOwner) => `${tenantId} ${aadObjectId} `.toLowerCase();
  const listOf = (owner: ReportOwner, source: AttendanceSource) => `${prefixOf(owner)}${reportsPath(source)}`;

  return {
    reader(owner, graph) {
      const keyOf = (source: AttendanceSource) => listOf(owner, source);
      // With a later report the numbers may be others.
      const keyOfAll = (of: readonly SessionTimes[]) =>
        `${prefixOf(owner)}${of
          .map(({ reportId }) => reportId)
          .toSorted()
          .join(' ')}`;
      const fetched = new Map<string, SessionTimes[]>();
      return {
        async listReports(source, { fresh = false } = {}) {
          const key = keyOf(source);
          // What was fetched in this turn is fresh, even an empty list, so that Graph is not asked the same question twice.
          const known = fetched.get(key) ?? (fresh ? undefined : lists.get(key));
          if (known) return known;
          const reports = await listAttendanceReports(await graph(), source);
          fetched.set(key, reports);
          // An empty list is about to change; it is not worth remembering.
          if (reports.length > 0) lists.set(key, reports);
          return reports;
        },
        async readSessions(source, wanted) {
          const key = (reportId: string) => `${keyOf(source)} ${reportId}`;
          const found = new Map(wanted.map(({ reportId }) => [reportId, sessions.get(key(reportId))]));
          const missing = wanted.filter(({ reportId }) => found.get(reportId) === undefined);
          const read = missing.length > 0 ? await readSessions(await graph(), source, missing) : [];
          for (const session of read) {
            found.set(session.reportId, session);
            // A report without people, or cut short, may be better next time.
            if (session.complete && session.records.length > 0) sessions.set(key(session.reportId), session);
          }
          return wanted.flatMap(({ reportId }) => found.get(reportId) ?? []);
        },
        async plannedAt(source, at, read) {
          const key = `${keyOf(source)} ${at}`;
          const known = schedules.get(key);
          if (known) return known.is;
          const is = await read();
          schedules.set(key, { is });
          return is;
        },
        async invited(of) {
          return comparisons.get(keyOfAll(of)) ?? null;
        },
        compared(of, invited) {
          if (invited === null) comparisons.delete(keyOfAll(of));
          else comparisons.set(keyOfAll(of), invited);
        },
        async registrations({ kind, eventId }, read) {
          const key = `${prefixOf(owner)}${kind} ${eventId}`;
          const refused = refusals.get(key);
          if (refused) throw new AppError(refused.code, { ...refused.details, remembered: true });
          const known = registrations.get(key);
          if (known) return known.read;
          try {
            const found = await read();
            registrations.set(key, { read: found });
            return found;
          } catch (error) {
            if (error instanceof AppError && error.code === 'registrations-refused') refusals.set(key, error);
            throw error;
          }
        },
      };
    },
    hasGrown(owner, source) {
      lists.delete(listOf(owner, source));
    },
    forget(owner) {
      const prefix = prefixOf(owner);
      for (const cache of [lists, usualSessions, largeSessions, schedules, comparisons, registrations, refusals]) {
        for (const key of [...cache.keys()]) if (key.startsWith(prefix)) cache.delete(key);
      }
    },
  };
}
