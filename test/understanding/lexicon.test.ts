import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/understanding/lexicon/index.js';
import { parts } from '../../src/understanding/lexicon/lexicon.js';

const known = new Set<string>(parts);

describe.each(Object.entries(lexicons))('the lexicon %s', (_name, { words }) => {
  it('names parts that there are', () => {
    const named = Object.keys(words).flatMap((key) => key.split(' '));
    expect(
      named.filter((part) => !known.has(part) && !/^(?:minutes|percent|number|past|plus)=-?\d+$/u.test(part)),
    ).toEqual([]);
  });
});
