import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, colleagues, currentUser, guestAccount, tenantId } from '../../src/sandbox/company/company.js';
import { decline } from '../../src/summaries/delegates/delegations.js';
import { chatOf, mei, objectOf, sam, sayOf, toldTo } from '../helpers/delegates.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** Alex, in private, names Mei for all meetings. */
const share = (words = `summaries also to ${mei.mail}`) => tenant.say(words);

describe('an organiser who names somebody', () => {
  it('in private by address, shares all meetings, is told so, and the named person is told by whom and how to decline', async () => {
    const cards = await share();
    const [own] = toldTo(currentUser, cards);
    expect(own?.text).toContain('Mei Tanaka gets your summaries too');
    expect(own?.text).toContain('all meetings that you organise');
    const [told] = toldTo(mei, cards);
    expect(told?.text).toContain('Alex Moreno shares meeting summaries with you');
    expect(told?.buttons.map(({ title }) => title)).toEqual(['Who attended', 'No more of these']);
    expect(cards).toHaveLength(2);
  });

  it('by any address that the directory has', async () => {
    expect(toldTo(colleague(7), await share(`summaries also to ${colleague(7).upn.toUpperCase()}`))).toHaveLength(1);
  });

  it('in a meeting’s chat by a mention, shares that meeting, and the chat reads nothing of it', async () => {
    const cards = await sayOf(tenant, 'summaries also to', mei);
    expect(toldTo(currentUser, cards)[0]?.text).toContain('about this meeting alone');
    // They have not written to the bot before: the chat knows what they are called.
    expect(toldTo(mei, cards)[0]?.text).toContain('Alex Moreno shares meeting summaries with you');
    expect(toldTo(mei, cards)[0]?.text).toContain('one of their meetings');
    const inChat = cards.filter(({ conversationId }) => ![chatOf(mei), chatOf(currentUser)].includes(conversationId));
    expect(inChat.map(({ text }) => text)).toEqual(['That is for your eyes only, so I answered in our private chat.']);
  });

  it('must be the organiser of the chat’s meeting', async () => {
    const cards = await sayOf(tenant, 'summaries also to', mei, { user: sam });
    expect(cards.map(({ text }) => text).join()).toContain('Only the organiser decides this');
    expect(toldTo(mei, cards)).toEqual([]);
  });

  it('cannot name a guest, somebody unknown, themselves, or somebody whom the bot cannot write to', async () => {
    expect((await sayOf(tenant, 'summaries also to', guestAccount)).map(({ text }) => text).join()).toContain(
      'Only for people of your organisation',
    );
    expect((await share('summaries also to nobody@elsewhere.example'))[0]?.text).toContain(
      'I do not know whom you mean',
    );
    expect((await share('summaries also to Mei'))[0]?.text).toContain('I do not know whom you mean');
    expect((await share(`summaries also to ${currentUser.mail}`))[0]?.text).toContain('That is you');
    tenant.world.unreachable.add(mei.teamsId);
    const [card] = await share();
    expect(card?.text).toContain('I cannot write to them');
    expect(card?.text).toContain('Nothing has changed');
    expect((await tenant.say('who gets my summaries'))[0]?.text).toContain('Nobody else gets your summaries.');
  });

  it('names one person at a time, and ten at most', async () => {
    expect((await share(`summaries also to ${mei.mail} and ${sam.mail}`))[0]?.text).toContain('One person at a time');
    for (const one of colleagues.slice(1, 11)) await sayOf(tenant, 'summaries also to', one);
    const cards = await sayOf(tenant, 'summaries also to', colleague(11));
    expect(toldTo(currentUser, cards)[0]?.text).toContain('Ten people get your summaries already');
    expect(toldTo(colleague(11), cards)).toEqual([]);
    const [list] = await tenant.say('who else gets my summaries');
    expect(list?.buttons).toHaveLength(10);
  });

  it('is told when they are named already, and nobody is told twice', async () => {
    await share();
    const cards = await share();
    expect(cards.map(({ text }) => text).join()).toContain('Mei Tanaka gets them already');
    expect(toldTo(mei, cards)).toEqual([]);
  });

  it('ends it by name, by address or by the button of the list, and the other one is told', async () => {
    for (const end of ['no longer to Mei', `no longer to ${mei.mail}`]) {
      await share();
      const cards = await tenant.say(end);
      expect(toldTo(currentUser, cards)[0]?.text).toContain('Mei Tanaka no longer gets your summaries');
      expect(toldTo(mei, cards)[0]?.text).toContain('Alex Moreno no longer shares summaries with you');
    }
    await share();
    const [list] = await tenant.say('who gets my summaries');
    expect(list?.text).toContain('Mei Tanaka');
    const cards = await tenant.say('', { value: dataOf(list, 'End it for Mei') });
    expect(toldTo(mei, cards)).toHaveLength(1);
    expect((await tenant.say('no longer to Mei'))[0]?.text).toContain('They do not get your summaries');
  });

  it('leaves ids alone in the storage', async () => {
    await share();
    await sayOf(tenant, 'summaries also to', sam);
    const stored: string[] = [];
    for await (const { key, value } of tenant.store.list('deleg')) stored.push(`${key} ${JSON.stringify(value)}`);
    expect(stored).toHaveLength(3);
    for (const word of ['Mei', 'Tanaka', 'Sam', 'fernhill.example', 'Alex']) expect(stored.join()).not.toContain(word);
  });
});

