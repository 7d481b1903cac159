import { describe, expect, it } from 'vitest';
import { fitting, titleFit } from '../../src/understanding/fit/titles.js';

describe('how well a title fits what was typed', () => {
  it('is best for the very title, then its beginning, its middle, and all its words', () => {
    const typed = 'product launch';
    const titles = ['Product Launch', 'Product launch: Meadow', 'The product launch', 'Launch of a product'];
    const fits = titles.map((title) => titleFit(title, typed));
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(new Set(fits).size).toBe(4);
    expect(fits.at(-1)).toBeGreaterThan(0);
  });

  it.each([
    ['All-hands', 'all hands'],
    ['All‑Hands!', 'all-hands'],
    ['Réunion d’équipe', 'reunion d equipe'],
    ['ＱＵＡＲＴＥＲＬＹ', 'quarterly'],
    ['  Q4  —  plan ', 'q4 plan'],
    ['İstanbul', 'istanbul'],
    ['会议', '会议'],
  ])('is exact but for case, accents, width and marks: %s', (title, typed) => {
    expect(titleFit(title, typed)).toBe(titleFit('same', 'same'));
  });

  it.each([
    ['Product launch', 'product launches'],
    ['Production', 'product'],
    ['Launch', 'product launch'],
    ['', 'launch'],
    [null, 'launch'],
    ['Launch', ''],
    ['!!!', '???'],
    ['会议', '会'],
  ])('is none for %j and %j', (title, typed) => {
    expect(titleFit(title, typed)).toBe(0);
  });
});

describe('the candidates that fit', () => {
  const fit = (titles: (string | null)[], typed: string) => fitting(titles, (title) => title, typed);

  it('are in the order of how well, and those alike in the order given', () => {
    expect(fit(['The sync', 'Other', 'Sync b', null, 'Sync a'], 'sync')).toEqual(['Sync b', 'Sync a', 'The sync']);
  });

  it('are the exact ones alone where there are any', () => {
    expect(fit(['Sync', 'Sync b', 'sync!', 'The sync'], 'SYNC')).toEqual(['Sync', 'sync!']);
  });

  it('are none for what nobody meets about', () => {
    expect(fit(['Sync', null], 'moon landing')).toEqual([]);
  });
});
