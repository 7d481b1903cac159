import { describe, expect, it } from 'vitest';
import { shareFor } from '../../src/platform/shareFor.js';
import { second } from '../../src/platform/time/clock.js';

function asked(answer: (call: number) => Promise<number>) {
  let now = 1000 * second;
  let calls = 0;
  const ask = shareFor(
    second,
    () => now,
    () => {
      calls += 1;
      return answer(calls);
    },
  );
  return {
    ask,
    calls: () => calls,
    advance(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe('an answer that is shared for a second', () => {
  it('is asked for once, however many ask at once or soon after', async () => {
    const { ask, calls, advance } = asked(async (call) => call);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    advance(second - 1);
    expect([await ask(), calls()]).toEqual([1, 1]);
    advance(1);
    expect([await ask(), calls()]).toEqual([2, 2]);
  });

  it('is shared when it is a failure, too, and asked for anew after it', async () => {
    const { ask, calls, advance } = asked(async (call) => (call === 1 ? Promise.reject(new Error('down')) : call));
    await expect(Promise.all([ask(), ask()])).rejects.toThrow('down');
    await expect(ask()).rejects.toThrow('down');
    advance(second);
    expect([await ask(), calls()]).toEqual([2, 2]);
  });

  it('is waited for by everybody without being asked for again, but for one that takes longer than a minute', async () => {
    let answer = (_call: number) => {};
    const { ask, calls, advance } = asked((call) => new Promise((resolve) => (answer = () => resolve(call))));
    const first = ask();
    advance(59 * second);
    const later = ask();
    expect(calls()).toBe(1);
    answer(1);
    expect(await Promise.all([first, later])).toEqual([1, 1]);
    advance(2 * second);
    ask();
    advance(60 * second);
    const afresh = ask();
    answer(3);
    expect([await afresh, calls()]).toEqual([3, 3]);
  });
});
