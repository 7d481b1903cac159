import { describe, expect, it } from 'vitest';
import { isTitleAlike, nearestFirst, nearness } from '../../../src/understanding/fit/alike.js';

describe('a title alike', () => {
  it.each([
    ['Harbour sync', 'harbor'],
    ['Harbour sync', 'harbuor sync'],
    ['Design review', 'desgin review'],
    ['Weekly product sync', 'weekly prodct sync'],
    ['Product launch', 'product launches'],
    ['Réunion d’équipe', 'reuniom equipe'],
  ])('of %j is %j', (title, typed) => {
    expect(isTitleAlike(title, typed)).toBe(true);
  });

  it.each([
    ['Harbour sync', 'harbor sink'],
    ['Q3 budget', 'q4 budget'],
    ['1:1 Anna', '1:1 Anne'],
    ['South harbour', 'north harbour'],
    ['Harbour sync', 'zoo visit'],
    ['Production', 'product'],
    [null, 'harbour'],
    ['Harbour sync', ''],
  ])('of %j is not %j', (title, typed) => {
    expect(isTitleAlike(title, typed)).toBe(false);
  });
});

describe('the nearest titles', () => {
  it('come first, and all others stay in their order', () => {
    const titles = ['Budget review', null, 'Harbour sync', 'Company kick-off', 'Harbor tour'];
    expect(nearestFirst(titles, (title) => title, 'harbour sink')).toEqual([
      'Harbour sync',
      'Harbor tour',
      'Budget review',
      null,
      'Company kick-off',
    ]);
  });

  it('have something of what was typed, and small words are nothing', () => {
    expect(nearness('State of the harbour', 'the zoo of vienna')).toBe(0);
    expect(nearness('Harbour sync', 'harbour sync')).toBe(1);
  });
});
