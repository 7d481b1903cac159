import pLimit from 'p-limit';
import type { AttendanceRecord, Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { mayWaitIn, readPeople } from '../platform/telemetry/progress.js';
import { AttendanceRecordWire, AttendanceReportWire } from './attendanceRecord.js';
import type { GraphClient, ListOptions, PageCame } from './http/client.js';
import { segment } from './http/paths.js';
import { readingLimits as limits } from './http/readingLimits.js';
import { type AttendanceSource, reportsPath } from './source.js';

/** From this many sessions on one batch is cheaper than a request each. */
const batchFrom = 5;
/** Sessions whose further pages are read at the same time. */
const concurrency = 4;

/** The sessions that have a report, in no promised order; none while no report exists. Graph lists at most 50. */
export async function listAttendanceReports(graph: GraphClient, source: AttendanceSource): Promise<SessionTimes[]> {
  // Kept by id, because a report that is listed on two pages is one session.
  const reports = new Map<string, SessionTimes>();
  try {
    for await (const report of graph.list(reportsPath(source), AttendanceReportWire, { admit: admitReports() }))
      reports.set(report.reportId, report);
  } catch (error) {
    // Graph answers 404 as well as an empty list while there is no report.
    if (error instanceof AppError && error.code === 'meeting-gone' && error.details.status === 404) return [];
    throw error;
  }
  return [...reports.values()];
}

/**
 * The sessions with their records, read from the sub-path: `$expand` came back empty on real tenants and is not paged.
 * Five sessions or more are begun in batches of 20, and lists that do not fit one page are read on from there.
 * A list that is longer than `readingLimits` allows is cut, and not `complete`. A reading that finds no room in memory waits. That it
 * waits, and how many people have been read, is told as progress.
 */
export async function readSessions(
  graph: GraphClient,
  source: AttendanceSource,
  sessions: SessionTimes[],
): Promise<Session[]> {
  const paths = sessions.map(({ reportId }) => `${reportsPath(source)}/${segment(reportId)}/attendanceRecords`);
  const admit = admission(graph, sessions);
  await admit.begin();
  const firstPages = sessions.length >= batchFrom ? await graph.batch(paths).catch(oneByOne) : [];
  const limit = pLimit(concurrency);
  // When one of them fails, the others end at their next step, because nobody waits for them and Graph should not be asked in vain.
  const failed = new AbortController();
  const readOne = async (session: SessionTimes, i: number): Promise<Session> => {
    try {
      failed.signal.throwIfAborted();
      const first = firstPages[i];
      if (first && 'error' in first) throw stillWritten(first.error);
      return {
        ...session,
        ...(await readRecords(graph, paths[i] ?? '', { first: first?.body, admit: admit.ofReport() }, failed.signal)),
      };
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  return Promise.all(sessions.map((session, i) => limit(() => readOne(session, i))));
}

async function readRecords(graph: GraphClient, path: string, options: ListOptions, signal: AbortSignal) {
  const pages: AttendanceRecord[][] = [];
  const reader = graph.listPages(path, AttendanceRecordWire, options);
  try {
    for (;;) {
      const step = await reader.next();
      if (step.done) return { records: pages.flat(), complete: step.value.complete };
      pages.push(step.value);
      readPeople(step.value.length);
      signal.throwIfAborted();
    }
  } catch (error) {
    throw stillWritten(error);
  }
}

/** The list named this report a moment ago: a 404 now means it is still being written. */
function stillWritten(error: unknown): unknown {
  return error instanceof AppError && error.code === 'meeting-gone'
    ? new AppError('not-ready', error.details, error)
    : error;
}

/** The first pages of twenty reports may be too much for one answer, although each of them is not. */
function oneByOne(error: unknown): [] {
  if (error instanceof AppError && error.code === 'too-large') return [];
  throw error;
}

/** Graph lists at most 50. A longer list is cut, because each report means another request. */
function admitReports(): (page: PageCame) => number {
  let left = limits.reports;
  return ({ elements }) => {
    const wanted = Math.min(left, elements);
    left -= wanted;
    return wanted;
  };
}

/** How much of its reports a question gets, and when: it waits until there is room for them. */
function admission(graph: GraphClient, sessions: SessionTimes[]) {
  mayWaitIn(graph.reading);
  let [taken, used, recordsOfAll] = [0, 0, 0];
  const roomFor = (bytes: number) =>
    graph.reading.take(bytes).catch((error: unknown) => {
      throw new AppError('graph-slow', { reason: 'no memory for the report' }, error);
    });
  const make = async (bytes: number) => {
    used += bytes;
    const more = used - taken;
    if (more <= 0) return;
    taken = used;
    await roomFor(more);
  };
  return {
    /** Room for as many people as the list promises; a report that holds more waits again. */
    async begin() {
      const promised = sessions.reduce(
        (sum, { participantCount }) => sum + Math.min(participantCount ?? 0, limits.records),
        0,
      );
      taken = Math.min(promised, limits.recordsOfAll) * limits.bytesPerRecord;
      if (taken > 0) await roomFor(taken);
    },
    ofReport() {
      let [records, bytes] = [0, 0];
      return async (page: PageCame): Promise<number> => {
        bytes += page.bytes;
        const wanted =
          bytes > limits.bytes
            ? 0
            : Math.min(page.elements, limits.records - records, limits.recordsOfAll - recordsOfAll);
        records += wanted;
        recordsOfAll += wanted;
        await make(Math.max(wanted * limits.bytesPerRecord, page.bytes));
        return wanted;
      };
    },
  };
}
