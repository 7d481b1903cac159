import { summarize } from '../../src/attendance/attendance.js';
import { at, row, session, stay } from './builders.js';
import { type Case, clock, find, hosts, meeting, nineToTen, planned } from './cases.js';

const home = '11111111-0000-4000-8000-000000000000';
const away = '22222222-0000-4000-8000-000000000000';
const tagsOf = (given: Parameters<typeof planned>[0], options = {}) =>
  find(planned({ ...hosts, ...given }, options), 'a').tags;
const statusOf = (given: Parameters<typeof planned>[0], options = {}) =>
  find(planned({ ...hosts, ...given }, options), 'a').status;

const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
/** The names of the guests, by the address of each; `boss` is the organiser, and no tenant is told but those given. */
function guestsAmong(addresses: Record<string, string>, tenants: Record<string, string> = {}): (string | null)[] {
  const people = Object.entries(addresses).map(([name, address], i) =>
    row(id(i), {
      displayName: name,
      address,
      tenantId: tenants[name] ?? null,
      role: name === 'boss' ? 'Organizer' : 'Attendee',
      intervals: [stay('09:00', '10:00')],
    }),
  );
  return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home })
    .people.filter(({ tags }) => tags.includes('guest'))
    .map(({ displayName }) => displayName);
}

/** One status and any tags per person. */
export const personCases: Case[] = [
  ['present is being in for 70 % of the core window', () => statusOf({ a: [stay('09:18', '10:00')] }), 'present'],
  ['… a second less is partly', () => statusOf({ a: [stay('09:18:01', '10:00')] }), 'partial'],
  ['… in two stays that add up', () => statusOf({ a: [stay('09:00', '09:21'), stay('09:39', '10:00')] }), 'present'],
  [
    '… time before the start and after the end is not of the core window',
    () => statusOf({ a: [stay('08:00', '09:30'), stay('10:00', '11:00')] }),
    'partial',
  ],
  [
    '… of a shorter meeting when it ended sooner',
    () =>
      find(planned({ x: [stay('09:00', '09:30')], y: [stay('09:00', '09:30')], a: [stay('09:09', '09:30')] }), 'a')
        .status,
    'present',
  ],
  [
    '… by a threshold an administrator moved',
    () =>
      statusOf({ a: [stay('09:30', '10:00')] }, { rules: { graceMinutes: 5, presentPercent: 50, returnMinutes: 2 } }),
    'present',
  ],
  [
    '… by Graph’s total where there are no intervals',
    () => [statusOf({ a: { totalSeconds: 2520 } }), statusOf({ a: { totalSeconds: 2519 } })],
    ['present', 'partial'],
  ],
  [
    '… of the session’s own times where nobody’s are told',
    () => {
      const hidden = [row('a', { displayName: 'a', totalSeconds: 2520 }), row('b', { totalSeconds: 2519 })];
      return summarize([session('s', ['09:00', '10:00'], hidden)]).people.map(({ status }) => status);
    },
    ['present', 'partial'],
  ],
  ['times unknown is a status of its own, never absent', () => statusOf({ a: { totalSeconds: 0 } }), 'timesUnknown'],
  [
    'everybody’s times hidden: everybody is times unknown',
    () => meeting({ a: { totalSeconds: 0 }, b: {} }).people.map(({ status }) => status),
    ['timesUnknown', 'timesUnknown'],
  ],
  [
    'late is joining more than 5 whole minutes after the scheduled start',
    () => tagsOf({ a: [stay('09:06', '10:00')] }),
    ['late'],
  ],
  [
    '… at 5 minutes and some seconds nobody is',
    () => [stay('09:05', '10:00'), stay('09:05:59', '10:00')].map((one) => tagsOf({ a: [one] })),
    [[], []],
  ],
  [
    '… by how long after the start',
    () => find(planned({ ...hosts, a: [stay('09:07:30', '10:00')] }), 'a').lateSeconds,
    450,
  ],
  [
    '… counts from the first of several joins',
    () => tagsOf({ a: [stay('09:00', '09:30'), stay('09:31', '10:00')] }),
    [],
  ],
  ['… never without a schedule', () => find(meeting({ ...hosts, a: [stay('09:30', '10:00')] }), 'a').tags, []],
  ['… never when times are unknown', () => tagsOf({ a: { totalSeconds: 600 } }), []],
  [
    'left early is leaving more than 5 whole minutes before the end',
    () => tagsOf({ a: [stay('09:00', '09:54')] }),
    ['leftEarly'],
  ],
  [
    '… at 5 minutes and some seconds nobody has',
    () => [stay('09:00', '09:55'), stay('09:00', '09:54:01')].map((one) => tagsOf({ a: [one] })),
    [[], []],
  ],
  [
    '… before the meeting ended, when that was sooner than planned',
    () =>
      find(planned({ x: [stay('09:00', '09:40')], y: [stay('09:00', '09:40')], a: [stay('09:00', '09:36')] }), 'a')
        .tags,
    [],
  ],
  ['… never when the leave is not known', () => tagsOf({ a: [stay('09:00', null)] }), []],
  [
    '… nor is anything said of who came and went when one of their moments is not told',
    () =>
      [
        [stay(null, '09:20')],
        [stay('09:30', null, 600)],
        [stay(null, '09:40', 600)],
        [stay('09:20', '09:30'), stay(null, null, 600)],
        [stay('09:20', '09:25'), stay('09:35', '09:40'), stay(null, null)],
      ].map((intervals) => tagsOf({ a: intervals })),
    [[], [], [], [], []],
  ],
  [
    '… not when four of five left together: then nobody did',
    () => {
      const left = (name: string) => ({ [name]: [stay('09:00', '09:40')] });
      const held = planned({ ...left('a'), ...left('b'), ...left('c'), ...left('d'), last: [stay('09:00', '10:00')] });
      const { leftTogether } = held;
      return [held.people.flatMap(({ tags }) => tags), leftTogether && { ...leftTogether, at: clock(leftTogether.at) }];
    },
    [[], { count: 4, of: 5, at: '09:40' }],
  ],
  [
    '… but of whom three of four left together did',
    () => {
      const left = (name: string) => ({ [name]: [stay('09:00', '09:40')] });
      const held = planned({ ...left('a'), ...left('b'), ...left('c'), last: [stay('09:00', '10:00')] });
      return [held.people.flatMap(({ tags }) => tags), held.leftTogether];
    },
    [['leftEarly', 'leftEarly', 'leftEarly'], null],
  ],
  [
    '… and one who left before the rest stayed to the end did',
    () => tagsOf({ b: [stay('09:00', '10:00')], c: [stay('09:00', '10:00')], a: [stay('09:00', '09:40')] }),
    ['leftEarly'],
  ],
  ['… counts to the last of several leaves', () => tagsOf({ a: [stay('09:00', '09:30'), stay('09:31', '10:00')] }), []],
  [
    '… is not undone by a re-join hours later',
    () => {
      const first = session(
        's',
        ['09:00', '10:00'],
        [
          row('h', { intervals: [stay('09:00', '10:00')] }),
          row('i', { intervals: [stay('09:00', '10:00')] }),
          row('a', { displayName: 'a', intervals: [stay('09:00', '09:20')] }),
        ],
      );
      const again = session(
        't',
        ['13:00', '13:10'],
        [row('a', { displayName: 'a', intervals: [stay('13:00', '13:10')] })],
      );
      const { tags, leftEarlySeconds } = find(summarize([first, again], { schedule: nineToTen }), 'a');
      return [tags, leftEarlySeconds];
    },
    [['leftEarly'], 2400],
  ],
  [
    '… nor is it true of who came back after the planned end of a meeting that ran over',
    () =>
      find(
        planned({
          x: [stay('09:00', '10:20')],
          y: [stay('09:00', '10:20')],
          a: [stay('09:00', '09:50'), stay('10:05', '10:20')],
        }),
        'a',
      ).tags,
    ['returned'],
  ],
  [
    'who came to the re-join only was neither late nor early',
    () => {
      const first = session(
        's',
        ['09:00', '10:00'],
        [row('h', { intervals: [stay('09:00', '10:00')] }), row('i', { intervals: [stay('09:00', '10:00')] })],
      );
      const again = session(
        't',
        ['13:00', '13:10'],
        [row('a', { displayName: 'a', intervals: [stay('13:00', '13:10')] })],
      );
      const { tags, status } = find(summarize([first, again], { schedule: nineToTen }), 'a');
      return [tags, status];
    },
    [[], 'partial'],
  ],
  [
    'returned is a gap of more than 2 minutes',
    () => tagsOf({ a: [stay('09:00', '09:30'), stay('09:32:01', '10:00')] }),
    ['returned'],
  ],
  ['… of 2 minutes sharp is none', () => tagsOf({ a: [stay('09:00', '09:30'), stay('09:32', '10:00')] }), []],
  [
    '… a gap that a second device covers is none',
    () => tagsOf({ a: [stay('09:00', '09:30'), stay('09:40', '10:00'), stay('09:10', '09:50')] }),
    [],
  ],
  [
    '… nor is the pause before a re-join after the end',
    () => {
      const sessions = [
        session(
          's',
          ['09:00', '10:00'],
          [
            row('a', { displayName: 'a', intervals: [stay('09:00', '10:00')] }),
            row('b', { intervals: [stay('09:00', '10:00')] }),
          ],
        ),
        session('t', ['12:00', '12:10'], [row('a', { displayName: 'a', intervals: [stay('12:00', '12:10')] })]),
      ];
      return find(summarize(sessions, { schedule: nineToTen }), 'a').tags;
    },
    [],
  ],
  [
    'late, early and returned can all be true of one person',
    () => tagsOf({ a: [stay('09:10', '09:20'), stay('09:30', '09:40')] }),
    ['late', 'leftEarly', 'returned'],
  ],
  [
    'a guest is who comes from another tenant',
    () => tagsOf({ a: { tenantId: away.toUpperCase(), intervals: [stay('09:00', '10:00')] } }, { homeTenantId: home }),
    ['guest'],
  ],
  [
    '… a tenant that is not told is no proof',
    () =>
      tagsOf(
        { a: { tenantId: null, address: 'a@elsewhere.example', intervals: [stay('09:00', '10:00')] } },
        { homeTenantId: home },
      ),
    [],
  ],
  [
    '… but then a domain that is not the organiser’s is one',
    () => guestsAmong({ boss: 'boss@home.example', colleague: 'c@home.example', guest: 'a@elsewhere.example' }),
    ['guest'],
  ],
  [
    '… nor is a domain proof where somebody of it is of the organiser’s tenant',
    () =>
      guestsAmong(
        { boss: 'boss@home.example', colleague: 'c@old-home.example', other: 'd@old-home.example' },
        { colleague: home },
      ),
    [],
  ],
  [
    '… nor anybody’s domain, where the organiser is not in the report, or is a guest account',
    () => [
      ...guestsAmong({ someone: 'a@home.example', other: 'b@elsewhere.example' }),
      ...guestsAmong({ boss: 'boss_far.example#ext#@home.example', someone: 'a@home.example' }),
    ],
    ['boss'],
  ],
  [
    '… nor what somebody typed who did not sign in',
    () => {
      const people = [
        row(id(1), { role: 'Organizer', address: 'boss@home.example' }),
        row('walk-in', { kind: 'unknown', address: 'typed@elsewhere.example' }),
      ];
      return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home }).people.flatMap(
        (p) => p.tags,
      );
    },
    [],
  ],
  [
    'a guest account is of its owner’s organisation, and a guest there',
    () => {
      const people = [
        row(id(1), { role: 'Organizer', address: 'boss@home.example' }),
        row(id(2), { address: 'c@home.example' }),
        row(id(3), { address: 'dana_far_away.example#ext#@home.onmicrosoft.example' }),
        row(id(4), { tenantId: home, address: 'eli_partner.example#ext#@home.example' }),
        row(id(5), { address: 'fay@partner.example' }),
      ];
      return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home }).organisations;
    },
    [
      { domain: 'home.example', isHome: true, count: 2, guests: 0 },
      { domain: 'partner.example', isHome: false, count: 2, guests: 2 },
      { domain: 'away.example', isHome: false, count: 1, guests: 1 },
    ],
  ],
  [
    'people of one name are marked, and accounts of one address',
    () => {
      const people = [
        row(id(1), { displayName: 'Sam Lee', address: 'sam@home.example' }),
        row(id(2), { displayName: 'sam lee', address: 'lee@home.example' }),
        row(id(3), { displayName: 'Kim', address: 'lee@home.example' }),
        row(id(4), { displayName: 'Ann', address: 'ann@home.example' }),
        row(id(5), { displayName: null }),
        row(id(6), { displayName: null }),
      ];
      const { people: found } = summarize([session('s', ['09:00', '10:00'], people)]);
      return found
        .map(({ key, sharesName, sharesAddress }) => [key.slice(16, 17), sharesName, sharesAddress] as const)
        .filter(([, sharesName, sharesAddress]) => sharesName || sharesAddress)
        .sort();
    },
    [
      ['1', true, false],
      ['2', true, true],
      ['3', false, true],
    ],
  ],
  [
    '… or joined without an account',
    () => tagsOf({ a: { kind: 'acs', intervals: [stay('09:00', '10:00')] } }),
    ['guest'],
  ],
  [
    '… or has a guest account here',
    () =>
      tagsOf(
        { a: { address: 'a_elsewhere.example#EXT#@home.example'.toLowerCase(), intervals: [stay('09:00', '10:00')] } },
        { homeTenantId: home },
      ),
    ['guest'],
  ],
  [
    '… who joined from two tenants, one of them home, is none',
    () => {
      const twice = [home, away].map((tenantId, i) =>
        row('a', { recordId: `${i}`, displayName: 'a', tenantId, intervals: [stay('09:00', '10:00')] }),
      );
      return find(summarize([session('s', ['09:00', '10:00'], twice)], { homeTenantId: home }), 'a').tags;
    },
    [],
  ],
  ['a caller is by phone', () => tagsOf({ a: { kind: 'phone', intervals: [stay('09:00', '10:00')] } }), ['dialIn']],
  [
    'organisations are counted by tenant, a colleague without one by the address',
    () => {
      const guid = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
      const people = [
        row(guid(1), { tenantId: home, address: 'a@home.example' }),
        row(guid(2), { tenantId: null, address: 'b@home.example' }),
        row(guid(3), { tenantId: home, address: 'c@old-home.example' }),
        row(guid(4), { tenantId: away, address: 'd@away.example' }),
        row('+49', { kind: 'phone' }),
      ];
      return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home }).organisations;
    },
    [
      { domain: 'home.example', isHome: true, count: 3, guests: 0 },
      { domain: 'away.example', isHome: false, count: 1, guests: 1 },
      { domain: null, isHome: false, count: 1, guests: 0 },
    ],
  ],
  [
    '… a domain that two tenants share, and one without a tenant, count with the first of them',
    () => {
      const people = [away, home, null].map((tenantId, i) =>
        row(`0000000${i}-0000-4000-8000-000000000000`, { tenantId, address: `p${i}@shared.example` }),
      );
      return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home }).organisations;
    },
    [
      { domain: 'shared.example', isHome: true, count: 2, guests: 0 },
      { domain: 'shared.example', isHome: false, count: 1, guests: 1 },
    ],
  ],
  [
    '… several domains of one tenant count together, under the most frequent',
    () => {
      const people = ['b.example', 'a.example', 'b.example', 'a.example', 'c.example'].map((domain, i) =>
        row(`0000000${i}-0000-4000-8000-000000000000`, { tenantId: away, address: `p${i}@${domain}` }),
      );
      return summarize([session('s', ['09:00', '10:00'], people)], { homeTenantId: home }).organisations;
    },
    [{ domain: 'a.example', isHome: false, count: 5, guests: 5 }],
  ],
  [
    'the moment of the schedule’s start is in time',
    () => tagsOf({ a: [stay('09:00', '10:00')] }, { rules: { graceMinutes: 0, presentPercent: 70, returnMinutes: 0 } }),
    [],
  ],
  [
    'with no grace a minute is late, and a second is not',
    () =>
      ['09:01', '09:00:59'].map((join) =>
        tagsOf({ a: [stay(join, '10:00')] }, { rules: { graceMinutes: 0, presentPercent: 70, returnMinutes: 0 } }),
      ),
    [['late'], []],
  ],
  [
    'a threshold of 0 makes whoever was in the report present',
    () =>
      statusOf({ a: [stay('11:00', '11:05')] }, { rules: { graceMinutes: 5, presentPercent: 0, returnMinutes: 2 } }),
    'present',
  ],
  [
    'the share is of the core window, 0 to 1',
    () => find(planned({ ...hosts, a: [stay('08:00', '09:15'), stay('09:45', '12:00')] }), 'a').share,
    0.5,
  ],
  [
    'a meeting of no length was attended whole by whoever was in it',
    () => find(meeting({ a: [stay('09:00', '09:00')] }), 'a').status,
    'present',
  ],
  [
    'the last leave is of the last stay',
    () => find(planned({ ...hosts, a: [stay('09:00', '09:30'), stay('09:40', '09:50')] }), 'a').lastLeave,
    at('09:50'),
  ],
];
