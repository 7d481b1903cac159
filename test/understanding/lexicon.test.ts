import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/understanding/lexicon/index.js';
import { indexOf, parts } from '../../src/understanding/lexicon/lexicon.js';
import { inSmall } from '../../src/understanding/parse/fold.js';
import { expanded } from './expanded.js';

const known = new Set<string>(parts);

describe.each(Object.entries(lexicons))('the lexicon %s', (_name, { words }) => {
  it('names parts that there are', () => {
    const named = Object.keys(words).flatMap((key) => key.split(' '));
    expect(
      named.filter((part) => !known.has(part) && !/^(?:minutes|percent|number|past|plus)=-?\d+$/u.test(part)),
    ).toEqual([]);
  });
});

const spaced = Object.entries(lexicons).filter(([, { unspaced }]) => unspaced !== true);

describe.each(spaced)('the phrases of %s', (_name, lexicon) => {
  it('are read as if every form of each were written out, the first that is written first', () => {
    const { start, read } = indexOf(lexicon).letters;
    const written = new Map<string, string>();
    for (const [key, patterns] of Object.entries(lexicon.words))
      for (const phrase of patterns.split(';').flatMap((pattern) => expanded(inSmall(pattern))))
        if (phrase !== '' && !written.has(phrase)) written.set(phrase, key);
    const failed = [...written].filter(([phrase, key]) => read(start, phrase)?.parts?.join(' ') !== key);
    expect(failed).toEqual([]);
  });
});
