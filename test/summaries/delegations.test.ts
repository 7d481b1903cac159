import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import type { Store } from '../../src/storage/store.js';
import {
  addDelegate,
  allowAgain,
  decline,
  delegatesOf,
  leaveAll,
  mayAdd,
  mostDelegates,
  organizersOf,
  placeNamed,
  removeDelegate,
  removeDelegates,
  type Somebody,
  scopeOf,
} from '../../src/summaries/delegates/delegations.js';

const tenantId = 'Tenant';
const anna: Somebody = { tenantId, aadObjectId: 'ANNA' };
const mei: Somebody = { tenantId, aadObjectId: 'mei' };
const named = ({ aadObjectId }: Somebody) => ({ aadObjectId, userId: null, conversationId: null });

let store: Store;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', clock: () => 0 });
});
afterEach(() => store.close());

const add = (who: Somebody = mei, thread: string | null = null) =>
  addDelegate({ store }, anna, { delegate: named(who), thread });

describe('whom an organiser has named', () => {
  it('are ten at most, however many instances add some at once', async () => {
    const people = Array.from({ length: 9 }, (_, i) => ({ tenantId, aadObjectId: `person-${i}` }));
    expect(new Set(await Promise.all(people.map((who) => add(who))))).toEqual(new Set(['new']));
    const more = Array.from({ length: 5 }, (_, i) => ({ tenantId, aadObjectId: `more-${i}` }));
    const outcomes = await Promise.all(more.map((who) => add(who)));
    expect(outcomes.filter((one) => one === 'new')).toHaveLength(1);
    expect(outcomes.filter((one) => one === 'full')).toHaveLength(4);
    expect(await delegatesOf({ store }, anna)).toHaveLength(mostDelegates);
    expect(await mayAdd({ store }, anna, { delegate: mei, thread: null })).toBe('full');
  });

  it('are named for one meeting, for several, and for all of them', async () => {
    expect(await add(mei, 'one')).toBe('new');
    expect(await add(mei, 'one')).toBe('already');
    expect(await add(mei, 'two')).toBe('new');
    expect(await scopeOf({ store }, anna, mei)).toMatchObject({ all: false, threads: ['one', 'two'] });
    expect(await add()).toBe('new');
    expect(await add(mei, 'three')).toBe('already');
    expect(await scopeOf({ store }, anna, mei)).toMatchObject({ all: true });
  });

  it('are named for the chat of a meeting, and in a channel for one post', () => {
    const idOf = (thread: string, message: string) => Buffer.from(`0#${thread}#${message}`).toString('base64');
    const [chat, channel] = ['19:meeting_a@thread.v2', '19:b@thread.tacv2'];
    expect(placeNamed(chat, idOf(chat, '0'))).toBe(chat);
    expect(placeNamed(chat, null)).toBe(chat);
    expect(placeNamed(channel, idOf(channel, '17'))).toBe(`${channel};messageid=17`);
    // Nobody tells which of the channel's meetings it is.
    for (const id of [null, '', 'odd', idOf(channel, '0'), idOf(channel, '')])
      expect(placeNamed(channel, id)).toBeNull();
    expect(placeNamed(null, idOf(chat, '0'))).toBeNull();
  });

  it('are found from either side, whatever the case of an id, and in their own tenant alone', async () => {
    await add();
    expect(await scopeOf({ store }, { ...anna, aadObjectId: 'anna' }, { ...mei, aadObjectId: 'MEI' })).not.toBeNull();
    expect(await organizersOf({ store }, mei)).toEqual([{ tenantId, aadObjectId: 'anna', all: true, threads: [] }]);
    expect(await scopeOf({ store }, anna, { ...mei, tenantId: 'other' })).toBeNull();
    expect(await scopeOf({ store }, mei, anna)).toBeNull();
  });

  it('are what the organiser’s own entry says: a hint alone opens nothing', async () => {
    await store.put('delegated/tenant/mei/anna', {});
    expect(await organizersOf({ store }, mei)).toEqual([]);
    expect(await scopeOf({ store }, anna, mei)).toBeNull();
  });

  it('are nobody any more once it is ended, for one or for all', async () => {
    await add();
    expect(await removeDelegate({ store }, anna, mei)).toBe(true);
    expect(await removeDelegate({ store }, anna, mei)).toBe(false);
    await add();
    expect(await removeDelegates({ store }, anna)).toHaveLength(1);
    await add();
    expect(await leaveAll({ store }, mei)).toBe(1);
    const left: string[] = [];
    for await (const { key } of store.list('')) left.push(key);
    expect(left).toEqual([]);
  });

  it('are not named again after they have declined, also where both happen at once, until they allow it', async () => {
    await add();
    await decline({ store }, mei, anna);
    expect(await add()).toBe('declined');
    expect(await scopeOf({ store }, anna, mei)).toBeNull();
    expect(await allowAgain({ store }, mei, anna)).toBe(true);
    await Promise.all([add(), decline({ store }, mei, anna)]);
    expect(await scopeOf({ store }, anna, mei)).toBeNull();
    expect(await allowAgain({ store }, mei, anna)).toBe(true);
    expect(await add()).toBe('new');
  });
});
