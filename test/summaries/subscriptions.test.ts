import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import {
  claimLength,
  handleOf,
  nextStep,
  type Subscribed,
  takenFor,
} from '../../src/summaries/notifications/subscribed.js';
import { renewIfDue } from '../../src/summaries/notifications/subscriptions.js';
import { failureOf } from '../helpers/graph.js';
import { eventIn, organizerOf, startNotified } from '../helpers/notified.js';
import { mondayMorning } from '../helpers/tenant.js';

async function start() {
  const door = await startNotified();
  const { event } = eventIn(door.world, 'Product launch: Meadow');
  return { door, event };
}

describe('subscribing to an event’s reports', () => {
  it('proves both addresses to Graph, and keeps ids and a hash', async () => {
    const { door, event } = await start();
    const { outcome, dueAt } = await door.keep(event);
    expect(outcome).toBe('subscribed');
    const [made] = door.world.subscriptions;
    expect(made).toMatchObject({
      resource: `solutions/virtualEvents/webinars/${event.eventId}/getAttendanceReports`,
      notificationUrl: `${door.publicUrl}/api/notifications`,
      lifecycleNotificationUrl: `${door.publicUrl}/api/notifications`,
    });
    const life = (made?.expiresAt ?? 0) - mondayMorning;
    expect(life).toBeGreaterThan(day - hour);
    expect(life).toBeLessThan(day);
    expect(dueAt).toBe(mondayMorning + life / 2);
    expect(made?.clientState?.length).toBeLessThanOrEqual(128);
    const kept = await door.kept(event);
    expect(kept).toMatchObject({ organizer: organizerOf(currentUser), ...event, subscriptionId: made?.id });
    expect(JSON.stringify(kept)).not.toContain(made?.clientState?.split('.')[1]);
  });

  it('gives every subscription a secret of its own', async () => {
    const { door, event } = await start();
    await door.keep(event);
    await door.keep(eventIn(door.world, 'All-hands').event);
    const [one, other] = door.world.subscriptions.map(({ clientState }) => clientState?.split('.')[1]);
    expect(one).toHaveLength(43);
    expect(one).not.toBe(other);
  });

  it('asks Graph nothing until half of its life is over, then renews it', async () => {
    const { door, event } = await start();
    const { dueAt } = await door.keep(event);
    const half = (dueAt ?? 0) - mondayMorning;
    door.advance(half - minute);
    expect(await door.keep(event)).toEqual({ outcome: 'nothing', dueAt });
    expect(door.asked()).toEqual(['POST /v1.0/subscriptions']);
    door.advance(minute);
    const renewed = await door.keep(event);
    expect(renewed).toEqual({ outcome: 'renewed', dueAt: (dueAt ?? 0) + half });
    expect(door.asked().slice(1)).toEqual(['PATCH /v1.0/subscriptions/id']);
    expect(door.world.subscriptions).toHaveLength(1);
    expect(door.world.subscriptions[0]?.expiresAt).toBe(mondayMorning + 3 * half);
  });

  it('subscribes anew when Graph does not know the subscription any more', async () => {
    const { door, event } = await start();
    await door.keep(event);
    door.advance(13 * hour);
    door.world.subscriptions = [];
    expect((await door.keep(event)).outcome).toBe('subscribed');
    expect(door.asked().slice(1)).toEqual(['PATCH /v1.0/subscriptions/id', 'POST /v1.0/subscriptions']);
    expect((await door.kept(event))?.subscriptionId).toBe(door.world.subscriptions[0]?.id);
  });

  it('subscribes anew without asking when the subscription has ended', async () => {
    const { door, event } = await start();
    await door.keep(event);
    door.advance(2 * day);
    expect((await door.keep(event)).outcome).toBe('subscribed');
    expect(door.asked().slice(1)).toEqual(['POST /v1.0/subscriptions']);
  });

  it('keeps what there is when a renewal fails, and it stays due', async () => {
    const { door, event } = await start();
    await door.keep(event);
    const before = await door.kept(event);
    door.advance(13 * hour);
    door.world.faults.push({ service: 'graph', when: /^PATCH/, times: 4, what: { status: 503 } });
    expect((await failureOf(door.keep(event))).code).toBe('graph-down');
    expect(await door.kept(event)).toEqual(before);
    expect((await door.keep(event)).outcome).toBe('renewed');
  });
});

