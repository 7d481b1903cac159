import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxOccurrence, SandboxSession } from '../../src/sandbox/company/meeting.js';
import { graphTime, type RecordBody, recordsOf, type Stay } from '../../src/sandbox/company/records.js';
import { wordsFor } from '../../src/words/index.js';
import { sayDuration } from '../../src/words/times.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** Minutes after the scheduled start; the meeting was planned for an hour. */
type Stays = Record<string, Stay[]>;
const everybody: Stays = { 1: [[0, 60]], 2: [[0, 60]], 3: [[0, 60]] };

describe('the length of a meeting, and the time of somebody in it', () => {
  let tenant: Tenant;
  let date: SandboxOccurrence;
  beforeAll(async () => {
    tenant = await startTenant();
    const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
    const newest = weekly?.occurrences.at(-1);
    if (!newest) throw new Error('no occurrence');
    date = newest;
  });
  // Longer than any report is remembered.
  beforeEach(() => tenant.advance(16 * minute));
  afterAll(() => tenant.close());

  /** A report from minute to minute; `0` is the organiser, the others are colleagues. */
  function session([from, to]: Stay, stays: Stays): SandboxSession {
    const start = date.start + from * minute;
    const records = Object.entries(stays).map(([who, all]): RecordBody => {
      const { colleague: of } = recordsOf(date.start);
      return who === '0' ? of(currentUser, 'Organizer', ...all) : of(colleague(Number(who)), 'Attendee', ...all);
    });
    return { reportId: `times-${from}-${to}`, start, end: date.start + to * minute, readyAt: 0, records };
  }

  /** What the chat, the private answer and the file say, of which all must say the same. */
  async function lengthIn(where: 'chat' | 'private'): Promise<string | undefined> {
    const [card] =
      where === 'chat'
        ? await tenant.say('who attended', { where: 'meeting' })
        : await tenant.say('who attended weekly product sync on 23 november');
    const [, minutes] = card?.text.match(/([\d:]+) (?:min|hr) long/) ?? [];
    const [first = 0, second] = (minutes ?? '').split(':').map(Number);
    return minutes === undefined
      ? undefined
      : sayDuration(wordsFor('en'), (second === undefined ? first : first * 60 + second) * 60);
  }
  const lengths = async () => [await lengthIn('chat'), await lengthIn('private')];

  it.each<[string, string, SandboxSessionOf[]]>([
    ['an hour with somebody in the lobby 20 min early', '1 hr', [[[-20, 60], { ...everybody, 0: [[-20, 60]] }]]],
    ['an hour with a laptop left in for nine more', '1 hr', [[[0, 600], { ...everybody, 0: [[0, 600]] }]]],
    ['an hour with the organiser alone before', '1 hr', [[[-25, 60], { ...everybody, 0: [[-25, 60]] }]]],
    [
      'an hour with a teacher for all of it and pupils from 2 to 20',
      '1 hr',
      [[[0, 60], { 0: [[0, 60]], 1: [[2, 20]], 2: [[2, 20]] }]],
    ],
    ['75 min when it ran over', '1 hr 15 min', [[[0, 75], { 0: [[0, 75]], 1: [[0, 75]] }]]],
    [
      'an hour when everybody dropped at 20 and was back at 22',
      '1 hr',
      [
        [[0, 20], { 0: [[0, 20]], 1: [[0, 20]] }],
        [[22, 60], { 0: [[22, 60]], 1: [[22, 60]] }],
      ],
    ],
    [
      'the sum of 30 and 45 min two hours apart',
      '1 hr 15 min',
      [
        [[0, 30], { 0: [[0, 30]], 1: [[0, 30]] }],
        [[150, 195], { 0: [[150, 195]], 1: [[150, 195]] }],
      ],
    ],
  ])('is %s, in the chat and in private', async (_what, length, sessions) => {
    date.sessions = sessions.map(([times, stays]) => session(times, stays));
    expect(await lengths()).toEqual([length, length]);
    const [opened] = await tenant.say('sessions', { where: 'meeting' });
    expect(opened?.text).toContain(`Length: ${length}`);
  });

  /** Colleague 1, whose record says something odd, among those who were there for the hour. */
  async function oddOne(change: Pick<RecordBody, 'attendanceIntervals' | 'totalAttendanceInSeconds'>): Promise<string> {
    date.sessions = [session([0, 60], { ...everybody, 0: [[0, 60]] })];
    for (const record of date.sessions[0]?.records ?? [])
      if (record.identity?.id === colleague(1).oid) Object.assign(record, change);
    const [card] = await tenant.say('who attended weekly product sync on 23 november');
    return card?.text.split('\n').find((line) => line.startsWith(colleague(1).name)) ?? '';
  }
  const time = (minutes: number) => graphTime(date.start + minutes * minute);

  it('is 50 min where only the leave is told: neither late nor early', async () => {
    const line = await oddOne({
      attendanceIntervals: [{ joinDateTime: null, leaveDateTime: time(50), durationInSeconds: 0 }],
      totalAttendanceInSeconds: 3000,
    });
    expect(line).toMatch(/ 50 min†/);
    expect(line).not.toMatch(/late|early|away/);
  });

  it('is 40 min of ten with times and thirty without, and nothing is said of leaving', async () => {
    const line = await oddOne({
      attendanceIntervals: [
        { joinDateTime: time(0), leaveDateTime: time(10), durationInSeconds: 600 },
        { joinDateTime: null, leaveDateTime: null, durationInSeconds: 1800 },
      ],
      totalAttendanceInSeconds: 2400,
    });
    expect(line).toMatch(/ 40 min\b/);
    expect(line).not.toMatch(/late|early|away/);
  });

  it.each([
    ['the year 1', { joinDateTime: '0001-01-01T00:00:00Z', leaveDateTime: null, durationInSeconds: -5 }],
    ['seconds that no meeting has', { joinDateTime: null, leaveDateTime: null, durationInSeconds: 2_147_483_647 }],
  ])('is no more than the length, whatever the report says: %s', async (_what, interval) => {
    const line = await oddOne({ attendanceIntervals: [interval], totalAttendanceInSeconds: 2_147_483_647 });
    expect(line).not.toMatch(/\d hr/);
    expect(line).not.toMatch(/late|early|away/);
  });

  it('leaves nobody late at five minutes and some seconds, and calls nobody early who left with four of five', async () => {
    const left: Stays = { 1: [[5.5, 40]], 2: [[0, 40]], 3: [[0, 40]], 4: [[0, 40]] };
    date.sessions = [session([0, 60], { ...left, 0: [[0, 60]] })];
    const [late] = await tenant.say('who was late weekly product sync on 23 november');
    expect(late?.text).toContain('Late: 0 of 5');
    tenant.advance(16 * minute);
    const [early] = await tenant.say('who left early weekly product sync on 23 november');
    expect(early?.text).toContain('Left early: 0 of 5');
    expect(early?.text).toMatch(/4 of 5 left together at .+, so I call nobody early\./);
  });

  it('says that the report gives no times where all are hidden, rather than that everybody was on time', async () => {
    date.sessions = [session([0, 60], everybody)];
    for (const record of date.sessions[0]?.records ?? [])
      Object.assign(record, { attendanceIntervals: [], totalAttendanceInSeconds: 0 });
    const [late] = await tenant.say('who was late weekly product sync on 23 november');
    expect(late?.text).toContain('The report gives no times');
    expect(late?.text).not.toMatch(/Everybody|0 of/);
  });
});

type SandboxSessionOf = [Stay, Stays];
