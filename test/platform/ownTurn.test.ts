import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingRoom } from '../../src/graph/http/readingRoom.js';
import { correlated } from '../../src/platform/telemetry/correlation.js';
import { givingWay, type Steps } from '../../src/platform/time/giveWay.js';
import { ownTurn } from '../../src/platform/time/ownTurn.js';

/** How often the event loop has turned, for as long as somebody waits. */
function countingTurns(): { now: () => number; stop: () => void } {
  let [turns, isOver] = [0, false];
  const next = () => {
    turns += 1;
    if (!isOver) setImmediate(next);
  };
  setImmediate(next);
  return {
    now: () => turns,
    stop() {
      isOver = true;
    },
  };
}

it('of all who ask for a turn each has its own, in the order in which they asked', async () => {
  const turns = countingTurns();
  const got: [string, number][] = [];
  const ask = async (name: string) => {
    await ownTurn();
    got.push([name, turns.now()]);
  };
  await Promise.all(['first', 'second', 'third'].map(ask));
  turns.stop();
  expect(got.map(([name]) => name)).toEqual(['first', 'second', 'third']);
  expect(new Set(got.map(([, turn]) => turn)).size).toBe(3);
});

it('ten who give way do no more in a turn than one would', async () => {
  const turns = countingTurns();
  const slices: number[] = [];
  let now = 0;
  function* work(): Steps<void> {
    for (let step = 0; step < 5; step += 1) {
      // Longer than a slice.
      now += 20;
      slices.push(turns.now());
      yield;
    }
  }
  await Promise.all(Array.from({ length: 10 }, () => givingWay(work(), { now: () => now })));
  turns.stop();
  // The first of each is done where it is asked for.
  const later = slices.slice(10);
  expect(later).toHaveLength(40);
  expect(new Set(later).size).toBe(40);
});

describe('a question that needs no turn of its own', () => {
  // Time does not pass by itself: whatever goes on has been told to.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What gives way, and has had its turn once it says so. */
  const longWork = () => {
    const work = { isDone: false };
    const done = ownTurn().then(() => {
      work.isDone = true;
    });
    return { work, done };
  };
  const turnOfLoop = () => new Promise<void>((resolve) => setImmediate(resolve));
  const question = () => {
    let end = () => {};
    let fail = () => {};
    const ended = new Promise<void>((resolve, reject) => {
      end = resolve;
      fail = () => reject(new Error('no answer'));
    });
    return { asked: correlated(() => ended), end: () => end(), fail: () => fail() };
  };

  it.each(['end', 'fail'] as const)('goes before long work, which goes on when it has come to its %s', async (how) => {
    const { asked, ...one } = question();
    const other = question();
    const { work, done } = longWork();
    one[how]();
    await Promise.allSettled([asked]);
    await turnOfLoop();
    await turnOfLoop();
    expect(work.isDone).toBe(false);
    other.end();
    await done;
  });

  it('is waited for no longer than some milliseconds', async () => {
    const { asked, end } = question();
    const { work, done } = longWork();
    vi.advanceTimersByTime(24);
    await turnOfLoop();
    await turnOfLoop();
    expect(work.isDone).toBe(false);
    vi.advanceTimersByTime(1);
    await done;
    end();
    await asked;
  });

  it('is let go first for half a second, whatever it waits for', async () => {
    const { asked, end } = question();
    vi.advanceTimersByTime(499);
    const { work, done } = longWork();
    await turnOfLoop();
    await turnOfLoop();
    expect(work.isDone).toBe(false);
    vi.advanceTimersByTime(25);
    await done;
    await longWork().done;
    end();
    await asked;
  });

  it('is long itself as soon as it waits in line for memory', async () => {
    const room = createReadingRoom({ clock: () => 0, size: 1000, small: 0 });
    const reader = room.open(new AbortController().signal);
    await reader.take(1000);
    const asked = correlated(() => room.open(new AbortController().signal).take(1000));
    await turnOfLoop();
    await longWork().done;
    reader.leave();
    await asked;
  });

  it('is long itself as soon as it gives way, and nobody waits for it', async () => {
    let end = () => {};
    const asked = correlated(async () => {
      await ownTurn();
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await turnOfLoop();
    await turnOfLoop();
    await longWork().done;
    end();
    await asked;
  });
});
