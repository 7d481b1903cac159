import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import {
  longLink,
  postOf,
  type SandboxMeeting,
  type SandboxSession,
  threadOf,
} from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** As every new meeting has it since January 2026 (MC772556); what follows `p=` is its passcode. */
const shortLink = (digits: string, passcode = 'NzhD') => `https://teams.microsoft.com/meet/${digits}?p=${passcode}`;

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const meetingOf = (subject: string): SandboxMeeting => {
  const meeting = tenant.world.meetings.find((one) => one.subject === subject);
  if (!meeting) throw new Error(`no meeting ${subject}`);
  return meeting;
};
const weekly = () => meetingOf('Weekly product sync');
const linkOfBefore = ({ organizer, conversationId }: SandboxMeeting) =>
  longLink(organizer, threadOf(conversationId), postOf(conversationId));
const newestOf = ({ occurrences }: SandboxMeeting) => {
  const newest = occurrences.at(-1);
  if (!newest) throw new Error('no occurrence');
  return newest;
};
const session = (start: number, length: number, names: number[]): SandboxSession => ({
  reportId: `00000000-0000-4000-8000-${String(start).slice(-12)}`,
  start,
  end: start + length,
  readyAt: 0,
  records: names.map((i) => recordsOf(start).colleague(colleague(i), 'Attendee', [0, length / minute])),
});
const meetingIsReused = (meeting: SandboxMeeting) => {
  meeting.type = 'Scheduled';
  meeting.seriesMasterId = null;
  const newest = newestOf(meeting);
  const [main] = newest.sessions;
  if (main) newest.sessions = [main];
  const weeks = [-21, -14, -7].map((days) => session(newest.start + days * day, 50 * minute, [8, 9, 10, 11]));
  meeting.occurrences = [{ ...newest, start: newest.start - 21 * day, end: newest.end - 21 * day }];
  meeting.occurrences[0]?.sessions.unshift(...weeks);
  return newest;
};

describe.each([
  ['short', { everywhere: () => shortLink('2414128301281') }],
  ['of before 2026', { everywhere: () => linkOfBefore(weekly()) }],
  ['short in the calendar alone', { everywhere: () => shortLink('1'), connector: () => linkOfBefore(weekly()) }],
  ['short at the connector alone', { everywhere: () => linkOfBefore(weekly()), connector: () => shortLink('1') }],
  [
    'short, with another passcode at the connector',
    { everywhere: () => shortLink('1'), connector: () => shortLink('1', 'b') },
  ],
])('a meeting whose join link is %s', (_form, links: { everywhere(): string; connector?(): string }) => {
  beforeEach(() => {
    const connectorUrl = links.connector?.();
    Object.assign(weekly(), { joinUrl: links.everywhere(), ...(connectorUrl ? { connectorUrl } : {}) });
  });

  it('knows its members in its own chat, so that nobody is told that the bot is not there', async () => {
    const [card] = await tenant.say('who was absent', { where: 'meeting' });
    expect(card?.text).toContain('not in the report');
    expect(card?.text).not.toContain('not in this meeting’s chat');
    expect(tenant.requestsTo('connector').some((request) => request.includes('/pagedmembers'))).toBe(true);
  });

  it('is found in private, with a button that shows the answer to its chat', async () => {
    await tenant.say('help', { where: 'meeting' });
    const [card] = await tenant.say('who attended weekly product sync');
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.json.includes('"verb":"share"')).toBe(true);
  });

  it('has its summaries switched off in its chat, whatever its link', async () => {
    await tenant.say('summaries off', { where: 'meeting' });
    await tenant.during(() => tenant.teams.deliver(tenant.teams.meetingEvent(weekly(), 'end', newestOf(weekly()).end)));
    const told: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      tenant.advance(10 * minute);
      told.push(...(await tenant.runJobs()).map(({ text }) => text));
    }
    expect(told).toEqual([]);
  });

  it('has its own schedule in its chat, which the calendar tells', async () => {
    for (const one of newestOf(weekly()).sessions) one.readyAt = Number.POSITIVE_INFINITY;
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('The report is not ready yet');
  });
});

