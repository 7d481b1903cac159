import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { timeToAsk } from '../../src/bot/conversation/live/membersNow.js';
import { hour, minute, second } from '../../src/platform/time/clock.js';
import { type Sleep, systemSleep } from '../../src/platform/time/sleep.js';
import { type Colleague, colleague, colleagues, currentUser } from '../../src/sandbox/company/company.js';
import { type Guest, kestrelGuest } from '../../src/sandbox/company/guests.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { endMeeting, reportDelay, startMeetingNow } from '../../src/sandbox/world/meetingNow.js';
import type { Shown } from '../../src/sandbox/world/peopleNow.js';
import type { CardSaid } from '../helpers/cards.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
const member = colleague(4);
const missing = [colleague(3), colleague(7), colleague(9)];
const unsaid = colleague(5);

let tenant: Tenant;
afterEach(() => tenant.close());

const weeklyOf = ({ world }: Tenant): SandboxMeeting => {
  const found = world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
  if (!found) throw new Error('no weekly meeting');
  return found;
};
const ask = (text: string, user: Colleague = currentUser) => tenant.say(text, { where: 'meeting', user });
const askOne = async (text: string, user?: Colleague) => one(await ask(text, user));
function one(cards: CardSaid[]): CardSaid {
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${cards.length} cards`);
  return card;
}
/** Everybody who is named in a card. */
const namesIn = (card: CardSaid | null): string[] =>
  [...colleagues, kestrelGuest].map(({ name }) => name).filter((name) => card?.json.includes(name));
const show = (who: Colleague, shown: Shown) => tenant.world.peopleNow.get(weeklyThread)?.set(who.oid, shown);
const participants = () => tenant.requestsTo('connector').filter((one) => one.includes('/participants/'));

describe('who is in a meeting that runs', () => {
  it('is a number for the chat, and names where its organiser asks there; who is not in is never named', async () => {
    tenant = await startTenant();
    const forMember = await askOne('who is here', member);
    expect(forMember.conversationId).toBe(weeklyThread);
    expect(forMember.text).toContain('Teams shows 6 of this chat’s 12 members in the meeting');
    expect(forMember.text).toContain('Asked at 10:00');
    expect(forMember.text).toContain('Of 1 member Teams does not say.');
    expect(namesIn(forMember)).toEqual([]);
    const forOrganizer = await askOne('who is here');
    for (const name of ['Alex Moreno', 'Priya Natarajan', 'Ines Vidal (Kestrel)'])
      expect(forOrganizer.text).toContain(name);
    for (const { name } of [...missing, unsaid]) expect(forOrganizer.json).not.toContain(name);
    const number = await askOne('how many are here');
    expect(number.text).toContain('6 of this chat’s 12');
    expect(namesIn(number)).toEqual([]);
  });

  it('never claims how many are in the meeting, or that somebody has not come', async () => {
    tenant = await startTenant();
    const cards = [
      ...(await ask('who is here')),
      ...(await ask('who is here', member)),
      ...(await ask('who are we waiting for')),
    ];
    const said = cards.map(({ text }) => text).join('\n');
    expect(said).not.toMatch(
      /\d+ (?:people|persons|members) (?:are|is) in the meeting|has(?: not|n’t) joined|\babsent\b/u,
    );
    expect(said).toContain('People who dial in, join without signing in');
  });

  it('asks once for each member, once for each page of them and once for the meeting, each with the tenant of its own', async () => {
    tenant = await startTenant();
    tenant.forgetRequests();
    await ask('who is here', member);
    const asked = tenant.requestsTo('connector').filter((one) => one.startsWith('GET'));
    const pages = asked.filter((one) => one.includes('pagedmembers'));
    expect(participants()).toHaveLength(12);
    expect(pages).toHaveLength(3);
    expect(asked).toHaveLength(12 + 3 + 1);
    expect(participants().filter((one) => one.includes(kestrelGuest.oid))).toEqual([
      expect.stringContaining(`tenantId=${kestrelGuest.tenantId}`),
    ]);
    // Its id is base64: what is no part of a path is written so.
    expect(participants()[0]).toMatch(/\/v1\/meetings\/[\w%]+\/participants\//);
    expect(tenant.requestsTo('graph')).toEqual([]);
  });

  it('is asked of Teams once in half a minute, whoever asks', async () => {
    tenant = await startTenant();
    await ask('who is here', member);
    tenant.forgetRequests();
    show(colleague(3), 'in');
    tenant.advance(29 * second);
    expect((await askOne('who is here')).text).toContain('6 of this chat’s 12');
    expect(participants()).toEqual([]);
    tenant.advance(2 * second);
    const later = await askOne('who is here');
    expect(later.text).toContain('7 of this chat’s 12');
    expect(participants()).toHaveLength(12);
  });

  it('is asked once where two ask at the same time', async () => {
    tenant = await startTenant();
    tenant.forgetRequests();
    await Promise.all([ask('who is here'), ask('how many are here', member)]);
    expect(participants()).toHaveLength(12);
  });

  it.each<Shown>(['null', 'missing', 'unknown'])('is not said of whom Teams does not say it (%s)', async (shown) => {
    tenant = await startTenant();
    show(colleague(1), shown);
    const { text } = await askOne('who is here');
    expect(text).toContain('5 of this chat’s 12');
    expect(text).toContain('Of 2 members Teams does not say.');
    const [privately] = await ask('who are we waiting for');
    expect(privately?.text).toMatch(/Teams does not say: (?:Priya Natarajan and Lucía Ferrer|Lucía Ferrer and Priya)/);
  });

  it('is a number without names where chats of the tenant see no names', async () => {
    tenant = await startTenant({ CHAT_DETAIL: 'counts' });
    const card = await askOne('who is here');
    expect(card.text).toContain('6 of this chat’s 12');
    expect(namesIn(card)).toEqual([]);
  });
});

describe('whom a meeting waits for', () => {
  it('is told its organiser alone, in private, with what they answered and of whom Teams does not say', async () => {
    tenant = await startTenant({ CHAT_DETAIL: 'full' });
    const cards = await ask('who are we waiting for');
    const inChat = cards.filter(({ conversationId }) => conversationId === weeklyThread);
    expect(inChat.map(({ text }) => text)).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    const card = one(cards.filter(({ conversationId }) => conversationId === own));
    expect(card.text).toContain(
      'Waiting for Mei Tanaka (tentative), Noah Lindqvist (accepted), and Émile Laurent (no answer). Teams does not say: Lucía Ferrer.',
    );
    // Who declined, who need not come and rooms are not waited for.
    expect(card.text).not.toMatch(/Hana Kobayashi|Grace Mwangi|Room Oak/);
    expect(card.text).toContain('Not in this chat, so not asked about (4)');
  });

  it('is a number for everybody else, who reads whom to ask', async () => {
    tenant = await startTenant();
    const card = await askOne('is everyone here?', member);
    expect(card.conversationId).toBe(weeklyThread);
    expect(card.text).toContain('6 of this chat’s 12');
    expect(card.text).toContain('only the organiser can ask me');
    expect(namesIn(card)).toEqual([]);
  });

  it('is everybody of the chat whom Teams does not show, where nobody was invited', async () => {
    tenant = await startTenant();
    weeklyOf(tenant).occurrences = weeklyOf(tenant).occurrences.map((one) => ({ ...one, start: 0, end: hour }));
    const [card] = await ask('who are we waiting for');
    expect(card?.text).toContain('I found no invitation, so everybody in the chat counts as expected.');
    expect(card?.text).toContain('Hana Kobayashi');
  });

  it('is looked at again in the private card itself, by its organiser alone', async () => {
    tenant = await startTenant();
    const [card] = await ask('who are we waiting for');
    show(colleague(3), 'in');
    tenant.advance(minute);
    const again = await pressData(tenant, dataOf(card, 'Look again'), { verb: 'refresh' });
    expect(again.card?.text).toContain('Waiting for Noah Lindqvist (accepted) and Émile Laurent (no answer).');
    expect(again.messages).toEqual([]);
    const other = await pressData(tenant, dataOf(card, 'Look again'), { verb: 'refresh', user: member });
    expect(other.text + (other.card?.text ?? '')).toContain('Only the organiser can see this');
    expect(other.text + (other.card?.json ?? '')).not.toContain('Noah');
  });

  it('is a message for the organiser’s eyes in the chat itself where the tenant wants that', async () => {
    tenant = await startTenant({ TARGETED_MESSAGES: 'on' });
    const card = await askOne('who are we waiting for');
    expect(card).toMatchObject({ conversationId: weeklyThread, onlyFor: currentUser.teamsId });
    expect(card.text).toContain('Waiting for Mei Tanaka');
    const options = { where: 'meeting', verb: 'refresh', replyToId: card.id } as const;
    expect((await pressData(tenant, dataOf(card, 'Look again'), options)).card?.text).toContain('Waiting for Mei');
    const other = await pressData(tenant, dataOf(card, 'Look again'), { ...options, user: member });
    expect(other.card?.json ?? '').not.toContain('Mei');
    expect(other.messages).toEqual([]);
  });
});

describe('“Look again”', () => {
  const lookAgain = (card: CardSaid, user: Colleague = currentUser) =>
    pressData(tenant, dataOf(card, 'Look again'), { where: 'meeting', user, verb: 'refresh', replyToId: card.id });

  it('changes the card in its place for everybody, where who asked presses it', async () => {
    tenant = await startTenant();
    const card = await askOne('who is here');
    show(colleague(3), 'in');
    tenant.advance(minute);
    const again = await lookAgain(card);
    expect(again.card?.text).toContain('7 of this chat’s 12');
    expect(again.messages).toEqual([]);
    expect(tenant.updated.map(({ id }) => id)).toEqual([card.id]);
    // Nobody asks by themselves: nothing in the card lets a client do it.
    expect(card.json).not.toContain('"refresh":{');
  });

  it('shows another member their own answer alone, and leaves the names of the organiser’s where they are', async () => {
    tenant = await startTenant();
    const card = await askOne('who is here');
    const again = await lookAgain(card, member);
    expect(again.card?.text).toContain('6 of this chat’s 12');
    expect(namesIn(again.card)).toEqual([]);
    expect(tenant.updated).toEqual([]);
    expect(again.messages).toEqual([]);
  });

  it('shows the organiser the names in a member’s card, but not to the chat', async () => {
    tenant = await startTenant();
    const again = await lookAgain(await askOne('who is here', member));
    expect(again.card?.text).toContain('Priya Natarajan');
    expect(tenant.updated).toEqual([]);
  });

  it('shows the report when the meeting is over since', async () => {
    tenant = await startTenant();
    const weekly = weeklyOf(tenant);
    startMeetingNow(tenant.world, weekly);
    const card = await askOne('who is here');
    const { end } = endMeeting(tenant.world, weekly);
    await tenant.during(() => tenant.teams.deliver(tenant.teams.meetingEvent(weekly, 'end', end)));
    const early = await lookAgain(card);
    expect(early.card?.text).toMatch(/^The meeting is over\n/);
    tenant.advance(reportDelay + minute);
    const later = await askOne('who is here');
    expect(later.text).toMatch(/^9 people, 40 min\nWho attended\n/);
    expect(later.text).toContain('The meeting is over');
  });
});

describe('a meeting that does not run', () => {
  it('has not begun: it is said when it will, and nobody is asked', async () => {
    tenant = await startTenant();
    const weekly = weeklyOf(tenant);
    const start = tenant.world.clock() + 2 * hour;
    weekly.type = 'Scheduled';
    weekly.occurrences = [{ eventId: 'later', start, end: start + hour, sessions: [] }];
    tenant.forgetRequests();
    const card = await askOne('who is here', member);
    expect(card.text).toContain('The meeting has not begun yet');
    expect(card.text).toContain('planned for Monday, November 23, 2026, 12:00');
    expect(participants()).toEqual([]);
    // People come a little earlier.
    tenant.advance(2 * hour - 10 * minute);
    expect((await askOne('who is here', member)).text).toContain('6 of this chat’s 12');
    tenant.world.peopleNow.clear();
    tenant.advance(minute);
    expect((await askOne('who is here', member)).text).toContain('The meeting has not begun yet');
  });

  it('is over by its schedule once Teams shows nobody in it; while somebody is, it runs', async () => {
    tenant = await startTenant();
    const weekly = weeklyOf(tenant);
    const start = tenant.world.clock() - 2 * hour;
    weekly.type = 'Scheduled';
    weekly.occurrences = [{ eventId: 'now', start, end: start + hour, sessions: [] }];
    expect((await askOne('who is here')).text).toContain('6 of this chat’s 12');
    tenant.world.peopleNow.clear();
    tenant.advance(minute);
    expect((await askOne('who is here')).text).toMatch(/^The meeting is over\n/);
  });

  it('is over by its event: who organised it reads when its report is looked for, and others why they do not', async () => {
    tenant = await startTenant();
    const weekly = weeklyOf(tenant);
    startMeetingNow(tenant.world, weekly);
    const { end } = endMeeting(tenant.world, weekly);
    await tenant.during(() => tenant.teams.deliver(tenant.teams.meetingEvent(weekly, 'end', end)));
    tenant.forgetRequests();
    const waiting = await askOne('who are we waiting for', member);
    expect(waiting.text).toContain('The meeting is over');
    expect(waiting.text).toContain('person who organised it');
    expect(participants()).toEqual([]);
    const [privately] = await ask('who are we waiting for');
    expect(privately?.text).toContain('The meeting is over');
    const early = await askOne('who is here');
    expect(early.text).toContain('The meeting is over');
    expect(early.text).toContain('This card looks again by itself');
    // What begins again runs again.
    tenant.advance(minute);
    await tenant.teams.deliver(tenant.teams.meetingEvent(weekly, 'start', tenant.world.clock()));
    expect((await askOne('who is here')).text).toContain('6 of this chat’s 12');
  });

  it('may not run, where nothing tells and Teams shows nobody: both are said', async () => {
    tenant = await startTenant();
    tenant.world.peopleNow.clear();
    const card = await askOne('who is here', member);
    expect(card.text).toContain('Teams shows 0 of this chat’s 12 members in the meeting');
    expect(card.text).toContain('Perhaps the meeting has not begun, or is over.');
    expect(card.buttons.map(({ title }) => title)).toContain('Who attended');
  });
});

describe('where it is asked', () => {
  it('is told in no channel, and in private only where to ask', async () => {
    tenant = await startTenant();
    const inChannel = await tenant.say('who is here', { where: 'channel' });
    expect(inChannel.map(({ text }) => text).join()).toContain('I do not tell this in channels');
    const alone = await tenant.say('who are we waiting for');
    expect(alone.map(({ text }) => text).join()).toContain('Ask this in the meeting’s chat');
    expect(participants()).toEqual([]);
  });

  it('tells nothing of a chat that a button of somebody’s own making names', async () => {
    tenant = await startTenant();
    const { connectorId: meetingId } = weeklyOf(tenant);
    for (const user of [member, colleague(11)])
      for (const command of ['who is here', 'how many are here', 'who are we waiting for']) {
        const cards = await tenant.say('', { user, value: { ask: command, meetingId } });
        expect(cards.map(({ text }) => text).join()).toContain('Only the organiser can see this');
        expect(cards.map(({ text }) => text).join()).not.toMatch(/Weekly|\d of/);
      }
    expect(participants()).toEqual([]);
  });

  it.each([
    [{ LIVE: 'off' }, 'Who is in a running meeting is switched off', 'LIVE=on'],
    [{ INSIGHT: 'attendance' }, 'Your organisation has switched that off', 'who attended'],
  ])('is switched off with %o, which is said, and then nobody is asked', async (settings, title, text) => {
    tenant = await startTenant(settings);
    for (const question of ['who is here', 'how many are here', 'auf wen warten wir', 'quién está aquí']) {
      const card = await askOne(question);
      expect(card.text).toContain(title);
      expect(card.text).toContain(text);
    }
    expect(participants()).toEqual([]);
    expect((await tenant.say('help')).map((card) => card.json).join()).not.toMatch(/who is here|waiting for/);
  });

  it('stands in help where it is switched on', async () => {
    tenant = await startTenant();
    expect((await tenant.say('help')).map((card) => card.json).join()).toMatch(/who is here/);
  });
});

describe('a Teams that does not answer as it should', () => {
  const fault = (what: { status: number; body: unknown } | 'silence' | 'reset' | 'page', times = 1000, who = '') => {
    const when = new RegExp(`/participants/${who}`);
    const spoiling = { service: 'connector', when, times, what };
    tenant.world.faults.push(spoiling);
    return { spoiled: () => times - spoiling.times };
  };

  it.each([403, 404, 500])('has said nothing of anybody where it refuses (%i), and is asked once', async (status) => {
    tenant = await startTenant();
    const refusing = fault({ status, body: { error: { code: 'no', message: 'no' } } });
    const card = await askOne('who is here', member);
    expect(card.text).toContain('Teams shows 0 of this chat’s 12 members in the meeting');
    expect(card.text).toContain('Of 12 members Teams does not say.');
    expect(card.text).not.toContain('Perhaps');
    expect(refusing.spoiled()).toBe(12);
  });

  it.each(['reset', 'page'] as const)('has said nothing of whom its answer is none (%s)', async (what) => {
    tenant = await startTenant();
    fault(what, 2);
    expect((await askOne('who is here', member)).text).toMatch(/Of [23] members Teams does not say\./);
  });

  it('is asked no more once it asks for silence: of how many it was asked is said', async () => {
    tenant = await startTenant();
    const throttling = fault({ status: 429, body: { error: { code: 'TooManyRequests', message: 'slow' } } });
    const card = await askOne('who is here', member);
    expect(throttling.spoiled()).toBeLessThanOrEqual(10);
    expect(card.text).toMatch(/\d+ of 12 asked: there was no time for more\./);
  });

  it('names who is in its roster, or nothing is told', async () => {
    tenant = await startTenant();
    tenant.world.notInstalledIn.add(weeklyThread);
    const card = await askOne('who is here', member);
    expect(card.text).toContain('Teams did not say who is in this chat');
    expect(participants()).toEqual([]);
  });

  /** The time there is ends when a test says so. */
  const untilTold = () => {
    let end = () => {};
    const sleep: Sleep = (milliseconds, signal) =>
      milliseconds === timeToAsk
        ? new Promise((resolve) => {
            end = resolve;
            signal?.addEventListener('abort', () => resolve());
          })
        : systemSleep(milliseconds, signal);
    return { sleep, end: () => end() };
  };
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await setImmediate();
  };

  it('is not waited for longer than there is time: ten at a time, and who was asked counts as not said', async () => {
    const time = untilTold();
    tenant = await startTenant({}, time.sleep);
    const hanging = fault('silence');
    const asked = askOne('who is here', member);
    await until(() => hanging.spoiled() === 10);
    time.end();
    const { text } = await asked;
    expect(hanging.spoiled()).toBe(10);
    expect(participants()).toEqual([]);
    expect(text).toContain('Of 10 members Teams does not say.');
    expect(text).toContain('10 of 12 asked: there was no time for more.');
  });

  it('is asked of 350 as far as there is time for', async () => {
    const time = untilTold();
    tenant = await startTenant({}, time.sleep);
    const guests = Array.from({ length: 339 }, (_, i): Guest => {
      const oid = `c0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
      return { ...kestrelGuest, oid, teamsId: `29:guest-${i}`, name: `Guest ${i}` };
    });
    tenant.world.guests.set(weeklyThread, guests);
    const hanging = fault('silence', 1000, 'c0000000-0000-4000-8000-0000000000[5-9]');
    const asked = askOne('who is here');
    // Ten hang now, and all others wait behind them.
    await until(() => hanging.spoiled() === 10);
    time.end();
    const { text, json } = await asked;
    expect(text).toContain('of this chat’s 350 members in the meeting');
    expect(text).toContain('71 of 350 asked: there was no time for more.');
    expect(Buffer.byteLength(json)).toBeLessThan(28 * 1024);
    // Everybody, where there is time.
    tenant.world.faults.length = 0;
    for (const { oid } of guests) tenant.world.peopleNow.get(weeklyThread)?.set(oid, 'in');
    tenant.advance(minute);
    tenant.forgetRequests();
    const all = await askOne('who is here');
    expect(participants()).toHaveLength(350);
    expect(all.text).toContain('Teams shows 344 of this chat’s 350 members in the meeting');
    expect(all.text).toMatch(/1–\d+ of 344/);
    expect(Buffer.byteLength(all.json)).toBeLessThan(28 * 1024);
  });

  it('names nobody in the log', async () => {
    tenant = await startTenant();
    await ask('who is here');
    await ask('who are we waiting for');
    const log = tenant.logged.join('\n');
    expect(log).toContain('members asked for');
    expect(log).not.toMatch(/Jonas|Ines|fernhill|kestrel|meeting_/);
  });
});
