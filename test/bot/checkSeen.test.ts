import { afterEach, describe, expect, it } from 'vitest';
import { colleagues, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { linesOf, reportIn } from '../helpers/checkReport.js';
import { endedMeeting } from '../helpers/endedMeeting.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
let tenant: Tenant;
afterEach(() => tenant.close());

async function lines() {
  const cards = await tenant.say('check');
  const card = cards.find(({ conversationId, json }) => conversationId === own && json.includes('checkReport'));
  if (!card) throw new Error('no card');
  return { ...linesOf(card), report: reportIn(card) };
}

describe('what the check has seen since the start', () => {
  it('are silent sign-ins, told apart by where somebody had asked', async () => {
    tenant = await startTenant();
    tenant.world.signedIn.clear();
    await tenant.say('who attended');
    expect(await lines()).toMatchObject({ signIn: 'ok', signInPrivate: 'ok', signInChat: '-' });
    tenant.world.signedIn.clear();
    await tenant.say('who attended', { where: 'meeting' });
    const after = await lines();
    expect(after).toMatchObject({ signInPrivate: 'ok', signInChat: 'ok' });
    expect(after.report).toContain('silentChat done:1');
  });

  it('is that Teams could not sign somebody in, by its code', async () => {
    tenant = await startTenant();
    const failure = (code: string) => ({
      ...tenant.teams.message('', {}),
      type: 'invoke',
      name: 'signin/failure',
      value: { code, message: 'api://botid-secret does not match' },
    });
    await tenant.during(() => tenant.teams.deliver(failure('resourcematchfailed')));
    await tenant.during(() => tenant.teams.deliver(failure('MeiTanaka')));
    const { report, ...seen } = await lines();
    expect(seen).toMatchObject({ signInPrivate: 'REFUSED resourcematchfailed, other' });
    expect(report).not.toMatch(/Mei|botid/i);
  });

  it('are messages for one person, taken or refused with a status', async () => {
    tenant = await startTenant({ TARGETED_MESSAGES: 'on' });
    expect(await lines()).toMatchObject({ targeted: '-' });
    tenant.world.faults.push({
      service: 'connector',
      when: /isTargetedActivity/,
      times: 1,
      what: { status: 400, body: { error: { code: 'BadArgument', message: 'No.' } } },
    });
    await tenant.say('who was late', { where: 'meeting' });
    expect(await lines()).toMatchObject({ targeted: 'REFUSED 400' });
    await tenant.say('who was late', { where: 'meeting' });
    expect(await lines()).toMatchObject({ targeted: 'ok', conversation: 'ok personal, groupchat' });
  });

  it('are meetings that start and end, and people of whom Teams said whether they are there', async () => {
    const ended = await endedMeeting();
    tenant = ended.tenant;
    expect(await lines()).toMatchObject({ meetingEvents: '-' });
    const end = ended.endEvent();
    await tenant.during(() => tenant.teams.deliver(end));
    expect(await lines()).toMatchObject({ meetingEvents: '- end' });
    expect((await tenant.say('check')).at(-1)?.text).toContain('I have seen a meeting end, but not start.');
    await tenant.during(() =>
      tenant.teams.deliver({ ...end, name: ' application/vnd.microsoft.meetingStart', id: 'start' }),
    );
    await tenant.during(() =>
      tenant.teams.deliver({ ...end, name: 'application/vnd.microsoft.meetingParticipantJoin', id: 'join' }),
    );
    const seen = await lines();
    expect(seen).toMatchObject({ meetingEvents: 'ok start, end', participantEvents: 'ok' });
    await tenant.say('who is here', { where: 'meeting' });
    expect((await lines()).report).toMatch(/participant true:6 false:\d null:1/);
  });

  it('is told to people of that tenant alone, and gone with the process', async () => {
    tenant = await startTenant({ TARGETED_MESSAGES: 'on' });
    await tenant.say('who was late', { where: 'meeting' });
    const seen = (of: string) => [...tenant.app().observed.of(of)('targeted')];
    expect(seen(tenantId)).toEqual([['taken', 1]]);
    expect(seen('another')).toEqual([]);
    tenant.anotherInstance();
    expect(await lines()).toMatchObject({ targeted: '-' });
  });
});

describe('the report to copy', () => {
  /** Everything of the sandbox that could name somebody or open something. */
  function secrets(): string[] {
    const { world } = tenant;
    const people = colleagues.flatMap(({ name, mail, oid, teamsId }) => [name, ...name.split(' '), mail, oid, teamsId]);
    const meetings = world.meetings.flatMap(({ subject, connectorId }) => [subject, connectorId]);
    const events = world.virtualEvents.flatMap(({ title, eventId }) => [title, eventId]);
    const registered = world.virtualEvents
      .flatMap((event) => event.registrations?.().slice(0, 50) ?? [])
      .flatMap(({ email, firstName, lastName }) => [email, firstName, lastName]);
    return [...people, ...meetings, ...events, ...registered, tenantId].flatMap((one) => one ?? []);
  }

  function expectNothingOfAnybody(report: string): void {
    const words = new Set(report.split(/[^\p{L}\p{N}'’.@-]+/u));
    for (const secret of secrets()) {
      // A first name may stand inside a word of ours, such as "Ana" in "calendarView".
      const isThere = /^\p{L}+$/u.test(secret) ? words.has(secret) : report.includes(secret);
      expect(isThere, secret).toBe(false);
    }
    expect(report).not.toMatch(/https?:|\/\/|19:|29:|28:|eyJ|thread\.|@(?!odata\.type)|[\da-f]{8}-[\da-f]{4}-/i);
    expect(report).not.toMatch(/canary|tanaka/i);
    expect(report.length).toBeLessThanOrEqual(7000);
  }

  it('holds no name, id, address, link or token of what was read', async () => {
    tenant = await startTenant();
    await tenant.say('who attended', { where: 'meeting' });
    const { report } = await lines();
    expect(report.split('\n').length).toBeGreaterThan(40);
    expectNothingOfAnybody(report);
  });

  const canary = 'Canary Tanaka canary@tanaka.example https://canary.example eyJcanary';
  const hostile: [string, { status: number; body: unknown }][] = [
    [
      'lists whose keys, ids and texts are all names',
      {
        status: 200,
        body: {
          [canary]: canary,
          value: Array.from({ length: 60 }, (_, i) => ({
            [`${canary} ${i}`]: canary,
            id: canary,
            type: canary,
            '@odata.type': canary,
            isOrganizer: true,
            subject: canary,
            onlineMeeting: { joinUrl: canary, [canary]: {} },
            chatInfo: { threadId: canary },
            meetingType: canary,
            totalParticipantCount: 3,
            identity: { displayName: canary, [canary]: [] },
            registrationId: canary,
          })),
          '@odata.nextLink': `https://canary.example/${canary}`,
          attendanceRecords: [{ [canary]: canary, role: canary }],
        },
      },
    ],
    ['refusals whose codes are names', { status: 403, body: { error: { code: canary, message: `3003: ${canary}` } } }],
    ['refusals with a name for a number', { status: 400, body: { error: { code: 'BadRequest', message: canary } } }],
  ];

  it.each(hostile)('holds none either where Graph and Teams answer with %s', async (_what, what) => {
    tenant = await startTenant();

    for (const service of ['graph', 'connector'])
      tenant.world.faults.push({ service, when: /^GET /, times: Number.MAX_SAFE_INTEGER, what });
    const { report } = await lines();
    expectNothingOfAnybody(report);
  });

  it('holds none either where Entra answers with names for codes', async () => {
    tenant = await startTenant();
    // The bot has its own token by then.
    await tenant.say('help');
    const body = { error: canary, error_description: canary, error_codes: [canary], suberror: canary };
    tenant.world.faults.push({ service: 'entra', when: /token/, times: 1000, what: { status: 400, body } });
    const { report } = await lines();
    expect(report).toContain('REFUSED reportPermission');
    expectNothingOfAnybody(report);
  });
});
