import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeetingMemory } from '../../src/bot/conversation/meetingOfChat.js';
import { returnTo } from '../../src/bot/conversation/privately.js';
import { noObservations } from '../../src/check/observations.js';
import { minute, second } from '../../src/platform/time/clock.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const there = {
  channelId: 'msteams',
  bot: { id: '28:bot', name: '' },
  user: { id: '29:anna', name: '' },
  conversation: { id: '19:a@thread.v2', name: '', isGroup: true, conversationType: 'groupChat' },
};

describe('which meeting a chat belongs to', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('is asked once for several questions, and again after some minutes', async () => {
    const asked = () => tenant.requestsTo('connector').filter((request) => request.includes('/v1/meetings/')).length;
    await tenant.say('who attended', { where: 'meeting' });
    await tenant.say('who attended', { where: 'meeting' });
    expect(asked()).toBe(1);
    tenant.advance(5 * minute + 1);
    await tenant.say('who attended', { where: 'meeting' });
    expect(asked()).toBe(2);
  });

  it('is asked anew by whoever would wait for an answer that has hung for long, and no failure is kept', async () => {
    let now = 0;
    const answers: ((error: unknown) => void)[] = [];
    const memory = createMeetingMemory({
      clock: () => now,
      observed: noObservations,
      readMeeting: () => new Promise((_resolve, reject) => answers.push(reject)),
    });
    const { app } = tenant;
    const ask = () =>
      returnTo(app(), { ...there, serviceUrl: 'https://smba.trafficmanager.net/emea/' }, async (context) => {
        memory.of(context, 'id').catch(() => {});
      });
    await ask();
    now += 14 * second;
    await ask();
    expect(answers).toHaveLength(1);
    now += 2 * second;
    await ask();
    expect(answers).toHaveLength(2);
    // The first one's failure, late, takes nothing from those who wait for the second.
    answers[0]?.(new Error('at last'));
    await ask();
    expect(answers).toHaveLength(2);
    answers[1]?.(new Error('this one, too'));
    await new Promise(setImmediate);
    await ask();
    expect(answers).toHaveLength(3);
  });
});
