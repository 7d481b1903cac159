/** Questions under way that have not needed a turn of their own so far, by their ids. */
const short = new Set<string>();
let whenNone: (() => void) | null = null;

/** Does what answers a question; until it ends, or needs a turn of its own, long work lets it go first. */
export async function answering<T>(id: string, work: () => Promise<T>): Promise<T> {
  short.add(id);
  try {
    return await work();
  } finally {
    isLong(id);
  }
}

/** Nothing waits for this question any longer. */
export function isLong(id: string | undefined): void {
  if (id !== undefined && short.delete(id) && short.size === 0) whenNone?.();
}

/**
 * Calls back once no short question is under way, or after so many milliseconds. Only one may wait: it is the first of those who wait
 * for a turn.
 */
export function afterShortOnes(goOn: () => void, longest: number): void {
  if (short.size === 0) {
    goOn();
    return;
  }
  const timer = setTimeout(go, longest);
  whenNone = go;
  function go(): void {
    clearTimeout(timer);
    whenNone = null;
    goOn();
  }
}
