import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import type { ActivityBody } from '../../src/sandbox/services/teams.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import type { Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
let ended: EndedMeeting;
beforeEach(async () => {
  ended = await endedMeeting();
  tenant = ended.tenant;
});
afterEach(() => tenant.close());

/** Everything the bot has sent to the meeting's chat by itself, once all steps are used up. */
async function summariesInChat(): Promise<number> {
  for (const after of [2, 3, 5, 10, 20, 40, 70, 60]) {
    tenant.advance(after * minute);
    await tenant.runJobs();
  }
  return ended.sentToChat().length;
}

const event = (change: (activity: ActivityBody) => ActivityBody): ActivityBody => change(ended.endEvent());
const value = (of: Record<string, unknown>) => event((activity) => ({ ...activity, value: of }));

describe('the end of a meeting', () => {
  it.each<[string, () => ActivityBody]>([
    ['in PascalCase', () => ended.endEvent()],
    ['in camelCase', () => value({ id: 'x', joinUrl: 'y', title: 'z', endTime: new Date(ended.at).toISOString() })],
    ['with a blank in its name', () => event((one) => ({ ...one, name: ` ${String(one.name)} ` }))],
    ['with nothing but its time', () => value({ EndTime: new Date(ended.at).toISOString() })],
    ['without a value', () => event(({ value: _value, ...one }) => one)],
    ['with a value that is a text', () => event((one) => ({ ...one, value: 'over' }))],
    ['with a time that is none', () => value({ EndTime: 'soon', MeetingType: 7 })],
    [
      'with the type of a meeting it is not',
      () => value({ EndTime: new Date(ended.at).toISOString(), MeetingType: 'Recurring' }),
    ],
  ])('told %s is answered with 200, and the summary arrives once', async (_how, activity) => {
    expect((await tenant.teams.deliver(activity())).status).toBe(200);
    expect(await summariesInChat()).toBe(1);
  });

  it('told twice is one summary', async () => {
    await tenant.teams.deliver(ended.endEvent());
    await tenant.teams.deliver(ended.endEvent());
    expect(await summariesInChat()).toBe(1);
  });

  it('of a chat that nobody knows is no failure', async () => {
    const stranger = {
      ...ended.endEvent(),
      channelData: { tenant: { id: 'x' } },
      conversation: { id: '19:x@thread.v2' },
    };
    expect((await tenant.teams.deliver(stranger)).status).toBe(200);
  });
});

describe('when an event gets lost', () => {
  it('the end: the start has scheduled a look', async () => {
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'start', ended.session.start));
    expect(await summariesInChat()).toBe(1);
  });

  it('the start: the end is enough', async () => {
    await tenant.teams.deliver(ended.endEvent());
    expect(await summariesInChat()).toBe(1);
  });

  it('both: the bot looked at the meeting’s end when it was added to the chat', async () => {
    expect(await summariesInChat()).toBe(1);
  });

  it('none of them: all lead to one summary', async () => {
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'start', ended.session.start));
    await tenant.teams.deliver(ended.endEvent());
    await tenant.teams.deliver(tenant.teams.installed(ended.meeting));
    expect(await summariesInChat()).toBe(1);
  });

  it('the end of a re-join: looking on finds it all the same', async () => {
    await tenant.teams.deliver(ended.endEvent());
    tenant.advance(7 * minute);
    await tenant.runJobs();
    ended.rejoin();
    expect(await summariesInChat()).toBe(1);
    expect(tenant.updated.length).toBeGreaterThan(0);
  });
});

describe('a series', () => {
  it('gets a summary for each of its dates', async () => {
    const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
    if (!weekly) throw new Error('no weekly');
    await tenant.teams.deliver(tenant.teams.installed(weekly));
    const before = tenant.sent.length;
    for (const { sessions } of weekly.occurrences.slice(-1)) {
      for (const { end } of sessions) await tenant.teams.deliver(tenant.teams.meetingEvent(weekly, 'end', end));
    }
    tenant.advance(130 * minute);
    await tenant.runJobs();
    const inChat = tenant.sent.slice(before).filter(({ conversationId }) => conversationId === weekly.conversationId);
    expect(inChat).toHaveLength(1);
  });
});

describe('a removed bot', () => {
  it('posts nothing, and forgets the chat', async () => {
    await tenant.teams.deliver(ended.endEvent());
    const before = ended.sentToChat().length;
    await tenant.teams.deliver({ ...tenant.teams.installed(ended.meeting), action: 'remove' });
    for (let i = 0; i < 8; i += 1) {
      tenant.advance(20 * minute);
      await tenant.runJobs();
    }
    expect(ended.sentToChat().length).toBe(before);
  });
});
