import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, givingWay, inSteps, type Steps, sortedInSteps } from '../../src/platform/time/giveWay.js';

function* work(steps: number, each: () => void): Steps<string> {
  for (let i = 0; i < steps; i += 1) {
    each();
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('lets others have their turn after ten milliseconds, not after every step', async () => {
    let now = 0;
    const pauses: number[] = [];
    const took = () => {
      now += 3;
    };
    const pause = async () => void pauses.push(now);
    expect(await givingWay(work(10, took), { now: () => now, pause })).toBe('done');
    expect(pauses).toEqual([12, 24]);
  });

  it('lets timers fire in between', async () => {
    let fired = false;
    setTimeout(() => {
      fired = true;
    }, 0);
    let now = 0;
    const clock = () => {
      now += 20;
      return now;
    };
    // A timer of a millisecond fires within so many turns of the loop.
    for (let i = 0; i < 100 && !fired; i += 1)
      await givingWay(
        work(100, () => {}),
        { now: clock },
      );
    expect(fired).toBe(true);
  });

  it('does the same in one go', () => {
    expect(atOnce(work(3, () => {}))).toBe('done');
  });

  it('handles every item once and in order', () => {
    const seen: string[] = [];
    atOnce(inSteps(['a', 'b', 'c'], (item, i) => seen.push(`${item}${i}`), 2));
    expect(seen).toEqual(['a0', 'b1', 'c2']);
  });

  it('sorts as JavaScript does, and keeps the order of equal ones', () => {
    const item = fc.record({ rank: fc.nat(5), name: fc.string({ maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const order = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
        expect(atOnce(sortedInSteps(items, order, 3))).toEqual([...items].sort(order));
      }),
      { seed: 20261123 },
    );
  });
});