describe('somebody who was named', () => {
  const ask = (text: string, value?: unknown) => tenant.say(text, { user: mei, ...(value ? { value } : {}) });

  it('reads the organiser’s meetings by the button, and by what is on the card that they got', async () => {
    const [told] = toldTo(mei, await share());
    tenant.world.signedIn.delete(mei.teamsId);
    const [card] = await ask('', dataOf(told, 'Who attended'));
    expect(card?.conversationId).toBe(chatOf(mei));
    expect(card?.text).toContain('Alex Moreno');
    const [late] = await ask('and who was late?');
    expect(late?.text).toMatch(/late/iu);
    expect(late?.text).not.toContain('Only the organiser');
    const rows = card?.buttons.filter(({ data }) => data !== undefined) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    for (const { data } of rows) expect(data).toMatchObject({ of: currentUser.oid });
    const [timeline] = await ask('', dataOf(card, 'Timeline'));
    expect(timeline?.text).toContain('Customer onboarding');
    const again = { ...objectOf(dataOf(card, 'Timeline')), ask: 'who attended', sort: 'name' };
    const sorted = await pressData(tenant, again, { user: mei });
    expect(sorted.card?.text).toContain('Alex Moreno');
  });

  it.each([
    ['who attended Alex’s weekly product sync', 'people'],
    ["who was late in Alex Moreno's weekly product sync", 'late'],
    ['who attended the weekly product sync of Alex', 'people'],
    ['wer war im weekly product sync von Alex Moreno da', 'people'],
    ['qui était présent à weekly product sync de Alex', 'people'],
    ['quién asistió a weekly product sync de Alex', 'people'],
    ['Alexさんのweekly product syncの参加者', 'people'],
    ['attendance of Priya in Alex’s weekly product sync', 'Priya Natarajan'],
  ])('asks for the organiser’s meetings in words: %s', async (words, said) => {
    await share();
    const [card] = await ask(words);
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.text).toContain(said);
    expect(card?.text).not.toMatch(/Several fit|Reference/u);
    expect(card?.conversationId).toBe(chatOf(mei));
  });

  it('is offered the organiser’s meetings where none of their own is called that', async () => {
    await share();
    const [none] = await ask('who attended Launch planning');
    expect(none?.buttons.map(({ title }) => title)).toContain('In those of Alex Moreno');
    const [card] = await ask('', dataOf(none, 'In those of Alex'));
    expect(card?.text).toContain('Launch planning');
    expect(card?.text).toContain('Who attended');
  });

  it('finds what the organiser organises, and nothing else of their calendar', async () => {
    await share();
    const foreign = tenant.world.meetings.filter(({ organizer }) => organizer !== currentUser);
    expect(foreign.length).toBeGreaterThan(0);
    const [list] = await ask('meetings of Alex');
    expect(list?.text).toContain('Weekly product sync');
    for (const { subject } of foreign) expect(list?.text).not.toContain(subject);
    for (const { subject } of foreign) {
      const [card] = await ask(`who attended ${subject} of Alex`);
      expect(card?.text, subject).toContain('No meeting called');
      expect(card?.buttons.map(({ title }) => title).join(), subject).not.toContain(subject);
    }
  });

  it('reads the webinars and town halls that the organiser organises, and none that they help another with', async () => {
    await share();
    const [own] = await tenant.say('', { user: mei, value: { ask: 'webinars', of: currentUser.oid } });
    expect(own?.text).toContain('Product launch: Meadow');
    expect(own?.text).not.toMatch(/Meadow for beginners|Leadership briefing|Open house/u);
    expect((await ask('no-shows of the product launch of Alex'))[0]?.text).toContain('Noah Lindqvist');
    expect((await ask('who attended meadow for beginners of Alex'))[0]?.text).not.toContain('Priya');
    const others = tenant.world.virtualEvents.filter(({ organizer }) => organizer !== currentUser);
    expect(others.length).toBeGreaterThan(0);
    for (const { title, kind, eventId } of others) {
      const virtualEvent = { kind: kind.slice(0, -1), eventId };
      for (const command of ['who attended', 'who was absent', 'export']) {
        const [card] = await ask('', { ask: command, virtualEvent, of: currentUser.oid });
        expect(card?.text, `${title}, ${command}`).toContain('That is not shared with you');
      }
    }
  });

  it('asks in a chat as any member does, and is answered in private', async () => {
    await sayOf(tenant, 'summaries also to', mei);
    const cards = await tenant.say('who was late', { where: 'meeting', user: mei });
    expect(toldTo(mei, cards)[0]?.text).toContain('Weekly product sync');
    const others = cards.filter(({ conversationId }) => conversationId !== chatOf(mei));
    expect(others.map(({ text }) => text)).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    const [asSam] = await tenant.say('who was late', { where: 'meeting', user: sam });
    expect(asSam?.text).not.toContain('Weekly product sync ·');
    expect(
      toldTo(
        sam,
        [asSam ?? cards[0]].flatMap((one) => one ?? []),
      )[0]?.text ?? asSam?.text,
    ).toContain('organiser');
    const [other] = await tenant.say('who was late', { where: 'channel', user: mei });
    expect(other?.text).not.toContain('minutes late');
  });

  it('asks in a chat for a meeting of their own by its title, as before', async () => {
    await sayOf(tenant, 'summaries also to', mei);
    const review = tenant.world.meetings.find(({ subject }) => subject === 'Budget review');
    if (!review) throw new Error('no meeting');
    review.organizer = mei;
    const [card] = toldTo(mei, await tenant.say('who attended the budget review', { where: 'meeting', user: mei }));
    expect(card?.text).toContain('Budget review');
    expect(card?.text).not.toMatch(/not shared with you|Only the organiser/u);
    // Whom it is about is no title.
    const ofPriya = await tenant.say('attendance of Priya', { where: 'meeting', user: mei });
    expect(toldTo(mei, ofPriya)[0]?.text).toContain('Weekly product sync');
  });

  it('for one meeting, may ask about that one alone', async () => {
    const [told] = toldTo(mei, await sayOf(tenant, 'summaries also to', mei));
    const [card] = await ask('', dataOf(told, 'Who attended'));
    expect(card?.text).toContain('Weekly product sync');
    expect((await ask('who attended weekly product sync of Alex'))[0]?.text).toContain('Weekly product sync');
    expect((await ask('attendance of Priya in the weekly product sync of Alex'))[0]?.text).toContain('Priya Natarajan');
    expect((await ask('who was late in Alex’s weekly product sync last monday'))[0]?.text).toMatch(/Nov(?:ember)? 16/u);
    const [other] = await ask('who attended the design review of Alex');
    expect(other?.text).toContain('Which meeting');
    expect(other?.buttons.map(({ title }) => title)).toEqual(['Weekly product sync']);
    expect((await ask('meetings of Alex'))[0]?.text).toContain('That is not shared with you');
    expect((await ask('webinars', { ask: 'webinars', of: currentUser.oid }))[0]?.text).toContain('not shared with you');
    const other1 = tenant.world.meetings.find(({ subject }) => subject === 'Design review');
    const forged = { ask: 'who attended', of: currentUser.oid, meetingId: other1?.connectorId };
    expect((await ask('', forged))[0]?.text).toContain('That is not shared with you');
    expect((await ask('attendance of Priya in the design review of Alex'))[0]?.text).toContain('Which meeting');
  });

  it('for one meeting of a channel, may ask about that one alone, in words too, and about no other that is held there', async () => {
    const [told] = toldTo(mei, await sayOf(tenant, 'summaries also to', mei, { where: 'channel' }));
    expect((await ask('', dataOf(told, 'Who attended')))[0]?.text).toContain('Launch planning');
    expect((await ask('who attended launch planning of Alex'))[0]?.text).toContain('Launch planning');
    const planning = tenant.world.meetings.find(({ subject }) => subject === 'Launch planning');
    if (!planning) throw new Error('no meeting');
    const [thread] = planning.conversationId.split(';');
    const another = `${thread};messageid=1795161611111`;
    const connectorId = Buffer.from(`0#${thread}#1795161611111`).toString('base64');
    tenant.world.meetings.push({ ...planning, subject: 'Salary review', conversationId: another, connectorId });
    const forged = { ask: 'who attended', of: currentUser.oid, meetingId: connectorId };
    expect((await ask('', forged))[0]?.text).toContain('That is not shared with you');
    const inItsPost = await tenant.during(() =>
      tenant.teams.deliver({
        ...tenant.teams.message('who was late', { where: 'channel', user: mei }),
        conversation: { id: another, conversationType: 'channel', isGroup: true, tenantId },
      }),
    );
    expect(inItsPost.length).toBeGreaterThan(0);
    expect(inItsPost.map(({ text }) => text).join()).not.toMatch(/on time|min late|Held:/u);
  });

  it('decides nothing, and shows nothing to a chat', async () => {
    await sayOf(tenant, 'summaries also to', mei);
    const [told] = toldTo(mei, await share());
    const about = objectOf(dataOf(told, 'Who attended'));
    for (const verb of ['share', 'always', 'never']) {
      const pressed = await pressData(tenant, about, { user: mei, verb });
      expect(pressed.text, verb).toContain('Only the organiser decides this');
      expect(pressed.messages, verb).toEqual([]);
    }
    for (const command of ['summaries off', 'all summaries off', 'sign out', 'forget me', 'no longer to person']) {
      await ask('', { ask: command, of: currentUser.oid });
    }
    expect((await tenant.say('who gets my summaries'))[0]?.text).not.toContain('Nobody else');
    expect((await tenant.say('who attended'))[0]?.text).toContain('Who attended');
  });

  it('gets files into their own OneDrive', async () => {
    await share();
    const offered = tenant.sent.length;
    await ask('export the weekly product sync of Alex');
    const offer = tenant.sent.slice(offered).find(({ activity }) => JSON.stringify(activity).includes('file.consent'));
    if (!offer) throw new Error('no offer');
    expect(offer.conversationId).toBe(chatOf(mei));
    expect((await tenant.teams.answerOffer(offer, 'accept', { user: sam })).status).toBe(403);
    await tenant.during(() => tenant.teams.answerOffer(offer, 'accept', { user: mei }));
    expect([...tenant.world.uploads.values()].filter(({ complete }) => complete)).toHaveLength(1);
  });
});

