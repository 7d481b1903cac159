import { LRUCache } from 'lru-cache';
import type { Moment, Session, SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { type Clock, minute } from '../platform/time/clock.js';
import { listAttendanceReports, readSessions } from './attendanceReports.js';
import type { GraphClient } from './http/client.js';
import { type AttendanceSource, reportsPath } from './source.js';

/** Asked again within this time, nothing is fetched; after it only the list is, to see what is new. */
const listLifetime = 2 * minute;
const sessionLifetime = 15 * minute;
const maxLists = 2000;
/** Over all users; a record takes some 600 bytes of heap (measured), so about 60 MB. */
const maxRecords = 100_000;

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
}

export interface ReportMemory {
  /** `graph` is called when something has to be fetched. */
  reader(owner: ReportOwner, graph: () => Promise<GraphClient>): AttendanceReader;
  forget(owner: ReportOwner): void;
}

/** Finished reports in memory: per user who may read them, bounded in number, size and minutes. */
export function createReportMemory({ clock }: { clock: Clock }): ReportMemory {
  const time = { perf: { now: clock }, ttlResolution: 0 };
  const lists = new LRUCache<string, SessionTimes[]>({ max: maxLists, ttl: listLifetime, ...time });
  const sessions = new LRUCache<string, Session>({
    maxSize: maxRecords,
    sizeCalculation: ({ records }) => records.length + 1,
    ttl: sessionLifetime,
    ...time,
  });
  const schedules = new LRUCache<string, { is: Schedule | null }>({ max: maxLists, ttl: sessionLifetime, ...time });
  const prefixOf = ({ tenantId, aadObjectId }: ReportOwner) => `${tenantId} ${aadObjectId} `.toLowerCase();

  return {
    reader(owner, graph) {
      const keyOf = (source: AttendanceSource) => `${prefixOf(owner)}${reportsPath(source)}`;
      const fetched = new Map<string, SessionTimes[]>();
      return {
        async listReports(source, { fresh = false } = {}) {
          const key = keyOf(source);
          // Fetched in this turn is fresh, an empty list too: Graph is not asked the same twice.
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
      };
    },
    forget(owner) {
      const prefix = prefixOf(owner);
      for (const cache of [lists, sessions, schedules]) {
        for (const key of [...cache.keys()]) if (key.startsWith(prefix)) cache.delete(key);
      }
    },
  };
}
