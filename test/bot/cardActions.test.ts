import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { type CardSaid, cardsIn } from '../helpers/cards.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { dataOf, type PressOptions, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const press = (card: CardSaid | null | undefined, title: string, options?: PressOptions) =>
  pressData(tenant, dataOf(card, title), options);
const rows = (card: CardSaid | null | undefined): string[] =>
  (card?.text.split('\n') ?? []).filter((line) => isRow.test(line));
// A time behind a name, and no figure.
const isRow = / {3}\d+ (?:min|hr)\b(?! long| average)/;

describe('a meeting of 350 in private', () => {
  const ask = async () => (await tenant.say('who attended company kick-off'))[0];

  it('opens on the first page and is looked through page by page, every person once', async () => {
    let card: CardSaid | null | undefined = await ask();
    expect(card?.text).toContain('350 people');
    expect(card?.text).toMatch(/1–1[0-2] of 350/);
    expect(card?.buttons.map(({ title }) => title)).not.toContain('Previous');
    const seen = [...rows(card)];
    // A page of people who were late has room for fewer.
    while (card?.buttons.some(({ title }) => title === 'Next') && seen.length < 400) {
      card = (await press(card, 'Next')).card;
      seen.push(...rows(card));
    }
    expect(card?.text).toMatch(/\d+–350 of 350/);
    expect(seen).toHaveLength(350);
    expect(new Set(seen.map((row) => row.split(/ {2,}/)[0])).size).toBeGreaterThan(340);
    const back = await press(card, 'Previous');
    expect(rows(back.card).length).toBeGreaterThanOrEqual(8);
    expect(back.card?.buttons.map(({ title }) => title)).toContain('Next');
    expect(back.messages).toEqual([]);
  });

  it('asks Graph nothing again while the report is remembered, beyond the calendar', async () => {
    const card = await ask();
    tenant.forgetRequests();
    await press(card, 'Next');
    expect(tenant.requestsTo('graph').filter((request) => request.includes('attendance'))).toEqual([]);
  });

  it('sorts by name, by first join and by time', async () => {
    const card = await ask();
    const byName = await press(card, 'Show', { inputs: { sort: 'name', filter: 'all' } });
    const names = rows(byName.card).map((row) => row.split(/ {2,}/)[0] ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    expect(names[0]).toBe('Ada Ahmadi');
    const byJoin = await press(card, 'Show', { inputs: { sort: 'join', filter: 'all' } });
    expect(rows(byJoin.card)[0]).toContain('5:57');
    const next = await press(byName.card, 'Next');
    expect(rows(next.card)[0]?.localeCompare(names.at(-1) ?? '')).toBeGreaterThanOrEqual(0);
    expect(next.card?.json).toContain('"value":"name"');
  });

  it('filters by who was late, left early, is a guest, or has a role, and says so', async () => {
    const card = await ask();
    const late = await press(card, 'Show', { inputs: { sort: 'time', filter: 'late' } });
    expect(late.card?.text).toContain('Late (13)');
    const [, shown] = /1–(\d+) of 13/.exec(late.card?.text ?? '') ?? [];
    expect(rows(late.card)).toHaveLength(Number(shown));
    expect(Number(shown)).toBeGreaterThanOrEqual(8);
    expect(rows(late.card).every((row) => row.includes('late'))).toBe(true);
    const guests = await press(late.card, 'Show', { inputs: { sort: 'time', filter: 'guests' } });
    expect(rows(guests.card)).toHaveLength(7);
    const presenters = await press(card, 'Show', { inputs: { sort: 'name', filter: 'role:presenter' } });
    expect(rows(presenters.card).every((row) => row.includes('Presenter'))).toBe(true);
    const nobody = await press(card, 'Show', { inputs: { sort: 'name', filter: 'role:producer' } });
    expect(rows(nobody.card)).toEqual([]);
  });

  it('shows who was absent in the same place, and everybody again', async () => {
    inviteByName(tenant);
    const [card] = await tenant.say('who attended launch planning');
    const absent = await press(card, 'Show', { inputs: { sort: 'time', filter: 'absent' } });
    expect(absent.card?.text).toMatch(/^2 of 10 invited are not in the report\nWho was absent\nLaunch planning/);
    const again = await press(absent.card, 'Everybody');
    expect(again.card?.text).toMatch(/^.+\nWho attended\nLaunch planning/);
  });

  it('still shows the same meeting when a newer one has taken place since', async () => {
    const [newest] = await tenant.say('who attended');
    expect(newest?.text).toContain('Customer onboarding');
    tenant.advance(3 * 60 * minute);
    const [later] = await tenant.say('who attended');
    expect(later?.text).toContain('Design review');
    const sorted = await press(newest, 'Show', { inputs: { sort: 'name', filter: 'all' } });
    expect(sorted.card?.text).toContain('Customer onboarding');
  });

  it('goes on after the process has forgotten everything it had read', async () => {
    const card = await ask();
    tenant.advance(20 * minute);
    expect((await press(card, 'Next')).card?.text).toMatch(/1[0-3]–2\d of 350/);
  });
});

describe('a private button pressed by somebody else', () => {
  it('is refused, whoever’s meeting it names, and says nothing about it', async () => {
    const [card] = await tenant.say('who attended launch planning');
    const other = await press(card, 'Show', { user: colleague(3), inputs: { sort: 'name' } });
    expect(other.card).toBeNull();
    expect(other.text).toMatch(/^Only the organiser can see this\..*\.$/);
    expect(other.text).not.toContain('Launch');
    expect(other.messages).toEqual([]);
  });

  it('is refused when it names the meeting of a chat', async () => {
    const [, own] = await tenant.say('timeline', { where: 'meeting' });
    const data = { ask: 'who attended', meetingId: own?.json.match(/"meetingId":"([^"]+)"/)?.[1] };
    const weekly = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
    const other = await pressData(tenant, { ...data, meetingId: weekly?.connectorId }, { user: colleague(3) });
    expect(other.text).toContain('Only the organiser can see this');
    expect(other.card).toBeNull();
  });
});

describe('a card in a chat', () => {
  const ask = async () => (await tenant.say('who attended', { where: 'meeting' }))[0];

  it('carries nothing in its buttons but an opaque id', async () => {
    const card = await ask();
    const shown = card?.buttons.find(({ title }) => title === 'Show');
    expect(Object.keys(Object(shown?.data))).toEqual(['share']);
    expect(JSON.stringify(shown?.data)).toMatch(/^\{"share":"[0-9a-f]{32}"\}$/);
  });

  it('may be sorted and filtered by any member, in no more detail than was shown', async () => {
    const card = await ask();
    const byName = await press(card, 'Show', { where: 'meeting', user: colleague(4), inputs: { sort: 'name' } });
    expect(rows(byName.card)[0]).toMatch(/^\+49 ••• 0123/);
    expect(byName.card?.text).not.toMatch(/late|away|100%/);
    const attendees = await press(card, 'Show', {
      where: 'meeting',
      user: colleague(4),
      inputs: { sort: 'time', filter: 'role:attendee' },
    });
    expect(rows(attendees.card).some((row) => /Organizer|Presenter/.test(row))).toBe(false);
  });

  it.each([
    ['sorted by join', { sort: 'join' }],
    ['filtered by who was late', { filter: 'late' }],
    ['filtered by who was absent', { filter: 'absent' }],
    ['filtered by guests', { filter: 'guests' }],
  ])('is not shown %s to anybody there', async (_what, inputs) => {
    const card = await ask();
    for (const user of [currentUser, colleague(4)]) {
      const answer = await press(card, 'Show', { where: 'meeting', user, inputs });
      expect(answer.card).toBeNull();
      expect(answer.text).toContain('That is not shared here');
    }
  });

  it('is refused in another conversation, and to an id that was made up', async () => {
    const card = await ask();
    for (const where of ['personal', 'channel'] as const) {
      const answer = await press(card, 'Show', { where, user: colleague(4), inputs: { sort: 'name' } });
      expect(answer.text).toContain('This card is too old to look through');
    }
    const forged = await pressData(tenant, { share: '0'.repeat(32) }, { where: 'meeting' });
    expect(forged.text).toContain('This card is too old to look through');
  });

  it('shows exactly what was shown, though a later session has been reported since', async () => {
    const weekly = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
    const rejoin = weekly?.occurrences.at(-1)?.sessions.pop();
    const card = await ask();
    if (rejoin) weekly?.occurrences.at(-1)?.sessions.push(rejoin);
    tenant.advance(20 * minute);
    const again = await press(card, 'Show', { where: 'meeting', user: colleague(4), inputs: { sort: 'time' } });
    expect(again.card?.text).not.toContain('The meeting was opened');
  });

  it('carries nothing else where a tenant shows all and the absent are looked at, either', async () => {
    const open = await startTenant({ CHAT_DETAIL: 'full' });
    const [card] = await open.say('who attended', { where: 'meeting' });
    const options = { where: 'meeting', user: colleague(4), inputs: { filter: 'absent' } } as const;
    const absent = await pressData(open, dataOf(card, 'Show'), options);
    expect(absent.card?.text).toMatch(/^5 of 15 invited were not found in the report\nWho was absent/);
    expect(dataOf(absent.card, 'Everybody')).toEqual(dataOf(card, 'Show'));
    await open.close();
  });

  it('is too old after a month, or when who showed it has signed out', async () => {
    const card = await ask();
    tenant.world.signedIn.delete(currentUser.teamsId);
    const signedOut = await press(card, 'Show', { where: 'meeting', user: colleague(4), inputs: { sort: 'name' } });
    expect(signedOut.text).toContain('This card is too old to look through');
    expect(signedOut.messages).toEqual([]);
    tenant.world.signedIn.add(currentUser.teamsId);
    tenant.advance(31 * day);
    const late = await press(card, 'Show', { where: 'meeting', user: colleague(4), inputs: { sort: 'name' } });
    expect(late.text).toContain('This card is too old to look through');
  });

  it('keeps its id when the same is asked again within a day, so that asking often stores nothing more', async () => {
    const ids = [dataOf(await ask(), 'Show'), dataOf(await ask(), 'Show')];
    tenant.advance(day + minute);
    ids.push(dataOf(await ask(), 'Show'));
    const [first, second, nextDay] = ids.map((data) => Object(data).share);
    expect(second).toBe(first);
    expect(nextDay).not.toBe(first);
  });

  it('is answered by a message of its own to a client that knows no Action.Execute', async () => {
    const card = await ask();
    const share = dataOf(card, 'Show');
    const value = { ...Object(share), sort: 'name' };
    const [answer] = await tenant.say('', { where: 'meeting', user: colleague(4), value });
    expect(rows(answer)[0]).toMatch(/^\+49 ••• 0123/);
  });
});

describe('sharing with the meeting’s chat', () => {
  it('is offered in private when the bot is in that chat, and shows names and minutes there', async () => {
    const [before] = await tenant.say('who attended weekly product sync on 23 november');
    expect(before?.buttons.map(({ title }) => title)).not.toContain('Share in the chat');
    await tenant.say('help', { where: 'meeting' });
    const [card] = await tenant.say('who attended weekly product sync on 23 november');
    const shared = await press(card, 'Share', { verb: 'share' });
    expect(shared.card?.text).toContain('Shared with the meeting’s chat.');
    expect(shared.card?.buttons.map(({ title }) => title)).not.toContain('Share in the chat');
    const [posted] = shared.messages;
    expect(posted?.conversationId).toBe(weeklyThread);
    expect(posted?.text).toMatch(/Alex Moreno +Organiser +58 min · 10 min outside the meeting/);
    expect(posted?.text).not.toMatch(/late|100%/);
    const page = await press(posted, 'Show', { where: 'meeting', user: colleague(2), inputs: { sort: 'name' } });
    expect(page.card?.text).toContain('Alex Moreno');
  });

  it('is refused to whoever does not organise the meeting', async () => {
    await tenant.say('help', { where: 'meeting' });
    const data = { ask: 'who attended' };
    const inChat = await pressData(tenant, data, { where: 'meeting', user: colleague(2), verb: 'share' });
    expect(inChat.text).toContain('Only the organiser can show the names');
    expect(inChat.messages).toEqual([]);
  });

  describe('by a button of figures that a co-organiser asked for', () => {
    const figures = async () => {
      const weekly = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
      weekly?.coOrganizers.push(colleague(1));
      const [card] = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
      expect(card?.text).toContain('10 people');
      expect(card?.json).not.toContain('Moreno');
      return card;
    };

    it('puts the names in their place, when the organiser presses', async () => {
      const card = await figures();
      const shown = await press(card, 'Show the names', { where: 'meeting', verb: 'share', replyToId: card?.id });
      expect(shown.card?.text).toMatch(/Alex Moreno +Organiser/);
      expect(shown.messages).toEqual([]);
      expect(cardsIn(tenant.updated).map(({ id, text }) => [id, text])).toEqual([[card?.id, shown.card?.text]]);
    });

    it('shows them in a message of its own, when nothing is remembered of the card', async () => {
      const card = await figures();
      const shown = await press(card, 'Show the names', { where: 'meeting', verb: 'share', replyToId: 'of-long-ago' });
      expect(shown.text).toContain('I answered in a new message');
      expect(shown.messages.map(({ conversationId }) => conversationId)).toEqual([weeklyThread]);
      expect(shown.messages[0]?.text).toMatch(/Alex Moreno +Organiser/);
      expect(tenant.updated).toEqual([]);
    });

    it('shows nothing, when who asked for them presses', async () => {
      const card = await figures();
      const options = { where: 'meeting', user: colleague(1), verb: 'share', replyToId: card?.id } as const;
      const refused = await press(card, 'Show the names', options);
      expect(refused.text).toContain('Only the organiser can show the names');
      expect(tenant.updated).toEqual([]);
    });
  });

  it('shows figures only where the tenant wants no names in chats', async () => {
    const strict = await startTenant({ CHAT_DETAIL: 'counts' });
    await strict.say('help', { where: 'meeting' });
    const [card] = await strict.say('who attended weekly product sync on 23 november');
    const shared = await pressData(strict, dataOf(card, 'Share'), { verb: 'share' });
    expect(shared.messages[0]?.text).toContain('10 people');
    expect(shared.messages[0]?.json).not.toContain('Moreno');
    await strict.close();
  });
});

describe('a report that is not ready', () => {
  const notReady = async () => {
    const [list] = await tenant.say('who attended');
    const design = list?.buttons.find(({ title }) => title.includes('Design review'));
    return (await tenant.say('', { value: design?.data }))[0];
  };

  it('is looked for again by the card itself, and takes its place once it is there', async () => {
    const card = await notReady();
    const refresh = JSON.parse(card?.json ?? '{}').refresh;
    expect(refresh.userIds).toEqual([currentUser.teamsId]);
    expect(refresh.action).toMatchObject({ type: 'Action.Execute', verb: 'refresh' });
    const still = await pressData(tenant, refresh.action.data, { verb: 'refresh', trigger: 'automatic' });
    expect(still.card).toBeNull();
    expect(still.messages).toEqual([]);
    tenant.advance(121 * minute);
    const ready = await pressData(tenant, refresh.action.data, { verb: 'refresh', trigger: 'automatic' });
    expect(ready.card?.text).toMatch(/^.+\nWho attended\nDesign review/);
    expect(ready.messages).toEqual([]);
  });

  it('sends nothing when the card looks again for somebody who has signed out', async () => {
    const card = await notReady();
    const { data } = JSON.parse(card?.json ?? '{}').refresh.action;
    tenant.world.signedIn.delete(currentUser.teamsId);
    tenant.world.silentSignIn = false;
    const answer = await pressData(tenant, data, { verb: 'refresh', trigger: 'automatic' });
    expect(answer.messages).toEqual([]);
    expect(answer.text).toContain('Please sign in');
  });

  describe('in a chat', () => {
    /** A card that waits, and then its report is there. */
    const waited = async (text = 'who attended') => {
      const weekly = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
      // Its first date: of a series the connector tells the times of the first one only.
      weekly?.occurrences.splice(0, weekly.occurrences.length - 1);
      const sessions = weekly?.occurrences.flatMap((one) => one.sessions) ?? [];
      const ready = sessions.map(({ readyAt }) => readyAt);
      for (const session of sessions) session.readyAt = Number.MAX_SAFE_INTEGER;
      const [card] = await tenant.say(text, { where: 'meeting' });
      const { data } = JSON.parse(card?.json ?? '{}').refresh.action;
      sessions.forEach((session, i) => {
        session.readyAt = ready[i] ?? 0;
      });
      return { data, options: { where: 'meeting', verb: 'refresh', replyToId: card?.id } } as const;
    };

    it('replaces the card for everybody, once its asker looks at it', async () => {
      const { data, options } = await waited();
      const answer = await pressData(tenant, data, { ...options, trigger: 'automatic' });
      expect(answer.card?.text).toContain('10 people');
      expect(cardsIn(tenant.updated).map(({ id, text }) => [id, text])).toEqual([
        [options.replyToId, answer.card?.text],
      ]);
    });

    it('is shown to who looks alone, where nothing is remembered of the card', async () => {
      const { data, options } = await waited();
      const { nonce: _nonce, ...older } = data;
      for (const change of [{ replyToId: 'of-long-ago' }, { replyToId: null }]) {
        const answer = await pressData(tenant, older, { ...options, ...change, trigger: 'automatic' });
        expect(answer.card?.text).toContain('10 people');
        expect(answer.messages).toEqual([]);
      }
      expect(tenant.updated).toEqual([]);
    });

    it('is refused to another question than the card was sent with', async () => {
      const { data, options } = await waited();
      for (const ask of ['who was late', 'help', 'sign out', 'who attended last monday']) {
        const answer = await pressData(tenant, { ...data, ask }, options);
        expect(answer.text).toContain('This card cannot do that');
      }
      expect(tenant.updated).toEqual([]);
      expect(tenant.sent.filter(({ activity }) => activity.type === 'message')).toHaveLength(1);
    });

    it('keeps nothing of what was asked that could be read, or guessed from what people ask', async () => {
      await waited('who attended #1');
      await waited('who attended #1');
      const kept = [];
      for await (const { value } of tenant.store.list('posted/')) kept.push(Object(value).buttons);
      const [first, second] = kept.map((buttons) => JSON.stringify(buttons));
      expect(first).toContain('refresh');
      expect(first).not.toContain('attended');
      expect(second).not.toBe(first);
    });
  });
});

describe('a press that is no button of ours', () => {
  it.each([
    ['no action', {}],
    ['another verb', { action: { type: 'Action.Execute', verb: 'delete', data: {} } }],
    ['no question', { action: { type: 'Action.Execute', verb: 'view', data: { from: 1 } } }],
    ['a page before the first', { action: { type: 'Action.Execute', verb: 'view', data: { ask: 'help', from: -1 } } }],
    ['data that is a list', { action: { type: 'Action.Execute', verb: 'view', data: [1] } }],
  ])('with %s is answered as malformed', async (_what, value) => {
    const message = tenant.teams.message('', {});
    const answer = await tenant.teams.deliver({ ...message, type: 'invoke', name: 'adaptiveCard/action', value });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });

  it.each([7, {}, [], '', 'x'.repeat(10_000), '\u0000', '../..', '😀'.repeat(90)])(
    'on a message called %j is on one that nothing is known of',
    async (replyToId) => {
      const message = tenant.teams.message('', { where: 'meeting' });
      const value = { action: { type: 'Action.Execute', verb: 'view', data: { ask: 'who attended' } } };
      const invoke = { ...message, type: 'invoke', name: 'adaptiveCard/action', replyToId, value };
      const answer = await tenant.teams.deliver(invoke);
      expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    },
  );

  it('shows the first page when it asks for one behind the last', async () => {
    const answer = await pressData(tenant, { ask: 'who attended company kick-off', from: 900 });
    expect(answer.card?.text).toMatch(/1–1[0-2] of 350/);
  });
});

describe('some of the people, shown to the chat by the organiser', () => {
  const ask = async (of: Tenant, words: string) => (await of.say('', { where: 'meeting', value: { ask: words } }))[0];
  const member = { where: 'meeting' as const, user: colleague(5) };
  const nobodysGuests = 'who attended, those who are not guest';

  it('are what members look through, and nobody else', async () => {
    const card = await ask(tenant, nobodysGuests);
    expect(card?.text).toContain('9 people were no guests');
    expect(card?.text).not.toMatch(/Dana|late|early|Scheduled/);
    const byName = await press(card, 'Show', { ...member, inputs: { sort: 'name' } });
    expect(byName.card?.text).toContain('Alex Moreno');
    expect(byName.card?.text).not.toContain('Dana');
    const byJoin = await press(card, 'Show', { ...member, inputs: { sort: 'join' } });
    expect(byJoin.card).toBeNull();
  });

  it('have nothing more to be looked through where a name was typed, which is stored nowhere', async () => {
    const card = await ask(tenant, 'who attended, those who are not from "kestrel"');
    expect(card?.text).toContain('Alex Moreno');
    expect(card?.json).not.toContain('"share"');
    for await (const { value } of tenant.store.list('')) expect(JSON.stringify(value)).not.toContain('kestrel');
  });

  it('are no more to be seen once the tenant lets its chats see less', async () => {
    const open = await startTenant({ CHAT_DETAIL: 'full' });
    try {
      const card = await ask(open, 'who attended, those who are not late');
      const look = () => pressData(open, dataOf(card, 'Show'), { ...member, inputs: { sort: 'name' } });
      expect((await look()).card?.text).toContain('Alex Moreno');
      Object.assign(open.app().config, { chatDetail: 'summary' });
      expect(await look()).toMatchObject({ card: null, text: expect.stringContaining('That is not shared here') });
    } finally {
      await open.close();
    }
  });
});
