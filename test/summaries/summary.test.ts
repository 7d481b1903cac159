import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting, SandboxSession } from '../../src/sandbox/company/meeting.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { cardsIn } from '../helpers/cards.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { mondayMorning, startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
let meeting: SandboxMeeting;
let session: SandboxSession;
/** Ten minutes ago, by the tenant's clock. */
const ended = mondayMorning;

beforeEach(async () => {
  tenant = await startTenant();
  const found = tenant.world.meetings.find(({ subject }) => subject.startsWith('Customer onboarding'));
  const [first] = found?.occurrences ?? [];
  if (!found || !first?.sessions[0]) throw new Error('no onboarding');
  meeting = found;
  session = first.sessions[0];
  session.end = ended;
  session.readyAt = ended + 5 * minute;
  await tenant.teams.deliver(tenant.teams.installed(meeting));
});
afterEach(() => tenant.close());

const end = () => tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', ended));
const own = personalChatOf(currentUser.teamsId);

describe('when a meeting ends', () => {
  it('its chat gets figures and its organiser everything, once the report is there', async () => {
    expect((await end()).status).toBe(200);
    tenant.advance(minute);
    expect(await tenant.runJobs()).toEqual([]);
    tenant.advance(6 * minute);
    const cards = await tenant.runJobs();
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([meeting.conversationId, own]);
    const [inChat, inPrivate] = cards;
    expect(inChat?.text).toContain('7 people');
    expect(inChat?.json).not.toContain('Moreno');
    expect(inChat?.buttons.map(({ title }) => title)).toEqual(['Show the names here', 'About these numbers']);
    expect(inPrivate?.text).toContain('Alex Moreno');
    expect(inPrivate?.buttons.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Post names to the chat', 'Always for this series', 'No more of this meeting']),
    );
    tenant.advance(200 * minute);
    expect(await tenant.runJobs()).toEqual([]);
    expect(tenant.updated).toEqual([]);
  });

  it('a re-join changes the messages that are there', async () => {
    await end();
    tenant.advance(7 * minute);
    expect(await tenant.runJobs()).toHaveLength(2);
    const rejoin = { ...session, reportId: 'late', start: ended + 20 * minute, end: ended + 30 * minute };
    meeting.occurrences[0]?.sessions.push({ ...rejoin, readyAt: 0, records: session.records.slice(0, 1) });
    await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', ended + 30 * minute));
    tenant.advance(25 * minute);
    expect(await tenant.runJobs()).toEqual([]);
    expect(tenant.updated).toHaveLength(2);
    const [inChat] = cardsIn(tenant.updated);
    expect(inChat?.text).toContain('The meeting was opened again on');
  });

  it('the organiser puts the names into the chat’s summary, which keeps them when it changes', async () => {
    await end();
    tenant.advance(7 * minute);
    const [, inPrivate] = await tenant.runJobs();
    const posted = await pressData(tenant, dataOf(inPrivate, 'Post names'), { verb: 'share' });
    expect(posted.text + posted.card?.text).toContain('Shared with the meeting’s chat.');
    expect(posted.messages).toEqual([]);
    expect(cardsIn(tenant.updated)[0]?.text).toMatch(/Alex Moreno.* +Organiser/);
  });
});
