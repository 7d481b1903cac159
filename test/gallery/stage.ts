import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { type FontChoice, fontFile, fontSheet } from './fonts.js';
import { fontsOfMachine } from './fontsOfMachine.js';
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
  /** Resolves when the card stands there in its fonts. Fails when one cannot be loaded, or when they lack a letter. */
  draw(drawing: Drawing): Promise<void>;
  /** A PNG of the card drawn; also written to the path. */
  photograph(path?: string): Promise<Buffer>;
  /** What of the card drawn reaches beyond it, is cut, or is broken into two lines. */
  misfits(): Promise<string[]>;
  /** What of the card drawn has less contrast than this. */
  faintTexts(leastContrast: number): Promise<string[]>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** How many pixels of a picture make a CSS pixel. */
  scale?: number;
  font?: FontChoice;
  /** Of the reader, whose client fills in dates and times. */
  locale?: string;
  /** Gives the file at an address of the fonts' style sheet; throws where there is none. */
  readFont?: (path: string) => Buffer;
}

const renderer = createRequire(import.meta.url).resolve('adaptivecards-renderer/dist/adaptivecards.min.js');
const scripts = ['card.js', 'teamsElements.js', 'fonts.js', 'measure.js'].map((name) =>
  fileURLToPath(new URL(`./page/${name}`, import.meta.url)),
);
const Texts = z.array(z.string());
const Drawn = z.object({ letters: Texts, missing: Texts });

export async function openStage(
  browser: Browser,
  { scale = 1, font = 'usual', locale = 'en-US', readFont = fontFile }: StageOptions = {},
): Promise<Stage> {
  const page = await browser.newPage({
    locale,
    timezoneId: 'Europe/Berlin',
    deviceScaleFactor: scale,
    viewport: { width: 900, height: 1200 },
  });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await openEmptyPage(page, (path) => {
    try {
      return readFont(path);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return null;
    }
  });
  await page.addStyleTag({ content: fontSheet(font) });
  for (const path of [renderer, ...scripts]) await page.addScriptTag({ path });
  const texts = async (name: string, argument?: unknown) => Texts.parse(await run(page, name, argument));
  const ofMachine = await fontsOfMachine(page, '#letters > span');
  const known = new Set<string>();
  return {
    draw: async ({ theme, ...drawing }) => {
      const drawn = Drawn.parse(await run(page, 'drawWithFonts', { ...drawing, theme: themes[theme] }));
      const letters = drawn.letters.filter((letter) => !known.has(letter));
      const missing = letters.length > 0 ? await texts('setOutLetters', letters) : drawn.missing;
      failures.push(...missing.map((family) => `${family} could not be loaded`));
      const strange = letters.length > 0 ? await ofMachine() : [];
      for (const [i, families] of strange.entries())
        if (families.length > 0) failures.push(`"${letters[i]}" is of this machine's own ${families.join(', ')}`);
      if (failures.length > 0) throw new Error(failures.splice(0).join('; '));
      for (const letter of letters) known.add(letter);
    },
    photograph: (path) => page.locator('#frame').screenshot({ animations: 'disabled', ...(path ? { path } : {}) }),
    misfits: async () =>
      (await Promise.all([texts('wideElements'), texts('cutTexts'), texts('overlaps'), texts('brokenWords')])).flat(),
    faintTexts: (leastContrast) => texts('faintTexts', leastContrast),
    close: () => page.close(),
  };
}

/** At an address of its own, since a page without one may load no fonts. It leads nowhere: everything is answered here. */
async function openEmptyPage(page: Page, read: (path: string) => Buffer | null): Promise<void> {
  const address = 'http://gallery.invalid/';
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Card</title>' });
    const body = read(new URL(url).pathname);
    return body === null ? route.abort() : route.fulfill({ contentType: 'font/woff2', body });
  });
  await page.goto(address);
}

/** The page's scripts are plain JavaScript, which this project's types do not know. */
const run = (page: Page, name: string, argument: unknown = null): Promise<unknown> =>
  page.evaluate(`${name}(${JSON.stringify(argument)})`);
