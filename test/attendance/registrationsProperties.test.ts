import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import { knownRegistrants, type Registrant, registrationStatuses } from '../../src/attendance/expected/registrant.js';
import { comparingRegistrations } from '../../src/attendance/expected/registrations.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { atOnce } from '../../src/platform/time/giveWay.js';
import { at, row, session, stay } from './builders.js';

const always = { seed: 20_261_128, numRuns: 3000 };
const guid = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** What is really true of one person; nobody but the test sees it. */
interface Truth {
  n: number;
  wasThere: boolean;
  /** How they show in the report. */
  as:
    | 'byNumber'
    | 'account'
    | 'accountInCapitals'
    | 'noAddress'
    | 'phone'
    | 'anonymous'
    | 'typedAddress'
    | 'otherAccount';
  /** By which address they registered, with or without their account; twice, or not at all. */
  registeredBy: 'mail' | 'capitals' | 'private' | 'account' | 'accountOfAlias' | 'twice' | 'none';
  status: Registrant['status'];
  afterwards: boolean;
  role: 'Attendee' | 'None';
}
const truth = (n: number): fc.Arbitrary<Truth> =>
  fc.record({
    n: fc.constant(n),
    wasThere: fc.boolean(),
    as: fc.constantFrom(
      ...(['byNumber', 'byNumber', 'account', 'account', 'accountInCapitals'] as const),
      ...(['noAddress', 'phone', 'anonymous', 'typedAddress', 'otherAccount'] as const),
    ),
    registeredBy: fc.constantFrom(
      ...(['mail', 'capitals', 'private', 'account', 'accountOfAlias', 'twice', 'none'] as const),
    ),
    status: fc.constantFrom('registered', 'registered', 'registered', ...registrationStatuses),
    afterwards: fc.boolean(),
    role: fc.constantFrom('Attendee', 'None'),
  });
const event = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => truth(n))));

const mail = (n: number) => `person${n}@home.example`;

function inReport({ n, as, role }: Truth): AttendanceRecord {
  const intervals = [stay('09:00', '10:00')];
  const displayName = `Person ${n}`;
  const registration = as === 'byNumber' ? { via: null, keys: [`id r${n}`] } : null;
  switch (as) {
    case 'byNumber':
      return row(null, { recordId: `r ${n}`, intervals, registration, kind: 'unknown', displayName: 'Someone', role });
    case 'account':
      return row(guid(n), { intervals, address: mail(n), displayName, role });
    case 'accountInCapitals':
      return row(guid(n).toUpperCase(), { intervals, address: mail(n), displayName, role });
    case 'noAddress':
      return row(guid(n), { intervals, address: null, displayName, role });
    case 'phone':
      return row(`+4930${n}`, { intervals, kind: 'phone', displayName: null, role });
    case 'anonymous':
      return row(null, { recordId: `anonymous ${n}`, intervals, kind: 'unknown', displayName: 'Someone', role });
    case 'typedAddress':
      return row(null, {
        recordId: `typed ${n}`,
        intervals,
        kind: 'unknown',
        address: mail(n),
        displayName: 'X',
        role,
      });
    case 'otherAccount':
      return row(guid(100 + n), { intervals, address: `second${n}@away.example`, displayName, role });
  }
}

/** As the wire has made them: addresses and ids in small letters. */
function registrationsOf({ n, registeredBy, status, afterwards }: Truth): Registrant[] {
  const one = (more: Partial<Registrant>): Registrant => ({
    keys: [`id r${n}`],
    directoryId: null,
    address: mail(n),
    displayName: `Person ${n}`,
    status,
    registeredAt: at(afterwards ? '11:00' : '08:00'),
    isCertain: true,
    ...more,
  });
  switch (registeredBy) {
    case 'none':
      return [];
    case 'mail':
      return [one({})];
    case 'capitals':
      return [one({ address: mail(n).toUpperCase().toLowerCase() })];
    case 'private':
      return [one({ address: `private${n}@elsewhere.example` })];
    case 'account':
      return [one({ directoryId: guid(n) })];
    case 'accountOfAlias':
      return [one({ directoryId: guid(n), address: `nick${n}@home.example` })];
    case 'twice':
      return [
        one({ keys: [`id old${n}`], status: 'cancelled' }),
        one({ address: `private${n}@elsewhere.example`, directoryId: guid(n) }),
      ];
  }
}

