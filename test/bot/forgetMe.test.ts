import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptKinds } from '../../src/bot/delegates/keptAbout.js';
import { colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { addDelegate } from '../../src/summaries/delegates/delegations.js';
import { chatOf, mei, sam, toldTo } from '../helpers/delegates.js';
import { dataOf } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const source = fileURLToPath(new URL('../../src', import.meta.url));
/** Begins like a key, and is none: a probe of the doctor, an address of the connector, and ids of jobs. */
const noKeys = new Set(['doctor', 'members', 'summary', 'scan']);

/** Every kind of key that the code names, as test/upgrade finds them. */
function kindsNamed(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox'))
    .flatMap((file) => [...readFileSync(`${source}/${file}`, 'utf8').matchAll(/[`']([a-z][a-z-]*)\/(?=\$\{|')/g)])
    .map(([, kind = '']) => kind);
  return new Set(found.filter((kind) => !noKeys.has(kind)));
}

/** An entry of each kind, as the code stores it of somebody. */
function entriesOf({ oid, teamsId }: typeof mei, other: typeof mei): Record<string, [key: string, value: unknown]> {
  const who = { tenantId, aadObjectId: oid };
  const reference = { serviceUrl: 'http://127.0.0.1', user: { id: teamsId, name: '', aadObjectId: oid } };
  const own = `a:sandbox-chat-${teamsId.slice(3)}`;
  return {
    conversation: [`conversation/${tenantId}/another-${own}`, { ...reference, conversation: { id: `another-${own}` } }],
    person: [`person/${tenantId}/${oid}`, { userId: teamsId, conversationId: own, locale: null, timeZone: null }],
    welcomed: [`welcomed/${tenantId}/${own}`, { doneUntil: null }],
    choice: [`choice/${tenantId}/${oid}/all`, { summaries: 'off', names: false }],
    'summary-named': [`summary-named/${tenantId}/19:chat/1-${oid}`, { by: oid }],
    share: [`share/${tenantId}/${oid.replaceAll('-', '')}`, { sharer: { userId: teamsId, ...who } }],
    posted: [`posted/${tenantId}/19:chat/1-${oid}`, { asker: oid, isTargeted: false, buttons: [] }],
    delegates: [`delegates/${tenantId}/${oid}`, { delegates: [] }],
    delegated: [`delegated/${tenantId}/${oid}/${other.oid}`, {}],
    declined: [`declined/${tenantId}/${oid}/${other.oid}`, {}],
    'summary-waiting': [`summary-waiting/${tenantId}/${oid}/summary/1`, { jobId: 'summary/1' }],
    subscription: [`subscription/handle-${oid}`, { organizer: { ...who, userId: teamsId } }],
    last: [`last/${tenantId}/19:chat/${oid}`, { command: 'roles' }],
    unanswered: [`unanswered/${oid}`, { there: reference }],
    state: [`state/msteams/conversations/${own}/users/${teamsId}/sign-in`, { dialog: {} }],
    exchange: [`exchange/${tenantId}/${teamsId}/hash`, { doneUntil: 1 }],
  };
}

async function stored(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of tenant.store.list('')) keys.push(key);
  return keys;
}

const forget = async (user = currentUser) => {
  const [asked] = await tenant.say('forget me', { user });
  return tenant.say('', { user, value: dataOf(asked, 'Yes, forget me') });
};

describe('forget me', () => {
  it('knows of every kind of entry whose it is, or why it is nobody’s', () => {
    expect([...kindsNamed()].filter((kind) => !(kind in keptKinds))).toEqual([]);
    expect(Object.keys(keptKinds).filter((kind) => !kindsNamed().has(kind))).toEqual([]);
    const owned = Object.entries(keptKinds).flatMap(([kind, kept]) => ('as' in kept ? [kind] : []));
    expect(Object.keys(entriesOf(mei, sam)).sort()).toEqual(owned.sort());
  });

  it('asks once, and deletes nothing before', async () => {
    const [asked] = await tenant.say('forget me');
    expect(asked?.text).toContain('Forget everything about you?');
    expect((await stored()).some((key) => key.startsWith('person/'))).toBe(true);
  });

  it('deletes one of each kind of its asker, and nothing of anybody else', async () => {
    await tenant.say('help');
    await tenant.say('help', { user: sam });
    const mine = entriesOf(currentUser, colleague(5));
    const others = entriesOf(sam, colleague(6));
    // Others' entries that name the asker are about both.
    const both: [string, unknown][] = [
      [`delegated/${tenantId}/${colleague(7).oid}/${currentUser.oid}`, {}],
      [`last/${tenantId}/19:chat/${colleague(7).oid}`, { command: 'roles', of: currentUser.oid }],
    ];
    const refusal = `declined/${tenantId}/${colleague(7).oid}/${currentUser.oid}`;
    for (const [key, value] of [...Object.values(mine), ...Object.values(others), ...both, [refusal, {}] as const])
      await tenant.store.put(key, value);
    const jobs = {
      scan: { tenantId, aadObjectId: currentUser.oid },
      subscription: { tenantId, aadObjectId: currentUser.oid },
      'summary/event': { tenantId, organizer: { aadObjectId: currentUser.oid, userId: null } },
      'summary/chat': { sent: [sentTo(chatOf(currentUser))] },
      'summary/sam': { tenantId, organizer: { aadObjectId: sam.oid, userId: null } },
      'summary/other': { sent: [sentTo(chatOf(sam))] },
    };
    for (const [id, payload] of Object.entries(jobs)) await tenant.jobs.schedule({ id, dueAt: 9e12, payload });
    const [card] = await forget();
    const left = await stored();
    for (const [kind, [key]] of Object.entries(mine)) expect(left, kind).not.toContain(key);
    for (const [key] of both) expect(left).not.toContain(key);
    for (const [kind, [key]] of Object.entries(others)) expect(left, kind).toContain(key);
    expect(left.filter((key) => key.toLowerCase().includes(currentUser.oid)).sort()).toEqual([
      refusal,
      `signed-out/${tenantId}/${currentUser.oid}`,
    ]);
    expect(left.filter((key) => key.includes(currentUser.teamsId))).toEqual([]);
    const ids: string[] = [];
    for await (const { id } of tenant.jobs.list()) ids.push(id);
    expect(ids.sort()).toEqual(['summary/other', 'summary/sam']);
    expect(card?.text).toContain('Forgotten, and you are signed out');
    expect(card?.text).toMatch(/Jobs of your meetings\s+5/u);
    expect(card?.text).toMatch(/Choices about summaries\s+2/u);
    expect(card?.text).toContain('One thing stays for a year');
  });

  it('deletes what was really stored: shares, summaries for others, the last question, the sign-in', async () => {
    await tenant.say(`summaries also to ${mei.mail}`);
    const named = { aadObjectId: currentUser.oid, userId: currentUser.teamsId, conversationId: null };
    await addDelegate(tenant, { tenantId, aadObjectId: sam.oid }, { delegate: named, thread: null });
    await tenant.say('who attended', { where: 'meeting' });
    await tenant.say('who attended');
    const cards = await forget();
    const own = cards.filter(({ conversationId }) => conversationId === chatOf(currentUser));
    expect(own[0]?.text).toMatch(/Summaries shared, by you or with you\s+2/u);
    expect(own[0]?.text).toMatch(/Sign-in\s+[1-9]/u);
    const told = cards.filter(({ conversationId }) => conversationId === chatOf(mei));
    expect(told[0]?.text).toContain('Alex Moreno no longer shares summaries with you');
    expect((await tenant.say('who gets my summaries', { user: sam }))[0]?.text).toContain('Nobody else');
    for await (const { key, value } of tenant.store.list('')) {
      if (key.startsWith('signed-out/')) continue;
      expect(`${key} ${JSON.stringify(value)}`).not.toContain(currentUser.oid);
    }
    expect((await tenant.say('who attended'))[0]?.text).toContain('You are signed out');
  });

  it('leaves it to whoever declined that they are not named again', async () => {
    const [told] = toldTo(mei, await tenant.say(`summaries also to ${mei.mail}`));
    await tenant.say('', { user: mei, value: dataOf(told, 'No more of these') });
    const cards = await forget();
    expect(cards[0]?.text).toContain('Whoever declined your summaries stays declined');
    await tenant.say('sign in');
    const again = await tenant.say(`summaries also to ${mei.mail}`);
    expect(again.map(({ text }) => text).join()).toContain('Mei Tanaka does not want them');
    expect(toldTo(mei, again)).toEqual([]);
  });

  it('ends what others share with its asker, however many they are, and what was asked on its asker’s behalf', async () => {
    const named = { aadObjectId: mei.oid, userId: mei.teamsId, conversationId: null };
    const organizers = Array.from({ length: 25 }, (_, i) => ({ tenantId, aadObjectId: `organizer-${i}` }));
    for (const organizer of organizers) await addDelegate(tenant, organizer, { delegate: named, thread: null });
    await tenant.say(`summaries also to ${mei.mail}`);
    await tenant.say('who attended the weekly product sync of Alex', { user: mei });
    await tenant.answered();
    await forget();
    await forget(mei);
    for await (const { key, value } of tenant.store.list('')) {
      if (key.startsWith('signed-out/')) continue;
      const stored = `${key} ${JSON.stringify(value)}`;
      expect(stored).not.toContain(mei.oid);
      expect(stored).not.toContain(currentUser.oid);
    }
  });

  it('asked in a chat is asked in private, and a button of one’s own making does nothing in a chat', async () => {
    const cards = await tenant.say('forget me', { where: 'meeting' });
    const inChat = cards.filter(({ conversationId }) => conversationId !== chatOf(currentUser));
    expect(inChat.map(({ text }) => text)).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    const forged = await tenant.say('', { where: 'meeting', value: { ask: 'forget me', sure: true } });
    expect(forged.map(({ text }) => text).join()).toContain('Forget everything about you?');
    expect(forged.map(({ text }) => text).join()).not.toContain('Forgotten');
  });

  it('lets the bot find them again once they write', async () => {
    await tenant.say('help');
    await forget();
    await tenant.say('sign in');
    expect(await stored()).toContain(`conversation/${tenantId}/${chatOf(currentUser)}`);
    expect((await tenant.say('who attended'))[0]?.text).toContain('Who attended');
  });
});

const sentTo = (conversationId: string) => ({
  occurrence: 1,
  to: 'organizer',
  what: 'summary',
  conversationId,
  activityId: 'a',
  reports: [],
});