describe('a link that is used again, held once by its type', () => {
  it('is answered with its newest use, in the chat and in private', async () => {
    meetingIsReused(weekly());
    const [inChat] = await tenant.say('who attended', { where: 'meeting' });
    expect(inChat?.text).toContain('10 people');
    expect(inChat?.text).not.toContain(colleague(9).name);
    const [inPrivate] = await tenant.say('who attended weekly product sync');
    expect(inPrivate?.text).toContain('10 people');
    expect(inPrivate?.text).not.toContain(colleague(9).name);
  });

  it('has each of its dates for the asking, and a trend of all of them', async () => {
    meetingIsReused(weekly());
    const [before] = await tenant.say('who attended #2', { where: 'meeting' });
    expect(before?.text).toContain(colleague(9).name);
    const [trend] = await tenant.say('trend', { where: 'meeting' });
    expect(trend?.text).toContain('4 dates');
  });
});

describe('two dates on one day', () => {
  it('are told apart in the chat by the calendar, as in private', async () => {
    const meeting = weekly();
    const newest = newestOf(meeting);
    const [main] = newest.sessions;
    if (main) newest.sessions = [main];
    const start = newest.end + 45 * minute;
    tenant.advance(3 * hour);
    meeting.occurrences.push({
      eventId: 'second',
      start,
      end: start + 30 * minute,
      sessions: [session(start, 30 * minute, [8, 9])],
    });
    const [inChat] = await tenant.say('who attended', { where: 'meeting' });
    expect(inChat?.text).toContain('2 people');
    const [inPrivate] = await tenant.say('who attended weekly product sync');
    expect(inPrivate?.text).toContain('2 people');
  });

  it('and a visitor who only opened the link the day after is named beside the meeting', async () => {
    const meeting = weekly();
    const newest = newestOf(meeting);
    newest.sessions.push(session(newest.end + 26 * hour, 2 * minute, [8]));
    tenant.advance(2 * day);
    const [inChat] = await tenant.say('who attended', { where: 'meeting' });
    expect(inChat?.text).toContain('10 people');
    expect(inChat?.text).toContain('It was opened again later');
    const [inPrivate] = await tenant.say('who attended weekly product sync');
    expect(inPrivate?.text).toContain('10 people');
    expect(inPrivate?.text).toContain('It was opened again later');
  });
});

describe('a meeting that was not held when it was planned', () => {
  it('but two hours early is there, in the chat and in private', async () => {
    const meeting = meetingOf('Customer onboarding: Kestrel Books');
    const newest = newestOf(meeting);
    newest.start += 2 * hour;
    newest.end += 2 * hour;
    tenant.advance(2 * hour);
    const [inPrivate] = await tenant.say('who attended onboarding kestrel books');
    expect(inPrivate?.text).toContain('7 people');
  });

  it('but moved to tomorrow after it was held is there as well', async () => {
    const newest = newestOf(meetingOf('Customer onboarding: Kestrel Books'));
    newest.start += 22 * hour;
    newest.end += 22 * hour;
    const [inPrivate] = await tenant.say('who attended onboarding kestrel books');
    expect(inPrivate?.text).toContain('7 people');
  });
});

describe('where Teams does not let the bot ask which meeting a chat belongs to', () => {
  beforeEach(() => {
    tenant.world.faults.push({
      service: 'connector',
      when: /GET \/v1\/meetings/,
      times: 100,
      what: { status: 403, body: { error: { code: 'Forbidden', message: 'RSC' } } },
    });
  });

  it('its organiser is answered by their own calendar, whatever its link', async () => {
    for (const link of [linkOfBefore(weekly()), shortLink('2414128301281')]) {
      weekly().joinUrl = link;
      tenant.anotherInstance();
      const [card] = await tenant.say('who attended', { where: 'meeting' });
      expect(card?.text).toContain('10 people');
      expect(card?.text).toContain(currentUser.name);
    }
  });

  it('nobody else hears more than that it could not be asked', async () => {
    const cards = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(cards.map(({ text }) => text).join()).not.toMatch(/^Who attended$/m);
  });
});
