import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, wordsFor } from '../../src/words/index.js';
import { type Scenario, scenarioId, scenarios } from '../cards/scenarios/index.js';
import { openStage, type Stage } from '../gallery/stage.js';
import { themeNames } from '../gallery/themes.js';
import { launchBrowser, noBrowserHere } from './browser.js';

/** WCAG 2, success criterion 1.4.3: contrast of text. */
const leastContrast = 4.5;
const words = wordsFor('en');
const representative = scenarios.filter((scenario) => scenario.representative);
const cards = representative.map((scenario): [string, Scenario] => [scenarioId(scenario), scenario]);
/** A card has the same words in every size. */
const isSmallest = (scenario: Scenario) => representative.find(({ name }) => name === scenario.name) === scenario;
const onPhone = { theme: 'light', width: 320 } as const;

describe.skipIf(noBrowserHere)('a card on a phone', () => {
  let browser: Browser;
  let stage: Stage;
  let inWideFont: { language: string; stage: Stage }[];
  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage(browser);
    inWideFont = await Promise.all(
      Object.keys(languages).map(async (language) => {
        return { language, stage: await openStage(browser, { font: 'wide', locale: language }) };
      }),
    );
  });
  afterAll(() => browser?.close());

  test.each(cards)(
    '%s is as narrow as the phone, cuts no text and can be read in every theme',
    async (_id, scenario) => {
      const { card } = scenario.build(words);
      for (const teams of [true, false]) {
        const drawn = teams ? 'in Teams' : 'with fallbacks';
        for (const theme of themeNames) {
          await stage.draw({ ...onPhone, card, theme, teams });
          expect(await stage.faintTexts(leastContrast), `${theme}, ${drawn}`).toEqual([]);
        }
        expect(await stage.misfits(), drawn).toEqual([]);
      }
    },
  );

  test.each(cards)('%s has room for its words in a wide font, in every language', async (_id, scenario) => {
    const inLanguage = async ({ language, stage: wide }: (typeof inWideFont)[number]) => {
      const { card } = scenario.build(wordsFor(language));
      const found: string[] = [];
      // Other languages once, with fallbacks: those have tables where Teams draws charts.
      for (const teams of language === 'en' ? [true, false] : [false]) {
        await wide.draw({ ...onPhone, card, teams });
        found.push(...(await wide.misfits()).map((misfit) => `${language}, ${misfit}`));
      }
      return found;
    };
    const drawn = inWideFont.filter(({ language }) => language === 'en' || isSmallest(scenario));
    const found = (await Promise.all(drawn.map(inLanguage))).flat();
    expect([...new Set(found)]).toEqual([]);
  });

  test('is measured well: whatever is wide, cut, broken, over its neighbour or faint is found out', async () => {
    const drawn = async (...body: unknown[]) => {
      await stage.draw({ ...onPhone, card: { type: 'AdaptiveCard', version: '1.5', body }, teams: true });
      return [...(await stage.misfits()), ...(await stage.faintTexts(leastContrast))];
    };
    const text = {
      type: 'TextBlock',
      text: 'Quite a long sentence that needs more than one line on a phone',
      wrap: true,
    };
    const inColumn = (width: string, one: unknown) => ({
      type: 'ColumnSet',
      columns: [{ type: 'Column', width, items: [one] }],
    });
    const run = (said: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: said }] });
    expect(await drawn(text)).toEqual([]);
    expect(await drawn({ ...text, wrap: false })).toEqual([expect.stringMatching(/^(cut|beyond the card): Quite/)]);
    expect(await drawn(inColumn('400px', text))).toEqual(expect.arrayContaining([expect.stringContaining('Quite')]));
    expect(await drawn(inColumn('46px', { ...text, text: 'Ada Рябова' }))).toEqual(['broken: Рябова of Ada Рябова']);
    const strokes = (count: number) => run('━'.repeat(count));
    expect(await drawn(strokes(20))).toEqual([]);
    expect(await drawn(strokes(21))).toEqual([expect.stringMatching(/^beyond the card: ━+$/)]);
    const cells = [run('Ada.Ahmadi@contoso.example'), run('accepted')].map((one) => ({
      type: 'TableCell',
      items: [one],
    }));
    const table = { type: 'Table', columns: [{ width: 1 }, { width: 2 }], rows: [{ type: 'TableRow', cells }] };
    expect(await drawn(table)).toEqual(['over its neighbour: Ada.Ahmadi@contoso.example']);
    expect(await drawn({ type: 'Container', style: 'emphasis', items: [{ ...text, color: 'light' }] })).toEqual([]);
    expect(await stage.faintTexts(21)).toEqual([expect.stringMatching(/^\d+\.\d: Quite/)]);
  });
});
