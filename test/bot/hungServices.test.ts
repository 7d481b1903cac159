import { afterEach, describe, expect, it } from 'vitest';
import { patience, turnLimit } from '../../src/bot/connector/turnLimits.js';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { type Sleep, systemSleep } from '../../src/platform/time/sleep.js';
import type { Fault } from '../../src/sandbox/world/faults.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import { hurried } from '../helpers/hurried.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** The same requests with less patience, so that a test does not wait for ten seconds. */
const impatient: typeof requestJson = (request) => requestJson({ ...request, timeLimit: 200 });

type Kind = (tenant: Tenant) => Record<string, unknown>;
const kinds: Record<string, Kind> = {
  'a question': ({ teams }) => teams.message('who attended', { where: 'meeting' }),
  'a question in 1:1': ({ teams }) => teams.message('who attended'),
  'six digits': ({ teams }) => teams.message('123456'),
  'an installation': ({ teams, world }) => teams.installed(aMeetingOf(world)),
  'the end of a meeting': ({ teams, world }) => teams.meetingEvent(aMeetingOf(world), 'end', world.clock()),
  'the start of a meeting': ({ teams, world }) => teams.meetingEvent(aMeetingOf(world), 'start', world.clock()),
  'a pressed button': ({ teams }) =>
    invoke(teams, 'adaptiveCard/action', { action: { verb: 'refresh', data: { ask: 'who attended' } } }),
  'a code of the sign-in page': ({ teams }) => invoke(teams, 'signin/verifyState', { state: '123456' }),
  'a token that Teams offers': ({ teams }) =>
    invoke(teams, 'signin/tokenExchange', { id: '1', connectionName: 'attendance', token: 'x' }),
  'a failed sign-in': ({ teams }) => invoke(teams, 'signin/failure', { code: 'resourcematchfailed' }),
};

function aMeetingOf({ meetings: [meeting] }: Tenant['world']) {
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const invoke = (teams: Tenant['teams'], name: string, value: unknown) => ({
  ...teams.message('', { where: 'meeting' }),
  type: 'invoke',
  name,
  value,
});

const silence = (service: Fault['service'], when = /./): Fault => ({ service, when, times: 1000, what: 'silence' });

/** The limit of a turn comes early, and nothing else does. */
const soonOver: Sleep = (milliseconds, signal) =>
  milliseconds === turnLimit ? systemSleep(400, signal) : hurried(() => true)(milliseconds, signal);

describe('while services take requests and never answer', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it.each(Object.keys(kinds))('%s ends all the same', async (name) => {
    tenant = await startTenant({}, hurried(), undefined, impatient);
    // What the bot sends arrives; whatever it reads hangs.
    tenant.world.faults.push(silence('connector', /^GET/), silence('botFramework', /api/));
    const activity = kinds[name]?.(tenant) ?? {};
    const statuses: number[] = [];
    const cards = await tenant.during(async () => statuses.push((await tenant.teams.deliver(activity)).status));
    expect(statuses).toHaveLength(1);
    if (activity.type === 'message')
      expect(cards.at(-1)?.text).toMatch(/did not answer|not available|Reference|code did not work/);
  });

  it('the next question in that chat is answered as soon as they do answer: no failure is remembered', async () => {
    tenant = await startTenant({}, hurried(), undefined, impatient);
    tenant.world.faults.push(silence('connector', /meetings/));
    const [failed] = await tenant.say('who attended', { where: 'meeting' });
    expect(failed?.text).toContain('Reference');
    tenant.world.faults.length = 0;
    const [answered] = await tenant.say('who attended', { where: 'meeting' });
    expect(answered?.text).toContain('Weekly product sync');
  });

  it.each(Object.keys(kinds))('%s is over for Teams within ten seconds, even where the storage hangs', async (name) => {
    let hangs = false;
    const hanging = ({ store, ...storage }: OpenStorage): OpenStorage => ({
      ...storage,
      store: {
        ...store,
        get: (key) => (hangs ? new Promise(() => {}) : store.get(key)),
        put: (key, value, options) => (hangs ? new Promise(() => {}) : store.put(key, value, options)),
        putIfAbsent: (key, value, options) => (hangs ? new Promise(() => {}) : store.putIfAbsent(key, value, options)),
      },
    });
    tenant = await startTenant({}, soonOver, hanging, impatient);
    hangs = true;
    const activity = kinds[name]?.(tenant) ?? {};
    const { status } = await tenant.teams.deliver(activity);
    expect(status).toBe(activity.type === 'invoke' ? 504 : 200);
    expect(patience < turnLimit && turnLimit < 10_000).toBe(true);
  });
});

describe('a service that asks for a long pause', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it.each([
    ['the connector', 'connector', /meetings/],
    ['the Token Service', 'botFramework', /GetToken/],
    ['Graph', 'graph', /onlineMeetings/],
  ])('is not waited for, and its time is told: %s', async (_name, service, when) => {
    const sleeps: number[] = [];
    tenant = await startTenant({}, async (milliseconds, signal) => {
      if (signal && milliseconds >= patience) return new Promise(() => {});
      sleeps.push(milliseconds);
    });
    tenant.world.faults.push({ service, when, times: 9, what: { status: 429, headers: { 'retry-after': '100' } } });
    const cards = await tenant.say('who attended', { where: 'meeting' });
    expect(cards.map(({ text }) => text).join('\n')).toContain('Please ask again in 2 minutes');
    expect(cards).toHaveLength(1);
    expect(sleeps).toEqual([]);
  });
});
