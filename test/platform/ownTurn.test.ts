import { expect, it } from 'vitest';
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
