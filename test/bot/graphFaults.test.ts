import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { colleagues, currentUser } from '../../src/sandbox/company/company.js';
import type { MessageOptions } from '../../src/sandbox/services/teams.js';
import type { Fault } from '../../src/sandbox/world/faults.js';
import { hurried } from '../helpers/hurried.js';
import { shrinkTownHall } from '../helpers/sources.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const reports = /attendanceReports/;
const records = /attendanceRecords/;
const error = (status: number, message = 'Ilse Brandt', headers: Record<string, string> = {}): Fault['what'] => ({
  status,
  headers,
  body: { error: { code: 'Odd', message } },
});
const challenge = { 'www-authenticate': `Bearer claims="${Buffer.from('{"secret":1}').toString('base64')}"` };
const stepUp = error(401, 'x', challenge);

/** Each question, and the calls it cannot be answered without. */
const questions: [string, string, MessageOptions][] = [
  ['in a meeting’s chat', 'who attended', { where: 'meeting' }],
  ['in private', 'who attended', {}],
  ['about a webinar', 'who attended the product launch', {}],
  ['about a town hall', 'who attended the all-hands', {}],
];
/** What goes wrong, and the title of the card it must end in. */
const faults: [string, RegExp, Fault['what'], string][] = [
  ['throttled for good', reports, error(429), 'Teams is busy'],
  ['throttled for an hour', records, error(429, 'x', { 'retry-after': '3600' }), 'Teams is busy'],
  ['a connection that is reset', reports, 'reset', 'Teams did not answer'],
  ['a body that is cut', records, 'cut', 'Teams did not answer'],
  ['a page of a proxy', records, 'page', 'Teams sent something unreadable'],
  ['a list without a list', reports, { status: 200, body: { value: {} } }, 'Teams sent something unreadable'],
  ['500', records, error(500), 'Teams did not answer'],
  ['503', reports, error(503), 'Teams did not answer'],
  ['404 of the records', records, error(404), 'The report is not ready yet'],
  ['401', reports, error(401), 'Your sign-in is no longer valid'],
  ['a demand for more sign-in', records, stepUp, 'One more sign-in step'],
  ['402', reports, error(402), 'Microsoft asks for payment'],
  ['403', records, error(403), 'Microsoft Graph refused'],
  ['403 3003', reports, error(403, '3003: no'), 'Only the organiser can see this'],
  ['a missing permission', reports, error(403, 'Insufficient permissions'), 'I lack a permission'],
  ['400 of an old meeting', reports, error(400, 'Value cannot be null.'), 'This meeting is too old'],
  ['400 of a wrong id', reports, error(400, 'Index was out of range.'), 'Teams does not recognise this meeting'],
];

const calm = new Set([
  'The report is not ready yet',
  'Your sign-in is no longer valid',
  'One more sign-in step',
  'Only the organiser can see this',
  'This meeting is too old',
]);

describe.each(questions)('a question %s', (_where, question, options) => {
  let tenant: Tenant;
  beforeAll(async () => {
    // The patience of a turn (8 s) never runs out; every other wait is over at once.
    tenant = await startTenant({}, hurried());
    shrinkTownHall(tenant.world);
  });
  beforeEach(() => {
    tenant.world.faults.length = 0;
    tenant.logged.length = 0;
    tenant.forgetRequests();
  });
  afterAll(() => tenant.close());

  it.each(faults)(
    'ends for %s in one card, with a reference that the log has where something failed, and without a name',
    async (...row) => {
      const [, when, what, title] = row;
      // Nothing is remembered of a user who has signed out.
      await tenant.say('sign out');
      await tenant.say('sign in');
      tenant.world.faults.push({ service: 'graph', when, what, times: 100 });
      const cards = await tenant.say(question, options);
      const found = cards.filter(({ text }) => text.split('\n')[0] === title);
      expect(found).toHaveLength(1);
      const [, reference = null] = /Reference ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(found[0]?.text ?? '') ?? [];
      // What is only so, or for the asker to do, has not failed.
      expect(reference !== null).toBe(!calm.has(title));
      const lines = tenant.logged.filter((line) => line.includes(reference ?? '"reference":'));
      expect(lines).toHaveLength(1);
      const told = tenant.logged.join('\n');
      const secrets = [
        ...colleagues.flatMap(({ name, mail }) => [name, mail]),
        'Ilse Brandt',
        'secret',
        'Product launch',
      ];
      for (const secret of secrets) expect(told).not.toContain(secret);
      for (const { name } of colleagues.filter((one) => one !== currentUser))
        expect(found[0]?.json).not.toContain(name);
    },
  );

  it('is answered after all when Graph throttles once and resets once', async () => {
    await tenant.say('sign out');
    await tenant.say('sign in');
    tenant.world.faults.push({
      service: 'graph',
      when: reports,
      what: error(429, 'x', { 'retry-after': '2' }),
      times: 1,
    });
    tenant.world.faults.push({ service: 'graph', when: records, what: 'reset', times: 1 });
    const cards = await tenant.say(question, options);
    expect(cards.map(({ text }) => text).join()).toMatch(/\d+ people/);
    expect(tenant.world.faults.map(({ times }) => times)).toEqual([0, 0]);
  });
});
