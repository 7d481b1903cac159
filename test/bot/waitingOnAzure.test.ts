import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentUser } from '../../src/sandbox/company/company.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { linksOf, signInLink } from '../helpers/cards.js';
import { readableIn } from '../helpers/readable.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { everythingAsked, oddExchange, typed } from '../helpers/whatIsTyped.js';
import { type Azurite, startAzurite } from '../storage/azurite.js';
import { type FaultyProxy, startFaultyProxy } from '../storage/faultyProxy.js';

describe('what people type, in what is written to Azure Storage', () => {
  let azurite: Azurite;
  let wire: FaultyProxy;
  let tenant: Tenant;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());
  beforeEach(async () => {
    wire = await startFaultyProxy(azurite.port);
    tenant = await startTenant({ STORAGE: `azure:${azurite.connectionString(wire.port)}` });
  });
  afterEach(async () => {
    await tenant.close();
    await wire.stop();
  });

  const askAll = async (turn: number) => {
    for (const activity of everythingAsked(tenant, turn)) await tenant.during(() => tenant.teams.deliver(activity));
  };

  it('is not there while it waits for a sign-in, and when it was answered', async () => {
    tenant.world.signedIn.clear();
    tenant.world.silentSignIn = false;
    await askAll(1);
    const cards = await tenant.say('attendance of Mei Featherstone');
    const answers = await tenant.during(() => fetch(signInLink(cards.at(-1))));
    expect(answers.map(({ text }) => text).join('\n')).toContain('Featherstone');
    await tenant.during(() => tenant.teams.deliver(oddExchange(tenant)));
    expect(wire.written().toString()).toContain('state/msteams');
    expect(readableIn(wire.written(), typed)).toEqual([]);
  });

  it('is not there while it waits for consent, and when it was answered', async () => {
    tenant.world.consents.delete(consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All'));
    await askAll(2);
    const cards = await tenant.say('attendance of Mei Featherstone', { where: 'meeting' });
    const answers = await tenant.during(() => fetch(linksOf(cards, 'Allow')[0] ?? ''));
    expect(answers.map(({ text }) => text).join('\n')).toContain('Featherstone');
    expect(wire.written().toString()).toContain('"errand/');
    expect(readableIn(wire.written(), typed)).toEqual([]);
  });
});
