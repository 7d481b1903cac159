import { describe, expect, it } from 'vitest';
import { type Fit, fitsMessage, largestThatFits } from '../../src/cards/template/budget.js';

// `{"t":""}` is nine characters in either encoding.
const filled = (letter: string, count: number) => ({ t: letter.repeat(count) });

describe('what fits in a message', () => {
  it('is at most 28 KB of UTF-8, which letters of three bytes reach first', () => {
    const most = Math.floor((28 * 1024 - 8) / 3);
    expect(fitsMessage(filled('鷹', most))).toBe(true);
    expect(fitsMessage(filled('鷹', most + 1))).toBe(false);
  });

  it('is at most 40 KB of UTF-16, which plain letters reach first', () => {
    const most = 20 * 1024 - 8;
    expect(fitsMessage(filled('x', most))).toBe(true);
    expect(fitsMessage(filled('x', most + 1))).toBe(false);
  });
});

describe('the largest card that fits', () => {
  const tried: number[] = [];
  const build =
    (bytesPerRow: number, adornment = 0) =>
    ({ rows, bars, badges }: Fit) => {
      tried.push(rows);
      return {
        card: filled('x', rows * bytesPerRow + (bars ? adornment : 0) + (badges ? adornment / 10 : 0)),
        rows,
        bars,
        badges,
      };
    };

  it('is the wanted one when that fits, built once', () => {
    tried.length = 0;
    expect(largestThatFits(25, build(100)).rows).toBe(25);
    expect(tried).toEqual([25]);
  });

  it('gives up what adorns it before it gives up a row', () => {
    expect(largestThatFits(25, build(100, 300_000))).toMatchObject({ rows: 25, bars: false, badges: false });
    expect(largestThatFits(25, build(100, 100))).toMatchObject({ rows: 25, bars: true, badges: true });
  });

  it('gives up a few rows first where what adorns them says more, and no more than may be', () => {
    const message = largestThatFits(12, build(1000, 10_000), 9);
    expect(message).toMatchObject({ bars: true, badges: true });
    expect(message.rows).toBe(9);
    expect(largestThatFits(12, build(1000, 14_000), 9)).toMatchObject({ rows: 12, bars: false });
  });

  it('keeps the badges, which say more in less room, where only the bars are too much', () => {
    expect(largestThatFits(25, build(100, 30_000))).toMatchObject({ rows: 25, bars: false, badges: true });
  });

  it('has fewer rows when not all fit, and fits', () => {
    const message = largestThatFits(25, build(1500));
    expect(message.rows).toBeGreaterThan(0);
    expect(message.rows).toBeLessThan(25);
    expect(fitsMessage(message.card)).toBe(true);
  });

  it('tries a single row before it gives up and has none', () => {
    tried.length = 0;
    expect(largestThatFits(25, build(30_000)).rows).toBe(0);
    expect(tried.slice(-2)).toEqual([1, 0]);
  });

  it('has no rows when none are wanted', () => {
    expect(largestThatFits(0, build(100)).rows).toBe(0);
  });
});
