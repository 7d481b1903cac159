import { afterShortOnes, becomesLong } from './shortQuestions.js';

/** Who waits for a turn of the event loop. */
const line: (() => void)[] = [];

/** Milliseconds that long work waits for short questions: two and a half slices, so that it takes a while longer, and never stands still. */
const longestWait = 25;

/**
 * Resolves in a turn of the event loop of its own, first come, first served. If ten pieces of work give way by `setImmediate`, all of them go
 * on in the next turn, and hold up everybody else for ten slices at once. Questions that need no turn of their own go first: each
 * of their steps would wait for a slice.
 */
export function ownTurn(): Promise<void> {
  becomesLong();
  return new Promise((resolve) => {
    line.push(resolve);
    if (line.length === 1) afterShortOnes(inNextTurn, longestWait);
  });
}

const inNextTurn = () => setImmediate(next);

function next(): void {
  const resolve = line.shift();
  if (line.length > 0) afterShortOnes(inNextTurn, longestWait);
  resolve?.();
}
