import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { type Colleague, colleague, currentUser } from '../../src/sandbox/company/company.js';
import { meeting } from '../../src/sandbox/company/meeting.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import type { MessageOptions } from '../../src/sandbox/services/teams.js';
import { mondayMorning, startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);

/** Half an hour, once, with its organiser and one more. */
function held(title: string, start: number, organizer: Colleague = currentUser) {
  const by = recordsOf(start);
  const records = [organizer, colleague(1)].map((one) => by.colleague(one, 'Presenter', [0, 30]));
  const end = start + 30 * minute;
  const thread = `19:meeting_${title.replace(/\W/g, '')}@thread.v2`;
  return meeting(title, { type: 'Scheduled', organizer, thread }, [
    { start, end, sessions: [{ start, end, readyAt: end + 5 * minute, records }] },
  ]);
}

describe('what people type and used to find a dead end', () => {
  let tenant: Tenant;
  /** Until then the notice of a sign-in that waits is not due. */
  let isTime: () => boolean;
  beforeEach(async () => {
    isTime = () => true;
    tenant = await startTenant({}, async (_milliseconds, signal) => {
      if (signal)
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      while (!signal && !isTime()) await setImmediate();
    });
  });
  afterEach(() => tenant.close());

  /** The one card that answers. */
  const answerTo = async (text: string, options: MessageOptions = {}) => {
    const cards = await tenant.say(text, options);
    const [card] = cards;
    if (!card || cards.length !== 1)
      throw new Error(`${cards.length} cards for "${text}": ${cards.map((one) => one.text).join(' | ')}`);
    return card;
  };
  const titles = ({ buttons }: { buttons: { title: string }[] }) => buttons.map(({ title }) => title);

  describe('two meetings on one day', () => {
    const languages = [
      ['en-US', 'who attended yesterday', 'since only the organiser gets a report: Budget review.'],
      ['de-DE', 'wer war gestern da', 'bekommt nur, wer organisiert: Budget review.'],
      ['fr-FR', 'qui était là hier', 'reçoit un rapport : Budget review.'],
      ['es-ES', 'quién asistió ayer', 'recibe un informe: Budget review.'],
      ['ja-JP', '昨日の出席者', '除きました: Budget review。'],
    ] as const;

    it.each(languages)(
      'one of which somebody else organised: %s says which it took and which not',
      async (locale, text, said) => {
        tenant.world.meetings.push(held('Roadmap', mondayMorning - 22 * hour));
        const card = await answerTo(text, { locale });
        expect(card.text).toContain('Roadmap');
        expect(card.text).toContain('Priya Natarajan');
        expect(card.text).toContain(said);
        expect(titles(card).join()).not.toContain('Budget');
      },
    );

    it.each(languages)('both the asker’s own: %s offers both, and nothing of others', async (locale, text, said) => {
      tenant.world.meetings.push(held('Roadmap', mondayMorning - 22 * hour), held('Retro', mondayMorning - 20 * hour));
      const card = await answerTo(text, { locale });
      expect(titles(card).map((title) => title.split(' · ')[0])).toEqual(['Retro', 'Roadmap']);
      expect(card.text).toContain(said);
    });

    it('neither the asker’s own: both are offered, since Graph may let a co-organiser read', async () => {
      tenant.world.meetings.push(held('Retro', mondayMorning - 22 * hour, colleague(2)));
      const card = await answerTo('who attended yesterday');
      expect(titles(card).map((title) => title.split(' · ')[0])).toEqual(['Retro', 'Budget review']);
    });

    it('keeps the note from making a title into markup', async () => {
      tenant.world.meetings.push(
        held('Roadmap', mondayMorning - 22 * hour),
        held('**Plan** [x](http://evil.example) {{DATE(2026)}}', mondayMorning - 21 * hour, colleague(3)),
      );
      await tenant.say('who attended yesterday');
      const sent = JSON.stringify(tenant.sent.at(-1)?.activity);
      expect(sent).toContain('gets a report: **Plan**');
      expect(sent.split('I left out')[1]).not.toContain('{{DATE');
    });
  });

  describe('buttons to meetings', () => {
    it.each([
      ['a title that only nearly fits', 'who attended the bugdet reviw foo'],
      ['a day on which a meeting of that name was not', 'who attended the budget review on 3 november'],
      ['a title that fits one of the asker’s own as well', 'who attended review'],
      ['a title that somebody else’s meeting has', 'who attended the budget review'],
    ])('are to the asker’s own alone, after %s', async (_what, text) => {
      const card = await answerTo(text);
      expect(titles(card).length).toBeGreaterThan(0);
      expect(titles(card).join()).not.toContain('Budget');
    });
  });

  describe('a day without a meeting', () => {
    it.each([
      ['en-US', 'who attended on 3 march', 'I looked through your calendar (Tue, Mar 3, 2026)'],
      ['de-DE', 'wer war am 3. März da', 'Ich habe in Ihrem Kalender nachgesehen (Di., 3. März 2026)'],
      ['fr-FR', 'qui était là le 3 mars', 'J’ai regardé dans votre calendrier (mar. 3 mars 2026)'],
      ['es-ES', 'quién asistió el 3 de marzo', 'He mirado en tu calendario (mar, 3 mar 2026)'],
      ['ja-JP', '3月3日の出席者', '予定表（2026年3月3日(火)）を調べましたが'],
      [
        'en-US',
        'who attended the weekly product sync on 3 november',
        'I looked through your calendar (Tue, Nov 3, 2026)',
      ],
    ])('%s is told which days were looked at: "%s"', async (locale, text, said) => {
      expect((await answerTo(text, { locale })).text).toContain(said);
    });
  });

  describe('a number of dates', () => {
    it.each([
      ['en-US', 'trend last 0', 'I need a whole number from 1 to 50'],
      ['en-US', 'trend last -3', 'I need a whole number from 1 to 50'],
      ['en-US', 'trend last 2.5', 'I need a whole number from 1 to 50'],
      ['en-US', 'trend last zero', 'I need a whole number from 1 to 50'],
      ['en-US', 'trend weekly product sync last 0', 'I need a whole number from 1 to 50'],
      ['en-US', 'trend last 0 weekly product sync', 'I need a whole number from 1 to 50'],
      ['en-US', 'attendance of mei last 0', 'I need a whole number from 1 to 50'],
      ['en-US', 'who attended the last 0 meetings', 'I need a whole number from 1 to 50'],
      ['en-US', 'meetings last 0', 'I need a whole number from 1 to 50'],
      ['de-DE', 'Trend letzte 0', 'eine ganze Zahl von 1 bis 50'],
      ['de-DE', 'Trend letzte null', 'eine ganze Zahl von 1 bis 50'],
      ['fr-FR', 'tendance 0 dernières', 'un nombre entier de 1 à 50'],
      ['es-ES', 'tendencia últimas 0', 'un número entero del 1 al 50'],
      ['es-ES', 'tendencia últimas cero', 'un número entero del 1 al 50'],
      ['ja-JP', '推移 直近0回', '1 から 50 までの整数'],
    ])('that there cannot be is asked for again, in %s: "%s"', async (locale, text, said) => {
      const card = await answerTo(text, { locale });
      expect(card.text).toContain(said);
      expect(card.text).not.toMatch(/Product sync/);
    });

    it.each([
      'trend weekly product sync last 1000',
      'trend last several weekly product sync',
      'Trend weekly product sync letzte 99',
    ])('more than there are, or no exact one, shows what there is: "%s"', async (text) => {
      expect((await answerTo(text, { locale: 'en-US' })).text).toContain('Weekly product sync');
    });

    it.each(['trend last hundred', 'trend last several', 'trend last twenty'])(
      'may be a word, of the newest series: "%s"',
      async (text) => {
        expect((await answerTo(text)).text).toContain('Weekly product sync');
      },
    );

    it('is asked for again in a meeting’s chat, too', async () => {
      expect((await answerTo('trend last 0', { where: 'meeting' })).text).toContain('I need a whole number');
      expect((await answerTo('who attended last -2', { where: 'meeting' })).text).toContain('I need a whole number');
    });
  });

  describe('attendance of nobody', () => {
    it.each([
      ['en-US', 'attendance of', 'Whom do you mean?'],
      ['en-US', 'Attendance of?', 'Whom do you mean?'],
      ['en-US', 'attendance for whom', 'Whom do you mean?'],
      ['de-DE', 'Anwesenheit von', 'Wen meinen Sie?'],
      ['fr-FR', 'présence de', 'De qui parlez-vous'],
      ['es-ES', 'asistencia de', '¿A quién te refieres?'],
      ['ja-JP', '…さんの出席', 'どなたのことですか？'],
      ['ja-JP', '誰の出席', 'どなたのことですか？'],
    ])('asks whom, with people of the newest meeting to tap, in %s: "%s"', async (locale, text, said) => {
      const card = await answerTo(text, { locale });
      expect(card.text).toContain(said);
      expect(titles(card)[0]).toContain('Alex Moreno');
      expect(titles(card).join()).not.toContain('901820123');
      const priya = card.buttons.find(({ title }) => title.startsWith('Priya Natarajan'));
      const [person] = await tenant.say('', { value: priya?.data, locale });
      expect(person?.text).toContain('Priya Natarajan');
      expect(person?.text).not.toContain('Jonas');
    });

    it('in a chat asks in private, about that chat’s meeting, and the chat reads nobody’s name', async () => {
      const cards = await tenant.say('attendance of', { where: 'meeting' });
      const [there] = cards.filter(({ conversationId }) => conversationId === weeklyThread);
      const [here] = cards.filter(({ conversationId }) => conversationId === own);
      expect(there?.text).toBe('That is for your eyes only, so I answered in our private chat.');
      expect(here?.text).toContain('Whom do you mean?');
      expect(here?.text).toContain('Weekly product sync');
      const mei = here?.buttons.find(({ title }) => title.startsWith('Mei Tanaka'));
      const [person] = await tenant.say('', { value: mei?.data });
      expect(person?.text).toContain('Mei Tanaka');
      expect(person?.text).toContain('Weekly product sync');
    });

    it('keeps asking of the asker what names the asker', async () => {
      expect((await answerTo('my attendance')).text).toContain('Alex Moreno');
    });
  });

  describe('"sign in" in a chat, after "sign out"', () => {
    it.each([
      ['en-US', 'sign out', 'sign in', 'You are signed in.'],
      ['de-DE', 'abmelden', 'anmelden', 'Sie sind angemeldet.'],
      ['fr-FR', 'se déconnecter', 'se connecter', 'Vous êtes connecté'],
      ['es-ES', 'cerrar sesión', 'iniciar sesión', 'Has iniciado sesión.'],
      ['ja-JP', 'サインアウト', 'サインイン', 'サインインしました。'],
    ])(
      'says one thing, where it was typed, when Teams signs them in silently (%s)',
      async (locale, out, into, said) => {
        await tenant.say(out, { where: 'meeting', locale });
        const before = tenant.sent.length;
        isTime = () => tenant.sent.slice(before).some(({ activity }) => activity.type === 'message');
        const card = await answerTo(into, { where: 'meeting', locale });
        expect(card.conversationId).toBe(weeklyThread);
        expect(card.text).toContain(said);
      },
    );

    it('sends a card in private and tells the chat of it where somebody has to press a button', async () => {
      tenant.world.silentSignIn = false;
      await tenant.say('sign out', { where: 'meeting' });
      const cards = await tenant.say('sign in', { where: 'meeting' });
      expect(cards.map(({ conversationId }) => conversationId)).toEqual([own, weeklyThread]);
      expect(cards[1]?.text).toBe('I need you to sign in first. I sent you a private message.');
    });
  });
});
