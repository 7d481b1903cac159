import { type LanguageName, languageNames } from '../phrases/index.js';
import { lexicon as de } from './de.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as fr } from './fr.js';
import { lexicon as ja } from './ja.js';
import { indexOf, type Lexicon, type LexiconIndex } from './lexicon.js';

export const lexicons: Readonly<Partial<Record<LanguageName, Lexicon>>> = { en, de, fr, es, ja };

const made = new Map<LanguageName, LexiconIndex | null>();

/** The words of a language, made ready when they are first needed. */
export function indexFor(name: LanguageName): LexiconIndex | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const lexicon = lexicons[name];
  const index = lexicon ? indexOf(lexicon) : null;
  made.set(name, index);
  return index;
}

/**
 * Makes every language ready, with `pause` before each part: one takes up to a tenth of a second, which otherwise the first people
 * to ask would wait for.
 */
export async function makeReady(pause: () => Promise<unknown>): Promise<void> {
  for (const name of languageNames) {
    await pause();
    const index = indexFor(name);
    await pause();
    index?.spellings();
  }
}
