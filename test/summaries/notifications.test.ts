import { describe, expect, it } from 'vitest';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { type Forged, notifyLifecycle, notifyReport } from '../../src/sandbox/graph/graphNotifications.js';
import { maxNotifications, readReportPath } from '../../src/summaries/notifications/notificationBody.js';
import { handleOf } from '../../src/summaries/notifications/subscribed.js';
import { changeSubscribed } from '../../src/summaries/notifications/subscribedStore.js';
import { organizerOf, startNotified, subscribed, tell } from '../helpers/notified.js';

describe('the handshake of a subscription', () => {
  it.each([
    ['Validation: Testing 1+1=2', '?validationToken=Validation%3A%20Testing%201%2B1%3D2'],
    ['a b', '?validationToken=a+b'],
    ['<script>alert(1)</script>', '?validationToken=%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ])('gives the token back decoded, as nothing but plain text: %s', async (token, query) => {
    const door = await startNotified();
    const answer = await door.post('', 'text/plain; charset=utf-8', query);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(token);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it.each([
    ['an empty one', '?validationToken='],
    ['line ends', '?validationToken=a%0D%0Ab'],
    ['two of them', '?validationToken=a&validationToken=b'],
    ['a very long one', `?validationToken=${'a'.repeat(2001)}`],
  ])('refuses %s', async (_what, query) => {
    const door = await startNotified();
    const answer = await door.post('', 'text/plain', query);
    expect(answer.status).toBe(400);
    expect((await answer.text()).length).toBeLessThan(5);
  });
});

describe('a notification of a new report', () => {
  it('schedules a look at it, with the ids that were stored and those of the report', async () => {
    const { door, launch } = await subscribed();
    expect(await notifyReport(door.world, launch.event.eventId, launch.sessionId)).toEqual([202]);
    const { event, sessionId, reportId } = launch;
    expect(door.reports).toEqual([{ organizer: organizerOf(currentUser), ...event, sessionId, reportId }]);
  });

  it('may come with nineteen others in one body, and with what is none of ours', async () => {
    const { door, entry } = await subscribed();
    const odd = [null, 7, {}, entry({ changeType: 'updated' }), entry({ clientState: 'guess' })];
    const answer = await tell(door, ...odd, ...Array.from({ length: 15 }, () => entry({ unheardOf: { of: 1 } })));
    expect(answer.status).toBe(202);
    expect(door.reports).toHaveLength(15);
    expect(Object.fromEntries(door.refused)).toEqual({ unreadable: 3, 'other-change': 1, 'no-client-state': 1 });
    expect(door.logged.filter((one) => one.includes('notifications taken'))).toHaveLength(1);
  });

  it('may be early: before the answer that tells the subscription’s id', async () => {
    const { door, launch, entry } = await subscribed();
    await changeSubscribed(door.deps, handleOf(tenantId, launch.event), (now) => ({ ...now, subscriptionId: null }));
    await tell(door, entry());
    expect(door.reports).toHaveLength(1);
  });

  it.each([
    ['of another event', 'solutions/virtualEvents/webinars/other@event/sessions/s/attendanceReports/r'],
    ['that climbs', 'solutions/virtualEvents/webinars/../sessions/s/attendanceReports/r'],
    ['of another host', 'https://evil.example/solutions/virtualEvents/webinars/e/sessions/s/attendanceReports/r'],
    ['that is none', undefined],
  ])('with a path %s means the whole event that was subscribed to', async (_what, path) => {
    const { door, launch, entry } = await subscribed();
    expect((await tell(door, entry({ resourceData: { '@odata.id': path } }))).status).toBe(202);
    const all = { sessionId: null, reportId: null };
    expect(door.reports).toEqual([{ organizer: organizerOf(currentUser), ...launch.event, ...all }]);
  });

  it.each<[string, Forged]>([
    ['another secret for the same event', { clientState: 'set below' }],
    ['no state of ours', { clientState: 'secret client state' }],
    ['the state of an unknown event', { clientState: `${'A'.repeat(22)}.${'A'.repeat(43)}` }],
    ['the id of another subscription', { subscriptionId: '7015b436-a8b8-4260-af80-5af8cba32e62' }],
    ['another tenant', { tenantId: 'f5b076c8-b508-4ba3-a1a7-19d1c0bcef03' }],
  ])('with %s is answered like any other, ignored, counted and logged once', async (_what, forged) => {
    const { door, launch, clientState } = await subscribed();
    const wrong = forged.clientState === 'set below' ? `${clientState.slice(0, -2)}AA` : forged.clientState;
    const change = wrong === undefined ? forged : { ...forged, clientState: wrong };
    expect(await notifyReport(door.world, launch.event.eventId, launch.sessionId, change)).toEqual([202]);
    expect(await notifyLifecycle(door.world, launch.event.eventId, 'subscriptionRemoved', change)).toEqual([202]);
    expect([door.reports, door.renewals]).toEqual([[], []]);
    expect((await door.kept(launch.event))?.subscriptionId).not.toBeNull();
    expect([...door.refused.values()]).toEqual([2]);
    expect(door.logged.filter((line) => line.includes('notifications ignored'))).toHaveLength(1);
  });

  it('leaves nothing in the log that could be used', async () => {
    const { door, launch, clientState, entry } = await subscribed();
    await tell(door, entry(), entry({ clientState: 'canary-state' }), entry({ tenantId: 'canary-tenant' }));
    await notifyLifecycle(door.world, launch.event.eventId, 'missed');
    await door.post('', 'text/plain', '?validationToken=canary-token');
    const log = door.logged.join('');
    for (const secret of [clientState, clientState.slice(-20), 'canary', launch.event.eventId, launch.reportId]) {
      expect(log).not.toContain(secret);
    }
    expect(JSON.stringify(await door.kept(launch.event))).not.toContain(clientState.slice(-20));
  });
});

describe('a notification about the subscription itself', () => {
  it('that wants a new token makes the renewal due now', async () => {
    const { door, launch } = await subscribed();
    expect((await door.keep(launch.event)).outcome).toBe('nothing');
    expect(await notifyLifecycle(door.world, launch.event.eventId, 'reauthorizationRequired')).toEqual([202]);
    expect(door.renewals).toEqual([{ organizer: organizerOf(currentUser), ...launch.event }]);
    expect((await door.keep(launch.event)).outcome).toBe('renewed');
  });

  it('that says it was removed forgets it, and the next call subscribes anew', async () => {
    const { door, launch } = await subscribed();
    await notifyLifecycle(door.world, launch.event.eventId, 'subscriptionRemoved');
    expect((await door.kept(launch.event))?.subscriptionId).toBeNull();
    expect(door.renewals).toHaveLength(1);
    door.world.subscriptions = [];
    expect((await door.keep(launch.event)).outcome).toBe('subscribed');
  });

  it('that says something was missed has the whole event looked at', async () => {
    const { door, launch } = await subscribed();
    await notifyLifecycle(door.world, launch.event.eventId, 'missed');
    expect(door.reports).toEqual([
      { organizer: organizerOf(currentUser), ...launch.event, sessionId: null, reportId: null },
    ]);
  });
});

describe('the answer to Graph', () => {
  it('is 500 when a look cannot be scheduled, and the others of the body still are', async () => {
    let calls = 0;
    const onReport = async () => {
      calls += 1;
      if (calls === 1) throw new Error('storage-down');
    };
    const { door, entry } = await subscribed({ onReport });
    expect((await tell(door, entry(), entry(), entry())).status).toBe(500);
    expect(calls).toBe(3);
    expect(door.logged.join('')).toContain('notifications not scheduled');
    expect((await tell(door, entry())).status).toBe(202);
  });

  it('is 503 within three seconds however long scheduling takes', async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    const { door, entry } = await subscribed({ sleep, onReport: () => new Promise(() => undefined) });
    expect((await tell(door, entry())).status).toBe(503);
    expect(waits[0]).toBeLessThan(3000);
  });

  it('waits for what is being scheduled', async () => {
    let scheduled = false;
    const onReport = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      scheduled = true;
    };
    const { door, entry } = await subscribed({ onReport });
    expect([(await tell(door, entry())).status, scheduled]).toEqual([202, true]);
  });

  it.each([
    ['no JSON', '{"value":', 'application/json', 400],
    ['no list', '{"value":{}}', 'application/json', 400],
    ['no object', '[]', 'application/json', 400],
    ['too many', JSON.stringify({ value: Array(maxNotifications + 1).fill(1) }), 'application/json', 400],
    ['too much', JSON.stringify({ value: ['x'.repeat(300_000)] }), 'application/json', 413],
    ['a form', 'value=1', 'application/x-www-form-urlencoded', 415],
    ['text without a token', '', 'text/plain', 415],
  ])('to %s is a bare status', async (_what, body, type, status) => {
    const door = await startNotified();
    const answer = await door.post(body, type);
    expect(answer.status).toBe(status);
    expect((await answer.text()).length).toBeLessThan(5);
    expect((await door.post('{"value":[]}')).status).toBe(202);
  });
});

describe('the path of a report', () => {
  it('is read with its ids decoded', () => {
    const path = '/solutions/virtualEvents/townhalls/a%40b/sessions/c/attendanceReports/d=';
    expect(readReportPath(path)).toEqual({ kind: 'townhall', eventId: 'a@b', sessionId: 'c', reportId: 'd=' });
  });

  it('is read in any case, and its ids are left as they are', () => {
    const path = 'Solutions/VirtualEvents/TownHalls/aB/Sessions/Cd/AttendanceReports/eF';
    expect(readReportPath(path)).toEqual({ kind: 'townhall', eventId: 'aB', sessionId: 'Cd', reportId: 'eF' });
  });

  it.each([
    'solutions/virtualEvents/webinars/a/sessions/b/attendanceReports/c/',
    'solutions/virtualEvents/webinars/a/sessions/b/attendanceReports/c?x=1',
    'solutions/virtualEvents/webinars/a/sessions/b/attendanceReports/%2e%2e',
    'solutions/virtualEvents/webinars/a%2Fb/sessions/b/attendanceReports/c',
    'solutions/virtualEvents/webinars/a/sessions/b%0A/attendanceReports/c',
    'solutions/virtualEvents/webinars/a/sessions/%E0%A4/attendanceReports/c',
    'solutions/virtualEvents/seminars/a/sessions/b/attendanceReports/c',
    'x/solutions/virtualEvents/webinars/a/sessions/b/attendanceReports/c',
  ])('is nothing else: %s', (path) => {
    expect(readReportPath(path)).toBeNull();
  });
});
