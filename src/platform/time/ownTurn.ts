/** Who waits for a turn of the event loop. */
const line: (() => void)[] = [];

/**
 * Resolves in a turn of the event loop in which nobody else's does, first come, first served. Ten who give way by `setImmediate` all go
 * on in the next turn, and hold up everybody for ten slices at once.
 */
export function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    line.push(resolve);
    if (line.length === 1) setImmediate(next);
  });
}

function next(): void {
  const resolve = line.shift();
  if (line.length > 0) setImmediate(next);
  resolve?.();
}
