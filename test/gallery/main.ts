import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { wordsFor } from '../../src/words/index.js';
import type { Scenario } from '../cards/scenarios/index.js';
import { launchBrowser } from '../e2e/browser.js';
import { pageCard, pagePictures } from './pagePictures.js';
import { contactSheet, everyPicture, isWanted, pictureName } from './pictures.js';
import { openStage, type Stage } from './stage.js';

const words = wordsFor('en-US');
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Draws the gallery's pictures whose names hold all the filters; with `--readme` those of README.md and docs instead. */
async function main(root: string, args: string[]): Promise<void> {
  const filters = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--readme');
  if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}; there is --readme`);
  const browser = await launchBrowser();
  try {
    if (args.includes('--readme')) await drawPages(browser, join(root, 'docs'));
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

/** Each as sharp as its limit on size allows. */
async function drawPages(browser: Browser, folder: string): Promise<void> {
  for (const picture of pagePictures) {
    const { file, theme, width, kilobytes } = picture;
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const card = z.record(z.string(), z.unknown()).parse(pageCard(picture, words));
    for (const scale of [2, 1.5, 1.25, 1]) {
      const stage = await openStage(browser, { scale });
      await stage.draw({ card, theme, width, teams: true });
      await stage.photograph(path);
      await stage.close();
      if (statSync(path).size <= kilobytes * 1024) break;
    }
    const { size } = statSync(path);
    say(`docs/${file}: ${Math.ceil(size / 1024)} KB`);
    if (size > kilobytes * 1024) throw new Error(`docs/${file} is larger than ${kilobytes} KB`);
  }
}

const [root = process.cwd(), ...args] = process.argv.slice(2);
await main(root, args);
