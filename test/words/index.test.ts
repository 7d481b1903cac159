import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/words/index.js';

describe('the words for a locale', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['en-Latn-AU', 'en-Latn-AU'],
  ])('keep %s as the locale %s for numbers and dates', (asked, locale) => {
    expect(wordsFor(asked).locale).toBe(locale);
  });

  it.each([
    'xx',
    'tlh',
    'und',
    'en_US',
    'x-private',
    'a',
    '-',
    ' ',
    'English (United States)',
    '🦜',
    '',
    null,
    undefined,
  ])('are English for the unknown or malformed locale %j', (asked) => {
    const words = wordsFor(asked);
    expect(words.locale).toBe('en');
    expect(words.say('button.help')).toBe('Help');
  });

  it('are those of the first locale that is known', () => {
    expect(wordsFor(null, 'xx', 'no_such', 'en-NZ', 'en-GB').locale).toBe('en-NZ');
  });

  it.each([
    ['de-CH', 'Hilfe'],
    ['fr-CA', 'Aide'],
    ['es-419', 'Ayuda'],
    ['ja-JP', 'ヘルプ'],
    ['de-AT-1996', 'Hilfe'],
  ])('are those of its language, whatever the country: %s', (asked, help) => {
    const words = wordsFor(asked);
    expect(words.say('button.help')).toBe(help);
    expect(words.locale).toBe(asked);
  });

  it('are those of the next locale where the first has no words', () => {
    expect(wordsFor('fi-FI', 'fr-BE').say('button.help')).toBe('Aide');
    expect(wordsFor('fi-FI', 'sv-SE').say('button.help')).toBe('Help');
  });

  it('are English when no locale is given at all', () => {
    expect(wordsFor().locale).toBe('en');
  });

  it('write numbers as that locale does', () => {
    expect(wordsFor('en').say('attendance.people', { count: 20_000 })).toBe('20,000 people');
    expect(wordsFor('en-IN').say('attendance.people', { count: 200_000 })).toBe('2,00,000 people');
    expect(wordsFor('de').say('attendance.count', { count: 1234 })).toBe('1.234');
    expect(wordsFor('ja').say('attendance.count', { count: 1234 })).toBe('1,234');
    expect(wordsFor('de').say('trend.averageCount', { count: 9.5 })).toBe('9,5 Personen');
  });

  it('put a value in as it is, even one that looks like a message', () => {
    const said = wordsFor('en').say('attendance.summary', { people: '1 person', title: "{title} <b> '{' #" });
    expect(said).toBe("1 person attended {title} <b> '{' #");
  });

  it('refuse to leave out a value that a sentence needs', () => {
    expect(() => wordsFor('en').say('error.reference')).toThrow(/reference/);
  });
});
