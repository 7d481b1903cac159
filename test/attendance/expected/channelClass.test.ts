import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/attendance/attendance.js';
import { absenceFromClass, namesPeople } from '../../../src/attendance/expected/channelClass.js';
import type { ChatMember, Invitation } from '../../../src/attendance/invitation.js';
import { row, session, stay } from '../builders.js';

const guid = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
const member = (n: number): ChatMember => ({
  directoryId: n % 2 === 0 ? guid(n) : guid(n).toUpperCase(),
  addresses: n % 3 === 0 ? [] : [`p${n}@home.example`],
  displayName: `Person ${n}`,
});
const intervals = [stay('09:00', '10:00')];
const account = (n: number, role = 'Attendee') =>
  row(guid(n), {
    intervals,
    role,
    displayName: `Person ${n}`,
    address: n % 2 === 0 ? `second${n}@home.example` : null,
  });
const caller = (n: number) => row(`+4930${n}`, { intervals, kind: 'phone', displayName: null });
const report = (...rows: ReturnType<typeof row>[]) => {
  const { people } = summarize([session('r', ['9:00', '10:00'], rows)]);
  return { people, complete: true };
};
const statuses = (members: ChatMember[], ...rows: ReturnType<typeof row>[]) =>
  absenceFromClass(members, report(...rows)).invitees.map(({ invitee, status }) => `${invitee.displayName} ${status}`);

describe('the members of a channel, compared with the report of its meeting', () => {
  it('are there by their account, whatever address the report has, and absent without it', () => {
    expect(statuses([member(1), member(2), member(3)], account(1, 'Organizer'), account(2)).sort()).toEqual([
      'Person 1 came',
      'Person 2 came',
      'Person 3 absent',
    ]);
  });

  it('have the organiser among them once', () => {
    const { invitees } = absenceFromClass([member(1), member(2)], report(account(1, 'Organizer')));
    expect(invitees.map(({ directoryId }) => directoryId).sort()).toEqual([guid(1), guid(2)]);
  });

  it('are called missing and not absent while somebody called in who may be one of them', () => {
    expect(statuses([member(1), member(2)], account(1, 'Organizer'), caller(7))).toContain('Person 2 missing');
    expect(statuses([member(1), member(2)], account(1, 'Organizer'), account(9))).toContain('Person 2 absent');
  });

  it('are in exactly one group each, and nobody who is in the report is missing', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, fc.nat(3), (members, came, callers) => {
        const rows = [
          ...came.map((n, i) => account(n, i === 0 ? 'Organizer' : 'Attendee')),
          ...Array.from({ length: callers }, (_, n) => caller(n)),
        ];
        const { invitees } = absenceFromClass(members.map(member), report(...rows));
        const ofMembers = invitees.filter(({ directoryId }) => members.some((n) => guid(n) === directoryId));
        expect(ofMembers).toHaveLength(members.length);
        for (const { directoryId, status } of ofMembers) {
          const isThere = came.some((n) => guid(n) === directoryId);
          expect(status).toBe(isThere ? 'came' : callers > 0 ? 'missing' : 'absent');
        }
      }),
      { seed: 24, numRuns: 500 },
    );
  });
});

describe('an invitation to a channel’s meeting', () => {
  const to = (...invitees: Partial<Invitation['invitees'][number]>[]): Invitation => ({
    organizerAddress: 'p1@home.example',
    invitees: invitees.map((one) => ({ address: null, displayName: null, type: 'required', response: 'none', ...one })),
  });
  it.each([
    ['the group alone', to({ address: 'team@home.example' }), false],
    ['nobody', to(), false],
    [
      'the organiser and a room',
      to(
        { address: 'p1@home.example', response: 'accepted' },
        { address: 'oak@home.example', type: 'resource', response: 'accepted' },
      ),
      false,
    ],
    ['a member', to({ address: 'team@home.example' }, { address: 'p2@home.example' }), true],
    ['somebody who answered', to({ address: 'guest@away.example', response: 'accepted' }), true],
    ['somebody who declined', to({ address: 'guest@away.example', response: 'declined' }), true],
  ])('that names %s', (_whom, invitation, expected) => {
    expect(namesPeople(invitation, [member(1), member(2)])).toBe(expected);
  });
});
