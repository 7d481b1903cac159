import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagOf } from '../../src/bot/answering/fileOffer.js';
import { commands } from '../../src/commands/index.js';
import { type Colleague, colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** In none of the meetings below. */
const outsider = colleague(8);
const meetingCalled = (subject: string): SandboxMeeting => {
  const found = tenant.world.meetings.find((one) => one.subject === subject);
  if (!found) throw new Error(`no ${subject}`);
  return found;
};

/** Somebody else's meetings in every state that an answer could tell apart, and two that do not exist. */
const meetingIds = (): string[] => {
  meetingCalled('Company kick-off').type = 'GroupCall';
  const running = meetingCalled('Launch planning').occurrences[0];
  if (running) Object.assign(running, { end: tenant.world.clock() + 3_600_000, sessions: [] });
  const states = ['Weekly product sync', 'Design review', 'Supplier interview', 'Launch planning', 'Company kick-off'];
  const nobodys = ['19:meeting_bm9ib2R5@thread.v2', '../../v3/conversations'].map((thread) =>
    Buffer.from(`0#${thread}#0`).toString('base64'),
  );
  return [...states.map((subject) => meetingCalled(subject).connectorId), ...nobodys, 'x'];
};

const withoutReference = (text: string) => text.replace(/Reference [0-9A-Z]{4}-[0-9A-Z]{4}/g, '');

/** Says it in every way a button can, and gives what its presser reads, reference left out. */
async function everyWay(data: Record<string, unknown>, user: Colleague): Promise<string> {
  const said = (await tenant.say('', { user, value: data })).map(({ text }) => text);
  for (const verb of ['view', 'refresh', 'share', 'always', 'never']) {
    const { card, text, messages } = await pressData(tenant, data, { user, verb });
    said.push(card?.text ?? text, ...messages.map((one) => one.text));
  }
  const offer = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'x',
    content: {
      description: '',
      sizeInBytes: 1,
      acceptContext: {
        ...data,
        ask: 'export',
        id: Math.random().toString(),
        for: tagOf({ userId: '', aadObjectId: user.oid, tenantId, locale: null, timeZone: null }),
        locale: 'en',
        timeZone: null,
      },
      declineContext: {},
    },
  };
  const activity = { attachments: [offer] };
  const sent = { id: 'offer', conversationId: personalChatOf(user.teamsId), activity, onlyFor: null };
  const saved = await tenant.during(() => tenant.teams.answerOffer(sent, 'accept', { user }));
  return withoutReference([...said, ...saved.map(({ text }) => text)].join('\n'));
}

describe('a meeting that only a button names, in private', () => {
  const sameForAll = async (ask: string, user = outsider) => {
    const answers = new Set<string>();
    for (const meetingId of meetingIds()) {
      const answer = await everyWay({ ask, meetingId }, user);
      for (const { subject, organizer } of tenant.world.meetings) {
        expect(answer).not.toContain(subject);
        expect(answer).not.toContain(organizer.name);
      }
      answers.add(answer);
    }
    return [...answers];
  };

  it.each(['who attended', 'trend', 'attendance of mei', 'export', 'summaries off'])(
    'is told nothing of to who does not organise it, not even whether there is one: %s',
    async (ask) => {
      const answers = await sameForAll(ask);
      expect(answers).toHaveLength(1);
      expect(answers[0]).toContain('If that was you, ask me who attended in the meeting’s own chat');
      expect([...tenant.world.uploads.values()].flatMap(({ ranges }) => ranges)).toEqual([]);
    },
  );

  it('is told nothing of by any command', async () => {
    const [ended = '', , , , , nobodys = ''] = meetingIds();
    for (const { name, takes } of commands.filter((one) => !['sign in', 'sign out', 'help'].includes(one.name))) {
      const ask = takes === 'person' ? `${name} mei` : name;
      const [real, none] = await Promise.all(
        [ended, nobodys].map(async (meetingId) =>
          withoutReference((await pressData(tenant, { ask, meetingId, at: 1 }, { user: outsider, verb: 'view' })).text),
        ),
      );
      expect(real, ask).toBe(none);
    }
  });

  it.each([
    ['has signed out', () => tenant.world.signedIn.delete(outsider.teamsId)],
    [
      'has consented to nothing',
      () => tenant.world.consents.delete(consentKey(outsider.oid, 'OnlineMeetingArtifact.Read.All')),
    ],
    [
      'asks while Graph is down',
      () =>
        tenant.world.faults.push({ service: 'graph', when: /attendanceReports/, times: 1000, what: { status: 400 } }),
    ],
  ])('is told nothing of to who %s', async (_what, happen) => {
    happen();
    expect(await sameForAll('who attended')).toHaveLength(1);
  });

  it('opens for whom Graph lets read it', async () => {
    meetingCalled('Weekly product sync').coOrganizers.push(outsider);
    const data = { ask: 'who attended', meetingId: meetingCalled('Weekly product sync').connectorId };
    const [card] = await tenant.say('', { user: outsider, value: data });
    expect(card?.text).toMatch(/^.+\nWho attended\nWeekly product sync/);
  });

  it('is named to its organiser once Graph has answered them, and not before', async () => {
    const data = { ask: 'who attended', meetingId: meetingCalled('Design review').connectorId };
    const consent = consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All');
    tenant.world.consents.delete(consent);
    const [asked] = await tenant.say('', { value: data });
    expect(asked?.text).toContain('Your permission is needed');
    expect(asked?.text).not.toContain('Design review');
    tenant.world.consents.add(consent);
    const [notReady] = await tenant.say('', { value: data });
    expect(notReady?.text).toMatch(/^The report is not ready yet\nDesign review\n/);
  });

  it('is said to be out of reach to everybody while Teams does not answer', async () => {
    // One of those that are not worth another try, so that nobody waits for it.
    const what = { status: 501, body: {} };
    tenant.world.faults.push({ service: 'connector', when: /v1\/meetings/, times: 100, what });
    for (const meetingId of meetingIds()) {
      const { text } = await pressData(tenant, { ask: 'who attended', meetingId }, { user: outsider });
      expect(text).toContain('I could not look at this meeting');
    }
  });

  it('is told of as before to who asked in its own chat', async () => {
    const cards = await tenant.say('who was late', { where: 'meeting', user: outsider });
    expect(cards.map(({ text }) => text).join()).toContain('you are not the organiser of this one');
  });
});

describe('a date or a webinar that only a button names', () => {
  it('is told nothing of to who has no such meeting', async () => {
    const meeting = meetingCalled('Weekly product sync');
    const answer = await everyWay({ ask: 'who attended', at: meeting.occurrences[0]?.start }, outsider);
    expect(answer).not.toContain('Moreno');
    expect(answer).not.toContain('10 people');
  });

  it('is told nothing of to who neither organises nor co-organises the webinar', async () => {
    for (const { kind, eventId, title } of tenant.world.virtualEvents) {
      const answer = await everyWay({ ask: 'who attended', virtualEvent: { kind, eventId } }, outsider);
      expect(answer).not.toContain(title);
    }
  });
});
