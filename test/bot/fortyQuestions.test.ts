import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import type { MessageOptions } from '../../src/sandbox/services/teams.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { namesInCard } from '../helpers/namesInCard.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { kickOff, onboarding, planning, type Row, weekly } from './fortyAsked.js';

const unknownHeading = 'The report does not tell';
const firstWords = (names: string[] = []) => names.map((name) => name.split(' ')[0] ?? '').sort();
/** In English, on a clock that shows UTC, wherever the test runs. */
const askOf = ({ during, teams }: Tenant, text: string, options: MessageOptions) =>
  during(() => teams.deliver({ ...teams.message(text, { locale: 'en', ...options }), localTimezone: 'UTC' }));
const wordsOf = (text = '') => text.split(' ').filter(Boolean).sort();

/** What tells nothing of times, and so is for the chat when its organiser asks there. */
const forChat = new Set([
  'everyone except the presenters',
  '外部の人は誰',
  '電話で参加した人は',
  'who was not from fernhill',
]);

/** A number names nobody where others read it. */
const askForNumber = new Set(['combien de personnes sont restées jusqu’à la fin']);

describe('more than forty questions, each with exactly the right people', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
    inviteByName(tenant);
  });
  afterAll(() => tenant.close());

  const own = personalChatOf(currentUser.teamsId);
  const ask = (text: string, options: MessageOptions = {}) => askOf(tenant, text, options);
  const check = (card: { text: string; json: string } | undefined, [, first, names]: Row) => {
    const [chosen, unknown] = names.split('|');
    const named = namesInCard(card?.json ?? '{}');
    const listed = { chosen: firstWords(named['']), unknown: firstWords(named[unknownHeading]) };
    expect(listed).toEqual({ chosen: wordsOf(chosen), unknown: wordsOf(unknown) });
    expect(card?.text.split('\n')[0]).toContain(first);
  };

  it.each(onboarding)('in private: %s', async (...row) => {
    const cards = await ask(row[0]);
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([own]);
    expect(cards[0]?.text).toContain('Customer onboarding: Kestrel Books');
    check(cards[0], row);
  });

  it.each(planning)('of a meeting that is named: %s', async (...row) => {
    const cards = await ask(row[0]);
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([own]);
    expect(cards[0]?.text).toContain('Launch planning');
    check(cards[0], row);
  });

  it.each(kickOff)('of 350 people: %s', async (asked, first) => {
    const [card] = await ask(`${asked} in the company kick-off`);
    expect(card?.text.split('\n')[0]).toBe(first);
    expect(card?.text).toContain('Company kick-off');
  });

  it.each(weekly.filter(([asked]) => !forChat.has(asked)))(
    'asked in the meeting’s chat, and answered to the asker alone: %s',
    async (...row) => {
      const cards = await ask(row[0], { where: 'meeting' });
      const inChat = cards.filter(({ conversationId }) => conversationId === weeklyThread);
      expect(inChat.map(({ text }) => text)).toEqual([
        'That is for your eyes only, so I answered in our private chat.',
      ]);
      const inPrivate = cards.filter(({ conversationId }) => conversationId === own);
      expect(inPrivate).toHaveLength(1);
      expect(inPrivate[0]?.text).toContain('Weekly product sync');
      check(inPrivate[0], row);
    },
  );

  it.each(weekly.filter(([asked]) => forChat.has(asked)))(
    'asked in the meeting’s chat, and answered there: %s',
    async (...row) => {
      const cards = await ask(row[0], { where: 'meeting' });
      expect(cards.map(({ conversationId }) => conversationId)).toEqual([weeklyThread]);
      expect(cards[0]?.text).not.toMatch(/late|early|away|\d %|6:4[1-9]|7:[0-2]/u);
      check(cards[0], row);
    },
  );

  it('who was absent lists everybody invited once, under what is known of them', async () => {
    const [card] = await ask('who was absent in the weekly product sync');
    const named = Object.entries(namesInCard(card?.json ?? '{}')).map(([heading, names]) => [
      heading.replace(/ \(\d+\)$/u, ''),
      firstWords(names),
    ]);
    expect(Object.fromEntries(named)).toEqual({
      'Not found: perhaps under another name': ['Lucía', 'Tom', 'Émile'],
      'Not found: perhaps there in another way': ['Design', 'Someone'],
      Declined: ['Hana'],
      'Optional, not in the report': ['Grace'],
      'There, but I found no invitation': ['+49', 'Tom_Becker'],
    });
  });

  it('how many came is for the chat, without anything of single people’s punctuality', async () => {
    const cards = await ask('how many attended', { where: 'meeting' });
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([weeklyThread]);
    expect(cards[0]?.text).toMatch(/^10 people\n/);
    expect(cards[0]?.text).toContain('1 Organiser · 3 Presenters · 6 Attendees');
    expect(cards[0]?.text).not.toMatch(/late|early|away|\d %|6:47/u);
  });

  it.each(weekly)('tells nobody of anybody where a colleague asks: %s', async (asked) => {
    for (const where of ['meeting', 'personal'] as const) {
      const text = where === 'meeting' ? asked : `${asked} in the weekly product sync`;
      const cards = await ask(text, { where, user: colleague(1) });
      expect(cards.length).toBeGreaterThan(0);
      for (const { json } of cards) {
        expect(namesInCard(json)).toEqual({});
        expect(json).not.toMatch(/Alex Moreno|Tom_Becker|0123|Sam O|Noah L|Amara|Dana/u);
      }
    }
  });
});

describe('the same where the administrator decides what a chat may see', () => {
  it('figures alone: nobody is named there, and what is about people moves', async () => {
    const tenant = await startTenant({ CHAT_DETAIL: 'counts' });
    try {
      const [card] = await askOf(tenant, 'how many attended', { where: 'meeting' });
      expect(card?.text).toMatch(/^10 people\n/);
      expect(namesInCard(card?.json ?? '')).toEqual({});
      for (const [asked] of weekly.slice(0, 5)) {
        const cards = await askOf(tenant, asked, { where: 'meeting' });
        const inChat = cards.filter(({ conversationId }) => conversationId === weeklyThread);
        expect(inChat.map(({ json }) => namesInCard(json))).toEqual([{}]);
      }
    } finally {
      await tenant.close();
    }
  });

  it('everything: the organiser’s answer is there, and has the same people', async () => {
    const tenant = await startTenant({ CHAT_DETAIL: 'full' });
    try {
      for (const [asked, first, names] of weekly) {
        const cards = await askOf(tenant, asked, { where: 'meeting' });
        expect(
          cards.map(({ conversationId }) => conversationId),
          asked,
        ).toEqual([weeklyThread]);
        expect(cards[0]?.text, asked).toContain(first);
        const named = namesInCard(cards[0]?.json ?? '');
        expect(firstWords(named['']), asked).toEqual(askForNumber.has(asked) ? [] : wordsOf(names.split('|')[0]));
      }
    } finally {
      await tenant.close();
    }
  });
});
