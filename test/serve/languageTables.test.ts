import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexicons, tablesFile } from '../../src/understanding/lexicon/index.js';
import { indexOfTables } from '../../src/understanding/lexicon/tables.js';
import { languageNames } from '../../src/understanding/phrases/index.js';

it.each(languageNames)('what was built has tables of the words that there are: %s', (name) => {
  const lexicon = lexicons[name];
  if (!lexicon) throw new Error(`${name} has no lexicon`);
  expect(indexOfTables(lexicon, readFileSync(tablesFile(name)))).not.toBeNull();
});
