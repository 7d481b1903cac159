import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/packageRoot.js';
import type { LanguageName } from '../phrases/index.js';
import { lexicon as de } from './de.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as fr } from './fr.js';
import { lexicon as ja } from './ja.js';
import { indexOf, type Lexicon, type LexiconIndex } from './lexicon.js';
import { indexOfTables } from './tables.js';

export const lexicons: Readonly<Partial<Record<LanguageName, Lexicon>>> = { en, de, fr, es, ja };

/** What was built has its tables beside it; sources are read as they are now. */
const isBuilt = !import.meta.url.endsWith('.ts');

/** Where the build writes the tables of a language (`scripts/tables.mjs`). */
export const tablesFile = (name: LanguageName): string => join(packageRoot, 'dist', 'lexicon', `${name}.tables`);

const made = new Map<LanguageName, LexiconIndex | null>();

/** The words of a language, made ready when they are first needed. */
export function indexFor(name: LanguageName): LexiconIndex | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const lexicon = lexicons[name];
  const index = lexicon ? (builtIndex(name, lexicon) ?? indexOf(lexicon)) : null;
  made.set(name, index);
  return index;
}

function builtIndex(name: LanguageName, lexicon: Lexicon): LexiconIndex | null {
  const file = tablesFile(name);
  return isBuilt && existsSync(file) ? indexOfTables(lexicon, readFileSync(file)) : null;
}
