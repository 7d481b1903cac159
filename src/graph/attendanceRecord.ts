import { z } from 'zod';
import type { AttendanceRecord, Engagement, IdentityKind, Interval, SessionTimes } from '../attendance/record.js';
import { isGuid } from '../platform/guid.js';
import { rememberLast } from '../platform/rememberLast.js';
import { isRecord, readByHand, readCount, readList, readText } from './http/plainWire.js';
import { count, moment, toMoment } from './http/wire.js';
import { registrationKeys } from './registrationKeys.js';

/**
 * graph.microsoft.com attendanceRecord; `identity` is flat, unlike the identitySet of other resources. A report holds up to
 * 20,000 of them: each is read by hand, which takes a tenth of the time (docs/performance.md).
 */
export const AttendanceRecordWire = readByHand((record): AttendanceRecord => {
  const identity = isRecord(record.identity) ? record.identity : null;
  const recordId = readText(record.id) || null;
  const identityId = readText(identity?.id) || null;
  return {
    recordId,
    // Equal texts are kept in memory only once.
    identityId: identityId === recordId ? recordId : identityId,
    kind: identity === null ? 'unknown' : identityKind(identity),
    tenantId: sameTenant(readText(identity?.tenantId) || null),
    // Empty for callers and guests without an account; casing differs from the directory's.
    address: readText(record.emailAddress)?.trim().toLowerCase() || null,
    displayName: readText(identity?.displayName),
    role: readText(record.role),
    totalSeconds: readCount(record.totalAttendanceInSeconds),
    intervals: readList(record.attendanceIntervals, readInterval),
    registration: registrationOf(record),
    // Beta, and only with Teams Premium.
    engagement: countEngagements(readList(record.engagements, readEngagement)),
  };
});

/** Most people are of the tenant of the one before, whose text is kept once. */
const sameTenant = rememberLast((tenantId: string | null) => tenantId);

const readInterval = (interval: Record<string, unknown>): Interval => ({
  join: toMoment(readText(interval.joinDateTime)),
  leave: toMoment(readText(interval.leaveDateTime)),
  seconds: readCount(interval.durationInSeconds),
});

interface EngagementRead {
  type: string | undefined;
  subType: string | undefined;
}

const readEngagement = ({ engagementType, engagementSubType }: Record<string, unknown>): EngagementRead => ({
  type: readText(engagementType)?.toLowerCase(),
  subType: readText(engagementSubType)?.toLowerCase(),
});

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

// `registrantId` is deprecated and stopped returning data on 12 December 2024: not read.
function registrationOf({ registrationId, externalRegistrationInformation }: Record<string, unknown>) {
  const external = isRecord(externalRegistrationInformation) ? externalRegistrationInformation : null;
  const referrer = readText(external?.referrer);
  const keys = registrationKeys(readText(registrationId), readText(external?.registrationId));
  if (keys.length === 0 && !referrer) return null;
  return { via: referrer?.trim() || null, keys };
}

/** learn: meetingEngagement lists the types and subtypes. */
function countEngagements(engagements: EngagementRead[]): Engagement | null {
  if (engagements.length === 0) return null;
  const count = (type: string, subType?: string) =>
    engagements.filter((one) => one.type === type && (subType === undefined || one.subType === subType)).length;
  return {
    reactions: count('reaction'),
    raisedHands: count('hand', 'raisehand'),
    unmutes: count('microphone', 'unmute'),
    cameraOn: count('camera', 'cameraon'),
  };
}

const kindByType = new Map<string, IdentityKind>(
  Object.entries<IdentityKind>({
    communicationsuseridentity: 'directory',
    azurecommunicationservicesuseridentity: 'acs',
    communicationsphoneidentity: 'phone',
    communicationsguestidentity: 'guest',
    communicationsapplicationidentity: 'application',
    communicationsapplicationinstanceidentity: 'application',
  }),
);

const kindOfType = rememberLast((type: string | null) =>
  type === null ? undefined : kindByType.get(type.replace(/^#?microsoft\.graph\./i, '').toLowerCase()),
);

/**
 * `@odata.type` is present in few real answers, so the shape decides where it is missing. Microsoft's examples give people of
 * the organiser's own tenant an account's id and no tenant (graph: attendancerecord-list).
 */
function identityKind(identity: Record<string, unknown>): IdentityKind {
  const byType = kindOfType(readText(identity['@odata.type']));
  if (byType) return byType;
  const id = readText(identity.id);
  if (readText(identity.azureCommunicationServicesResourceId) || id?.startsWith('8:acs:')) return 'acs';
  if (id && /^(4:)?\+\d{5,}$/.test(id)) return 'phone';
  return readText(identity.tenantId) || (id && isGuid(id)) ? 'directory' : 'unknown';
}
