import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../src/understanding/lexicon/automaton.js';
import { spellingsOf, wordsOf } from '../../src/understanding/lexicon/spellings.js';

const wordsIn = (patterns: Readonly<Record<string, string>>, elides = false) => {
  const entries = Object.entries(patterns);
  const letters = automatonOf(entries.map(([key, pattern]) => ({ pattern, parts: key.split(' ') })));
  return { letters, words: wordsOf(letters, elides) };
};

describe('the words of all phrases', () => {
  it('are found in every form of a pattern, and each once', () => {
    const { words } = wordsIn({ stay: '(was|were) on (the )?calls?( here)?', out: 'was (away )?' });
    expect([...words.keys()]).toEqual(['was', 'on', 'the', 'calls', 'here', 'call', 'were', 'away']);
    expect([...(words.get('was') ?? [])]).toEqual(['stay', 'out']);
  });

  it('end at an apostrophe where a language elides, but for "aujourd\'hui"', () => {
    const { words } = wordsIn({ date: "l'heure aujourd'hui" }, true);
    expect([...words.keys()]).toEqual(["l'", 'heure', "aujourd'hui"]);
  });

  it('are what a misspelt one may mean, but for short ones and those that would turn a question around', () => {
    const { letters, words } = wordsIn({ stay: 'attended', in: 'came', not: 'never', late: 'delayed a lot' });
    expect(Object.fromEntries(spellingsOf(words, letters))).toEqual({
      a: [{ word: 'attended', means: 'stay' }],
      d: [{ word: 'delayed', means: 'late' }],
    });
  });
});
