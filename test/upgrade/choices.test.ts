import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { tenantId } from '../../src/sandbox/company/company.js';
import { cardsIn } from '../helpers/cards.js';
import { chatOf, mei, sam } from '../helpers/delegates.js';
import { dataOf } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';
import { takeOver } from './moment.js';
import { describeMoment } from './recorded.js';
import { endedStory, watchedStory } from './stories.js';

let tenant: Tenant;
afterEach(() => tenant.close());

const ended = async () => {
  const story = await endedStory();
  tenant = story.tenant;
  return story;
};

describeMoment('choices', 'summaries of a meeting are off', (moment) => {
  it('brings none', async () => {
    const { endEvent, later } = await ended();
    await takeOver(tenant, moment);
    await tenant.teams.deliver(endEvent());
    expect(await later(10)).toEqual([]);
  });
});

describeMoment('choices', 'names are always posted', (moment) => {
  it('puts them into the next summary', async () => {
    const { nextDate, sentToChat } = await ended();
    await takeOver(tenant, moment);
    await nextDate();
    expect(cardsIn(sentToChat()).at(-1)?.text).toMatch(/Alex Moreno.* +Organiser/);
  });
});

describeMoment('choices', 'all meetings are watched', (moment) => {
  const watched = async () => {
    const story = await watchedStory();
    tenant = story.tenant;
    await takeOver(tenant, moment);
    return story;
  };

  it('tells the organiser of one whose chat the bot is not in', async () => {
    await watched();
    const told: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      tenant.advance(16 * 60_000);
      told.push(...(await tenant.runJobs()).map(({ text }) => text));
    }
    expect(told.filter((text) => text.includes('Design review'))).toHaveLength(1);
  });

  it('tells them of a webinar by the subscription that Graph has', async () => {
    const { path } = await watched();
    const { subscriptionId, clientState } = z
      .object({ subscriptionId: z.string(), clientState: z.string() })
      .parse(moment.held);
    tenant.advance(130 * 60_000);
    const notification = {
      subscriptionId,
      clientState,
      tenantId,
      changeType: 'created',
      resourceData: { '@odata.id': path },
    };
    const answer = await fetch(`http://127.0.0.1:${tenant.botPort}/api/notifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: [notification] }),
    });
    expect(answer.status).toBe(202);
    // Without what the calendar would tell of it.
    for (const { id } of moment.jobs) await tenant.jobs.remove(id);
    const [card] = await tenant.runJobs();
    expect(card?.text).toContain('Product launch: Meadow');
  });

  it('renews that subscription in time', async () => {
    await watched();
    tenant.world.subscriptions.length = 0;
    tenant.forgetRequests();
    for (const { id } of moment.jobs) if (!id.startsWith('subscription/')) await tenant.jobs.remove(id);
    tenant.advance(13 * 3_600_000);
    await tenant.runJobs();
    const asked = tenant.requestsTo('graph').filter((request) => request.includes('/subscriptions'));
    expect(asked[0]).toBe(`PATCH /v1.0/subscriptions/${moment.held.subscriptionId}`);
  });
});

describeMoment('choices', 'somebody gets the summaries too', (moment) => {
  const chat = chatOf(mei);

  it('brings them the next one, and lets them ask', async () => {
    const { nextDate } = await ended();
    await takeOver(tenant, moment);
    await nextDate();
    const told = cardsIn(tenant.sent).filter(({ conversationId }) => conversationId === chat);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('You get this because its organiser shares their summaries with you.');
    const [answer] = await tenant.say('', { user: mei, value: dataOf(told[0], 'Export') });
    expect(answer?.text ?? '').not.toContain('not shared');
  });

  it('offers nothing to whoever has declined', async () => {
    await ended();
    await takeOver(tenant, moment);
    const [card] = await tenant.say(`summaries also to ${sam.mail}`);
    expect(card?.text).toContain('does not want them');
  });
});
