import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute, second } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { endAndAwaitSummary } from '../../src/sandbox/start/awaitSummary.js';
import { startControlPage } from '../../src/sandbox/start/controlPage.js';
import { createLiveMeeting, type LiveMeeting, quickPolls } from '../../src/sandbox/start/liveMeeting.js';
import type { Service } from '../../src/sandbox/world/http.js';
import { cardsIn } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);

let tenant: Tenant;
let live: LiveMeeting;
let page: Service;

beforeEach(async () => {
  tenant = await startTenant({ SUMMARY_POLL_MINUTES: quickPolls });
  live = createLiveMeeting(tenant);
  page = await startControlPage(live);
});
afterEach(async () => {
  await page.close();
  await tenant.close();
});

const press = (button: string, origin?: string) =>
  fetch(`${page.address}/${button}`, {
    method: 'POST',
    headers: origin === undefined ? {} : { origin },
    redirect: 'manual',
  });

describe('the page that ends the sandbox’s meeting', () => {
  it('ends it: once the report is there, the chat and its organiser have a summary of today alone', async () => {
    expect((await press('end', page.address)).status).toBe(303);
    expect(await tenant.runJobs()).toEqual([]);
    tenant.advance(6 * second);
    const cards = await tenant.runJobs();
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([weeklyThread, own]);
    expect(cards[0]?.text).toContain('9 people');
    expect(cards[1]?.text).toContain('Tom_Becker *ops*');
    expect(cards[1]?.text).not.toContain('opened');
  });

  it.each([
    ['who was late in the weekly product sync', '1 person was late'],
    ['who attended the weekly product sync', '9 people · 1 late'],
    ['trend of the weekly product sync', 'The last 5 dates'],
  ])('is answered about as its summary tells it, by whoever asked before it ended: %s', async (question, says) => {
    const ofAnEarlierDate = async () =>
      (await tenant.say('who attended the weekly product sync on 16 november'))[0]?.text.split('\n[')[0];
    const before = await tenant.say(question);
    const earlier = await ofAnEarlierDate();
    tenant.advance(minute);
    await press('end', page.address);
    tenant.advance(6 * second);
    const [, summary] = await tenant.runJobs();
    expect(summary?.text).toContain('9 people');
    const [after] = await tenant.say(question);
    expect(after?.text).not.toBe(before[0]?.text);
    expect(after?.text).toContain(says);
    expect(after?.text).not.toContain('opened');
    expect(await ofAnEarlierDate()).toBe(earlier);
  });

  it('is answered about with what somebody who came back has added, once the summary says it', async () => {
    await press('end', page.address);
    tenant.advance(6 * second);
    await tenant.runJobs();
    const ask = async () => (await tenant.say('who attended the weekly product sync'))[0]?.text;
    expect(await ask()).not.toContain('opened');
    tenant.advance(20 * second);
    await press('rejoin', page.address);
    tenant.advance(6 * second);
    await tenant.runJobs();
    expect(cardsIn(tenant.updated).at(-1)?.text).toContain('opened twice');
    expect(await ask()).toContain('opened twice');
  });

  it('leaves the earlier dates of the series what they were: who asks for this one gets this one', async () => {
    const dates = async () =>
      (await tenant.say('trend', { where: 'meeting' }))
        .map(({ json }) => json)
        .find((json) => /The last \d dates/.test(json));
    expect(await dates()).toContain('The last 4 dates');
    await press('end', page.address);
    tenant.advance(3 * minute);
    expect((await tenant.say('who attended', { where: 'meeting' }))[0]?.text).toContain('9 people');
    expect(await dates()).toContain('The last 5 dates');
  });

  it('tells the bot when it began as well as when it ended, whenever it is opened', async () => {
    const told = () =>
      tenant.logged.filter((line) => /"meeting event"/.test(line)).map((line) => /"kind":"(\w+)"/.exec(line)?.[1]);
    await press('end', page.address);
    expect(told()).toEqual(['start', 'end']);
    await press('rejoin', page.address);
    expect(told()).toEqual(['start', 'end', 'start', 'end']);
  });

  it('lets somebody come back: the same messages change, as often as it is pressed', async () => {
    await press('end', page.address);
    tenant.advance(6 * second);
    await tenant.runJobs();
    for (const times of [2, 3]) {
      tenant.advance(10 * minute);
      tenant.updated.length = 0;
      await press('rejoin', page.address);
      tenant.advance(6 * second);
      expect(await tenant.runJobs()).toEqual([]);
      const changed = cardsIn(tenant.updated);
      expect(changed.map(({ conversationId }) => conversationId)).toEqual([weeklyThread, own]);
      expect(changed[0]?.text).toContain(`The meeting was opened ${times === 2 ? 'twice' : `${times} times`}`);
    }
  });

  it('takes no press from another page, or from a program that does not say where it comes from', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1', undefined]) {
      expect((await press('end', origin)).status, origin).toBe(403);
    }
    expect(live.endedAt()).toBeNull();
    const { headers } = await fetch(page.address);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('promises a summary only as far as its organiser has not turned it off, and keeps to that', async () => {
    const text = async () => (await fetch(page.address)).text();
    expect(await text()).toContain('unless you have turned that off');
    await tenant.say('all summaries on');
    await tenant.say('summaries off', { where: 'meeting' });
    const sent = tenant.sent.length;
    await press('end', page.address);
    expect(await text()).toContain('unless you have turned summaries off');
    await tenant.runJobs();
    // Of the other meetings summaries come.
    expect(JSON.stringify(tenant.sent.slice(sent))).not.toContain('attended Weekly product sync');
    const inChat = cardsIn(tenant.sent.slice(sent).filter(({ conversationId }) => conversationId === weeklyThread));
    expect(inChat.map(({ text }) => text.split('\n')[0])).toEqual(['Hi, I can tell you who attended']);
  });

  it('offers only what can be done: to end a meeting that is running, to come back to one that is not', async () => {
    const offered = async () => {
      const text = await (await fetch(page.address)).text();
      return [...text.matchAll(/<button>([^<]+)</g)].map(([, label]) => label);
    };
    expect((await offered()).slice(0, 2)).toEqual(['End the meeting now', 'Alex Moreno leaves']);
    await press('rejoin', page.address);
    expect(live.endedAt()).toBeNull();
    await press('end', page.address.replace('127.0.0.1', 'localhost'));
    expect(await offered()).toEqual(['Someone comes back']);
    expect((await (await fetch(page.address)).text()).includes('<h2>')).toBe(false);
    const sent = tenant.sent.length;
    await press('end', page.address);
    expect(tenant.sent).toHaveLength(sent);
  });

  it('has people come and go while the meeting runs, but for the one of whom Teams does not say', async () => {
    const { name, oid } = colleague(3);
    const unsaid = colleague(5);
    const here = async () => {
      tenant.advance(minute);
      return (await tenant.say('who is here', { where: 'meeting' })).map(({ text }) => text).join();
    };
    expect(live.people().some(({ id }) => id === unsaid.oid)).toBe(false);
    await press(`people/${oid}`, page.address);
    expect(await here()).toContain(name);
    await press(`people/${oid}`, page.address);
    expect(await here()).not.toContain(name);
    await press(`people/${unsaid.oid}`, page.address);
    expect(await here()).toContain('Of 1 member Teams does not say.');
    await press('end', page.address);
    expect(live.people()).toEqual([]);
    expect(await here()).toContain('The meeting is over');
  });
});

