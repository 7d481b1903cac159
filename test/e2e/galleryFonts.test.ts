import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { wordsFor } from '../../src/words/index.js';
import { scenarioId, scenarios } from '../cards/scenarios/index.js';
import { fontFile } from '../gallery/fonts.js';
import { type Drawing, openStage, type Stage, type StageOptions } from '../gallery/stage.js';
import { launchBrowser, noBrowserHere } from './browser.js';

const say = (text: string): Drawing => ({
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
  theme: 'light',
  width: 320,
  teams: true,
});

/** Has names in many scripts. */
function manyScripts(): Drawing {
  const scenario = scenarios.find((one) => scenarioId(one) === 'attendance-private-12');
  if (!scenario) throw new Error('the scenario has another name now');
  return { card: scenario.build(wordsFor('en')).card, theme: 'light', width: 320, teams: true };
}

describe.skipIf(noBrowserHere)('a picture of a card', () => {
  let browser: Browser;
  let usual: Stage;
  beforeAll(async () => {
    browser = await launchBrowser();
    usual = await openStage(browser);
  });
  afterAll(() => browser?.close());

  const stageOf = async (readFont: StageOptions['readFont']) => {
    const stage = await openStage(browser, { readFont });
    onTestFinished(() => stage.close());
    return stage;
  };

  test('is the same on a machine that has another font for everything and shows letters in another way.', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const settings = join(folder, 'fonts.conf');
    // Another font for everything, letters fitted to whole pixels, their edges in the colours of the screen.
    writeFileSync(
      settings,
      `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
       <match target="pattern">
         <edit name="family" mode="assign" binding="strong"><string>monospace</string></edit>
         <edit name="hintstyle" mode="assign"><const>hintfull</const></edit>
         <edit name="rgba" mode="assign"><const>rgb</const></edit>
       </match></fontconfig>`,
    );
    const other = await launchBrowser({ FONTCONFIG_FILE: settings });
    onTestFinished(() => other.close());
    const there = await openStage(other);
    await there.draw(manyScripts());
    await usual.draw(manyScripts());
    expect((await there.photograph()).equals(await usual.photograph())).toBe(true);
  });

  test('loads only the font files that its letters need: less than 450 KB for names in many scripts.', async () => {
    const files = new Map<string, number>();
    const stage = await stageOf((path) => {
      const file = fontFile(path);
      files.set(path, file.length);
      return file;
    });
    await stage.draw(say('Who attended'));
    expect([...files.keys()]).toEqual(['/fonts/Latin/roboto-latin-wght-normal.woff2']);
    await stage.draw(manyScripts());
    expect([...files.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(450_000);
  });

  test('is none at all without the file of a font that it needs.', async () => {
    const stage = await stageOf((path) => fontFile(path.replace('Hebrew', 'Nowhere')));
    await stage.draw(say('Who attended'));
    await expect(stage.draw(say('נועה כהן'))).rejects.toThrow(
      'no font is at /fonts/Nowhere/noto-sans-hebrew-hebrew-wght-normal.woff2; Noto Sans Hebrew Variable could not be loaded',
    );
  });

  test('is none at all with a letter that the machine’s own fonts have to lend.', async () => {
    await expect(usual.draw(say('Fehu ᚠ'))).rejects.toThrow(/^"ᚠ" is of this machine's own /);
    await usual.draw(say('Who attended'));
  });
});
