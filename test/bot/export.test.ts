import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, colleagues, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf, type SentActivity } from '../../src/sandbox/services/connector.js';
import { fileOffered } from '../../src/sandbox/services/fileCards.js';
import type { Uploaded } from '../../src/sandbox/world/world.js';
import { cardsIn } from '../helpers/cards.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
const infoCard = 'application/vnd.microsoft.teams.card.file.info';

describe('export', () => {
  let tenant: Tenant;
  const waits: number[] = [];
  beforeEach(async () => {
    waits.length = 0;
    // Nobody waits for a retry; what waits to say "still fetching" never does.
    tenant = await startTenant({}, (milliseconds, signal) => {
      if (signal) return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      waits.push(milliseconds);
      return Promise.resolve();
    });
  });
  afterEach(() => tenant.close());

  const offersIn = (sent: SentActivity[]) => sent.filter(({ activity }) => fileOffered(activity) !== null);
  /** Asks, and gives the one offer that was made because of it. */
  const offerFor = async (text: string, options: Parameters<Tenant['say']>[1] = {}) => {
    const before = tenant.sent.length;
    await tenant.say(text, options);
    const offers = offersIn(tenant.sent.slice(before));
    const [offer] = offers;
    if (!offer || offers.length !== 1) throw new Error(`${offers.length} offers`);
    return offer;
  };
  const uploads = (): Uploaded[] => [...tenant.world.uploads.values()];
  const csvIn = (file: Uploaded | undefined): string => new TextDecoder('utf-16le').decode(file?.bytes);
  const press = async (...[offer, action, options]: Parameters<Tenant['teams']['answerOffer']>) => {
    let status = 0;
    const cards = await tenant.during(async () => {
      ({ status } = await tenant.teams.answerOffer(offer, action, options));
    });
    return { status, cards, text: cards.map(({ text }) => text).join('\n') };
  };
  const deletions = () => tenant.requestsTo('connector').filter((request) => request.startsWith('DELETE'));

  it('offers an Excel file in private, with the CSV one tap away, and saves nothing yet', async () => {
    const cards = await tenant.say('export the weekly product sync on 23 november');
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([own, own]);
    expect(fileOffered(tenant.sent.at(-1)?.activity)?.name).toBe('Weekly product sync 2026-11-23.xlsx');
    expect(cards[0]?.text).toContain('Your file is ready to be saved');
    expect(cards[0]?.text).toContain('Allow it below');
    expect(cards[0]?.buttons.map(({ title }) => title)).toContain('CSV file instead');
    expect(tenant.world.uploads.size).toBe(0);
  });

  it('keeps names, addresses and ids of people out of the offer', async () => {
    const { activity } = await offerFor('export csv #3');
    const offered = JSON.stringify(fileOffered(activity));
    for (const secret of colleagues.flatMap(({ name, mail, oid }) => [name, mail, oid])) {
      expect(offered).not.toContain(secret);
    }
  });

  it('saves the CSV that was allowed, shows it, and takes the offer back', async () => {
    const offer = await offerFor('export csv the weekly product sync on 23 november');
    const { status, cards } = await press(offer, 'accept');
    expect(status).toBe(200);
    const [file] = uploads();
    expect(file).toMatchObject({ name: 'Weekly product sync 2026-11-23.csv', complete: true });
    expect(file?.ranges).toEqual([`bytes 0-${(file?.bytes.length ?? 0) - 1}/${file?.bytes.length}`]);
    const rows = Papa.parse<string[]>(csvIn(file), { delimiter: '\t' }).data;
    expect(rows).toContainEqual(['Meeting title', 'Weekly product sync']);
    expect(rows.filter(([name]) => name === 'Jonas Weber').length).toBeGreaterThan(1);
    expect(cards.map(({ contentType }) => contentType)).toEqual([infoCard]);
    expect(deletions()).toEqual([`DELETE /v3/conversations/${encodeURIComponent(own)}/activities/${offer.id}`]);
  });

  it('saves an Excel file, too, and no request to SharePoint carries a token', async () => {
    const { text } = await press(await offerFor('export #3'), 'accept');
    expect(text).not.toContain('not saved');
    expect(uploads()[0]?.complete).toBe(true);
    expect(uploads()[0]?.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('lets the other format be tapped, about the same meeting', async () => {
    const cards = await tenant.say('download #3');
    const other = cards[0]?.buttons.find(({ title }) => title === 'CSV file instead');
    const offer = await offerFor('', { value: other?.data });
    expect(fileOffered(offer.activity)?.name).toBe('Weekly product sync 2026-11-23.csv');
  });

  it.each([
    'export the launch planning as csv',
    'exportiere die Launch planning als CSV',
    'exporter la launch planning en CSV',
    'exportar la launch planning como CSV',
    'Launch planningをCSVで書き出して',
  ])('understands the format behind the meeting in %j, and saves what it offered', async (question) => {
    const offer = await offerFor(question);
    expect(fileOffered(offer.activity)?.name).toMatch(/^Launch planning .+\.csv$/);
    await press(offer, 'accept');
    expect(csvIn(uploads()[0])).toContain('Meeting title\tLaunch planning');
  });

  it('asked in a meeting’s chat is offered in private, and the chat reads only where', async () => {
    const cards = await tenant.say('export', { where: 'meeting' });
    const there = cards.filter(({ conversationId }) => conversationId !== own);
    expect(there.map(({ text }) => text)).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    const [offer] = offersIn(tenant.sent);
    if (!offer) throw new Error('no offer');
    expect(offer.conversationId).toBe(own);
    await press(offer, 'accept');
    expect(uploads()[0]).toMatchObject({ name: 'Weekly product sync 2026-11-23.xlsx', complete: true });
  });

  it('stays private where chats may see everything else', async () => {
    await tenant.close();
    tenant = await startTenant({ CHAT_DETAIL: 'full' });
    const cards = await tenant.say('export csv', { where: 'meeting' });
    expect(offersIn(tenant.sent).map(({ conversationId }) => conversationId)).toEqual([own]);
    expect(cards.filter(({ conversationId }) => conversationId !== own)).toHaveLength(1);
  });

  it('saves the date that was offered, even when the series has met again', async () => {
    const offer = await offerFor('export csv', { where: 'meeting' });
    const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
    const [newest] = weekly?.occurrences.slice(-1) ?? [];
    if (!weekly || !newest) throw new Error('no series');
    const week = 7 * 24 * 3_600_000;
    const later = { ...structuredClone(newest), start: newest.start + week, end: newest.end + week };
    for (const one of later.sessions) Object.assign(one, { start: one.start + week, end: one.end + week, id: 'later' });
    weekly.occurrences.push(later);
    tenant.advance(week);
    await press(offer, 'accept');
    expect(csvIn(uploads()[0])).toContain('Start time\t11/23/26, ');
  });

  it('reads its day in the zone it was offered in, which Teams need not tell again', async () => {
    const auckland = { localTimezone: 'Pacific/Auckland', locale: 'en-NZ' };
    const asked = { ...tenant.teams.message('export csv', { where: 'meeting' }), ...auckland };
    await tenant.during(() => tenant.teams.deliver(asked));
    const [offer] = offersIn(tenant.sent);
    if (!offer) throw new Error('no offer');
    const { cards } = await press(offer, 'accept');
    expect(cards.map(({ contentType }) => contentType)).toEqual([infoCard]);
    const text = csvIn(uploads()[0]);
    // The meeting began at 6:40 in the morning in UTC.
    expect(text).toContain('Start time\t11/23/26, 7:40:00 PM');
    expect(text).toContain('Time zone\tPacific/Auckland');
  });

  it('for programs saves UTF-8 with ISO times, however that is asked', async () => {
    for (const question of ['export csv utf-8 #3', 'export #3 as UTF-8', 'exportiere #3 als CSV UTF-8']) {
      tenant.world.uploads.clear();
      const offer = await offerFor(question);
      expect(fileOffered(offer.activity)?.name).toBe('Weekly product sync 2026-11-23.csv');
      await press(offer, 'accept');
      const bytes = uploads().find(({ complete }) => complete)?.bytes;
      expect([...(bytes?.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes?.toString('utf8')).toContain('Start time\t2026-11-23T');
    }
  });

  describe('of some of the people', () => {
    const onMonday = 'of the weekly product sync on 23 november';
    const sheets = async () => {
      const file = uploads().find(({ complete }) => complete);
      const read = await readXlsxFile(Buffer.from(file?.bytes ?? []));
      return Object.fromEntries(read.map(({ sheet, data }) => [sheet, data]));
    };
    const namesIn = (rows: unknown[][] = []) => rows.slice(1).map(([name]) => name);

    it('holds exactly these, in Excel, and says who they are: in the offer, the name and the summary', async () => {
      const offer = await offerFor(`export the guests ${onMonday}`);
      expect(fileOffered(offer.activity)?.name).toBe('Weekly product sync 2026-11-23 (guest).xlsx');
      expect(JSON.stringify(offer.activity)).toContain('1 person was a guest. It will be saved in your OneDrive.');
      expect(cardsIn(tenant.sent).at(-2)?.text).toContain('Who attended: guest');
      await press(offer, 'accept');
      const { Summary = [], People, Intervals, Series } = await sheets();
      expect(Summary).toContainEqual(['Who attended: guest', '1 of 10']);
      expect(JSON.stringify(Summary)).not.toMatch(/Presenter|Average/);
      expect(namesIn(People)).toEqual(['Dana Whitfield (Guest)']);
      expect(namesIn(Intervals)).toEqual(['Dana Whitfield (Guest)']);
      expect(Series).toBeUndefined();
    });

    it('holds exactly these in a CSV file, and in the one that is a tap away', async () => {
      await press(await offerFor(`export the presenters ${onMonday} as csv`), 'accept');
      expect(csvIn(uploads()[0])).toContain('Attended participants\t3\r\n');
      expect(csvIn(uploads()[0])).toContain('People\tPresenter');
      expect(csvIn(uploads()[0])).toContain('Jonas Weber');
      expect(csvIn(uploads()[0])).not.toMatch(/Alex Moreno|Dana/);
      tenant.world.uploads.clear();
      const cards = await tenant.say(`export the guests ${onMonday}`);
      await press(await offerFor('', { value: cards[0]?.buttons[0]?.data }), 'accept');
      const [csv] = uploads().filter(({ complete }) => complete);
      expect(csv?.name).toBe('Weekly product sync 2026-11-23 (guest).csv');
      expect(csvIn(csv)).toContain('Dana Whitfield');
      expect(csvIn(csv)).not.toContain('Jonas Weber');
    });

    it('holds who was invited and did not come, in Excel and in CSV', async () => {
      inviteByName(tenant);
      await press(await offerFor('export those who were absent from launch planning'), 'accept');
      const { People = [] } = await sheets();
      expect(People.slice(1).map((row) => [row[0], row.at(-1)])).toEqual([
        ['Noah Lindqvist', 'not in the report · accepted'],
        ['Hana Kobayashi', 'not in the report · tentative'],
        ['Grace Mwangi', 'not in the report · declined'],
        ['Émile Laurent', 'not in the report · no answer'],
      ]);
      tenant.world.uploads.clear();
      const offer = await offerFor('csv of those who were absent from launch planning');
      expect(fileOffered(offer.activity)?.name).toBe('Launch planning 2026-11-21 (absent).csv');
      await press(offer, 'accept');
      const lines = csvIn(uploads().find(({ complete }) => complete)).split('\r\n');
      expect(lines).toContain('Attended participants\t0');
      const people = lines.slice(lines.indexOf('2. Participants') + 2, lines.indexOf('3. In-Meeting Activities') - 1);
      expect(people.map((line) => line.split('\t')).map(([name, , , , address]) => [name, address])).toEqual([
        ['Noah Lindqvist', 'noah.lindqvist@fernhill.example'],
        ['Hana Kobayashi', 'hana.kobayashi@fernhill.example'],
        ['Grace Mwangi', 'grace.mwangi@fernhill.example'],
        ['Émile Laurent', 'emile.laurent@fernhill.example'],
      ]);
    });

    it('holds exactly the no-shows of a webinar, and not who cancelled or may be there', async () => {
      const offer = await offerFor('csv of the no-shows of the product launch');
      await press(offer, 'accept');
      const text = csvIn(uploads().find(({ complete }) => complete));
      expect(text).toContain('Noah Lindqvist');
      expect(text).toContain('Hana Kobayashi');
      expect(text).not.toMatch(/Olu Adeyemi|Grace Mwangi|Rosa Lima|Uma Iyer|Ida Holm|Sofia Almeida/);
    });

    it('has everybody who registered on a sheet of their own, with what became of it', async () => {
      await press(await offerFor('export the product launch'), 'accept');
      const { Expected = [] } = await sheets();
      expect(Expected[0]).toEqual(['Name', 'E-mail', 'How expected', 'Came', 'Time']);
      const told = new Map(Expected.slice(1).map(([name, , how, came]) => [name, `${how}: ${came}`]));
      expect(told.size).toBe(14);
      expect(told.get('Ida Holm')).toBe('registered: yes');
      expect(told.get('Noah Lindqvist')).toBe('registered: no');
      expect(told.get('Olu Adeyemi')).toBe('registered: not known');
      expect(told.get('Uma Iyer')).toBe('registered after the end: not known');
      expect(told.get('Grace Mwangi')).toBe('cancelled: no');
      expect(told.has('Sofia Almeida')).toBe(false);
    });

    it('has those invited on a sheet, and none where who registered may not be read', async () => {
      inviteByName(tenant);
      await press(await offerFor('export launch planning'), 'accept');
      const { Expected = [] } = await sheets();
      expect(Expected.map(([name, , how, came]) => `${name} ${how} ${came}`)).toContain(
        'Grace Mwangi invited · declined no',
      );
      tenant.world.uploads.clear();
      await press(await offerFor('export Meadow for beginners'), 'accept');
      const refused = await sheets();
      expect(Object.keys(refused)).toContain('People');
      expect(Object.keys(refused)).not.toContain('Expected');
    });

    it('offers no file that would hold nobody', async () => {
      const before = tenant.sent.length;
      const [card] = await tenant.say('export the guests of launch planning');
      expect(offersIn(tenant.sent.slice(before))).toEqual([]);
      expect(card?.text).toContain('Nobody was a guest');
    });

    it('is of one date: who came to which dates is offered as a card', async () => {
      const before = tenant.sent.length;
      const value = { ask: 'export, those who are in all of the last 2 dates, of "weekly product sync"' };
      const [card] = await tenant.say('', { value });
      expect(offersIn(tenant.sent.slice(before))).toEqual([]);
      expect(card?.text).toContain('There is no file of that');
      const [answer] = await tenant.say('', { value: card?.buttons[0]?.data });
      expect(answer?.text).toContain('came to all of the last 2 dates');
    });

    it('asks the same of the meeting that is tapped, where several may be meant', async () => {
      const [choice] = await tenant.say('export the guests last 2', { where: 'personal' });
      expect(choice?.buttons.length).toBeGreaterThan(1);
      for (const { data } of choice?.buttons ?? []) expect(JSON.stringify(data)).toContain('those who are guest');
    });
  });

  describe('on the card above the offer', () => {
    const above = async () => {
      const offer = await offerFor('export csv the weekly product sync on 23 november');
      return { offer, card: tenant.sent.at(-2) };
    };

    it('says that the file is saved once it is, and still has the other format', async () => {
      const { offer, card } = await above();
      expect(cardsIn(card ? [card] : [])[0]?.text).not.toContain('✓');
      await press(offer, 'accept');
      expect(tenant.updated.map(({ id }) => id)).toEqual([card?.id]);
      const [saved] = cardsIn(tenant.updated);
      expect(saved?.text).toContain('The file is in your OneDrive.');
      expect(saved?.text).toContain('Weekly product sync');
      expect(saved?.text).not.toContain('Allow it');
      expect(saved?.buttons.map(({ title }) => title)).toEqual(['Excel file instead']);
    });

    it('says that nothing was saved once it is declined', async () => {
      const { offer, card } = await above();
      const { cards } = await press(offer, 'decline');
      expect(cards).toEqual([]);
      expect(tenant.updated.map(({ id }) => id)).toEqual([card?.id]);
      expect(cardsIn(tenant.updated)[0]?.text).toContain('No file was saved');
    });

    it('leaves what it says while the file could not be saved: the offer still stands', async () => {
      const { offer } = await above();
      tenant.world.faults.push({ service: 'sharePoint', when: /./, times: 9, what: { status: 409, body: {} } });
      await press(offer, 'accept');
      expect(tenant.updated).toEqual([]);
    });

    it('says it in a message of its own where that card is gone', async () => {
      const { offer, card } = await above();
      tenant.world.deleted.add(card?.id ?? '');
      expect((await press(offer, 'decline')).text).toContain('No file was saved');
    });
  });

  it('saves nothing when it is declined, and says so', async () => {
    const { status } = await press(await offerFor('export'), 'decline');
    expect(status).toBe(200);
    expect(cardsIn(tenant.updated).map(({ text }) => text)).toEqual(['No file was saved.']);
    expect(tenant.world.uploads.size).toBe(0);
    expect(deletions()).toHaveLength(1);
  });

  it('reads what was answered in any case', async () => {
    const { activity } = await offerFor('export');
    const value = { action: 'Decline', context: fileOffered(activity)?.content.declineContext };
    const invoke = { ...tenant.teams.message(''), type: 'invoke', name: 'fileConsent/invoke', value };
    await tenant.during(async () => expect((await tenant.teams.deliver(invoke)).status).toBe(200));
    expect(cardsIn(tenant.updated).map(({ text }) => text)).toEqual(['No file was saved.']);
  });

  it('refuses somebody else’s answer', async () => {
    const offer = await offerFor('export');
    for (const action of ['accept', 'decline'] as const) {
      const { status, cards } = await press(offer, action, { user: colleague(1) });
      expect(status).toBe(403);
      expect(cards).toEqual([]);
    }
    expect(uploads().every(({ complete }) => !complete)).toBe(true);
  });

  it('refuses an answer from a chat, an odd one, and one that asks for something else', async () => {
    const { activity } = await offerFor('export');
    const context = fileOffered(activity)?.content.acceptContext;
    const uploadInfo = { uploadUrl: 'https://x', contentUrl: 'https://x', name: 'x', uniqueId: 'x', fileType: 'x' };
    const invoke = async (value: unknown, where: 'personal' | 'meeting' = 'personal') => {
      const activity = { ...tenant.teams.message('', { where }), type: 'invoke', name: 'fileConsent/invoke', value };
      return (await tenant.teams.deliver(activity)).status;
    };
    expect(await invoke({ action: 'accept', context, uploadInfo }, 'meeting')).toBe(403);
    expect(await invoke({ action: 'accept', context })).toBe(400);
    expect(await invoke({ action: 'else', context, uploadInfo })).toBe(400);
    const signOut = typeof context === 'object' ? { ...context, ask: 'sign out' } : {};
    expect(await invoke({ action: 'accept', context: signOut, uploadInfo })).toBe(400);
    expect(await invoke(null)).toBe(400);
  });

  it.each([
    ['another host', { uploadUrl: 'https://evil.example/x', contentUrl: 'https://evil.example/x' }],
    ['another organisation’s SharePoint', { uploadUrl: 'https://mallory-my.sharepoint.com/x' }],
    ['a loopback service that is not configured', { uploadUrl: 'http://127.0.0.1:1/x' }],
  ])('sends nothing to %s, and says so with a reference', async (_place, change) => {
    const { text } = await press(await offerFor('export'), 'accept', { change });
    expect(text).toMatch(/^I sent the file nowhere\n.+Reference [A-Z0-9-]{9}/s);
    expect(uploads()[0]?.bytes).toHaveLength(0);
    expect(tenant.logged.join()).not.toMatch(/evil\.example|mallory|tempauth/);
  });

  const fault = (what: Tenant['world']['faults'][number]['what'], times: number) =>
    tenant.world.faults.push({ service: 'sharePoint', when: /./, times, what });

  it('waits as it is told when SharePoint is busy, and tries once more', async () => {
    const offer = await offerFor('export');
    fault({ status: 429, headers: { 'retry-after': '3' } }, 1);
    const { cards } = await press(offer, 'accept');
    expect(cards.map(({ contentType }) => contentType)).toEqual([infoCard]);
    expect(waits).toEqual([3000]);
  });

  it('tries once more after an outage or a broken connection', async () => {
    for (const what of [{ status: 503 }, 'reset'] as const) {
      const offer = await offerFor('export');
      fault(what, 1);
      const { cards } = await press(offer, 'accept');
      expect(cards.map(({ contentType }) => contentType)).toEqual([infoCard]);
    }
  });

  it('explains a conflict and an outage that lasts; the offer stands and can be accepted again', async () => {
    const offer = await offerFor('export');
    for (const [status, times] of [
      [409, 1],
      [500, 2],
    ] as const) {
      fault({ status }, times);
      const { text } = await press(offer, 'accept');
      expect(text).toMatch(/^The file was not saved\n.+Reference/s);
    }
    expect(deletions()).toEqual([]);
    const { cards } = await press(offer, 'accept');
    expect(cards.map(({ contentType }) => contentType)).toEqual([infoCard]);
  });

  it('does not follow SharePoint anywhere else', async () => {
    const offer = await offerFor('export');
    fault({ status: 307, headers: { location: `${tenant.environment.GRAPH_BASE_URL}/stolen` } }, 1);
    tenant.forgetRequests();
    expect((await press(offer, 'accept')).text).toContain('I sent the file nowhere');
    expect(tenant.requestsTo('graph').join()).not.toContain('stolen');
  });

  it('saves one file when the same offer is accepted on two devices', async () => {
    const offer = await offerFor('export');
    const cards = await tenant.during(() =>
      Promise.all([tenant.teams.answerOffer(offer, 'accept'), tenant.teams.answerOffer(offer, 'accept')]),
    );
    expect(cards.map(({ contentType, text }) => (contentType === infoCard ? infoCard : text)).sort()).toEqual([
      'This file is being saved already.',
      infoCard,
    ]);
    expect(uploads().filter(({ complete }) => complete)).toHaveLength(1);
    expect((await press(offer, 'accept')).text).toBe('This file was saved already: look in your OneDrive.');
  });

  it('saves the file when the process that had begun to is gone: at the next press, within 20 s', async () => {
    const offer = await offerFor('export');
    fault('silence', 1);
    const begun = tenant.duringTurn(() => tenant.teams.answerOffer(offer, 'accept'));
    await begun;
    await expect.poll(() => tenant.requestsTo('graph').length > 0 && tenant.world.faults[0]?.times).toBe(0);
    // The other one says nothing and renews nothing any more.
    tenant.anotherInstance();
    const pressed = async () => {
      const before = tenant.sent.length;
      await tenant.teams.answerOffer(offer, 'accept');
      await tenant.answered();
      return tenant.sent.slice(before).length;
    };
    expect(await pressed()).toBe(1);
    expect(uploads().filter(({ complete }) => complete)).toHaveLength(0);
    tenant.advance(20_000);
    await pressed();
    expect(uploads().filter(({ complete }) => complete)).toHaveLength(1);
  });

  it('saves nothing for who has signed out since, and says what to do', async () => {
    const offer = await offerFor('export');
    await tenant.say('sign out');
    const { text } = await press(offer, 'accept');
    expect(text).toContain('You are signed out');
    expect(uploads()[0]?.bytes).toHaveLength(0);
  });

  it('asks who is not signed in to sign in, and then offers the file', async () => {
    tenant.world.signedIn.delete(currentUser.teamsId);
    const cards = await tenant.say('export csv', { where: 'meeting' });
    expect(offersIn(tenant.sent)).toHaveLength(1);
    expect(
      cards.filter(({ conversationId }) => conversationId !== own).every(({ json }) => !json.includes('file')),
    ).toBe(true);
  });

  it('tells a colleague who is not the organiser why there is no file', async () => {
    const cards = await tenant.say('export', { where: 'meeting', user: colleague(1) });
    expect(offersIn(tenant.sent)).toEqual([]);
    expect(cards.map(({ text }) => text).join()).toContain('Only the organiser can see this');
  });

  it('logs and stores nothing of the file', async () => {
    await press(await offerFor('export csv #3'), 'accept');
    const stored: string[] = [];
    for await (const { key, value } of tenant.store.list('')) stored.push(key, JSON.stringify(value));
    for (const secret of ['Jonas Weber', 'fernhill.example', 'tempauth', 'sandbox-upload-secret', 'Weekly']) {
      expect(tenant.logged.join('\n')).not.toContain(secret);
      expect(stored.join('\n')).not.toContain(secret);
    }
  });
});
