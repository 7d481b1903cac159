import { z } from 'zod';
import type { AttendanceRecord, Engagement, IdentityKind, SessionTimes } from '../attendance/record.js';
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
    // Empty for callers and guests without an account; casing differs from the directory's.
    emailAddress: text,
    role: text,
    totalAttendanceInSeconds: count,
    identity: Identity,
    attendanceIntervals: listOf(Interval),
    // `registrantId` is deprecated and stopped returning data on 12 December 2024: not read.
    registrationId: text,
    externalRegistrationInformation: z.object({ referrer: text, registrationId: text }).nullish().catch(null),
    // Beta, and only with Teams Premium.
    engagements: listOf(z.object({ engagementType: text, engagementSubType: text })),
  })
  .transform(
    ({
      id,
      emailAddress,
      role,
      totalAttendanceInSeconds,
      identity,
      attendanceIntervals,
      engagements,
      ...rest
    }): AttendanceRecord => ({
      recordId: id || null,
      identityId: identity?.id || null,
      kind: identityKind(identity),
      tenantId: identity?.tenantId || null,
      address: emailAddress?.trim().toLowerCase() || null,
      displayName: identity?.displayName ?? null,
      role,
      totalSeconds: totalAttendanceInSeconds,
      intervals: attendanceIntervals,
      registration: registrationOf(rest),
      engagement: engagements.length > 0 ? countEngagements(engagements) : null,
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

interface RegistrationWire {
  registrationId: string | null;
  externalRegistrationInformation?: { referrer: string | null; registrationId: string | null } | null | undefined;
}

function registrationOf({ registrationId, externalRegistrationInformation: external }: RegistrationWire) {
  if (!registrationId && !external?.registrationId && !external?.referrer) return null;
  return { via: external?.referrer?.trim() || null };
}

/** learn: meetingEngagement lists the types and subtypes. */
function countEngagements(
  engagements: { engagementType: string | null; engagementSubType: string | null }[],
): Engagement {
  const count = (type: string, subType?: string) =>
    engagements.filter(
      (one) =>
        one.engagementType?.toLowerCase() === type &&
        (subType === undefined || one.engagementSubType?.toLowerCase() === subType),
    ).length;
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

/** `@odata.type` is present in few real answers, so the shape decides where it is missing. */
function identityKind(identity: z.output<typeof Identity>): IdentityKind {
  if (!identity) return 'unknown';
  const type = identity['@odata.type']?.replace(/^#?microsoft\.graph\./i, '').toLowerCase();
  const byType = type ? kindByType.get(type) : undefined;
  if (byType) return byType;
  if (identity.azureCommunicationServicesResourceId || identity.id?.startsWith('8:acs:')) return 'acs';
  if (identity.id && /^(4:)?\+\d{5,}$/.test(identity.id)) return 'phone';
  return identity.tenantId ? 'directory' : 'unknown';
}
