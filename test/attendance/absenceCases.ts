import { absenceFrom } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import type { ChatMember, Invitee } from '../../src/attendance/invitation.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { row, session, stay } from './builders.js';
import type { Case } from './cases.js';

const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
const mail = (name: string) => `${name}@home.example`;
const came = (n: number, name: string | null, more: Partial<AttendanceRecord> = {}) =>
  row(id(n), {
    displayName: name,
    address: name && mail(name),
    intervals: [stay('09:00', '10:00')],
    ...more,
  });
const invited = (name: string, more: Partial<Invitee> = {}): Invitee => ({
  address: mail(name),
  displayName: null,
  type: 'required',
  response: 'accepted',
  ...more,
});
const member = (n: number, ...names: string[]): ChatMember => ({ directoryId: id(n), addresses: names.map(mail) });

interface Given {
  report: AttendanceRecord[];
  invitees: Invitee[];
  members?: ChatMember[] | null;
  organizerAddress?: string | null;
  complete?: boolean;
}
const compare = ({ report, invitees, members = null, organizerAddress = null, complete = true }: Given) => {
  const { people } = summarize([session('s', ['09:00', '10:00'], report)]);
  return absenceFrom({ organizerAddress, invitees }, { people, complete }, members);
};
const statuses = (given: Given) => compare(given).invitees.map(({ status }) => status);
const guest = { kind: 'acs', recordId: 'g', identityId: '8:acs:x_y', displayName: 'Guest', address: null } as const;
const caller = came(8, null, { kind: 'phone', identityId: '+4930123', recordId: '+4930123' });

