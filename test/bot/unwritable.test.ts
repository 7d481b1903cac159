import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOffered } from '../../src/sandbox/services/fileCards.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import { StorageError, type StorageErrorCode } from '../../src/storage/storageError.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe.each<StorageErrorCode>(['storage-full', 'storage-read-only'])('while the storage says %s', (code) => {
  let tenant: Tenant;
  let fails = false;
  const refuse = () => Promise.reject(new StorageError(code, 'MADE_UP'));
  const around = (storage: OpenStorage): OpenStorage => {
    const { store } = storage;
    return {
      ...storage,
      store: {
        ...store,
        put: (...write) => (fails ? refuse() : store.put(...write)),
        putIfAbsent: (...write) => (fails ? refuse() : store.putIfAbsent(...write)),
        putIfUnchanged: (...write) => (fails ? refuse() : store.putIfUnchanged(...write)),
        delete: (...write) => (fails ? refuse() : store.delete(...write)),
      },
    };
  };
  beforeEach(async () => {
    fails = false;
    tenant = await startTenant({}, undefined, around);
  });
  afterEach(() => tenant.close());

  it.each(['who attended the launch planning', 'meetings', 'help', 'export csv #3'])(
    'answers %j, for it only has to be read',
    async (text) => {
      const before = await tenant.say(text);
      // To a new process every conversation is new.
      tenant.anotherInstance();
      fails = true;
      const after = await tenant.say(text);
      expect(after.map((card) => card.text)).toEqual(before.map((card) => card.text));
    },
  );

  it('answers who has never written before, though the conversation cannot be remembered', async () => {
    fails = true;
    expect(await tenant.say('help')).toHaveLength(1);
    expect(tenant.logged.join()).toContain('"msg":"conversation not remembered"');
  });

  it('answers in a meeting’s chat, where the buttons say later that the card is of no use any more', async () => {
    const [before] = await tenant.say('who attended', { where: 'meeting' });
    tenant.anotherInstance();
    fails = true;
    const [after] = await tenant.say('who attended', { where: 'meeting' });
    expect(after?.text).toBe(before?.text);
    expect(tenant.logged.join()).toContain('"msg":"what was shown not remembered"');
  });

  it('says in a sentence that nothing can be saved, where something must be', async () => {
    fails = true;
    for (const text of ['all summaries on', 'sign out']) {
      const [card] = await tenant.say(text);
      expect(card?.text).toMatch(/^I cannot save anything at the moment\n.+Reference [A-Z0-9-]{9}/s);
    }
    const failed = tenant.logged.filter((line) => line.includes('question failed'));
    expect(failed).toHaveLength(2);
    for (const line of failed)
      expect(JSON.parse(line)).toMatchObject({ code: 'storage-unwritable', reason: code, level: 50 });
  });

  it('says so to whoever accepts a file, which can be accepted later', async () => {
    await tenant.say('export csv #3');
    const offer = tenant.sent.find(({ activity }) => fileOffered(activity) !== null);
    if (!offer) throw new Error('no offer');
    fails = true;
    const [refused] = await tenant.during(() => tenant.teams.answerOffer(offer, 'accept'));
    expect(refused?.text).toMatch(/^I cannot save anything at the moment/);
    fails = false;
    await tenant.during(() => tenant.teams.answerOffer(offer, 'accept'));
    expect([...tenant.world.uploads.values()].filter(({ complete }) => complete)).toHaveLength(1);
  });
});
