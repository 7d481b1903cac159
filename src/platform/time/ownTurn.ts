/** Who waits for a turn of the event loop. */
const line: (() => void)[] = [];

/**
 * Resolves in a turn of the event loop of its own, first come, first served. If ten pieces of work give way by `setImmediate`, all of them go
 * on in the next turn, and hold up everybody else for ten slices at once.
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
