import type { LanguageName } from '../phrases/index.js';
import { lexicon as de } from './de.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as fr } from './fr.js';
import { lexicon as ja } from './ja.js';
import { indexOf, type Lexicon, type LexiconIndex } from './lexicon.js';
import { builtNodes } from './nodesFile.js';
import { indexOfTables } from './tables.js';

export const lexicons: Readonly<Partial<Record<LanguageName, Lexicon>>> = { en, de, fr, es, ja };

const made = new Map<LanguageName, LexiconIndex | null>();

/** The words of a language, made ready when they are first needed. */
export function indexFor(name: LanguageName): LexiconIndex | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const lexicon = lexicons[name];
  const index = lexicon ? (indexOfTables(lexicon, builtNodes(name)) ?? indexOf(lexicon)) : null;
  made.set(name, index);
  return index;
}