/** Who was invited, and what became of it. */
export const absenceCases: Case[] = [
  [
    'an invitee is matched by address, whatever its case in the report',
    () => statuses({ report: [came(1, 'ann', { address: mail('ann') })], invitees: [invited('ann')] }),
    ['came'],
  ],
  [
    '… by the user principal name that the chat knows',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('a.lee')], members: [member(1, 'ann', 'a.lee')] }),
    ['came'],
  ],
  [
    '… by directory id when the report has no address',
    () =>
      statuses({
        report: [came(1, 'ann', { address: null })],
        invitees: [invited('ann')],
        members: [member(1, 'ann')],
      }),
    ['came'],
  ],
  [
    '… of a member whose address the chat does not tell, by that id',
    () =>
      statuses({
        report: [came(1, null, { address: null, displayName: 'Ann' })],
        invitees: [invited('ann')],
        members: [{ directoryId: id(1).toUpperCase(), addresses: [mail('ann')] }],
      }),
    ['came'],
  ],
  [
    '… never by name alone (trap 10)',
    () =>
      statuses({
        report: [came(1, 'ann', { displayName: 'Ann Lee' })],
        invitees: [invited('other', { displayName: 'Ann Lee' })],
      }),
    ['unmatched'],
  ],
  [
    'absent is a required invitee who is certainly not in the report',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo')] }),
    ['came', 'absent'],
  ],
  [
    '… tentative is not declined',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo', { response: 'tentative' })] }),
    ['came', 'absent'],
  ],
  [
    '… who did not answer only when the chat knows them: it could be a list (trap 15)',
    () => {
      const given = { report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo', { response: 'none' })] };
      return [statuses(given), statuses({ ...given, members: [member(2, 'bo')] })];
    },
    [
      ['came', 'unmatched'],
      ['came', 'absent'],
    ],
  ],
  [
    'declined is not absent (trap 15)',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo', { response: 'declined' })] }),
    ['came', 'declined'],
  ],
  [
    '… who declined and came came',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann', { response: 'declined' })] }),
    ['came'],
  ],
  [
    'optional is not absent (trap 15)',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo', { type: 'optional' })] }),
    ['came', 'optional'],
  ],
  [
    'a room is nobody',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('oak', { type: 'resource' })] }),
    ['came'],
  ],
  [
    '… but in a room that was connected anybody may have sat',
    () => {
      const absence = compare({
        report: [came(1, 'ann'), came(7, 'oak')],
        invitees: [invited('ann'), invited('bo'), invited('oak', { type: 'resource' })],
      });
      return [absence.invitees.map(({ status }) => status), absence.rooms.length, absence.atLeast];
    },
    [['came', 'unmatched'], 1, 0],
  ],
  [
    'a distribution list is never absent (trap 15)',
    () =>
      statuses({
        report: [came(1, 'ann')],
        invitees: [invited('ann'), invited('team', { response: 'none' })],
        members: [member(1, 'ann')],
      }),
    ['came', 'unmatched'],
  ],
  [
    'an alias nobody knows is not called absent while somebody in the report is unexplained',
    () => statuses({ report: [came(1, 'ann'), came(2, 'bo')], invitees: [invited('ann'), invited('bobby')] }),
    ['came', 'missing'],
  ],
  [
    '… though an account the chat knows is told apart from another account',
    () =>
      statuses({
        report: [came(1, 'ann'), came(2, 'bo')],
        invitees: [invited('ann'), invited('cy')],
        members: [member(1, 'ann'), member(2, 'bo'), member(3, 'cy')],
      }),
    ['came', 'absent'],
  ],
  [
    'a caller could be anybody',
    () =>
      statuses({
        report: [came(1, 'ann'), caller],
        invitees: [invited('ann'), invited('bo')],
        members: [member(1, 'ann'), member(2, 'bo')],
      }),
    ['came', 'missing'],
  ],
  [
    'two callers may be two of five who are missing, and no more: three are absent at least',
    () => {
      const five = ['bo', 'cy', 'di', 'ed', 'flo'];
      const other = came(9, null, { kind: 'phone', identityId: '+4930124', recordId: '+4930124' });
      const { invitees, candidates, atLeast } = compare({
        report: [came(1, 'ann'), caller, other],
        invitees: ['ann', ...five].map((name) => invited(name)),
        members: ['ann', ...five].map((name, i) => member(i + 1, name)),
      });
      return [invitees.map(({ status }) => status), candidates, atLeast];
    },
    [['came', 'missing', 'missing', 'missing', 'missing', 'missing'], 2, 3],
  ],
  [
    '… nor is an account one of them that the chat tells apart from theirs',
    () => {
      const { candidates, atLeast } = compare({
        report: [came(1, 'ann'), caller, came(7, 'stranger')],
        invitees: [invited('ann'), invited('bo'), invited('cy')],
        members: [member(1, 'ann'), member(2, 'bo'), member(3, 'cy')],
      });
      return [candidates, atLeast];
    },
    [1, 1],
  ],
  [
    '… but only one of several: so many are missing at least',
    () =>
      compare({
        report: [came(1, 'ann'), caller],
        invitees: [invited('ann'), invited('bo'), invited('cy'), invited('di')],
      }).atLeast,
    2,
  ],
  [
    'what a guest typed without signing in proves nothing',
    () =>
      statuses({
        report: [came(1, 'ann'), row('x', { ...guest, address: mail('bo') })],
        invitees: [invited('ann'), invited('bo')],
      }),
    ['came', 'missing'],
  ],
  [
    'an empty address is unmatched',
    () => statuses({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo', { address: null })] }),
    ['came', 'unmatched'],
  ],
  [
    'a namesake in the report is doubt enough',
    () =>
      statuses({
        report: [came(1, 'ann', { displayName: 'Lee, Ann (External)' })],
        invitees: [invited('ann'), invited('other', { displayName: 'Ann Lee' })],
      }),
    ['came', 'unmatched'],
  ],
  [
    'a report that was not read to its end proves nobody absent',
    () => {
      const { invitees, atLeast } = compare({
        report: [came(1, 'ann')],
        invitees: [invited('ann'), invited('bo')],
        complete: false,
      });
      return [invitees.map(({ status }) => status), atLeast];
    },
    [['came', 'unmatched'], 0],
  ],
  [
    'whose times are hidden came (trap 1)',
    () => statuses({ report: [came(1, 'ann', { intervals: [], totalSeconds: 0 })], invitees: [invited('ann')] }),
    ['came'],
  ],
  [
    'who was invited twice is one person',
    () =>
      statuses({
        report: [came(1, 'ann')],
        invitees: [invited('ann'), invited('a.lee')],
        members: [member(1, 'ann', 'a.lee')],
      }),
    ['came'],
  ],
  [
    '… and has declined when one of the two was',
    () =>
      statuses({
        report: [came(1, 'ann')],
        invitees: [invited('bo', { response: 'none' }), invited('b.ray', { response: 'declined' })],
        members: [member(2, 'bo', 'b.ray')],
      }),
    ['declined'],
  ],
  [
    '… and was optional when one of the two was',
    () =>
      statuses({
        report: [came(1, 'ann')],
        invitees: [invited('bo'), invited('b.ray', { type: 'optional' })],
        members: [member(2, 'bo', 'b.ray')],
      }),
    ['optional'],
  ],
  [
    'the organiser counts, listed or not, and once',
    () => {
      const [report, organizerAddress] = [[came(1, 'ann'), came(2, 'boss')], mail('boss')];
      return [
        statuses({ report, organizerAddress, invitees: [invited('ann'), invited('boss', { response: 'organizer' })] }),
        statuses({ report, organizerAddress, invitees: [invited('ann')] }),
        statuses({ report: [came(1, 'ann', { role: 'Organizer' })], invitees: [] }),
        statuses({ report, invitees: [invited('ann')] }),
      ];
    },
    [['came', 'came'], ['came', 'came'], ['came'], ['came']],
  ],
  [
    '… and may be missing, too, but is never called absent without being known',
    () => {
      const given = { report: [came(1, 'ann')], invitees: [invited('ann')], organizerAddress: mail('boss') };
      return [
        statuses(given),
        statuses({ ...given, invitees: [invited('ann'), invited('boss')], members: [member(2, 'boss')] }),
      ];
    },
    [
      ['unmatched', 'came'],
      ['absent', 'came'],
    ],
  ],
  [
    '… and is no stranger in the report',
    () =>
      compare({
        report: [came(1, 'ann', { role: 'Organizer' }), came(2, 'boss')],
        invitees: [],
        organizerAddress: mail('boss'),
      }).unexplained.length,
    0,
  ],
  [
    'uninvited is who is on no invitation, when all of it could be resolved',
    () => compare({ report: [came(1, 'ann'), came(2, 'bo')], invitees: [invited('ann')] }).uninvited?.size,
    1,
  ],
  [
    '… nobody is while a list or an alias may have brought them',
    () => compare({ report: [came(1, 'ann'), came(2, 'bo')], invitees: [invited('ann'), invited('team')] }).uninvited,
    null,
  ],
  [
    '… nor is a caller, who could be an invitee',
    () => compare({ report: [came(1, 'ann'), caller], invitees: [invited('ann')] }).uninvited?.size,
    0,
  ],
  [
    'everybody invited and not in the report: all are missing for certain',
    () => compare({ report: [came(1, 'ann')], invitees: [invited('ann'), invited('bo'), invited('cy')] }).atLeast,
    2,
  ],
];
