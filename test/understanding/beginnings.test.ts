import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { patternOf } from '../../src/understanding/pattern.js';
import { firstLettersOf } from '../../src/understanding/phrases/firstLetters.js';
import { type LanguageName, languages } from '../../src/understanding/phrases/index.js';

describe('the letters that a phrase may begin with', () => {
  it.each([
    ['who attended', 'w'],
    ['(who )?(came|joined) late', 'cjw'],
    ['(meine |letzten? )*(termine)', 'mlt'],
    ['était là', 'e'],
    ['x?y', 'xy'],
    ['((a|b)?c|d) e', 'abcd'],
  ])('of "%s" are %s', (phrase, letters) => {
    expect([...(firstLettersOf([phrase])[0] ?? [])].sort().join('')).toBe([...letters].sort().join(''));
  });

  it.each(["{who}(’|')s attendance", '(a|{who}) b', '[ab]c', ''])('of "%s" are any', (phrase) => {
    expect(firstLettersOf([phrase])).toEqual([null]);
  });

  it('leave out no phrase that an expression made of it fits', () => {
    const missed: string[] = [];
    for (const name of ['en', 'de', 'fr', 'es'] as const satisfies LanguageName[])
      for (const { phrases } of commands)
        for (const phrase of phrases[name]) {
          const [letters = null] = firstLettersOf([phrase]);
          const pattern = patternOf(phrase, languages[name]);
          for (const form of formsOf(phrase))
            if (pattern.test(form) && letters !== null && !letters.has(form.charAt(0).normalize('NFD').charAt(0)))
              missed.push(`${phrase}: ${form}`);
        }
    expect(missed).toEqual([]);
  });
});

/** Some forms of a phrase, sixty at most: what may stand at its beginning comes first. */
function formsOf(phrase: string): string[] {
  let forms = [phrase];
  for (let step = 0; step < 40 && forms.some((form) => group.test(form)); step += 1)
    forms = [...new Set(forms.flatMap(opened))].slice(0, 60);
  return forms.map((form) => form.replace('{which}', 'retro').replace('{who}', 'priya').replace('{nobody}', '').trim());
}

const group = /\(([^()]*)\)([?*]?)|(\p{L})\?/u;

/** The first bracket, or letter that may be missing, in each of its forms. */
function opened(form: string): string[] {
  const inner = group.exec(form);
  if (inner === null) return [form];
  const [found, inside = '', sign, letter] = inner;
  const instead = letter === undefined ? [...inside.split('|'), ...(sign ? [''] : [])] : [letter, ''];
  // Behind a letter that must be there only one of them is needed.
  const some = /^[\p{L}\p{N}](?!\?)/u.test(form) ? instead.slice(0, 1) : instead;
  return some.map((one) => form.slice(0, inner.index) + one + form.slice(inner.index + found.length));
}
