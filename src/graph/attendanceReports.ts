import type { AttendanceRecord, Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { AttendanceRecordWire, AttendanceReportWire } from './attendanceRecord.js';
import type { GraphClient } from './client.js';

const reportsOf = (meetingId: string) => `/me/onlineMeetings/${encodeURIComponent(meetingId)}/attendanceReports`;

/** The sessions of a meeting that have a report, in no promised order; none while no report exists. */
export async function listAttendanceReports(graph: GraphClient, meetingId: string): Promise<SessionTimes[]> {
  const reports: SessionTimes[] = [];
  try {
    for await (const report of graph.list(reportsOf(meetingId), AttendanceReportWire)) reports.push(report);
  } catch (error) {
    // Graph answers 404 as well as an empty list while there is no report.
    if (error instanceof AppError && error.code === 'meeting-gone' && error.details.status === 404) return [];
    throw error;
  }
  return reports;
}

/** The sessions with their records, read from the sub-path: `$expand` came back empty on real tenants. */
export async function readSessions(
  graph: GraphClient,
  meetingId: string,
  sessions: SessionTimes[],
): Promise<Session[]> {
  return Promise.all(
    sessions.map(async (session) => ({ ...session, records: await listRecords(graph, meetingId, session.reportId) })),
  );
}

async function listRecords(graph: GraphClient, meetingId: string, reportId: string): Promise<AttendanceRecord[]> {
  const path = `${reportsOf(meetingId)}/${encodeURIComponent(reportId)}/attendanceRecords`;
  const records: AttendanceRecord[] = [];
  try {
    for await (const record of graph.list(path, AttendanceRecordWire)) records.push(record);
  } catch (error) {
    // The list named this report a moment ago: a 404 now means it is still being written.
    if (error instanceof AppError && error.code === 'meeting-gone')
      throw new AppError('not-ready', error.details, error);
    throw error;
  }
  return records;
}
