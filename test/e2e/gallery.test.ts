import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/words/index.js';
import { scenarioId, scenarios } from '../cards/scenarios/index.js';
import { openStage, type Stage } from '../gallery/stage.js';
import { themeNames } from '../gallery/themes.js';
import { launchBrowser, noBrowserHere } from './browser.js';

/** WCAG 2, success criterion 1.4.3: contrast of text. */
const leastContrast = 4.5;
const words = wordsFor('en-US');
const cards = scenarios
  .filter(({ representative }) => representative)
  .map((scenario): [string, Record<string, unknown>] => [scenarioId(scenario), scenario.build(words).card]);

describe.skipIf(noBrowserHere)('a card on a phone', () => {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage(browser);
  });
  afterAll(() => browser?.close());

  test.each(cards)('%s is as narrow as the phone, cuts no text and can be read in every theme', async (_id, card) => {
    for (const theme of themeNames) {
      for (const teams of [true, false]) {
        await stage.draw({ card, theme, width: 320, teams });
        expect(await stage.problems(leastContrast), `${theme}, ${teams ? 'in Teams' : 'with fallbacks'}`).toEqual([]);
      }
    }
  });

  test('is measured well: a wide one, a cut one and a faint one are found out', async () => {
    const drawn = async (...body: unknown[]) => {
      await stage.draw({
        card: { type: 'AdaptiveCard', version: '1.5', body },
        theme: 'light',
        width: 320,
        teams: true,
      });
      return stage.problems(leastContrast);
    };
    const text = {
      type: 'TextBlock',
      text: 'Quite a long sentence that needs more than one line on a phone',
      wrap: true,
    };
    expect(await drawn(text)).toEqual([]);
    expect(await drawn({ ...text, wrap: false })).toEqual([expect.stringMatching(/^(cut|beyond the card): Quite/)]);
    const column = { type: 'Column', width: '400px', items: [text] };
    expect(await drawn({ type: 'ColumnSet', columns: [column] })).toEqual(
      expect.arrayContaining([expect.stringContaining('Quite')]),
    );
    expect(await drawn({ type: 'Container', style: 'emphasis', items: [{ ...text, color: 'light' }] })).toEqual([]);
    expect(await stage.problems(21)).toEqual([expect.stringMatching(/^\d+\.\d: Quite/)]);
  });
});
