import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { tooSlow } from './growth.js';
import { hostileTo } from './hostileTexts.js';
import { patternsBuilt, patternsWritten, type SrcPattern } from './srcPatterns.js';

/** A pattern that looks at each letter a few times takes 1 ms for such a text, one that looks at all from each 25 ms. */
const usual = { longest: 16_000, milliseconds: 10 };

/** Patterns that are given texts which are cut before, to so many letters. */
const ofQuestions = { longest: 300, milliseconds: 2 };
const bounded = new Map([
  ['src/understanding/pattern.ts', ofQuestions],
  ['src/understanding/parse/unspaced/reasons.ts', ofQuestions],
]);

function slowOnes(patterns: SrcPattern[]): string[] {
  return patterns.flatMap(({ file, pattern }) => {
    const everywhere = new RegExp(pattern, pattern.global ? pattern.flags : `${pattern.flags}g`);
    for (const hostile of hostileTo(pattern)) {
      const slow = tooSlow(hostile, bounded.get(file) ?? usual, (text) => text.replace(everywhere, ''));
      if (slow) return [`${file} ${pattern} ${JSON.stringify(slow)}`];
    }
    return [];
  });
}

describe('every pattern in src', () => {
  const { literals, builders, normalizers } = patternsWritten();
  let built: SrcPattern[] = [];
  beforeAll(async () => {
    built = await patternsBuilt(async () => {
      for (const file of builders) await import(join(packageRoot, file));
      const { commands } = await import('../../src/commands/index.js');
      const { matchCommand, phrasesOf } = await import('../../src/understanding/match.js');
      const { patternOf } = await import('../../src/understanding/pattern.js');
      const { languageNames, languages } = await import('../../src/understanding/phrases/index.js');
      // The expressions of phrases are made when a text may fit them: here all of them, in every language.
      for (const name of languageNames)
        for (const { phrase } of phrasesOf(commands, name)) patternOf(phrase, languages[name]);
      matchCommand('words that ask for nothing', commands);
    });
  });

  it('is found, those that are built from phrases too', () => {
    expect(literals.length).toBeGreaterThan(150);
    expect(built.length).toBeGreaterThan(800);
    expect([...new Set(built.map(({ file }) => file))].sort()).toEqual(builders);
  });

  it('that is written as it is reads a long text as it comes, whatever stands in it', { timeout: 60_000 }, () => {
    expect(slowOnes(literals)).toEqual([]);
  });

  it('that is built reads a long text as it comes, whatever stands in it', { timeout: 60_000 }, () => {
    expect(slowOnes(built)).toEqual([]);
  });

  it('has its texts normalized in one place, where a row of marks ends', () => {
    expect(normalizers).toEqual(['src/platform/normalized.ts']);
  });
});