describe('an event that is subscribed to already', () => {
  it('by an attempt whose answer was lost: that one is replaced, since nobody knows its secret', async () => {
    const { door, event } = await start();
    await door.keep(event);
    const [lost] = door.world.subscriptions;
    await door.store.delete(`subscription/${handleOf(tenantId, event)}`);
    expect((await door.keep(event)).outcome).toBe('subscribed');
    expect(door.world.subscriptions).toHaveLength(1);
    expect(door.world.subscriptions[0]?.id).not.toBe(lost?.id);
    expect((await door.kept(event))?.subscriptionId).toBe(door.world.subscriptions[0]?.id);
  });

  it.each([
    ['for another user', { ownerId: colleague(1).oid }],
    ['for another address', { notificationUrl: 'https://staging.example/api/notifications' }],
  ])('%s is left alone, and tried again later', async (_what, change) => {
    const { door, event } = await start();
    await door.keep(event);
    const [other] = door.world.subscriptions;
    Object.assign(other ?? {}, change);
    await door.store.delete(`subscription/${handleOf(tenantId, event)}`);
    expect(await door.keep(event)).toEqual({ outcome: 'taken', dueAt: mondayMorning + takenFor });
    expect(door.world.subscriptions).toEqual([other]);
    expect((await door.keep(event)).outcome).toBe('nothing');
    door.world.subscriptions = [];
    door.advance(takenFor);
    expect((await door.keep(event)).outcome).toBe('subscribed');
  });

  it('by two at once becomes one subscription', async () => {
    const { door, event } = await start();
    const outcomes = await Promise.all([door.keep(event), door.keep(event)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['busy', 'subscribed']);
    expect(door.world.subscriptions).toHaveLength(1);
    expect((await door.kept(event))?.subscriptionId).toBe(door.world.subscriptions[0]?.id);
  });
});

describe('an event that cannot be subscribed to', () => {
  it('since there is none is forgotten', async () => {
    const { door } = await start();
    const event = { kind: 'webinar' as const, eventId: 'nowhere@event' };
    expect(await door.keep(event)).toEqual({ outcome: 'no-event', dueAt: null });
    expect(await door.kept(event)).toBeNull();
  });

  it('by this user, or while Graph is down, can be tried again at once', async () => {
    const { door, event } = await start();
    expect((await failureOf(door.keep(event, colleague(3)))).code).toBe('graph-refused');
    door.world.faults.push({ service: 'graph', when: /^POST/, times: 1, what: { status: 500 } });
    expect((await failureOf(door.keep(event))).code).toBe('graph-down');
    expect((await door.keep(event)).outcome).toBe('subscribed');
  });
});

describe('renewing what is due', () => {
  it('asks for a client of the organiser only then', async () => {
    const { door, event } = await start();
    const asked: string[] = [];
    const connect = async ({ aadObjectId }: { aadObjectId: string }) => {
      asked.push(aadObjectId);
      return door.graphOf(currentUser);
    };
    const renew = () => renewIfDue(door.deps, { tenantId, event, connect });
    expect(await renew()).toEqual({ outcome: 'nothing', dueAt: null });
    const { dueAt } = await door.keep(event);
    expect(await renew()).toEqual({ outcome: 'nothing', dueAt });
    expect(asked).toEqual([]);
    door.advance(12 * hour);
    expect((await renew()).outcome).toBe('renewed');
    expect(asked).toEqual([currentUser.oid]);
  });
});

describe('what to do next', () => {
  const known: Subscribed = {
    organizer: organizerOf(currentUser),
    kind: 'webinar',
    eventId: 'e',
    subscriptionId: 's',
    secretHash: 'h',
    expiresAt: 2000,
    renewAt: 1000,
    claimedUntil: 0,
  };
  it.each<[string, Subscribed | null, number, string]>([
    ['nothing is known', null, 0, 'subscribe'],
    ['its half has not come', known, 999, 'nothing'],
    ['its half has come', known, 1000, 'renew'],
    ['it is about to end', known, 1999, 'renew'],
    ['it has ended', known, 2000, 'subscribe'],
    ['it was removed', { ...known, subscriptionId: null }, 1000, 'subscribe'],
    ['another try is not due', { ...known, subscriptionId: null }, 999, 'nothing'],
    ['somebody is at it', { ...known, claimedUntil: 3000 }, 2999, 'wait'],
    ['whoever was at it has not come back', { ...known, subscriptionId: null, claimedUntil: 3000 }, 3000, 'subscribe'],
    [
      'whoever is at it had a clock that was ahead',
      { ...known, subscriptionId: null, claimedUntil: day },
      1000,
      'subscribe',
    ],
    ['a clock that was ahead said when to renew', { ...known, expiresAt: hour, renewAt: day }, 1000, 'renew'],
    [
      'a clock that was ahead said when to try again',
      { ...known, subscriptionId: null, renewAt: day },
      1000,
      'subscribe',
    ],
    ['it lasts longer than Graph allows', { ...known, expiresAt: 2 * day }, 999, 'subscribe'],
  ])('when %s', (_when, record, now, step) => {
    expect(nextStep(record, now)).toBe(step);
  });

  it('waits for no other longer than anybody may take', () => {
    expect(claimLength).toBeGreaterThan(2 * minute);
  });
});
