import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { cardsIn } from '../helpers/cards.js';
import { type ChatCards, chatCards, coOrganizer, member, seenByOthers } from '../helpers/chatCards.js';
import { dataOf, pressData } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';

let all: ChatCards;
let tenant: Tenant;
const start = async () => {
  all = await chatCards();
  tenant = all.tenant;
};
const stop = () => tenant.close();

const onSummary = (verb: string, data: unknown, user = member) =>
  pressData(tenant, data, { where: 'meeting', verb, user, replyToId: all.cards.summary.id });

/** Somebody opens the meeting again; the summary as it is then. */
async function summaryAfterRejoin() {
  const { meeting, cards } = all;
  const [newest] = meeting.occurrences;
  const [first] = newest?.sessions ?? [];
  if (!newest || !first) throw new Error('no session');
  const start = tenant.world.clock() + 5 * minute;
  const end = start + 10 * minute;
  newest.sessions.push({ ...first, reportId: 'rejoin', start, end, readyAt: end + minute });
  tenant.advance(20 * minute);
  await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', end));
  tenant.advance(10 * minute);
  await tenant.runJobs();
  const summary = cardsIn(tenant.updated.filter(({ id }) => id === cards.summary.id)).at(-1);
  expect(summary?.text).toContain('That is not counted in its length');
  return summary;
}

describe('a press on the summary that none of its buttons makes', () => {
  beforeAll(start);
  afterAll(stop);

  it.each(['help', 'sign out', 'all summaries off', 'who attended', 'meetings', 'export'])(
    'and that asks for "%s" leaves the card as it is, for whoever refreshes it',
    async (ask) => {
      const before = seenByOthers(tenant);
      for (const user of [member, coOrganizer, currentUser]) {
        for (const trigger of ['manual', 'automatic'] as const) {
          const options = {
            where: 'meeting',
            verb: 'refresh',
            user,
            trigger,
            replyToId: all.cards.summary.id,
          } as const;
          const { card, text, messages } = await pressData(tenant, { ask }, options);
          expect([card, messages]).toEqual([null, []]);
          expect(text).toContain('This card cannot do that');
        }
      }
      expect(seenByOthers(tenant)).toEqual(before);
      expect((await tenant.say('who attended', { where: 'meeting' }))[0]?.text).toContain('Alex Moreno');
    },
  );

  it('brings no other date’s names into its place, though the organiser presses', async () => {
    const shown = await onSummary('share', { ask: 'roles #2', at: 1, event: 'x', meetingId: 'y' }, currentUser);
    expect(shown.card?.text).toMatch(/^.+\nWho attended\nWeekly product sync\nMonday, November 23, 2026/);
  });
});

describe('names that somebody who is not the organiser wants in the summary', () => {
  beforeEach(start);
  afterEach(stop);

  it.each(['share', 'always', 'never', 'refresh'])(
    'stay out of it by "%s", and after somebody comes back',
    async (verb) => {
      const { text } = await onSummary(verb, dataOf(all.cards.summary, 'Show the names'), coOrganizer);
      expect(text).toMatch(/Only the organiser can show the names|This card cannot do that/);
      expect(tenant.updated).toEqual([]);
      expect((await summaryAfterRejoin())?.json).not.toContain('Moreno');
    },
  );

  it('stay out of it by any button in private', async () => {
    for (const verb of ['share', 'always', 'never']) {
      for (const data of [dataOf(all.own.summary, 'Post names'), dataOf(all.own.answer, 'Share')]) {
        const { card } = await pressData(tenant, data, { verb, user: coOrganizer });
        expect(card).toBeNull();
      }
    }
    expect(tenant.updated).toEqual([]);
    for await (const { key } of tenant.store.list('choice/')) throw new Error(`${key} was chosen`);
    expect((await summaryAfterRejoin())?.json).not.toContain('Moreno');
  });

  it('stay out of the chat where their calendar does not say who organises the meeting', async () => {
    const { meeting } = all;
    const [newest] = meeting.occurrences;
    const wall = (at = 0) => ({ dateTime: new Date(at).toISOString().slice(0, -1), timeZone: 'UTC' });
    const event = {
      id: newest?.eventId,
      subject: meeting.subject,
      start: wall(newest?.start),
      end: wall(newest?.end),
      onlineMeeting: { joinUrl: meeting.joinUrl },
    };
    const what = { status: 200, body: { value: [event] } };
    tenant.world.faults.push({ service: 'graph', when: /calendarView/, times: 100, what });
    const before = seenByOthers(tenant);
    const data = { ask: 'who attended', event: newest?.eventId };
    const read = await pressData(tenant, data, { user: coOrganizer });
    expect(read.card?.text).toContain('10 people');
    expect(read.card?.buttons.map(({ title }) => title)).not.toContain('Share in the chat');
    for (const verb of ['share', 'always', 'never']) {
      const { text } = await pressData(tenant, data, { verb, user: coOrganizer });
      expect(text).toContain('Only the organiser decides this');
    }
    expect(seenByOthers(tenant)).toEqual(before);
  });

  it('come, and stay, when the organiser shows them', async () => {
    await onSummary('share', dataOf(all.cards.summary, 'Show the names'), currentUser);
    expect(cardsIn(tenant.updated).at(-1)?.text).toMatch(/Alex Moreno +Organiser/);
    expect((await summaryAfterRejoin())?.text).toMatch(/Alex Moreno +Organiser/);
  });

  it('do not stay by a mark that somebody else has made', async () => {
    const key = `summary-named/${tenantId}/${weeklyThread}/${all.cards.summary.id}`;
    await tenant.store.put(key, { by: coOrganizer.oid });
    expect((await summaryAfterRejoin())?.json).not.toContain('Moreno');
  });
});

describe('a message that carries a button’s data to a chat', () => {
  beforeAll(start);
  afterAll(stop);

  it('replaces nothing, decides nothing and shows no more than its sender may, whatever it asks', async () => {
    const buttons = [...Object.values(all.cards), ...Object.values(all.own)].flatMap(({ buttons: own }) => own);
    const values = buttons.flatMap(({ data }) => (data === undefined ? [] : [Object(data)]));
    for (const user of [member, coOrganizer]) {
      for (const value of values) {
        const cards = await tenant.say('', { where: 'meeting', user, value: { ...value, verb: 'share' } });
        const forAll = cards.filter(
          ({ onlyFor, conversationId }) => onlyFor === null && conversationId === weeklyThread,
        );
        if (value.share === undefined) expect(JSON.stringify(forAll)).not.toContain('Moreno');
      }
    }
    expect(tenant.updated).toEqual([]);
    for await (const { key } of tenant.store.list('choice/')) throw new Error(`${key} was chosen`);
  });
});
