import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hashOf } from '../../src/platform/hash.js';
import { unseal } from '../../src/platform/seal.js';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { linksOf, signInLink } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const oauthCard = 'application/vnd.microsoft.card.oauth';
const wordless = {
  command: 'who attended',
  rest: null,
  person: null,
  personKey: null,
  event: null,
  virtualEvent: null,
  meetingId: null,
  at: null,
  view: { from: 0, sort: 'time', filter: 'all' },
};
const Sealed = z.object({ sealed: z.string() });

describe('a question that waited, when its asker is back', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const entries = async (prefix: string) => {
    const found: { key: string; value: unknown }[] = [];
    for await (const { key, value } of tenant.store.list(prefix)) found.push({ key, value });
    return found;
  };

  describe('for consent', () => {
    beforeEach(() => {
      tenant.world.consents.delete(consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All'));
    });
    const ask = async (question: string) => linksOf(await tenant.say(question), 'Allow')[0] ?? '';
    const stateOf = (link: string) => new URL(link).searchParams.get('state') ?? '';

    it('is answered with the name and the title that were typed, for the browser that comes back', async () => {
      const named = await ask('attendance of Mei Featherstone in the weekly product sync');
      const about = await ask('who attended the design review');
      tenant.anotherInstance();
      const [person] = await tenant.during(() => fetch(named));
      expect(person?.text).toContain('Mei Featherstone');
      expect(person?.text).toContain('Weekly product sync');
      const [meeting] = await tenant.during(() => fetch(about));
      expect(meeting?.text).toContain('Design review');
    });

    it('is of no use to who has the database: what opens it is not there', async () => {
      const link = await ask('attendance of Mei Featherstone');
      const all = await entries('');
      const stolen = JSON.stringify(all);
      const state = stateOf(link);
      expect(stolen).not.toContain(state);
      const [errand] = await entries('errand/');
      expect(errand?.key).toBe(`errand/${hashOf(state)}`);
      const { sealed } = Sealed.strict().parse(errand?.value);
      const guesses = stolen.match(/[\w-]{8,}/g) ?? [];
      for (const guess of [...guesses, errand?.key ?? '', sealed]) expect(unseal(guess, sealed)).toBeNull();
      expect(unseal(state, sealed)).toContain('Mei Featherstone');
      // Nor does a page that was made from it lead anywhere.
      const forged = link.replace(state, hashOf(state).slice(0, state.length));
      expect(await tenant.during(() => fetch(forged))).toEqual([]);
    });

    it('of an older version, in clear, leads to a page that says to ask again, and is gone with its time', async () => {
      const link = await ask('who attended the design review');
      const state = stateOf(link);
      await tenant.store.delete(`errand/${hashOf(state)}`);
      const { teamsId: userId, oid: aadObjectId } = currentUser;
      const asker = { userId, aadObjectId, tenantId, locale: 'en-US', timeZone: 'Europe/Berlin' };
      const question = { ...wordless, rest: 'the design review' };
      const errand = { why: 'consent', pending: { asker, question, origin: null } };
      await tenant.store.put(`errand/${state}`, errand, { expiresAt: tenant.world.clock() + 15 * minute });
      const answers = await tenant.during(async () => {
        expect(await (await fetch(link)).text()).toContain('ask again');
      });
      expect(answers).toEqual([]);
      tenant.advance(15 * minute);
      expect(await entries('errand/')).toEqual([]);
    });
  });

  describe('for a sign-in', () => {
    beforeEach(() => {
      tenant.world.signedIn.clear();
      tenant.world.silentSignIn = false;
    });
    /** Asks, and gives the address of the sign-in. */
    const ask = async (question: string, options: { where?: 'personal' | 'meeting'; locale?: string } = {}) => {
      const cards = await tenant.say(question, options);
      return signInLink(cards.find(({ contentType }) => contentType === oauthCard));
    };

    it.each([
      ['en-US', 'who attended the design review', 'Signed in. Please ask again.', 'Who attended'],
      ['de-DE', 'wer war da im Design Review', 'Sie sind angemeldet. Bitte fragen Sie noch einmal.', 'Wer war da'],
      [
        'fr-FR',
        'qui était en retard hier',
        'Vous êtes connecté. Posez votre question à nouveau.',
        'Qui était en retard',
      ],
      ['es-MX', 'sesiones #3', 'Has iniciado sesión. Vuelve a preguntar, por favor.', 'Sesiones'],
      ['ja-JP', '昨日の推移', 'サインインしました。もう一度質問してください。', '推移'],
    ])(
      'is asked for again, in %s, with a button that has its command alone',
      async (locale, question, title, label) => {
        const link = await ask(question, { locale });
        tenant.anotherInstance();
        const [card] = await tenant.during(() => fetch(link));
        expect(card?.text).toContain(title);
        expect(card?.buttons.map((button) => button.title)).toEqual([label]);
        const data = z.object({ ask: z.string() }).strict().parse(card?.buttons[0]?.data);
        const [answer] = await tenant.say('', { value: data, locale });
        expect(answer?.contentType).not.toBe(oauthCard);
        expect(answer?.text).not.toContain(title);
      },
    );

    it('is answered when nobody’s words are in it', async () => {
      const link = await ask('who attended', { where: 'meeting' });
      tenant.anotherInstance();
      const answers = await tenant.during(() => fetch(link));
      expect(answers.at(-1)?.text).toContain('Weekly product sync');
    });

    it('is asked for again where it was asked, when that was a chat', async () => {
      const link = await ask('who attended yesterday', { where: 'meeting' });
      tenant.anotherInstance();
      const answers = await tenant.during(() => fetch(link));
      const again = answers.find(({ text }) => text.includes('Please ask again'));
      expect(again?.conversationId).toBe(conversationOf(tenant.world, 'meeting'));
    });

    it('is forgotten by a sign-out in another conversation than the one where it waits', async () => {
      const link = await ask('who attended yesterday', { where: 'meeting' });
      await tenant.say('sign out', { where: 'meeting' });
      const answers = await tenant.during(() => fetch(link));
      expect(answers.map(({ text }) => text).join()).toContain('Please ask again');
      expect(answers.map(({ text }) => text).join()).not.toContain('Weekly product sync');
    });

    it('says how to ask for a person, whose name no button may have', async () => {
      const link = await ask('attendance of Mei');
      tenant.anotherInstance();
      const [card] = await tenant.during(() => fetch(link));
      expect(card?.text).toContain('Please ask again');
      expect(card?.text).toContain('attendance of Mei');
      expect(card?.buttons).toEqual([]);
    });

    /** Writes what waits as versions before this one did. */
    async function asBefore(change: { rest?: string }): Promise<void> {
      const question = { ...wordless, ...change };
      for (const { key, value } of await entries('state/')) {
        const old: unknown = JSON.parse(JSON.stringify(value), (name, one: unknown) =>
          name === 'question' ? question : one,
        );
        await tenant.store.put(key, old, { expiresAt: tenant.world.clock() + 15 * minute });
      }
    }

    it('of an older version is answered, or asked for again where somebody’s words are in it', async () => {
      const first = await ask('who attended');
      await asBefore({});
      const [answer] = await tenant.during(() => fetch(first));
      expect(answer?.text).toContain('Customer onboarding');
      tenant.world.signedIn.clear();
      const second = await ask('who attended');
      await asBefore({ rest: 'the design review' });
      const [again] = await tenant.during(() => fetch(second));
      expect(again?.text).toContain('Please ask again');
    });
  });
});
