import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { patternOf } from '../../src/understanding/pattern.js';
import { beginningsOf } from '../../src/understanding/phrases/beginnings.js';
import { type LanguageName, languages } from '../../src/understanding/phrases/index.js';

const mayFit = (phrase: string, text: string) => beginningsOf([phrase])(text).has(0);

describe('a phrase may fit', () => {
  it.each([
    ['who attended', 'who attended'],
    ['who attended', 'who attended the retro'],
    ['who attended', 'whoattended'],
    ['who attended', 'who   attended'],
    ['check in', 'check-in'],
    ['(who )?(came|joined) late', 'joined late'],
    ['était là', 'etait la'],
    ['verspätet', 'verspaetet'],
    ['verspätet', 'verspatet'],
    ['schließen', 'schliessen'],
    ["who('|’)?s here", 'whos here'],
    ['export( ?datei)?( heute)', 'exportdatei heute'],
    ['attendance of {who}', 'attendance of priya'],
    ['attendance of {who}', 'attendance of -'],
    ['{which} exportieren', 'den jour fixe exportieren'],
    ['{nobody}my attendance', 'my attendance'],
    ['\\?', 'anything'],
  ])('where its letters are, however they are spaced and accented: "%s" and "%s"', (phrase, text) => {
    expect(mayFit(phrase, text)).toBe(true);
  });

  it.each([
    ['who attended', 'who attend'],
    ['who attended', 'we know who attended'],
    ['(who )?(came|joined) late', 'who left late'],
    ['{which} exportieren', 'den jour fixe zeigen'],
    ['attendance of {who}', 'attendance o'],
  ])('nowhere else: "%s" and "%s"', (phrase, text) => {
    expect(mayFit(phrase, text)).toBe(false);
  });

  it('wherever an expression made of it fits: some forms of each phrase that there is, alone and with more behind them', () => {
    const missed: string[] = [];
    for (const name of ['en', 'de', 'fr', 'es'] as const satisfies LanguageName[]) {
      const phrases = commands.flatMap((command) => command.phrases[name]);
      const beginnings = beginningsOf(phrases);
      for (const [place, phrase] of phrases.entries()) {
        const pattern = patternOf(phrase, languages[name]);
        for (const form of formsOf(phrase))
          for (const text of [form, `${form} in the weekly retro`, form.replace(/ /gu, '-'), form.replace(/ /gu, '')])
            if (pattern.test(text) && !beginnings(text).has(place)) missed.push(`${phrase}: ${text}`);
      }
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
