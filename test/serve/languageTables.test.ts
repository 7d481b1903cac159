import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { lexicons } from '../../src/understanding/lexicon/index.js';
import { nodesFile, readNodes } from '../../src/understanding/lexicon/nodesFile.js';
import { indexOfTables } from '../../src/understanding/lexicon/tables.js';
import { phrasesOf } from '../../src/understanding/match.js';
import { phrasesFile } from '../../src/understanding/phrases/beginnings.js';
import { languageNames } from '../../src/understanding/phrases/index.js';

describe('what was built has written down', () => {
  it.each(languageNames)('the words that there are: %s', (name) => {
    const lexicon = lexicons[name];
    if (!lexicon) throw new Error(`${name} has no lexicon`);
    expect(indexOfTables(lexicon, readFileSync(nodesFile(name)))).not.toBeNull();
  });

  it.each(languageNames.filter((name) => !lexicons[name]?.unspaced))('the phrases that there are: %s', (name) => {
    const phrases = phrasesOf(commands, name).map(({ phrase }) => phrase);
    const file = phrasesFile(name, phrases);
    const bytes = readFileSync(nodesFile(file.name));
    expect(bytes.equals(file.bytes)).toBe(true);
    expect(readNodes(bytes, phrases)).not.toBeNull();
    expect(readNodes(bytes, [...phrases, 'more'])).toBeNull();
  });
});
