import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { attemptLimit } from '../../src/check/attempt.js';
import { second } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { linesOf, reportIn } from '../helpers/checkReport.js';
import { hurried } from '../helpers/hurried.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
/** Repetitions are hurried; the limits of a turn and of an attempt are not. */
const soon = hurried((milliseconds) => milliseconds >= 8 * second);

let tenant: Tenant;
afterEach(() => tenant.close());

async function checked(text = 'check') {
  const cards = (await tenant.say(text)).filter(({ json }) => json.includes('checkReport'));
  const [card] = cards;
  if (card === undefined || cards.length > 1) throw new Error(`${cards.length} cards`);
  return { card, lines: linesOf(card), report: reportIn(card) };
}

const always = Number.MAX_SAFE_INTEGER;
const fails = (service: string, when: RegExp, status: number, code = 'Forbidden') =>
  tenant.world.faults.push({
    service,
    when,
    times: always,
    what: { status, body: { error: { code, message: 'No.' } } },
  });
const answers = (when: RegExp, body: object) =>
  tenant.world.faults.push({ service: 'graph', when, times: always, what: { status: 200, body } });
const withoutConsent = (scope: string) => tenant.world.consents.delete(consentKey(currentUser.oid, scope));

describe('the check of a tenant', () => {
  it('tries what there is, as the asker, and tells line by line what works', async () => {
    tenant = await startTenant();
    const { card, lines, report } = await checked();
    expect(card.conversationId).toBe(own);
    expect(lines).toMatchObject({
      signIn: 'ok',
      reportPermission: 'ok',
      calendarPermission: 'ok',
      eventsPermission: 'ok',
      calendarView: 'ok 200',
      joinLink: 'ok short, long',
      thread: 'ok v2, tacv2',
      channel: 'ok untold',
      reports: 'ok 200',
      expand: 'ok 200',
      pages: 'ok nextLink',
      webinars: 'ok 200',
      registrations: 'ok 200',
      townhall: '- 200',
      meetingType: 'ok scheduled, recurring',
      participant: 'ok false, true',
      participantPermission: '-',
      meetingEvents: '-',
      targeted: '-',
      copilot: '-',
      artifact: '-',
      looks: '-',
    });
    expect(card.text).toMatch(/✓ List of reports\u00A0· works(?!\u00A0)/);
    expect(report).toContain('reports.list 200 value:[{id,meetingStartDateTime');
    expect(report).toMatch(/^check \d+\.\d+\.\d+ node v\d+\.\d+\.\d+ /);
    expect(report).toContain('cloud:global graph:v1.0 chatDetail:summary insight:full live:on summaries:on');
  });

  it('says on the card no word of Graph’s that answers nothing, and counts apart what nobody need wait for', async () => {
    tenant = await startTenant();
    const { card } = await checked();
    for (const raw of ['tacv2', 'untold', 'nextLink', 'false', 'null', '200', 'registrationId'])
      expect(card.text).not.toMatch(new RegExp(`\\u00A0· [^\\n]*\\b${raw}\\b`, 'u'));
    expect(card.text).toContain('What Teams calls the meeting\u00A0· works\u00A0· scheduled, recurring');
    const counted = (state: string) => card.text.split(`\u00A0· ${state}`).length - 1;
    const [, seen, refused, yet, apart] =
      /Works: (\d+) · refused: (\d+) · not seen yet: (\d+) · cannot be seen here: (\d+)/.exec(card.text) ?? [];
    expect([seen, refused, yet, apart].map(Number)).toEqual(
      ['works', 'refused', 'not seen yet', 'cannot be seen here'].map(counted),
    );
    for (const never of ['Registrations in a town hall’s report', 'Charts and badges on a phone', 'Asked in Copilot'])
      expect(card.text).toContain(`· ${never}\u00A0· cannot be seen here`);
  });

  it('only reads, and sends nothing but its card to the asker’s own chat', async () => {
    tenant = await startTenant();
    tenant.forgetRequests();
    await checked();
    expect(tenant.requestsTo('graph').filter((one) => !one.startsWith('GET '))).toEqual([]);
    expect(tenant.requestsTo('graph').length).toBeLessThan(40);
    const sent = tenant.requestsTo('connector').filter((one) => !one.startsWith('GET '));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((one) => !one.includes(encodeURIComponent(own)))).toEqual([]);
  });

  it.each<Record<string, string>>([{}, { TARGETED_MESSAGES: 'on' }])(
    'moves to the private chat where it is asked in a chat (%o)',
    async (settings) => {
      tenant = await startTenant(settings);
      const cards = await tenant.say('check', { where: 'meeting' });
      const inChat = cards.filter(({ conversationId }) => conversationId === weeklyThread);
      expect(inChat.map(({ text }) => text)).toEqual([
        'That is for your eyes only, so I answered in our private chat.',
      ]);
      const report = cards.find(({ conversationId }) => conversationId === own);
      expect(report?.text).toContain('What Teams calls conversations\u00A0· works\u00A0· groupchat');
    },
  );

  it('is asked in every language, and answered in it', async () => {
    tenant = await startTenant();
    const cards = await tenant.say('動作確認', { locale: 'ja-JP' });
    expect(cards.at(-1)?.text).toContain('レポートの一覧');
  });

  it('tells somebody who organises nothing what to do to see more', async () => {
    tenant = await startTenant();
    const cards = await tenant.say('check', { user: colleague(9) });
    const [card] = cards;
    if (!card) throw new Error('no card');
    expect(linesOf(card)).toMatchObject({
      calendarView: 'ok 200',
      thread: '-',
      reports: '-',
      webinars: 'ok 200',
      registrations: '-',
      townhall: '-',
      meetingType: '-',
      participant: '-',
    });
    expect(card.text).toContain('Hold a Teams meeting that you organise; I look back four weeks.');
    expect(card.text).toContain('Organise a webinar with registration.');
  });
});