describe('the meeting that runs when the sandbox starts', () => {
  it.each([0, 4.5, 4.99])(
    'is not over for a quarter of an hour, and no number of the list changes: %d minutes after a mark of five',
    async (after) => {
      await tenant.close();
      tenant = await startTenant();
      tenant.advance(after * minute);
      createLiveMeeting(tenant);
      const fifth = async () => (await tenant.say('who was late #5'))[0]?.text;
      expect(await fifth()).toContain('2 people were late');
      tenant.advance(15 * minute);
      expect(await fifth()).toContain('2 people were late');
    },
  );
});

describe('the report of the meeting that is ended', () => {
  const summaryOf = async () => {
    await press('end', page.address);
    tenant.advance(6 * second);
    return (await tenant.runJobs()).find(({ conversationId }) => conversationId === own)?.text ?? '';
  };
  const isNamed = (text: string) => (name: string) => text.includes(name);

  it('has those whom the meeting showed while it ran, and nobody whom it waited for', async () => {
    const people = live.people();
    const text = await summaryOf();
    expect(people.filter(({ isIn }) => isIn)).toHaveLength(6);
    expect(people.filter(({ name }) => text.includes(name))).toEqual(people.filter(({ isIn }) => isIn));
    // Of one of the chat Teams does not say it; the others are not in the chat.
    expect([colleague(5).name, colleague(11).name, '+49'].filter(isNamed(text))).toHaveLength(3);
  });

  it('says when those came and left who did so while it ran', async () => {
    const [late, leaver, visitor] = [colleague(3), colleague(1), colleague(7)];
    tenant.advance(minute);
    await press(`people/${late.oid}`, page.address);
    await press(`people/${visitor.oid}`, page.address);
    await press(`people/${visitor.oid}`, page.address);
    tenant.advance(minute);
    await press(`people/${leaver.oid}`, page.address);
    tenant.advance(10 * minute);
    const text = await summaryOf();
    const rowOf = (name: string) => text.split('\n').find((line) => line.startsWith(name)) ?? '';
    expect(text).toContain('10 people');
    expect(rowOf(late.name)).toContain('41 min late');
    expect(rowOf(leaver.name)).toContain('42 min');
    expect(rowOf(visitor.name)).toBe('');
  });
});

describe('the bot in the chat of the sandbox’s meeting', () => {
  it('welcomes the chat once, although the Playground tells of the installation again', async () => {
    await live.end();
    const meeting = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
    if (!meeting) throw new Error('no weekly');
    await tenant.teams.deliver(tenant.teams.installed(meeting));
    expect(cardsIn(tenant.sent).map(({ text }) => text)).toEqual([expect.stringContaining('Hi, I can tell you')]);
  });

  it('is not waited for longer than a minute', async () => {
    let waited = 0;
    const summary = await endAndAwaitSummary(tenant, live, async (milliseconds) => {
      waited += milliseconds;
    });
    expect(summary).toBeNull();
    expect(waited).toBe(minute);
  });
});
