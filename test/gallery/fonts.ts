import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The fonts that cards are drawn with, from packages: what a machine has installed must not change a picture. */
const fonts = {
  // As wide as Segoe UI, Teams' font on Windows: over the texts of all cards within 0.1 % (semibold: 2 %).
  Latin: { package: '@fontsource-variable/roboto', sheets: ['wght.css'], family: 'Roboto Variable' },
  Arabic: {
    package: '@fontsource-variable/noto-sans-arabic',
    sheets: ['wght.css'],
    family: 'Noto Sans Arabic Variable',
  },
  Hebrew: {
    package: '@fontsource-variable/noto-sans-hebrew',
    sheets: ['wght.css'],
    family: 'Noto Sans Hebrew Variable',
  },
  Thai: { package: '@fontsource-variable/noto-sans-thai', sheets: ['wght.css'], family: 'Noto Sans Thai Variable' },
  // Has Chinese names and the strokes of bars, too.
  Japanese: { package: '@fontsource-variable/noto-sans-jp', sheets: ['wght.css'], family: 'Noto Sans JP Variable' },
  Korean: { package: '@fontsource-variable/noto-sans-kr', sheets: ['wght.css'], family: 'Noto Sans KR Variable' },
  // 15 % wider than Segoe UI, in bold 20 %: the widest that readers have, as browsers on Linux take it for any page.
  Wide: { package: '@fontsource/dejavu-sans', sheets: ['400.css', '700.css'], family: 'DejaVu Sans' },
} as const;

type FontKey = keyof typeof fonts;

/** Where a letter is looked for, in this order. */
const choices = {
  usual: ['Latin', 'Arabic', 'Hebrew', 'Thai', 'Japanese', 'Korean'],
  wide: ['Wide', 'Latin', 'Arabic', 'Hebrew', 'Thai', 'Japanese', 'Korean'],
} as const satisfies Record<string, FontKey[]>;

export type FontChoice = keyof typeof choices;

const { resolve } = createRequire(import.meta.url);
const folderOf = (key: FontKey): string => dirname(resolve(`${fonts[key].package}/package.json`));

/**
 * The style sheet that calls the fonts of a choice `var(--font)`. A browser asks for a file, at `/fonts/<key>/<name>`, only
 * once it draws a letter of the file's range.
 */
export function fontSheet(choice: FontChoice): string {
  const faces = choices[choice].flatMap((key) =>
    fonts[key].sheets.map((sheet) =>
      readFileSync(join(folderOf(key), sheet), 'utf8').replaceAll('url(./files/', `url(/fonts/${key}/`),
    ),
  );
  const families = choices[choice].map((key) => `'${fonts[key].family}'`).join(', ');
  // Letters that are fitted to the pixels of a screen, as some machines want them, are some 3 % narrower or wider.
  return `${faces.join('\n')}
    :root { --font: ${families}; }
    * { text-rendering: geometricPrecision; }`;
}

/** The file at an address of the style sheet. Throws where there is none. */
export function fontFile(path: string): Buffer {
  const [, key, file] = /^\/fonts\/([A-Z][a-z]+)\/([a-z0-9-]+\.woff2?)$/.exec(path) ?? [];
  if (file === undefined || !isFontKey(key)) throw new Error(`no font is at ${path}`);
  return readFileSync(join(folderOf(key), 'files', file));
}

const isFontKey = (key: string | undefined): key is FontKey => key !== undefined && Object.hasOwn(fonts, key);
