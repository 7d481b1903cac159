import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPeopleWords } from '../../src/question/readPeopleWords.js';
import { colleague, colleagues } from '../../src/sandbox/company/company.js';
import { canonical } from '../../src/understanding/canonical.js';
import type { CardSaid } from '../helpers/cards.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const Choices = z.array(z.object({ value: z.string(), title: z.string() }));
const Part = z.object({ id: z.string(), choices: Choices });

/** What an input of a card offers beside everything. */
function offered(card: CardSaid | null | undefined, id: string) {
  const found: z.output<typeof Choices> = [];
  JSON.parse(card?.json ?? '{}', (_key, value: unknown) => {
    const part = Part.safeParse(value);
    if (part.success && part.data.id === id) found.push(...part.data.choices);
    return value;
  });
  return found.filter(({ value }) => value !== 'all');
}

const names = [...colleagues.map(({ name }) => name), 'Dana Whitfield', 'Tom_Becker', '+49', 'Someone', 'Kestrel'];
const first = (card: CardSaid | null | undefined) => card?.text.split('\n')[0] ?? '';
/** Whom a card lists, above those of whom the report does not tell. */
const listed = (card: CardSaid | null | undefined) => {
  const [told = ''] = (card?.text.split('\n').slice(1).join('\n') ?? '').split('\nThe report does not tell\n');
  return names.filter((name) => told.split('\n').some((line) => line.startsWith(name)));
};

describe.each(['launch planning', 'weekly product sync on 23 november', 'customer onboarding'])(
  'what is tapped on the card of %s',
  (title) => {
    let tenant: Tenant;
    let card: CardSaid | undefined;
    beforeAll(async () => {
      tenant = await startTenant();
      inviteByName(tenant);
      [card] = await tenant.say(`who attended ${title}`);
    });
    afterAll(() => tenant.close());

    const tap = async (inputs: Record<string, string>) =>
      (await pressData(tenant, dataOf(card, 'Show'), { inputs: { sort: 'time', ...inputs } })).card;
    const type = async (words: string) => {
      const people = readPeopleWords(words);
      const ask = canonical({ command: 'who attended', what: 'list', people, rest: title, literal: null });
      return (await tenant.say('', { value: { ask } }))[0];
    };

    it('is answered as it is where it is typed, and shows the same people', async () => {
      const times = offered(card, 'times').map(({ value }) => value);
      expect(times.length).toBeGreaterThan(7);
      for (const value of times) {
        const [tapped, typed] = [await tap({ filter: 'all', times: value }), await type(value)];
        expect(first(tapped), value).toBe(first(typed));
        expect(listed(tapped), value).toEqual(listed(typed));
      }
    });

    it('tells how those invited had answered, in the same place, and everybody again', async () => {
      const responses = offered(card, 'filter').filter(({ title: said }) => said.startsWith('Invitation: '));
      expect(responses.map(({ value }) => value)).toEqual(['accepted', 'tentative', 'declined', 'without answer']);
      for (const { value } of responses) {
        const [tapped, typed] = [await tap({ filter: value, times: 'all' }), await type(value)];
        expect(first(tapped), value).toBe(first(typed));
        expect(listed(tapped), value).toEqual(listed(typed));
        const again = (await pressData(tenant, dataOf(tapped, 'Everybody'))).card;
        expect(first(again)).toMatch(/^\d+ people/);
      }
    });

    it('combines who they are with when they were there, as “and” does', async () => {
      for (const [filter, words] of [
        ['guests', 'guest'],
        ['role:presenter', 'in the role of presenter'],
        ['accepted', 'accepted'],
        ['absent', 'absent'],
      ] as const)
        for (const times of ['late', 'there to the end']) {
          const [tapped, typed] = [await tap({ filter, times }), await type(`(${words} and ${times})`)];
          expect(first(tapped), `${filter} ${times}`).toBe(first(typed));
          expect(listed(tapped), `${filter} ${times}`).toEqual(listed(typed));
        }
    });

    it('stays chosen while the card is looked through, and is given up with one press', async () => {
      const tapped = await tap({ filter: 'all', times: 'there to the end' });
      expect(tapped?.json).toContain('"value":"there to the end","choices"');
      const back = tapped?.buttons.find(({ title: said }) => /^(?:All \d|Everybody)/.test(said));
      expect(first((await pressData(tenant, back?.data)).card)).toMatch(/^\d+ people/);
    });
  },
);

describe('what may be tapped', () => {
  it('is a time of day on the asker’s own clock', async () => {
    const tenant = await startTenant();
    inviteByName(tenant);
    const hoursIn = async (localTimezone: string) => {
      const message = { ...tenant.teams.message('who attended launch planning'), localTimezone };
      const [card] = await tenant.during(() => tenant.teams.deliver(message));
      return offered(card, 'times').flatMap(({ value }) => /^there at (\d\d:\d\d)$/.exec(value)?.[1] ?? []);
    };
    const [times, inTokyo] = [await hoursIn('UTC'), await hoursIn('Asia/Tokyo')];
    expect(times).toHaveLength(3);
    const later = (time: string) => `${String((Number(time.slice(0, 2)) + 9) % 24).padStart(2, '0')}${time.slice(2)}`;
    expect(inTokyo).toEqual(times.map(later));
    await tenant.close();
  });

  it('measures nobody where that is switched off, whoever makes the button', async () => {
    const tenant = await startTenant({ INSIGHT: 'attendance' });
    const [card] = await tenant.say('who attended launch planning');
    expect(offered(card, 'times').every(({ value }) => value.startsWith('there at '))).toBe(true);
    for (const times of ['late', 'there at least 50 %', 'first in', 'there to the end']) {
      const pressed = await pressData(tenant, dataOf(card, 'Show'), { inputs: { times } });
      expect(pressed.text, times).toContain('switched that off');
    }
    await tenant.close();
  });

  it('is no part of a card for a chat, and nobody there gets it by a button of their own making', async () => {
    const tenant = await startTenant();
    inviteByName(tenant);
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.json).not.toContain('"id":"times"');
    const forged: Record<string, string>[] = [
      { times: 'late' },
      { times: 'there at 07:00' },
      { filter: 'accepted' },
      { times: 'guest' },
    ];
    for (const inputs of forged) {
      const pressed = await pressData(tenant, dataOf(card, 'Show'), { where: 'meeting', user: colleague(4), inputs });
      expect(pressed.card, JSON.stringify(inputs)).toBeNull();
      expect(pressed.text).toContain('That is not shared here');
    }
    await tenant.close();
  });

  it('is offered to a chat whose tenant shows it everything, but for times of day: others live elsewhere', async () => {
    const tenant = await startTenant({ CHAT_DETAIL: 'full' });
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    const times = offered(card, 'times').map(({ value }) => value);
    expect(times).toContain('late');
    expect(times.filter((value) => value.startsWith('there at ') && value.includes(':'))).toEqual([]);
    const options = { where: 'meeting', user: colleague(4), inputs: { times: 'late' } } as const;
    const pressed = await pressData(tenant, dataOf(card, 'Show'), options);
    expect(pressed.card?.text).toMatch(/^\d+ (?:people were|person was) late\n/);
    await tenant.close();
  });
});
