// Writes down what is made of the words and phrases of each language before they can be read, because making it takes half a
// second of the first question after every start.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commands } from '../dist/commands/index.js';
import { lexicons } from '../dist/understanding/lexicon/index.js';
import { indexOf } from '../dist/understanding/lexicon/lexicon.js';
import { nodesFile } from '../dist/understanding/lexicon/nodesFile.js';
import { tablesOf } from '../dist/understanding/lexicon/tables.js';
import { phrasesOf } from '../dist/understanding/match.js';
import { phrasesFile } from '../dist/understanding/phrases/beginnings.js';

function write(name, bytes) {
  mkdirSync(dirname(nodesFile(name)), { recursive: true });
  writeFileSync(nodesFile(name), bytes);
}

for (const [name, lexicon] of Object.entries(lexicons)) {
  write(name, tablesOf(indexOf(lexicon)));
  // Where words are not apart, phrases are looked for in another way.
  if (lexicon.unspaced) continue;
  const phrases = phrasesOf(commands, name).map(({ phrase }) => phrase);
  const file = phrasesFile(name, phrases);
  write(file.name, file.bytes);
}
