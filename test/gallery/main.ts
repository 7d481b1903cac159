import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { wordsFor } from '../../src/words/index.js';
import { type Scenario, scenarioId, scenarios } from '../cards/scenarios/index.js';
import { launchBrowser } from '../e2e/browser.js';
import { contactSheet, everyPicture, isWanted, pictureName } from './pictures.js';
import { openStage, type Stage } from './stage.js';
import type { ThemeName } from './themes.js';

const words = wordsFor('en-US');
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Draws the gallery's pictures whose names hold all the filters; with `--readme` the three of the README instead. */
async function main(root: string, args: string[]): Promise<void> {
  const filters = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--readme');
  if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}; there is --readme`);
  const browser = await launchBrowser();
  try {
    if (args.includes('--readme')) await drawReadme(browser, join(root, 'docs'));
    else await drawGallery(await openStage(browser), join(root, '.artefacts', 'gallery'), filters);
  } finally {
    await browser.close();
  }
}

async function drawGallery(stage: Stage, folder: string, filters: string[]): Promise<void> {
  const pictures = everyPicture().filter((picture) => isWanted(pictureName(picture), filters));
  if (pictures.length === 0) throw new Error(`no picture is called anything with ${filters.join(' ')}`);
  if (filters.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cards = new Map<Scenario, Record<string, unknown>>();
  for (const picture of pictures) {
    const { scenario, theme, width, teams } = picture;
    const card = cards.get(scenario) ?? scenario.build(words).card;
    cards.set(scenario, card);
    await stage.draw({ card, theme, width, teams });
    await stage.photograph(join(folder, `${pictureName(picture)}.png`));
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  say(`${pictures.length} pictures; ${join('.artefacts', 'gallery', 'index.html')} shows them all.`);
}

const readme: { file: string; id: string; theme: ThemeName; width: number }[] = [
  { file: 'who-attended.png', id: 'ordinary-private', theme: 'light', width: 800 },
  { file: 'summary-arrives.png', id: 'summary-arrives', theme: 'light', width: 560 },
  { file: 'who-attended-phone.png', id: 'ordinary-people', theme: 'dark', width: 320 },
];
const readmeBytes = 120 * 1024;

/** As sharp as the README's limit on a picture's size allows. */
async function drawReadme(browser: Browser, folder: string): Promise<void> {
  for (const { file, id, theme, width } of readme) {
    const scenario = scenarios.find((one) => scenarioId(one) === id);
    if (!scenario) throw new Error(`no scenario is called ${id}`);
    const { card } = scenario.build(words);
    for (const scale of [2, 1.5, 1.25, 1]) {
      const stage = await openStage(browser, { scale });
      await stage.draw({ card, theme, width, teams: true });
      await stage.photograph(join(folder, file));
      await stage.close();
      if (statSync(join(folder, file)).size <= readmeBytes) break;
    }
    const { size } = statSync(join(folder, file));
    say(`docs/${file}: ${Math.ceil(size / 1024)} KB`);
    if (size > readmeBytes) throw new Error(`docs/${file} is larger than ${readmeBytes / 1024} KB`);
  }
}

const [root = process.cwd(), ...args] = process.argv.slice(2);
await main(root, args);
