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

  it.each([
    ['en', 'lads who was still in it at 10.15', 'who attended · at(10:15)'],
    [
      'en',
      "I'm issuing certificates, so just the names of those who were in for at least 45 mins please",
      'who attended · time>=45m',
    ],
    ['en', 'log me out of this thing', 'sign out'],
    ['en', 'It keeps saying I need to authenticate. Let me sign in then', 'sign in'],
    ['de', 'wer hat auf die einladung nicht reagiert, unhöflich sowas', 'who attended · noResponse'],
    ['de', 'gäste von Brenner Maschinenbau, wer war das alles', 'who attended · guest & org(Brenner Maschinenbau)'],
    ['fr', "mais arrête d'envoyer tes résumés ici ça spamme tout le monde", 'summaries off'],
  ])('is answered where nothing but decoration is left out: %s, %s', (locale, text, meaning) => {
    const found = understand(text, { commands, locale });
    expect(found.kind === 'question' && inOneLine(meant(found.asked))).toBe(meaning);
  });

  it.each([
    ['en', 'who is ALWAYS late to these'],
    ['en', 'average who was late'],
    ['de', 'wer war zu spät, nicht die anderen'],
    ['es', 'quién siempre llega tarde'],
    ['en', 'Who was late, Kestrel that is'],
  ])('is not answered without a word that may change it: %s, %s', (locale, text) => {
    expect(understand(text, { commands, locale }).kind).toBe('offer');
  });

  it.each([
    ['en', 'Kiran or Beth, did either of them make it', 'who attended · did · person(beth) | person(kiran)'],
    ['de', 'alle von der Alpenbank oder von Zeller & Co', 'who attended · org(Alpenbank) | org(Zeller & Co)'],
    [
      'fr',
      'Karim ou Sophie, au moins un des deux est passé ou bien',
      'who attended · did · person(karim) | person(sophie)',
    ],
    [
      'es',
      'Estuvo la Paty o el Lucho en la de ventas zona sur?',
      'who attended · did · person(lucho) | person(paty) · [sur ventas zona]',
    ],
  ])('keeps both of two names, and offers that first unless it is sure: %s, %s', (locale, text, first) => {
    const found = understand(text, { commands, locale });
    const read = found.kind === 'question' ? inOneLine(meant(found.asked)) : readings(text, locale)[0];
    expect(read).toBe(first);
  });

  it.each([
    ['en', 'nobody reads them so cease posting summaries after every meeting'],
    ['en', 'refrain from turning on the summaries'],
    ['de', 'unterlass es bitte, nach jedem Termin eine Zusammenfassung zu posten'],
  ])('never offers to show more to others where it may have said to stop: %s, %s', (locale, text) => {
    expect(String(readings(text, locale))).not.toContain('summaries on');
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