describe('whoever was not named, or is not any more', () => {
  it('is refused, whatever their button says', async () => {
    const [told] = toldTo(mei, await share());
    const forged = dataOf(told, 'Who attended');
    const bySam = await tenant.say('', { user: sam, value: forged });
    expect(bySam.map(({ text }) => text).join()).toContain('That is not shared with you');
    expect((await pressData(tenant, forged, { user: sam })).text).toContain('That is not shared with you');
    const guessed = { ask: 'who attended', of: colleague(1).oid };
    expect((await tenant.say('', { user: mei, value: guessed }))[0]?.text).toContain('That is not shared with you');
    await tenant.say('no longer to Mei');
    expect((await tenant.say('', { user: mei, value: forged }))[0]?.text).toContain('That is not shared with you');
    expect((await pressData(tenant, forged, { user: mei })).text).toContain('That is not shared with you');
  });

  it('is refused in a chat by a button of a private card', async () => {
    const [told] = toldTo(mei, await share());
    const data = dataOf(told, 'Who attended');
    const cards = await tenant.say('', { user: mei, where: 'channel', value: data });
    for (const { conversationId, text } of cards)
      if (conversationId !== chatOf(mei)) expect(text).not.toMatch(/^Who attended$/m);
  });

  it('has ended it themselves, and is not named again before they allow it', async () => {
    const [told] = toldTo(mei, await share());
    const [stopped] = await tenant.say('', { user: mei, value: dataOf(told, 'No more of these') });
    expect(stopped?.text).toContain('Alex Moreno: no more summaries');
    const refused = await share();
    expect(refused[0]?.text).toContain('Mei Tanaka does not want them');
    expect(toldTo(mei, refused)).toEqual([]);
    expect((await tenant.say('who attended the design review of Alex', { user: mei }))[0]?.text).toContain(
      'No meeting',
    );
    const [allowed] = await tenant.say('', { user: mei, value: dataOf(stopped, 'Allow it again') });
    expect(allowed?.text).toContain('Alex Moreno may share summaries with you again');
    expect(toldTo(mei, await share())).toHaveLength(1);
    expect((await tenant.say('stop summaries from Alex', { user: mei }))[0]?.text).toContain('no more summaries');
    expect((await tenant.say('allow summaries from Alex', { user: mei }))[0]?.text).toContain('again');
    expect((await tenant.say('stop summaries from Alex', { user: mei }))[0]?.text).toContain('Nobody of that name');
  });

  it('is not written to again and again by one who names them and ends it in turns', async () => {
    let messages = 0;
    let said = '';
    for (let turn = 0; turn < 9; turn += 1) {
      const cards = await share();
      said = toldTo(currentUser, cards)[0]?.text ?? '';
      messages += toldTo(mei, [...cards, ...(await tenant.say('no longer to Mei'))]).length;
    }
    expect(messages).toBe(12);
    expect(said).toContain('often enough');
    expect(said).toContain('Nothing has changed');
    // Nobody else is kept from being named by that.
    expect(toldTo(sam, await share(`summaries also to ${sam.mail}`))).toHaveLength(1);
  });

  it('declines by the button that they were told with, although it is over already', async () => {
    const [told] = toldTo(mei, await share());
    await tenant.say('no longer to Mei');
    const [stopped] = await tenant.say('', { user: mei, value: dataOf(told, 'No more of these') });
    expect(stopped?.text).toContain('no more summaries');
    const refused = await share();
    expect(refused[0]?.text).toContain('does not want them');
    expect(toldTo(mei, refused)).toEqual([]);
    // Whom a button of one’s own making names is not told by it, and nothing but an id is stored.
    const guessed = { ask: 'stop summaries from person', of: colleague(1).oid };
    expect((await tenant.say('', { user: sam, value: guessed }))[0]?.text).not.toContain(colleague(1).name);
    for (let n = 0; n < 18; n += 1)
      await decline(tenant, { tenantId, aadObjectId: sam.oid }, { tenantId, aadObjectId: `organizer-${n}` });
    const another = (n: number) => ({ ...guessed, of: colleague(n).oid });
    expect((await tenant.say('', { user: sam, value: another(5) }))[0]?.text).toContain('no more summaries');
    // Not without end.
    expect((await tenant.say('', { user: sam, value: another(6) }))[0]?.text).toContain('Nobody of that name');
    const text = { ask: 'stop summaries from person', of: 'sam@fernhill.example' };
    expect((await tenant.say('', { user: sam, value: text }))[0]?.text).toContain('Nobody of that name');
  });

  it('is told that it is over when the organiser signs out, which ends it on every instance', async () => {
    const [told] = toldTo(mei, await share());
    tenant.anotherInstance();
    const cards = await tenant.say('sign out');
    expect(toldTo(mei, cards)[0]?.text).toContain('Alex Moreno no longer shares summaries with you');
    tenant.anotherInstance();
    expect((await tenant.say('', { user: mei, value: dataOf(told, 'Who attended') }))[0]?.text).toContain('not shared');
    await tenant.say('sign in');
    expect((await tenant.say('', { user: mei, value: dataOf(told, 'Who attended') }))[0]?.text).toContain('not shared');
  });

  it('is nobody who is being named while the organiser signs out', async () => {
    await tenant.close();
    const key = `signed-out/${tenantId}/${currentUser.oid}`;
    tenant = await startTenant({}, undefined, (storage) => ({
      ...storage,
      store: {
        ...storage.store,
        async putIfAbsent(...entry) {
          // On another instance, after it has looked for whom to end it.
          if (entry[0].startsWith('delegates/')) await storage.store.put(key, {});
          return storage.store.putIfAbsent(...entry);
        },
      },
    }));
    expect((await share()).map(({ text }) => text).join()).toContain('You are signed out');
    const stored: string[] = [];
    for await (const entry of tenant.store.list('deleg')) stored.push(entry.key);
    expect(stored).toEqual([]);
  });

  it('waits while the organiser has no sign-in, and is asked for none', async () => {
    const [told] = toldTo(mei, await share());
    tenant.world.signedIn.delete(currentUser.teamsId);
    tenant.world.silentSignIn = false;
    const [card] = await tenant.say('', { user: mei, value: dataOf(told, 'Who attended') });
    expect(card?.text).toContain('I cannot read this for you now');
    expect(card?.buttons).toEqual([]);
    tenant.world.signedIn.add(currentUser.teamsId);
    expect((await tenant.say('', { user: mei, value: dataOf(told, 'Who attended') }))[0]?.text).toContain(
      'Who attended',
    );
  });

  it('is everybody once the organiser, or they, remove the bot', async () => {
    const remove = (user: typeof mei) =>
      tenant.during(() =>
        tenant.teams.deliver({
          ...tenant.teams.message('', { user }),
          type: 'installationUpdate',
          action: 'remove',
          text: undefined,
        }),
      );
    const [told] = toldTo(mei, await share());
    tenant.advance(1000);
    await remove(mei);
    expect((await tenant.say('who gets my summaries'))[0]?.text).toContain('Nobody else');
    tenant.advance(1000);
    await share();
    tenant.advance(1000);
    const cards = await remove(currentUser);
    expect(toldTo(mei, cards)[0]?.text).toContain('no longer shares');
    expect((await tenant.say('', { user: mei, value: dataOf(told, 'Who attended') }))[0]?.text).toContain('not shared');
  });
});
