import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import type { Registrant } from '../../src/attendance/expected/registrant.js';
import { comparingRegistrations } from '../../src/attendance/expected/registrations.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { atOnce } from '../../src/platform/time/giveWay.js';
import { at, row, session, stay } from './builders.js';

const guid = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
const intervals = [stay('09:00', '10:00')];

const registrant = (name: string, more: Partial<Registrant> = {}): Registrant => ({
  keys: [],
  directoryId: null,
  address: null,
  displayName: name,
  status: 'registered',
  registeredAt: at('08:00'),
  isCertain: true,
  ...more,
});
const account = (n: number, name: string, more: Partial<AttendanceRecord> = {}) =>
  row(guid(n), { intervals, displayName: name, ...more });

function compare(registrants: Registrant[], records: AttendanceRecord[], onOtherDates: AttendanceRecord[] = []) {
  const peopleOf = (all: AttendanceRecord[]) => summarize([session('s', ['09:00', '10:00'], all)]).people;
  const absence = atOnce(
    comparingRegistrations(registrants, {
      people: peopleOf(records),
      onOtherDates: peopleOf(onOtherDates),
      complete: true,
      end: at('10:00'),
    }),
  );
  const statuses = absence.invitees.map(({ invitee, status }) => `${invitee.displayName}: ${status}`);
  return { absence, statuses };
}

describe('a registration and a report', () => {
  it('are joined by Teams’ number, by the organiser’s own, by account and by address', () => {
    const { statuses } = compare(
      [
        registrant('By number', { keys: ['id r1'] }),
        registrant('By their own number', { keys: ['own 77'] }),
        registrant('By account', { directoryId: guid(3), address: 'alias@home.example' }),
        registrant('By address', { address: 'four@home.example' }),
        registrant('By an address they typed', { address: 'five@home.example' }),
        registrant('Nowhere', { directoryId: guid(9) }),
      ],
      [
        row(null, { recordId: 'a', intervals, displayName: 'A', registration: { via: null, keys: ['id r1'] } }),
        account(2, 'B', { registration: { via: 'Site', keys: ['id r2', 'own 77'] } }),
        account(3, 'C', { address: 'three@home.example' }),
        account(4, 'D', { address: 'four@home.example' }),
        row(null, { recordId: 'e', kind: 'guest', intervals, displayName: 'E', address: 'five@home.example' }),
      ],
    );
    expect(statuses).toEqual([
      'By number: came',
      'By their own number: came',
      'By account: came',
      'By address: came',
      'By an address they typed: came',
      'Nowhere: absent',
    ]);
  });

  it('are joined by the address that a guest account’s name holds, whichever of the two tells it', () => {
    const guest = 'dana.fox_else.example#ext#@home.example';
    const { statuses, absence } = compare(
      [
        registrant('Dana', { directoryId: guid(1), address: 'dana.fox@else.example' }),
        registrant('Eli', { directoryId: guid(2), address: 'eli_fox_else.example#ext#@home.example' }),
        registrant('Not Dana', { directoryId: guid(9), address: 'fox@else.example' }),
      ],
      [account(3, 'D. Fox', { address: guest }), account(4, 'E. Fox', { address: 'eli_fox@else.example' })],
    );
    expect(statuses).toEqual(['Dana: came', 'Eli: came', 'Not Dana: absent']);
    expect(absence.unexplained).toEqual([]);
  });

  it('are not joined by a number that the organiser’s own site gives to everybody', () => {
    const all = ['One', 'Two'].map((name, i) => registrant(name, { keys: ['own fair'], directoryId: guid(i + 1) }));
    const { statuses } = compare(all, [account(1, 'One', { registration: { via: 'Fair', keys: ['own fair'] } })]);
    expect(statuses).toEqual(['One: came', 'Two: absent']);
  });

  it('leave in doubt who is called like somebody in the report', () => {
    const { statuses } = compare(
      [registrant('Anna Müller', { directoryId: guid(7) })],
      [account(1, 'Müller, Anna (Guest)', { role: 'Presenter' })],
    );
    expect(statuses).toEqual(['Anna Müller: unmatched']);
  });

  it('leave as many in doubt as somebody unknown may be, and say how many are missing at least', () => {
    const { absence, statuses } = compare(
      [registrant('One'), registrant('Two'), registrant('Three')].map((one, i) => ({
        ...one,
        address: `x${i}@y.example`,
      })),
      [account(1, 'Somebody else')],
    );
    expect(statuses).toEqual(['One: missing', 'Two: missing', 'Three: missing']);
    expect(absence).toMatchObject({ candidates: 1, atLeast: 2 });
  });

  it('need none of who organises or presents, and doubt nobody for their sake', () => {
    const roles = ['Organizer', 'Coorganizer', 'Presenter'];
    const { absence, statuses } = compare(
      [registrant('One', { address: 'x@y.example' })],
      roles.map((role, i) => account(i, `Person ${role}`, { role })),
    );
    expect(statuses).toEqual(['One: absent']);
    expect(absence.unexplained).toEqual([]);
  });

  it('are of all dates: who came to another one came', () => {
    const { statuses } = compare(
      [registrant('One', { directoryId: guid(1) }), registrant('Two', { directoryId: guid(2) })],
      [],
      [account(1, 'One')],
    );
    expect(statuses).toEqual(['One: came', 'Two: absent']);
  });

  it('are one person’s who registered again after cancelling, and who registered afterwards is no no-show', () => {
    const { absence, statuses } = compare(
      [
        registrant('Again', { address: 'a@b.example', status: 'cancelled', keys: ['id 1'] }),
        registrant('Again', { address: 'a@b.example', keys: ['id 2'] }),
        registrant('Later', { address: 'c@d.example', registeredAt: at('10:01') }),
        registrant('Unknown status', { address: 'e@f.example', isCertain: false }),
      ],
      [],
    );
    expect(statuses).toEqual(['Again: absent', 'Later: afterwards', 'Unknown status: unmatched']);
    expect(absence.invitees[0]?.invitee.registration).toBe('registered');
  });

  it('keep who cancelled and came all the same in their group, and say that they are there', () => {
    const { absence } = compare(
      [registrant('Came anyway', { directoryId: guid(1), status: 'cancelled' })],
      [account(1, 'Came anyway')],
    );
    expect(absence.invitees[0]).toMatchObject({ status: 'cancelled', isThere: true });
    expect(absence.unexplained).toEqual([]);
  });
});

it('20,000 registrations and as many people are compared in steps, none of which is long', () => {
  const size = 20_000;
  const registrants = Array.from({ length: size }, (_, i) =>
    registrant(`Person ${i}`, { directoryId: guid(i), address: `p${i}@home.example` }),
  );
  const records = Array.from({ length: size - 1 }, (_, i) => account(i, `Person ${i}`));
  const { people } = summarize([session('s', ['09:00', '10:00'], records)]);
  const steps = comparingRegistrations(registrants, { people, complete: true, end: at('10:00') });
  let taken = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value.invitees.filter(({ status }) => status === 'absent')).toHaveLength(1);
      break;
    }
    taken += 1;
  }
  expect(taken).toBeGreaterThan(100);
});
