import { IntlMessageFormat } from 'intl-messageformat';
import { LRUCache } from 'lru-cache';
import { de } from './de.js';
import { en, type WordKey } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';

export type { WordKey };
export type WordValues = Record<string, string | number>;

/** The words of one language: what to say, and in which locale numbers and dates are written. */
export interface Words {
  /** A BCP 47 tag that `Intl` understands. */
  locale: string;
  say(key: WordKey, values?: WordValues): string;
}

/** By language; every one has every key. */
export const languages: Record<string, Record<WordKey, string>> = { en, de, fr, es, ja };

/** Words for the first locale that is known, else English. A malformed tag counts as unknown. */
export function wordsFor(...locales: (string | null | undefined)[]): Words {
  for (const wanted of locales) {
    const words = wanted ? wordsOf(wanted) : null;
    if (words) return words;
  }
  return english;
}

// By the sender's locale, which may be any of thousands.
const known = new LRUCache<string, { words: Words | null }>({ max: 2000 });

function wordsOf(wanted: string): Words | null {
  const words = known.get(wanted)?.words ?? readLocale(wanted);
  known.set(wanted, { words });
  return words;
}

function readLocale(wanted: string): Words | null {
  const locale = canonical(wanted);
  const catalogue = locale ? languages[new Intl.Locale(locale).language] : undefined;
  return locale && catalogue ? { locale, say: sayWith(locale, catalogue) } : null;
}

function canonical(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

// By the sender's locale, which may be any of thousands.
const compiled = new LRUCache<string, IntlMessageFormat>({ max: 2000 });
/** What was said before: a card says the same few dozen sentences for every row. Never with a text in it, which may be a name. */
const said = new LRUCache<string, string>({ max: 10_000 });

function sayWith(locale: string, catalogue: Record<WordKey, string>) {
  const format = (name: string, key: WordKey, values: WordValues | undefined): string => {
    let message = compiled.get(name);
    if (!message) {
      message = new IntlMessageFormat(catalogue[key], locale);
      compiled.set(name, message);
    }
    return String(message.format(values));
  };
  return (key: WordKey, values?: WordValues): string => {
    const name = `${locale} ${key}`;
    const numbers = numbersIn(values);
    if (numbers === null) return format(name, key, values);
    const sentence = `${name}${numbers}`;
    const known = said.get(sentence);
    if (known !== undefined) return known;
    const text = format(name, key, values);
    said.set(sentence, text);
    return text;
  };
}

/** The values of a sentence that has no other than numbers, as a key; null for any other. */
function numbersIn(values: WordValues | undefined): string | null {
  let key = '';
  for (const name in values) {
    const value = values[name];
    if (typeof value !== 'number') return null;
    key += ` ${name} ${value}`;
  }
  return key;
}

const english: Words = { locale: 'en', say: sayWith('en', en) };
