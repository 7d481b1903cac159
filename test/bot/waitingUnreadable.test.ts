import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { type CardSaid, linksOf, signInLink } from '../helpers/cards.js';
import { readableInFiles } from '../helpers/readable.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { everythingAsked, oddExchange, typed } from '../helpers/whatIsTyped.js';

const demanded = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
const stepUp = {
  status: 400,
  body: {
    error: 'interaction_required',
    error_codes: [50076],
    error_description: 'AADSTS50076: multi-factor authentication is required.',
    suberror: 'basic_action',
    claims: demanded,
  },
};

describe('what people type, in the files of the database', () => {
  let folder = '';
  let tenant: Tenant;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waiting-'));
    tenant = await startTenant({ STORAGE: `sqlite:${join(folder, 'bot.db')}` });
  });
  afterEach(async () => {
    await tenant.close();
    expect(readableInFiles(folder, typed)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  const nothingReadable = () => expect(readableInFiles(folder, typed)).toEqual([]);

  /** Asks all of it, and looks at the files each time. */
  async function askAll(turn: number): Promise<CardSaid[]> {
    const cards: CardSaid[] = [];
    for (const activity of everythingAsked(tenant, turn)) {
      cards.push(...(await tenant.during(() => tenant.teams.deliver(activity))));
      nothingReadable();
    }
    return cards;
  }

  const entriesUnder = async (prefix: string) => {
    const values: unknown[] = [];
    for await (const { value } of tenant.store.list(prefix)) values.push(value);
    return values;
  };

  /** What is left of it when its time is over. */
  async function later(): Promise<void> {
    tenant.advance(30 * minute);
    await tenant.say('help');
    expect([...(await entriesUnder('errand/')), ...(await entriesUnder('state/'))]).toEqual([]);
    nothingReadable();
  }

  it('is not there while it waits for a sign-in, when it was answered, and when the sign-in was called off', async () => {
    tenant.world.signedIn.clear();
    tenant.world.silentSignIn = false;
    const cards = await askAll(0);
    cards.push(...(await tenant.say('attendance of Mei Featherstone')));
    nothingReadable();
    const signIns = cards.filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.oauth');
    expect(signIns.length).toBeGreaterThan(10);
    expect(await entriesUnder('state/')).toHaveLength(1);
    const answers = await tenant.during(() => fetch(signInLink(signIns.at(-1))));
    expect(answers.map(({ text }) => text).join('\n')).toContain('Featherstone');
    nothingReadable();
    tenant.world.signedIn.clear();
    await tenant.during(() => tenant.teams.deliver(everythingAsked(tenant, 0).at(-1) ?? {}));
    await tenant.during(() => tenant.teams.deliver(oddExchange(tenant)));
    nothingReadable();
    await tenant.say('sign out');
    await later();
  });

  it('is not there while it waits for consent, when it was answered, and when consent was refused', async () => {
    for (const scope of ['OnlineMeetingArtifact.Read.All', 'Calendars.Read', 'VirtualEvent.Read'])
      tenant.world.consents.delete(consentKey(currentUser.oid, scope));
    const links = linksOf(await askAll(1), 'Allow');
    expect(links.length).toBeGreaterThan(10);
    expect(await entriesUnder('errand/')).not.toHaveLength(0);
    const [given = '', refused = ''] = links.slice(-2);
    const answers = await tenant.during(() => fetch(given));
    expect(answers.length).toBeGreaterThan(0);
    nothingReadable();
    const back = new URL(new URL(refused).searchParams.get('redirect_uri') ?? '');
    back.search = `error=access_denied&state=${new URL(refused).searchParams.get('state')}`;
    expect((await fetch(back)).status).toBe(200);
    nothingReadable();
    await later();
  });

  it('is not there while it waits for one more sign-in step, and when that was taken', async () => {
    await tenant.say('help');
    tenant.world.faults.push({ service: 'entra', when: /token/, times: 1000, what: stepUp });
    const links = linksOf(await askAll(2), 'Continue');
    expect(links.length).toBeGreaterThan(10);
    tenant.world.faults.length = 0;
    const answers = await tenant.during(() => fetch(links.at(-1) ?? ''));
    expect(answers.length).toBeGreaterThan(0);
    nothingReadable();
    await later();
  });
});
