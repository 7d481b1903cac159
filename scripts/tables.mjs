// Writes down what is made of the words of each language before they can be read, because making it takes half a second of
// the first question after every start.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lexicons, tablesFile } from '../dist/understanding/lexicon/index.js';
import { indexOf } from '../dist/understanding/lexicon/lexicon.js';
import { tablesOf } from '../dist/understanding/lexicon/tables.js';

for (const [name, lexicon] of Object.entries(lexicons)) {
  mkdirSync(dirname(tablesFile(name)), { recursive: true });
  writeFileSync(tablesFile(name), tablesOf(indexOf(lexicon)));
}
