import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting, SandboxSession } from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('the occurrence that is meant', () => {
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
  const notPublishedYet = (meeting: SandboxMeeting) => {
    for (const one of newestOf(meeting).sessions) one.readyAt = Number.POSITIVE_INFINITY;
  };

  it('is not last week’s while this week’s report is missing: the calendar tells that the series has met', async () => {
    notPublishedYet(meetingOf('Weekly product sync'));
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('The report is not ready yet');
    expect(card?.text).not.toContain('Alex Moreno');
  });

  it('of a series is shown with a word of caution where the calendar may not be asked', async () => {
    notPublishedYet(meetingOf('Weekly product sync'));
    tenant.world.consents.delete(consentKey(currentUser.oid, 'Calendars.Read'));
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('If the meeting took place again since, that report is not there yet.');
    for (const text of ['roles', 'sessions', 'timeline', 'attendance of mei']) {
      const cards = await tenant.say(text, { where: 'meeting' });
      expect(cards.map((one) => one.text).join(), text).toContain('If the meeting took place again since');
    }
  });

  it('of a meeting held once is everything since its start, and nothing from before', async () => {
    const meeting = meetingOf('Weekly product sync');
    meeting.type = 'Scheduled';
    const newest = newestOf(meeting);
    meeting.occurrences = [newest];
    newest.sessions.push(session(newest.start - 2 * hour, 10 * minute, [8, 9]));
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('10 people');
    expect(card?.text).not.toContain(colleague(9).name);
  });

  it('of a channel meeting holds nobody who was only in another meeting of the channel', async () => {
    const planning = meetingOf('Launch planning');
    const { start } = newestOf(planning);
    const another: SandboxMeeting = {
      ...planning,
      subject: 'Another one',
      conversationId: `${planning.conversationId.split(';')[0]};messageid=1`,
      connectorId: 'other',
      graphId: 'other',
      joinUrl: 'https://example.org/other',
      occurrences: [
        {
          eventId: 'other',
          start: start - 15 * minute,
          end: start,
          sessions: [
            session(start - 15 * minute, 13 * minute, [8, 9]),
            session(start + 26 * hour, 30 * minute, [8, 9, 10]),
          ],
        },
      ],
    };
    tenant.world.meetings.push(another);
    const [inChannel] = await tenant.say('who attended', { where: 'channel' });
    const [inPrivate] = await tenant.say('', { value: { ask: 'who attended', event: newestOf(planning).eventId } });
    for (const card of [inChannel, inPrivate]) {
      expect(card?.text).toContain('6 people');
      for (const i of [8, 9, 10]) expect(card?.text).not.toContain(colleague(i).name);
    }
  });

  it('names, by its time alone, another session of the channel that is left out', async () => {
    const planning = meetingOf('Launch planning');
    const { end, eventId } = newestOf(planning);
    const [own] = newestOf(planning).sessions;
    if (!own) throw new Error('no session');
    // The one that was there already is cut short, and a second one follows in the scheduled time.
    newestOf(planning).sessions.push(session(end - 2 * minute, 10 * minute, [8, 9]));
    own.end = Math.min(own.end, end - 4 * minute);
    const [inChannel] = await tenant.say('who attended', { where: 'channel' });
    const [inPrivate] = await tenant.say('', { value: { ask: 'who attended', event: eventId } });
    for (const card of [inChannel, inPrivate]) {
      expect(card?.text).toMatch(/The channel had another session in this time, on .+, 8:43 AM\./);
      for (const i of [8, 9]) expect(card?.text).not.toContain(colleague(i).name);
    }
    newestOf(planning).sessions.pop();
    tenant.advance(hour);
    const [again] = await tenant.say('who attended', { where: 'channel' });
    expect(again?.text).not.toContain('another session');
  });

  it('of a channel’s series is taken from the calendar, not from the first date the connector tells', async () => {
    const planning = meetingOf('Launch planning');
    planning.type = 'ChannelRecurring';
    const first = newestOf(planning);
    const start = first.start + day;
    planning.occurrences.push({
      eventId: 'second date',
      start,
      end: start + 30 * minute,
      sessions: [session(start, 30 * minute, [8, 9])],
    });
    const [card] = await tenant.say('who attended', { where: 'channel' });
    expect(card?.text).toContain('2 people');
  });

  it('of a post in a channel that is no meeting is not invented', async () => {
    const message = tenant.teams.message('who attended', { where: 'channel' });
    const post = {
      id: '19:ZmVybmhpbGwtbGF1bmNo@thread.tacv2;messageid=42',
      conversationType: 'channel',
      isGroup: true,
    };
    const activity = {
      ...message,
      conversation: post,
      channelData: { tenant: { id: tenant.environment.MicrosoftAppTenantId } },
    };
    const [card] = await tenant.during(() => tenant.teams.deliver(activity));
    expect(card?.text).toContain('This chat belongs to no meeting');
  });
});
