import { day, hour, minute } from '../../platform/time/clock.js';
import { currentUser } from './company.js';
import { meeting, type SandboxMeeting } from './meeting.js';
import { recordsOf } from './records.js';

const size = 350;
const first = [
  'Ada',
  'Bilal',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farah',
  'Goran',
  'Hye-jin',
  'Ines',
  'Jun',
  'Kwame',
  'Leila',
];
/** As many as it takes for no two people to share a name. */
const last = `Ahmadi Brandt Castillo Dvořák Eriksen Fontaine Gupta Haddad Ito Jansen Kimura Larsen Mbeki Nowak Osei
  Petrov Quiroga Rossi Silva Tran Ueda Varga Wójcik Xu Yilmaz Zeman Andersen Bianchi Costa Duarte`.split(/\s+/);

/** Large enough to be looked through page by page: some late, some early to leave, some from elsewhere. */
export function kickOff(today: number): SandboxMeeting {
  const start = today - 12 * day - 4 * hour;
  const by = recordsOf(start);
  const guest = (i: number) => `c0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  const records = Array.from({ length: size - 1 }, (_, i) => {
    const name = `${first[i % first.length]} ${last[Math.floor(i / first.length)]}`;
    const join = i % 29 === 0 ? 8 + (i % 5) : -3 + (i % 7);
    const leave = i % 31 === 0 ? 40 + (i % 9) : 88 + (i % 4);
    const id = `a1000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    if (i % 50 === 7) return by.guest(`${name} (Guest)`, `guest${i}@kestrelbooks.example`, [join, leave]);
    const mail = `person${i}@fernhill.example`;
    const role = i % 40 === 0 ? 'Presenter' : 'Attendee';
    return by.colleague({ oid: id, teamsId: `29:kick-off-${i}`, name, mail }, role, [join, leave]);
  }).map((record, i) =>
    i % 50 === 7 && record.identity ? { ...record, identity: { ...record.identity, id: guest(i) } } : record,
  );
  return meeting(
    'Company kick-off',
    { type: 'Scheduled', organizer: currentUser, thread: '19:meeting_ZmVybmhpbGwta2ljay1vZmY@thread.v2' },
    [
      {
        start,
        end: start + 90 * minute,
        sessions: [
          {
            start: start - 3 * minute,
            end: start + 92 * minute,
            readyAt: start + 2 * hour,
            records: [by.colleague(currentUser, 'Organizer', [-3, 92]), ...records],
          },
        ],
      },
    ],
  );
}
