import { z } from 'zod';
import type { AttendanceRecord, IdentityKind, SessionTimes } from '../attendance/record.js';
import { count, listOf, moment, text } from './wire.js';

const Identity = z
  .object({
    '@odata.type': text,
    id: text,
    displayName: text,
    tenantId: text,
    azureCommunicationServicesResourceId: text,
  })
  .nullish()
  .catch(null);

const Interval = z
  .object({ joinDateTime: moment, leaveDateTime: moment, durationInSeconds: count })
  .transform(({ joinDateTime, leaveDateTime, durationInSeconds }) => ({
    join: joinDateTime,
    leave: leaveDateTime,
    seconds: durationInSeconds,
  }));

/** graph.microsoft.com attendanceRecord; `identity` is flat, unlike the identitySet of other resources. */
export const AttendanceRecordWire = z
  .object({
    id: text,
    role: text,
    totalAttendanceInSeconds: count,
    identity: Identity,
    attendanceIntervals: listOf(Interval),
  })
  .transform(
    ({ id, role, totalAttendanceInSeconds, identity, attendanceIntervals }): AttendanceRecord => ({
      recordId: id || null,
      identityId: identity?.id || null,
      kind: identityKind(identity),
      displayName: identity?.displayName ?? null,
      role,
      totalSeconds: totalAttendanceInSeconds,
      intervals: attendanceIntervals,
    }),
  );

export const AttendanceReportWire = z
  .object({
    id: z.string().min(1),
    meetingStartDateTime: moment,
    meetingEndDateTime: moment,
    totalParticipantCount: count,
  })
  .transform(
    (report): SessionTimes => ({
      reportId: report.id,
      start: report.meetingStartDateTime,
      end: report.meetingEndDateTime,
      participantCount: report.totalParticipantCount,
    }),
  );

const kindByType: Record<string, IdentityKind> = {
  communicationsuseridentity: 'directory',
  azurecommunicationservicesuseridentity: 'acs',
  communicationsphoneidentity: 'phone',
  communicationsguestidentity: 'guest',
  communicationsapplicationidentity: 'application',
  communicationsapplicationinstanceidentity: 'application',
};

/** `@odata.type` is present in few real answers, so the shape decides where it is missing. */
function identityKind(identity: z.output<typeof Identity>): IdentityKind {
  if (!identity) return 'unknown';
  const type = identity['@odata.type']?.replace(/^#?microsoft\.graph\./i, '').toLowerCase();
  const byType = type ? kindByType[type] : undefined;
  if (byType) return byType;
  if (identity.azureCommunicationServicesResourceId || identity.id?.startsWith('8:acs:')) return 'acs';
  if (identity.id && /^(4:)?\+\d{5,}$/.test(identity.id)) return 'phone';
  return identity.tenantId ? 'directory' : 'unknown';
}
