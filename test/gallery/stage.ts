import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { type ThemeName, themes } from './themes.js';

export interface Drawing {
  card: Record<string, unknown>;
  theme: ThemeName;
  /** Of the whole card, in CSS pixels. */
  width: number;
  /** With stand-ins for the elements only Teams has; else with their fallbacks, as every other client draws it. */
  teams: boolean;
}

/** A page that draws one card after the other. */
export interface Stage {
  draw(drawing: Drawing): Promise<void>;
  photograph(path: string): Promise<void>;
  /** What of the card drawn cannot be read well, or reaches beyond it. */
  problems(leastContrast: number): Promise<string[]>;
  close(): Promise<void>;
}

const renderer = createRequire(import.meta.url).resolve('adaptivecards-renderer/dist/adaptivecards.min.js');
const scripts = ['card.js', 'teamsElements.js', 'measure.js'].map((name) =>
  fileURLToPath(new URL(`./page/${name}`, import.meta.url)),
);
const Problems = z.array(z.string());

/** `scale` is how many pixels of a picture make a CSS pixel. */
export async function openStage(browser: Browser, { scale = 1 } = {}): Promise<Stage> {
  const page = await browser.newPage({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    deviceScaleFactor: scale,
    viewport: { width: 900, height: 1200 },
  });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.setContent('<!doctype html><html lang="en"><title>Card</title><body></body></html>');
  for (const path of [renderer, ...scripts]) await page.addScriptTag({ path });
  return {
    draw: async ({ theme, ...drawing }) => {
      await run(page, 'drawCard', { ...drawing, theme: themes[theme] });
      if (failures.length > 0) throw new Error(failures.join('; '));
    },
    photograph: async (path) => {
      await page.locator('#frame').screenshot({ path, animations: 'disabled' });
    },
    problems: async (leastContrast) => {
      const found = [
        await run(page, 'wideElements'),
        await run(page, 'cutTexts'),
        await run(page, 'brokenWords'),
        await run(page, 'faintTexts', leastContrast),
      ];
      return found.flatMap((one) => Problems.parse(one));
    },
    close: () => page.close(),
  };
}

/** The page's scripts are plain JavaScript, which this project's types do not know. */
const run = (page: Page, name: string, argument: unknown = null): Promise<unknown> =>
  page.evaluate(`${name}(${JSON.stringify(argument)})`);
