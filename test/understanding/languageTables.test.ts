import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/understanding/lexicon/index.js';
import { indexOf, type Lexicon } from '../../src/understanding/lexicon/lexicon.js';
import { indexOfTables, tablesOf } from '../../src/understanding/lexicon/tables.js';

const small: Lexicon = { words: { stay: 'was on( the)? calls?;;attended', 'not stay': 'missed' }, common: 'calf' };

describe.each(Object.entries({ ...lexicons, small }))('the tables of %s', (_name, lexicon) => {
  it('have what is made of its words', () => {
    const made = indexOf(lexicon);
    const read = indexOfTables(lexicon, tablesOf(made));
    expect(read?.letters.nodes).toEqual(made.letters.nodes);
    expect(read?.letters.parts).toEqual(made.letters.parts);
    expect(read?.known).toEqual(made.known);
    expect(read?.spellings()).toEqual(made.spellings());
    expect(read?.lexicon).toBe(lexicon);
  });
});

describe('tables', () => {
  const bytes = tablesOf(indexOf(small));

  it.each<[string, Lexicon]>([
    ['words', { ...small, words: { ...small.words, stay: 'was on( the)? calls?;;attend' } }],
    ['meanings', { ...small, words: { in: small.words.stay ?? '', 'not stay': 'missed' } }],
    ['words that are no misspelt ones', { ...small, common: 'half' }],
    ['spaces', { ...small, unspaced: true }],
    ['apostrophes', { ...small, elides: true }],
  ])('are not read for a lexicon of other %s', (_what, other) => {
    expect(indexOfTables(small, bytes)).not.toBeNull();
    expect(indexOfTables(other, bytes)).toBeNull();
  });

  it('are read wherever in memory they begin', () => {
    for (const before of [0, 1, 2, 3]) {
      const shifted = Buffer.concat([Buffer.alloc(before), bytes]).subarray(before);
      const read = indexOfTables(small, Buffer.from(shifted.buffer, shifted.byteOffset, shifted.byteLength));
      expect(read?.letters.nodes, String(before)).toEqual(indexOf(small).letters.nodes);
    }
  });

  it('are not read where they are cut off', () => {
    for (const length of [0, 10, bytes.indexOf('\n'), bytes.length - 1])
      expect(indexOfTables(small, bytes.subarray(0, length)), String(length)).toBeNull();
  });
});
