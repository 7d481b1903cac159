import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/words/index.js';
import { sayList } from '../../src/words/lists.js';

describe('a list in a sentence', () => {
  it.each([
    ['en-US', 'a, b, and c'],
    ['en-GB', 'a, b and c'],
    ['de', 'a, b und c'],
    ['fr', 'a, b et c'],
    ['es', 'a, b y c'],
    ['ja', 'a、b、c'],
  ])('is joined the way of %s', (locale, said) => {
    expect(sayList(wordsFor(locale), ['a', 'b', 'c'])).toBe(said);
  });

  it('of one is that one, and of none is nothing', () => {
    expect(sayList(wordsFor('en'), ['a'])).toBe('a');
    expect(sayList(wordsFor('en'), [])).toBe('');
  });
});