/** What a tenant may answer, and the lines that tell of it. */
const tenants: [string, () => unknown, Record<string, string>, string][] = [
  [
    'consent to reports is missing',
    () => withoutConsent('OnlineMeetingArtifact.Read.All'),
    { signIn: 'ok', reportPermission: 'REFUSED AADSTS65001 consent-missing', reports: '-', calendarView: 'ok 200' },
    'Ask who attended here and press Allow',
  ],
  [
    'consent to the calendar is missing',
    () => withoutConsent('Calendars.Read'),
    {
      reportPermission: 'ok',
      calendarPermission: 'REFUSED AADSTS65001 consent-missing',
      calendarView: '-',
      thread: '-',
      reports: '-',
    },
    'Ask who attended here and press Allow',
  ],
  [
    'no administrator has consented to webinars',
    () => withoutConsent('VirtualEvent.Read'),
    {
      reports: 'ok 200',
      eventsPermission: 'REFUSED AADSTS65001 events-not-allowed',
      webinars: '-',
      registrations: '-',
    },
    'An administrator has to consent to VirtualEvent.Read',
  ],
  [
    'Graph refuses registrations',
    () => fails('graph', /\/registrations/, 403),
    { webinars: 'ok 200', registrations: 'REFUSED 403 Forbidden graph-refused' },
    'who was absent of an event says so',
  ],
  [
    'no event has registrations',
    () => fails('graph', /\/registrations/, 404, 'NotFound'),
    { registrations: '- 404' },
    'Organise a webinar with registration.',
  ],
  [
    'every list is empty',
    () => answers(/./, { value: [] }),
    {
      calendarView: 'ok 200',
      joinLink: '-',
      thread: '-',
      reports: '-',
      webinars: 'ok 200',
      registrations: '-',
      townhall: '-',
    },
    'Hold a Teams meeting that you organise',
  ],
  [
    'somebody has no mailbox',
    () => fails('graph', /calendarView/, 404, 'MailboxNotEnabledForRESTAPI'),
    {
      calendarView: 'REFUSED 404 MailboxNotEnabledForRESTAPI meeting-gone',
      thread: '-',
      reports: '-',
      webinars: 'ok 200',
    },
    'Nobody has foreseen this.',
  ],
  [
    'Graph is down',
    () => fails('graph', /./, 503, 'ServiceUnavailable'),
    {
      reportPermission: 'ok',
      calendarView: 'REFUSED 503 ServiceUnavailable graph-down',
      webinars: 'REFUSED 503 ServiceUnavailable graph-down',
      installed: 'ok',
    },
    'Microsoft is busy or does not answer.',
  ],
  [
    'Graph answers pages of somebody else',
    () => tenant.world.faults.push({ service: 'graph', when: /calendarView/, times: always, what: 'page' }),
    { calendarView: 'REFUSED 200 graph-garbled', webinars: 'ok 200' },
    'Microsoft is busy or does not answer.',
  ],
  [
    'there are no reports',
    () => answers(/attendanceReports$/, { value: [] }),
    { thread: 'ok v2, tacv2', reports: '-', expand: '-', pages: '-' },
    'Check again some minutes after a meeting',
  ],
  [
    'lists of reports are not found',
    () => fails('graph', /attendanceReports$/, 404, 'NotFound'),
    { reports: '-', townhall: '- 404' },
    'Check again some minutes after a meeting',
  ],
  [
    'lists of reports are refused',
    () => fails('graph', /onlineMeetings\/[^/]+\/attendanceReports/, 403),
    { reports: 'REFUSED 403 Forbidden graph-refused', expand: '-', pages: '-' },
    'Graph refuses this although you have consented.',
  ],
  [
    'expanding gives nothing',
    () => answers(/\$expand=attendanceRecords/, { id: 'x', totalParticipantCount: 3, attendanceRecords: [] }),
    { expand: '- 200 []', pages: 'ok nextLink' },
    'I read each report’s people from a list of their own.',
  ],
  [
    'everybody fits on one page',
    () => Object.assign(tenant.world, { recordsPerPage: 500 }),
    { reports: 'ok 200', pages: '-' },
    'Needs a report of so many people',
  ],
  [
    'a page leads to another host',
    () =>
      answers(/attendanceRecords$/, { value: [{ id: 'x' }], '@odata.nextLink': 'https://elsewhere.example/v1.0/x' }),
    { pages: 'REFUSED graph-refused' },
    'Graph refuses this although you have consented.',
  ],
  [
    'the connector refuses to tell of meetings',
    () => fails('connector', /\/v1\/meetings\//, 403),
    { reports: 'ok 200', meetingType: 'REFUSED 403', participant: '-' },
    'Add me to that meeting’s chat',
  ],
  [
    'the bot is in none of the chats',
    () => fails('connector', /\/v1\/meetings\//, 404, 'NotFound'),
    { meetingType: '- 404', participant: '-' },
    'Add me to the chat of a meeting that you organise.',
  ],
  [
    'the connector refuses to tell of people',
    () => fails('connector', /\/participants\//, 403),
    { meetingType: 'ok scheduled, recurring', participant: 'REFUSED 403', participantPermission: 'REFUSED 403' },
    'Package the Teams app with LIVE=on',
  ],
  [
    'Teams does not say who is in a meeting',
    () => tenant.world.peopleNow.get(weeklyThread)?.set(currentUser.oid, 'null'),
    { participant: '- false, null' },
    'Join a meeting that you organise',
  ],
  [
    'the Token Service is down',
    () => fails('botFramework', /GetToken/i, 500, 'Error'),
    { signIn: 'REFUSED sign-in-down', reportPermission: '-', calendarView: '-', installed: 'ok' },
    'Microsoft is busy or does not answer.',
  ],
  [
    'Entra does not take the credential',
    async () => {
      // The bot has its own token by then.
      await tenant.say('help');
      tenant.world.faults.push({
        service: 'entra',
        when: /\/token/,
        times: always,
        what: {
          status: 401,
          body: { error: 'invalid_client', error_description: 'AADSTS7000215: No.', error_codes: [7000215] },
        },
      });
    },
    { signIn: 'ok', reportPermission: 'REFUSED AADSTS7000215 service-misconfigured', reports: '-' },
    'run doctor where it is installed',
  ],
  [
    'another account is signed in',
    () => tenant.world.tokenOwners.set(currentUser.teamsId, colleague(1)),
    { signIn: 'REFUSED wrong-account', reportPermission: '-' },
    'Another account is signed in',
  ],
  [
    'nobody is signed in',
    () => tenant.world.signedIn.clear(),
    { signIn: '-', reportPermission: '-', calendarView: '-', webinars: '-' },
    'Press the button below',
  ],
];

describe('the check of a tenant where', () => {
  it.each(tenants)('%s', async (_what, spoil, expected, said) => {
    tenant = await startTenant({}, soon);
    await spoil();
    const { card, lines } = await checked();
    for (const [id, line] of Object.entries(expected))
      expect(`${id} ${lines[id]}`, id).toMatch(new RegExp(`^${id} ${escaped(line)}`));
    expect(card.text).toContain(said);
  });

  it('Graph never answers is told line by line, and not waited for longer than an attempt takes', async () => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const sleep: Sleep = (milliseconds, signal) =>
      milliseconds === attemptLimit ? isAsked : soon(milliseconds, signal);
    tenant = await startTenant({}, sleep);
    Object.defineProperty(tenant.world, 'graphGate', {
      get: () => {
        asked();
        return new Promise(() => {});
      },
    });
    const { lines } = await checked();
    expect(lines).toMatchObject({
      signIn: 'ok',
      calendarView: 'REFUSED no answer in 12 s',
      reports: '-',
      installed: expect.any(String),
    });
  });

  it('an answer takes long says “still fetching” first', async () => {
    let open = () => {};
    const hurriedPatience: Sleep = (milliseconds, signal) =>
      milliseconds === 8 * second ? setImmediate() : soon(milliseconds, signal);
    tenant = await startTenant({}, hurriedPatience);
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const [waiting] = await tenant.duringTurn(() => tenant.teams.deliver(tenant.teams.message('check')));
    expect(waiting?.text).toContain('Still fetching');
    const cards = await tenant.during(async () => open());
    expect(cards.at(-1)?.json).toContain('checkReport');
  });
});

const escaped = (text: string) => text.replace(/[$()*+.[\]\\^{|}]/g, '\\$&');
