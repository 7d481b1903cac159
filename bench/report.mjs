// Made-up reports as Graph writes them: believable in size and shape, the same every time.
const guidOf = (i) => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
const minute = 60_000;
const graphTime = (at) => new Date(at).toISOString().replace('Z', '4821Z');
const begin = Date.UTC(2026, 10, 20, 9);
const homeTenant = '11111111-1111-4111-8111-111111111111';

/** One attendanceRecord: in time and to the end, late, early, or away in between; every tenth on two devices. */
export function recordOf(i) {
  const joins = begin + ((i * 37) % 240) * 1000 - 2 * minute + (i % 7 === 1 ? (9 + (i % 20)) * minute : 0);
  const leaves = begin + 60 * minute + ((i * 53) % 150) * 1000 - (i % 9 === 2 ? (12 + (i % 25)) * minute : 0);
  const stays =
    i % 11 === 4
      ? [
          [joins, begin + 20 * minute],
          [begin + 31 * minute, leaves],
        ]
      : [[joins, leaves]];
  const oid = guidOf(i);
  return {
    id: oid,
    emailAddress: `Person.Number${i}@contoso.example`,
    totalAttendanceInSeconds: stays.reduce((sum, [from, to]) => sum + (to - from) / 1000, 0),
    role: i === 0 ? 'Organizer' : i % 60 === 1 ? 'Presenter' : 'Attendee',
    registrationId: null,
    identity: {
      '@odata.type': '#microsoft.graph.communicationsUserIdentity',
      id: oid,
      displayName: `Person Number ${i} van der Beispiel`,
      tenantId: i % 19 === 7 ? '22222222-2222-4222-8222-222222222222' : homeTenant,
    },
    attendanceIntervals: stays.map(([from, to]) => ({
      joinDateTime: graphTime(from),
      leaveDateTime: graphTime(to),
      durationInSeconds: (to - from) / 1000,
    })),
  };
}

export const usualEnd = begin + 63 * minute;
export const reportTimes = (id, after = 0, people = null) => ({
  id,
  meetingStartDateTime: graphTime(begin - 3 * minute + after),
  meetingEndDateTime: graphTime(begin + 63 * minute + after),
  totalParticipantCount: people,
});

/** The bodies of the pages that a report of so many people comes in, as text. */
export function pagesOf(people, perPage, linkOf) {
  return Array.from({ length: Math.ceil(people / perPage) }, (_, page) => {
    const from = page * perPage;
    const value = Array.from({ length: Math.min(perPage, people - from) }, (_, i) => recordOf(from + i));
    const next = from + perPage < people ? { '@odata.nextLink': linkOf(page + 1) } : {};
    return JSON.stringify({ value, ...next });
  });
}
