import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { minute } from '../../src/platform/time/clock.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { documented } from '../helpers/documented.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const Described = z.object({ details: z.object({ msGraphResourceId: z.string().optional() }) });
const Event = z.object({ name: z.string(), value: z.record(z.string(), z.unknown()) });

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const weekly = (): SandboxMeeting => {
  const meeting = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
  if (!meeting) throw new Error('no weekly meeting');
  return meeting;
};
/** From now on the connector describes every meeting so. */
const describedAs = (name: string) => {
  const what = { status: 200, body: documented(name) };
  tenant.world.faults.push({ service: 'connector', when: /GET \/v1\/meetings/, times: 100, what });
  return Described.parse(what.body).details.msGraphResourceId ?? null;
};

describe('a meeting as the documentation describes it', () => {
  it.each([
    ['bot-getMeetingInfo-scheduled', 'meeting'],
    ['bot-getMeetingInfo-meetNow', 'meeting'],
    ['bot-getMeetingInfo-channelScheduled', 'channel'],
  ] as const)('by %s is the one whose reports are asked for', async (name, where) => {
    const id = describedAs(name);
    const [card] = await tenant.say('who attended', { where });
    expect(
      tenant
        .requestsTo('graph')
        .some((request) => request.includes(`/onlineMeetings/${encodeURIComponent(id ?? '')}/`)),
    ).toBe(true);
    // The sandbox knows no such meeting.
    expect(card?.text).not.toMatch(/^Who attended$/m);
  });

  it.each(['bot-getMeetingInfo-groupCall', 'bot-getMeetingInfo-oneToOneCall'])(
    'by %s is a call, which has no report, and Graph is not asked',
    async (name) => {
      describedAs(name);
      const [card] = await tenant.say('who attended', { where: 'meeting' });
      expect(card?.text).toMatch(/call/i);
      expect(tenant.requestsTo('graph')).toEqual([]);
    },
  );
});

describe('an event as the documentation shows it', () => {
  it.each(['bot-event-meetingStart', 'bot-event-meetingEnd'])(
    '%s as it is names no meeting, and is taken without harm',
    async (name) => {
      const activity = z.record(z.string(), z.unknown()).parse(documented(name));
      expect((await tenant.teams.deliver(activity)).status).toBe(200);
      expect(tenant.logged.join()).not.toContain('"level":50');
      expect(tenant.sent).toEqual([]);
    },
  );

  it('in a meeting’s chat has its summary told, blank and small letters and all', async () => {
    const meeting = weekly();
    await tenant.teams.deliver(tenant.teams.installed(meeting));
    const { name, value } = Event.parse(documented('bot-event-meetingEnd'));
    const end = meeting.occurrences.at(-1)?.end ?? 0;
    expect(name).toMatch(/^ /);
    await tenant.teams.deliver({
      ...tenant.teams.meetingEvent(meeting, 'end', end),
      name,
      value: { ...value, EndTime: new Date(end).toISOString() },
    });
    tenant.advance(10 * minute);
    const told = await tenant.runJobs();
    expect(
      told.some(({ conversationId, text }) => conversationId === weeklyThread && text.includes('Who attended')),
    ).toBe(true);
  });
});
