import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { understand } from '../../src/understanding/understand.js';
import { inOneLine, meant } from './notation.js';
import * as de from './tables/de.js';
import * as en from './tables/en.js';
import * as es from './tables/es.js';
import * as fr from './tables/fr.js';
import * as ja from './tables/ja.js';

const readings = (text: string, locale: string): string[] | string => {
  const found = understand(text, { commands, locale });
  if (found.kind === 'question') return 'a question';
  return found.kind === 'offer' ? found.readings.map((one) => inOneLine(meant(one))) : 'nothing';
};

describe('a question that could not be put together', () => {
  it.each([
    [
      'en',
      'which blorps were late zibbly by phone?',
      ['who attended · late & phone · [zibbly]', 'who attended · late & phone', 'who was late'],
    ],
    ['de', 'wer von den Flörpen war per Telefon dabei, gell?', ['who attended · phone']],
    ['fr', 'qui des zibous était en retard quoi bof ?', ['who was late · [bof]', 'who was late']],
    ['es', '¿quién zibos zabos llegó tarde zubos?', ['who was late · [zubos]', 'who was late']],
    ['ja', 'ふにゃ遅刻した人ふにゃ誰？', ['who was late']],
  ])('is offered as what it touches on: %s, %s', (locale, text, offered) => {
    expect(readings(text, locale)).toEqual(offered);
  });

  it('is offered negated, too, where nobody knows what a "not" is about', () => {
    const offered = readings('which blorps were not zibbly late at all?', 'en');
    expect(offered).toEqual(['who attended · not(late)', 'who was late']);
  });

  it.each([
    ['en', "don't show who was late"],
    ['en', 'never show who was late'],
    ['de', 'zeig nicht, wer zu spät kam'],
    ['fr', 'ne montre pas qui était en retard'],
    ['es', 'no muestres quién llegó tarde'],
  ])('is a request that is denied, and not the opposite of what it is about: %s, %s', (locale, text) => {
    expect(readings(text, locale)).toEqual(['who attended · not(late)', 'who was late']);
  });

  it.each([
    ['en', 'roles of people who were late', 'roles'],
    ['en', 'who was late and timeline', 'timeline'],
    ['de', 'Rollen der Leute, die zu spät kamen', 'roles'],
  ])('asks for some people what is told of everybody: %s, %s', (locale, text, command) => {
    expect(readings(text, locale)).toEqual(['who was late', command]);
  });

  it('offers nothing for what only mentions a word of ours', () => {
    for (const text of ['nobody asked who attended', 'asdf qwer', 'please come to the office on Monday'])
      expect(readings(text, 'en'), text).toBe('nothing');
  });

  it('is found in half of what people write and do not ask, at most', () => {
    const tables = { en, de, fr, es, ja };
    const offered = Object.entries(tables).flatMap(([locale, { notAsked }]) =>
      notAsked.filter((text) => Array.isArray(readings(text, locale))),
    );
    const all = Object.values(tables).reduce((sum, { notAsked }) => sum + notAsked.length, 0);
    // The alternative is a card that tells what can be asked: an offer takes nothing from anybody, and an answer would.
    expect(offered.length / all, offered.join('\n')).toBeLessThan(0.5);
  });
});
