import { AsyncLocalStorage } from 'node:async_hooks';
import { steadyClock } from './clock.js';

const storage = new AsyncLocalStorage<string>();

/** Milliseconds after which a question has become long, whatever it waits for. */
const longestShort = 500;

/** Questions under way that have needed no turn of their own and waited in no line so far, by their ids; since when, the oldest first. */
const short = new Map<string, number>();
let whenNone: (() => void) | null = null;

/** Does what answers a question; until it ends, or becomes long, long work lets it go first. */
export function answering<T>(id: string, work: () => Promise<T>, now = steadyClock): Promise<T> {
  short.set(id, now());
  return storage.run(id, async () => {
    try {
      return await work();
    } finally {
      becomesLong();
    }
  });
}

/** The id of the question that is being answered here; undefined outside of any. */
export const underWay = (): string | undefined => storage.getStore();

/** Nobody lets the question under way go first any longer. */
export function becomesLong(): void {
  const id = underWay();
  if (id !== undefined && short.delete(id) && short.size === 0) whenNone?.();
}

/**
 * Calls back once no short question is under way, or after so many milliseconds. Only one may wait: it is the first of those who wait
 * for a turn.
 */
export function afterShortOnes(goOn: () => void, longest: number, now = steadyClock): void {
  const began = now() - longestShort;
  for (const [id, since] of short) {
    if (since > began) break;
    short.delete(id);
  }
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