const seen = (people: Truth[], complete = true) => {
  const records = people.filter(({ wasThere }) => wasThere).map(inReport);
  const report = summarize([session('s', ['09:00', '10:00'], records)]);
  const registrants = people.flatMap(registrationsOf);
  const absence = atOnce(comparingRegistrations(registrants, { people: report.people, complete, end: at('10:00') }));
  return { absence, registrants, report };
};
const nOf = (absence: Absence, i: number) => Number(absence.invitees[i]?.invitee.displayName?.replace('Person ', ''));

describe('whatever address somebody registered with', () => {
  it('nobody who is in the report is ever a no-show', () => {
    fc.assert(
      fc.property(event, (people) => {
        const { absence } = seen(people);
        for (const [i, { status, isThere }] of absence.invitees.entries()) {
          if (status !== 'absent' && isThere !== false) continue;
          expect(people[nOf(absence, i)]?.wasThere, JSON.stringify(people)).toBe(false);
        }
      }),
      always,
    );
  });

  it('of the missing no more are there than may be, and at least so many are not as is said', () => {
    fc.assert(
      fc.property(event, (people) => {
        const { absence } = seen(people);
        const of = (wanted: string) => [...absence.invitees.entries()].filter(([, { status }]) => status === wanted);
        const there = of('missing').filter(([i]) => people[nOf(absence, i)]?.wasThere).length;
        expect(there).toBeLessThanOrEqual(absence.candidates);
        const reallyMissing = [...of('missing'), ...of('absent')].length - there;
        expect(absence.atLeast).toBeLessThanOrEqual(reallyMissing);
      }),
      always,
    );
  });

  it('the groups add up to those who registered, and whoever cancelled, waits or came too late is in a group of their own', () => {
    fc.assert(
      fc.property(event, (people) => {
        const { absence, registrants } = seen(people);
        expect(absence.invitees).toHaveLength(knownRegistrants(registrants).length);
        for (const { invitee, status } of absence.invitees) {
          if (invitee.registration !== 'registered') expect(status).toBe(invitee.registration);
          else expect(['came', 'absent', 'missing', 'unmatched', 'afterwards']).toContain(status);
        }
      }),
      always,
    );
  });

  it('nobody who registered by anything that joins them is said to have come without', () => {
    fc.assert(
      fc.property(event, (people) => {
        const { absence } = seen(people);
        for (const key of absence.uninvited ?? []) {
          const n = Number(key.replace('identity ', '').slice(0, 8));
          // A second account under another name is not told from a stranger's, nor is a private address.
          if (n < 100) expect(['none', 'private']).toContain(people[n]?.registeredBy);
        }
      }),
      always,
    );
  });

  it('nobody at all is a no-show while a report is not complete', () => {
    fc.assert(
      fc.property(event, (people) => {
        expect(seen(people, false).absence.invitees.some(({ status }) => status === 'absent')).toBe(false);
      }),
      always,
    );
  });

  it('some no-shows are named: the careful answer is not always "I do not know"', () => {
    const all = fc
      .sample(event, { seed: always.seed, numRuns: 300 })
      .flatMap((people) => seen(people).absence.invitees);
    expect(all.filter(({ status }) => status === 'absent').length).toBeGreaterThan(20);
  });

  it('the order of registrations and of records changes nothing', () => {
    fc.assert(
      fc.property(event, (people) => {
        const summed = (truths: Truth[]) =>
          seen(truths)
            .absence.invitees.map(({ invitee, status }) => `${invitee.displayName} ${status}`)
            .sort();
        expect(summed([...people].reverse())).toEqual(summed(people));
      }),
      { ...always, numRuns: 500 },
    );
  });
});
