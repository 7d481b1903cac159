import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/understanding/asTyped.js';
import { personAsked } from '../../src/understanding/personAsked.js';
import { seriesAsked } from '../../src/understanding/seriesAsked.js';
import { inWords, monday } from '../commands/meaning.js';

const asked = (text: string) => {
  const { name, last, readings } = personAsked(text, monday);
  return [name, last, ...readings.map((one) => inWords(one, monday))];
};

describe('a name and a number of dates', () => {
  it.each<[string, (string | number | null)[]]>([
    ['Priya last 5 weekly product sync', ['Priya', 5, 'weekly product sync']],
    ['Priya the last five of the weekly product sync', ['Priya', 5, 'weekly product sync']],
    ['Priya in the last 3 weekly product sync', ['Priya', 3, 'weekly product sync']],
    ['Priya in weekly product sync, last 3', ['Priya', 3, 'weekly product sync']],
    ['Priya last 5 retro', ['Priya', 5, 'retro']],
    ['Priya letzte 3 Weekly', ['Priya', 3, 'weekly']],
    ['Priya 3 dernières réunion produit', ['Priya', 3, 'réunion produit']],
    ['Priya últimas 3 reunión de producto', ['Priya', 3, 'reunión de producto']],
    ['Priya last 5', ['Priya', 5]],
    ['Priya last 5 meetings', ['Priya', 5]],
    ['Priya Weekly Product Sync', ['Priya Weekly Product Sync', null]],
    ['Lasse Petersen', ['Lasse Petersen', null]],
  ])('of a series: %j', (text, meaning) => {
    expect(asked(text)).toEqual(meaning);
  });

  it.each(['Sam', "Sam O'Connor", 'Mo Farah', 'Lun Chen'])(
    'is a name although another language has a day like it: %s',
    (name) => {
      expect(personAsked(name, monday)).toMatchObject({ name, readings: [] });
    },
  );

  it('may be of a day in the language of the asker, or written out in any', () => {
    expect(personAsked('Priya sam', { ...monday, locale: 'fr' })).toMatchObject({ name: 'Priya' });
    expect(personAsked('Priya samedi', monday)).toMatchObject({ name: 'Priya' });
    expect(personAsked('Priya mon', monday)).toMatchObject({ name: 'Priya' });
  });

  it('of weeks is no number of dates', () => {
    expect(personAsked('Priya last 5 weeks', monday)).toMatchObject({ name: 'Priya', last: null });
    expect(seriesAsked('last 5 weeks design review', monday).last).toBeNull();
  });

  it('stands before a series as well as behind it', () => {
    const meant = { which: 'weekly product sync', last: 3 };
    expect(seriesAsked('last 3 Weekly product sync', monday)).toEqual(meant);
    expect(seriesAsked('Weekly product sync, last 3', monday)).toEqual(meant);
  });
});

describe('what somebody typed', () => {
  it('is repeated in their letters, word for word', () => {
    expect(asTyped('meier', 'Attendance of MEIER?')).toBe('MEIER');
    expect(asTyped('o’connor in weekly', 'WAS O’Connor in Weekly')).toBe('O’Connor in Weekly');
    expect(asTyped('émile', 'was Émile there')).toBe('Émile');
  });

  it('that is not in it stays in small letters', () => {
    expect(asTyped('me in the retro', 'My Retro')).toBe('me in the Retro');
  });
});
