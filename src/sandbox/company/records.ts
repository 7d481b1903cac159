import { minute } from '../../platform/time/clock.js';
import type { Colleague } from './company.js';

/**
 * attendanceRecord as Graph's own examples have it: without `id`, without `@odata.type`, and with no tenant for anybody,
 * guests included (graph: attendancerecord-list).
 */
export interface RecordBody {
  /** Some answers have it. */
  id?: string;
  emailAddress: string | null;
  totalAttendanceInSeconds: number | null;
  role: string | null;
  registrationId: string | null;
  externalRegistrationInformation?: { referrer: string; registrationId: string };
  identity: IdentityBody | null;
  attendanceIntervals: { joinDateTime: string | null; leaveDateTime: string | null; durationInSeconds: number }[];
}

interface IdentityBody {
  '@odata.type'?: string;
  id: string | null;
  displayName?: string | null;
  tenantId?: string | null;
  azureCommunicationServicesResourceId?: string;
}

/** Minutes after the start of the session: [join, leave]. */
export type Stay = [join: number, leave: number];

export const graphTime = (at: number) => new Date(at).toISOString().replace('Z', '4821Z');

/** Builds the records of one session that starts at `start` (milliseconds UTC). */
export function recordsOf(start: number) {
  const intervals = (stays: Stay[]) =>
    stays.map(([join, leave]) => ({
      joinDateTime: graphTime(start + join * minute),
      leaveDateTime: graphTime(start + leave * minute),
      durationInSeconds: Math.floor((leave - join) * 60),
    }));
  const total = (stays: Stay[]) => stays.reduce((sum, [join, leave]) => sum + Math.floor((leave - join) * 60), 0);

  const base = (role: string, stays: Stay[]) => ({
    role,
    registrationId: null,
    totalAttendanceInSeconds: total(stays),
    attendanceIntervals: intervals(stays),
  });

  return {
    colleague: ({ oid, name, mail }: Omit<Colleague, 'upn'>, role: string, ...stays: Stay[]): RecordBody => ({
      ...base(role, stays),
      emailAddress: mail,
      identity: { id: oid, displayName: name, tenantId: null },
    }),
    guest: (name: string, mail: string, ...stays: Stay[]): RecordBody => ({
      ...base('Attendee', stays),
      emailAddress: mail,
      identity: {
        id: 'c0000000-0000-4000-8000-000000000001',
        displayName: name,
        tenantId: null,
      },
    }),
    caller: (number: string, ...stays: Stay[]): RecordBody => ({
      ...base('Attendee', stays),
      emailAddress: '',
      identity: { id: number, displayName: number },
    }),
    /** Somebody who came by a registration site of the organiser's own. */
    registered: (
      person: { id: string; name: string; mail: string },
      site: string | null,
      ...stays: Stay[]
    ): RecordBody => ({
      ...base('Attendee', stays),
      emailAddress: person.mail,
      registrationId: `registration-${person.id}`,
      ...(site ? { externalRegistrationInformation: { referrer: site, registrationId: `external-${person.id}` } } : {}),
      identity: { id: person.id, displayName: person.name, tenantId: null },
    }),
    acsUser: (name: string, ...stays: Stay[]): RecordBody => ({
      ...base('Presenter', stays),
      emailAddress: '',
      identity: {
        id: '8:acs:0c6204c3-70b6-4981-9f2c-5194ced1cdd1_00000012-518d-e776-71d3-44482200c7c3',
        displayName: name,
        azureCommunicationServicesResourceId: '0c6204c3-70b6-4981-9f2c-5194ced1cdd1',
      },
    }),
    anonymous: (name: string, ...stays: Stay[]): RecordBody => ({
      ...base('Attendee', stays),
      emailAddress: null,
      identity: { displayName: name, id: null },
    }),
    /** Someone who came back, and whose second join is lost: null and 0 there, and the total is right (graph: attendanceInterval). */
    withoutOneJoin: ({ oid, name, mail }: Colleague, role: string, first: Stay, second: Stay): RecordBody => ({
      ...base(role, [first, second]),
      attendanceIntervals: [
        ...intervals([first]),
        ...intervals([second]).map((one) => ({ ...one, joinDateTime: null, durationInSeconds: 0 })),
      ],
      emailAddress: mail,
      identity: { id: oid, displayName: name, tenantId: null },
    }),
    /** Someone whose times are hidden: null and 0, as documented for missing data. */
    withoutTimes: ({ oid, name, mail }: Colleague, role: string): RecordBody => ({
      emailAddress: mail,
      role,
      registrationId: null,
      totalAttendanceInSeconds: 0,
      identity: { id: oid, displayName: name, tenantId: null },
      attendanceIntervals: [{ joinDateTime: null, leaveDateTime: null, durationInSeconds: 0 }],
    }),
  };
}
