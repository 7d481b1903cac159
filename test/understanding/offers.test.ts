import { expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { understand } from '../../src/understanding/understand.js';
import { expected, inOneLine, meant } from './notation.js';
import * as de from './tables/de.js';
import * as en from './tables/en.js';
import * as es from './tables/es.js';
import * as fr from './tables/fr.js';

/** Every so many lines of a table: all of them would take a minute. */
const step = 9;
/** Of a hundred questions so many, at least; most of the others have an unknown word beside a title or a name. */
const [mostlyAdded, mostlyBroken] = [50, 55];

/** What a message may mean, as it is answered or offered. */
function readings(text: string, locale: string): string[] {
  const found = understand(text, { commands, locale });
  if (found.kind === 'nothing') return [];
  return (found.kind === 'offer' ? found.readings : [found.asked]).map((one) => inOneLine(meant(one)));
}

const withWord = (text: string, at: number): string => text.split(' ').toSpliced(at, 0, 'zibbly').join(' ');

/** A word that is typed so badly that nobody finds what it was. */
const withBroken = (text: string, at: number): string =>
  text
    .split(' ')
    .map((word, i) =>
      i === at && word.length > 3 ? `${word.slice(0, 1)}x${word.slice(1, -2)}q${word.slice(-1)}` : word,
    )
    .join(' ');

/** How many of a hundred lines of a table are understood as meant, or have what is meant in their offer. */
function useful({ asked }: typeof en, locale: string, changed: (text: string, at: number) => string): number {
  const lines = asked.filter(([text], i) => i % step === 0 && !text.includes('\n'));
  const right = lines.filter(([text, meaning], i) => {
    const at = (i * 7) % text.split(' ').length;
    return readings(changed(text, at), locale).includes(inOneLine(expected(meaning)));
  });
  return (100 * right.length) / lines.length;
}

it.each([
  ['en', en],
  ['de', de],
  ['fr', fr],
  ['es', es],
] as const)('a question with a word too many, or one badly misspelt, is seldom lost: %s', (locale, table) => {
  expect(useful(table, locale, withWord)).toBeGreaterThanOrEqual(mostlyAdded);
  expect(useful(table, locale, withBroken)).toBeGreaterThanOrEqual(mostlyBroken);
});
