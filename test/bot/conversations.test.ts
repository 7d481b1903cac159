import { TestAdapter, TurnContext } from 'botbuilder';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConversations, isPaused, readConversation } from '../../src/bot/conversation/conversations.js';
import { readIncoming } from '../../src/bot/conversation/incoming.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { type OpenStorage, openStorage } from '../../src/storage/openStorage.js';

const morning = Date.UTC(2026, 10, 23, 10);
let now = morning;
const clock = () => now;
let storage: OpenStorage;
beforeAll(async () => {
  storage = await openStorage({ kind: 'sqlite', file: ':memory:' }, clock);
});
afterAll(() => storage.close());

const log = createLog({ level: 'silent', write: () => {} });
const tenant = 'tenant';
const adapter = new TestAdapter(async () => {});
let chats = 0;

/** A chat of its own, seen by two instances that share the storage. */
function chat() {
  chats += 1;
  const id = `19:chat${chats}@thread.v2`;
  const instances = [createConversations({ clock }), createConversations({ clock })];
  const turn = (at: number) => {
    const context = new TurnContext(adapter, {
      type: 'event',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      timestamp: new Date(at),
      from: { id: '29:1', name: '', aadObjectId: 'oid' },
      recipient: { id: '28:bot', name: '' },
      conversation: { id, isGroup: true, conversationType: 'groupChat', tenantId: tenant, name: '' },
      channelData: { tenant: { id: tenant } },
    });
    return [context, readIncoming(context.activity)] as const;
  };
  const at = (instance: number) => {
    const found = instances[instance];
    if (!found) throw new Error('no such instance');
    return found;
  };
  return {
    added: (when: number, instance = 0) => at(instance).remember({ ...storage, log }, ...turn(when), 'added'),
    said: (when: number, instance = 0) => at(instance).remember({ ...storage, log }, ...turn(when)),
    removed: (when: number, instance = 0) => at(instance).forget(storage, ...turn(when)),
    pause: (instance = 0) => at(instance).pause(storage, tenant, id),
    known: () => readConversation(storage, tenant, id),
  };
}

describe('where the bot is', () => {
  it('follows from what was told last by Teams’ own times, in whatever order and wherever it arrives', async () => {
    const told = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 1, max: 50 }), what: fc.constantFrom('added', 'removed'), on: fc.nat(1) }),
      { minLength: 1, maxLength: 8, selector: ({ at }) => at },
    );
    await fc.assert(
      fc.asyncProperty(
        told.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        async (events) => {
          now = morning + hour;
          const one = chat();
          for (const { at, what, on } of events) await one[what](morning + at * minute, on);
          const last = [...events].sort((a, b) => a.at - b.at).at(-1);
          expect((await one.known()) !== null).toBe(last?.what === 'added');
        },
      ),
      { numRuns: 50, seed: 10 },
    );
  });

  it('is told by any message, too, but not by one of before it was removed', async () => {
    now = morning + hour;
    const one = chat();
    await one.removed(morning + 2 * minute);
    await one.said(morning + minute);
    expect(await one.known()).toBeNull();
    await one.said(morning + 3 * minute);
    expect(await one.known()).not.toBeNull();
  });

  it('is looked up again after some minutes: another instance may have removed it', async () => {
    now = morning;
    const one = chat();
    await one.said(now, 0);
    await one.removed(now, 1);
    now += 6 * minute;
    await one.said(now, 0);
    expect(await one.known()).not.toBeNull();
  });
});

describe('a conversation that is paused', () => {
  it('goes on when something is heard from there, whoever paused it', async () => {
    now = morning;
    const one = chat();
    await one.added(now);
    await one.pause(0);
    const paused = await one.known();
    expect(paused && isPaused(paused, now)).toBe(true);
    await one.said(now, 0);
    expect(await one.known()).toMatchObject({ pausedAt: null, addedAt: morning });
    await one.pause(1);
    now += 6 * minute;
    await one.said(now, 0);
    expect(await one.known()).toMatchObject({ pausedAt: null });
  });

  it('is tried again after a day, and stays forgotten where it was removed', async () => {
    now = morning;
    const one = chat();
    await one.added(now);
    await one.pause();
    const paused = await one.known();
    expect(paused && isPaused(paused, now + day)).toBe(false);
    await one.removed(now + minute);
    await one.pause();
    expect(await one.known()).toBeNull();
  });
});
