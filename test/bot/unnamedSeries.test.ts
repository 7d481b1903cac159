import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour } from '../../src/platform/time/clock.js';
import { type Colleague, colleague, currentUser } from '../../src/sandbox/company/company.js';
import { meeting } from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** A series of the asker's with three dates; the newest begins so many hours ago. */
function hold(title: string, hoursAgo: number, people: Colleague[], thread: string): void {
  const newest = tenant.world.clock() - hoursAgo * hour;
  const dates = [2, 1, 0].map((weeksAgo) => {
    const start = newest - weeksAgo * 7 * day;
    const by = recordsOf(start);
    const records = [
      by.colleague(currentUser, 'Organizer', [0, 30]),
      ...people.map((person) => by.colleague(person, 'Attendee', [0, 30])),
    ];
    const session = { start, end: start + hour / 2, readyAt: start + hour, records };
    return { start, end: start + hour / 2, sessions: [session] };
  });
  tenant.world.meetings.push(meeting(title, { type: 'Recurring', organizer: currentUser, thread }, dates));
}

const ask = async (text: string) => {
  const [card] = await tenant.say(text);
  if (!card) throw new Error('no card');
  return card;
};

describe('a question over several dates that names no meeting', () => {
  it.each([
    ['attendance of Mei last 5', /^Came to \d of \d/],
    ['trend', /The last \d dates/],
    ['who came to all of the last three', /in all of the last 3 reports/],
  ])('is about the newest series, not about a newer meeting that was held once: %s', async (text, expected) => {
    expect((await ask('who attended')).text).toContain('Customer onboarding');
    const card = await ask(text);
    expect(card.text).toContain('Weekly product sync');
    expect(card.text).toMatch(expected);
  });

  it('passes over a series in a channel, whose dates cannot be told apart', async () => {
    hold('Channel weekly', 3, [colleague(3)], '19:Y2hhbm5lbC13ZWVrbHk@thread.tacv2');
    expect((await ask('trend')).text).toMatch(/The last \d dates\nWeekly product sync/);
  });

  it('is about the newest meeting where nothing is a series', async () => {
    tenant.world.meetings.splice(0, Infinity, ...tenant.world.meetings.filter((one) => one.seriesMasterId === null));
    expect((await ask('attendance of Dana last 5')).text).toContain('Customer onboarding');
  });

  it('looks at one more series where nobody in the newest is called that, with a handful of calls', async () => {
    hold('Team lunch', 2, [colleague(9)], '19:meeting_bHVuY2g@thread.v2');
    await ask('attendance of Mei last 3');
    tenant.forgetRequests();
    const card = await ask('attendance of Mei last 5');
    expect(card.text).toContain('Weekly product sync');
    expect(card.text).toMatch(/^Came to \d of \d/);
    expect(tenant.requestsTo('graph').length).toBeLessThan(10);
  });

  it('says of how many dates nobody is called that, and offers the other series with the same question', async () => {
    hold('Team lunch', 2, [colleague(9)], '19:meeting_bHVuY2g@thread.v2');
    const card = await ask('attendance of Zoltan last 2');
    expect(card.text).toContain('one person\nTeam lunch');
    expect(card.text).toContain('Nobody of that name is in the reports of the 2 dates that I looked at.');
    const other = card.buttons.find(({ title }) => title.startsWith('Weekly product sync'));
    expect(other?.data).toMatchObject({ ask: 'attendance of Zoltan last 2' });
    const [answer] = await tenant.say('', { value: other?.data });
    expect(answer?.text).toContain('Weekly product sync');
    expect(answer?.text).toContain('Nobody of that name is in the reports of the 2 dates');
  });

  it('is still about the meeting that is named', async () => {
    hold('Team lunch', 2, [colleague(9)], '19:meeting_bHVuY2g@thread.v2');
    expect((await ask('attendance of Mei in customer onboarding last 5')).text).toContain('Customer onboarding');
    expect((await ask('trend of the weekly product sync')).text).toContain('Weekly product sync');
  });
});
