import { segment } from './http/paths.js';

/** Where a meeting's attendance reports are. Every source Graph has. */
export type AttendanceSource =
  | { kind: 'me'; meetingId: string }
  | { kind: 'user'; userId: string; meetingId: string }
  | { kind: 'webinar'; eventId: string; sessionId: string }
  | { kind: 'townhall'; eventId: string; sessionId: string };

/** The path of a source's reports (graph: meetingattendancereport-list). */
export function reportsPath(source: AttendanceSource): string {
  return `${ownerPath(source)}/attendanceReports`;
}

function ownerPath(source: AttendanceSource): string {
  switch (source.kind) {
    case 'me':
      return `/me/onlineMeetings/${segment(source.meetingId)}`;
    case 'user':
      return `/users/${segment(source.userId)}/onlineMeetings/${segment(source.meetingId)}`;
    case 'webinar':
      return `/solutions/virtualEvents/webinars/${segment(source.eventId)}/sessions/${segment(source.sessionId)}`;
    case 'townhall':
      return `/solutions/virtualEvents/townhalls/${segment(source.eventId)}/sessions/${segment(source.sessionId)}`;
  }
}
