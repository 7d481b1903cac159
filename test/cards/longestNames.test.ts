import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { type Words, wordsFor } from '../../src/words/index.js';
import { partsOf, personRowsOf, rowsOf, textsOf, unshownIn } from './cardParts.js';
import { words } from './people.js';
import { againstSchema15 } from './rules/schema15.js';
import { withFallbacks, withStandIns } from './rules/teamsElements.js';
import { against15 } from './rules/version15.js';
import { type Scenario, scenarioId } from './scenarios/scenario.js';

// As long as a name or a title may be, of letters that take the most room in either encoding.
vi.mock('./scenarios/names.js', async (importOriginal) => {
  const longest = (what: string) => `${what}${'🦜'.repeat(80 - what.length)}`;
  return {
    ...(await importOriginal<typeof import('./scenarios/names.js')>()),
    nameOf: (i: number) => longest(String(i)),
    titleOf: () => longest('T').repeat(4),
  };
});

const numberIn = (text = '') => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);
const kinds =
  /^(attendance-(people|private|late|page-2|find|filter-guests)|absent|registrations|class|pasted-list|late|left-early|chosen|chosen-chat|roles|timeline|trend)$/;
const isLong = (card: unknown) => textsOf(card, 'TextRun').some((text) => text.includes('🦜🦜🦜'));

interface Built {
  id: string;
  name: string;
  size: number | null;
  card: Record<string, unknown>;
}

const buildIn =
  (say: Words) =>
  (scenario: Scenario): Built => ({
    id: scenarioId(scenario),
    name: scenario.name,
    size: scenario.size,
    card: scenario.build(say).card,
  });

describe('every card of people with the longest names', () => {
  let all: Built[] = [];
  /** Each kind of list once, of as many people as there are, in the language whose letters take the most room. */
  let largest: Built[] = [];
  beforeAll(async () => {
    const { scenarios } = await import('./scenarios/index.js');
    // What fits twelve fits one, and what fits the largest meeting fits the others; of one question typed, all look alike.
    const isTried = ({ name, size }: Scenario) =>
      size === null || size === 12 || (size === 20_000 && /^attendance-(people|private|page-2|find)$/.test(name));
    all = scenarios.filter(isTried).map(buildIn(words));
    largest = scenarios.filter(({ name, size }) => size === 20_000 && kinds.test(name)).map(buildIn(wordsFor('ja')));
  });

  it('fits into a message', () => {
    expect([...all, ...largest].filter(({ card }) => isLong(card)).length).toBeGreaterThan(70);
    expect(all.filter(({ card }) => !fitsMessage(card)).map(({ id }) => id)).toEqual([]);
    expect(largest.filter(({ card }) => !fitsMessage(card)).map(({ id }) => id)).toEqual([]);
  });

  it('is an Adaptive Card of version 1.5, with its fallbacks and without', () => {
    expect(largest.length).toBeGreaterThan(14);
    const wrong = largest.flatMap(({ id, card }) =>
      [withStandIns(card), withFallbacks(card)].flatMap((shown) =>
        [...against15(shown), ...againstSchema15(shown)].map((problem) => `${id}: ${problem}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('still lists people, and counts those that it does not list', () => {
    const people = all.filter(({ name }) => /^(attendance-(people|private|page|find)|ordinary)/.test(name));
    expect(people.length).toBeGreaterThan(9);
    for (const { id, size, card } of people) {
      const shown = personRowsOf(card).length;
      const headline = partsOf(card).find(({ type }) => type === 'RichTextBlock');
      expect(shown, id).toBeGreaterThanOrEqual(Math.min(size ?? 8, 8));
      expect(shown + unshownIn(card), id).toBe(numberIn(textsOf(headline, 'TextRun')[0]));
    }
    const lists = largest.filter(({ name }) => /^(roles|absent|registrations|chosen|late|left-early)$/.test(name));
    expect(lists.length).toBe(6);
    for (const { id, card } of lists) expect(rowsOf(card).length, id).toBeGreaterThanOrEqual(8);
  });
});
