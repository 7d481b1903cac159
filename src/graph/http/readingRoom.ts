import { getHeapStatistics } from 'node:v8';
import type { Clock } from '../../platform/time/clock.js';

/** A larger reading lets those pass that are asked for so much later: small ones come first, and none waits for ever. */
const bytesPerMillisecond = 4096;

/** What one question, or one summary, takes of the memory for reports. */
export interface Reading {
  /** Resolves when there is room for so many bytes more. Rejects with the reason of the question's signal. */
  take(bytes: number): Promise<void>;
  /** 1 for whoever is next; null while nothing of it waits. */
  placeInLine(): number | null;
  /** Gives back everything; what is taken later begins anew. */
  leave(): void;
}

export interface ReadingRoom {
  open(signal: AbortSignal): Reading;
  figures(): { bytes: number; waiting: number };
}

interface Waiting {
  holder: Holder;
  bytes: number;
  /** The reading with the smallest number is first in line. */
  rank: number;
  resolve(): void;
}

interface Holder {
  bytes: number;
}

/** A quarter of what the heap may become: people, card and answer are made of what was read. */
export const usualRoom = (): number => getHeapStatistics().heap_size_limit / 4;

/**
 * The memory that all reports share while they are read and summed up. Whoever finds no room waits in line by size. The one who has
 * been reading longest always gets what it needs, so that no two wait for each other: at most one reading more than `size` is held.
 */
export function createReadingRoom({ clock, size = usualRoom() }: { clock: Clock; size?: number }): ReadingRoom {
  // In the order in which they began.
  const holders = new Set<Holder>();
  const line: Waiting[] = [];
  let held = 0;

  const mayHave = (holder: Holder, bytes: number): boolean => {
    const [oldest] = holders;
    return held + bytes <= size || oldest === undefined || oldest === holder;
  };
  function give(holder: Holder, bytes: number): void {
    holders.add(holder);
    holder.bytes += bytes;
    held += bytes;
  }
  function settle(): void {
    for (;;) {
      const [first] = line;
      const [oldest] = holders;
      // Nobody overtakes the first in line, except the one reading for which everybody waits.
      const next = first && mayHave(first.holder, first.bytes) ? first : line.find(({ holder }) => holder === oldest);
      if (next === undefined) return;
      line.splice(line.indexOf(next), 1);
      give(next.holder, next.bytes);
      next.resolve();
    }
  }

  return {
    open(signal) {
      const holder: Holder = { bytes: 0 };
      const leave = () => {
        holders.delete(holder);
        held -= holder.bytes;
        holder.bytes = 0;
        settle();
      };
      signal.addEventListener('abort', leave, { once: true });
      return {
        leave,
        placeInLine() {
          const before = line.findIndex((one) => one.holder === holder);
          return before === -1 ? null : before + 1;
        },
        async take(bytes) {
          signal.throwIfAborted();
          const [oldest] = holders;
          if (mayHave(holder, bytes) && (line.length === 0 || oldest === holder)) return give(holder, bytes);
          await new Promise<void>((resolve, reject) => {
            const stop = () => {
              const at = line.indexOf(one);
              if (at >= 0) line.splice(at, 1);
              settle();
              reject(signal.reason);
            };
            const one: Waiting = {
              holder,
              bytes,
              rank: clock() + bytes / bytesPerMillisecond,
              resolve() {
                signal.removeEventListener('abort', stop);
                resolve();
              },
            };
            signal.addEventListener('abort', stop, { once: true });
            const at = line.findIndex(({ rank }) => rank > one.rank);
            line.splice(at === -1 ? line.length : at, 0, one);
            settle();
          });
        },
      };
    },
    figures: () => ({ bytes: held, waiting: line.length }),
  };
}

/** Room without a limit, for callers that read little. */
export const endlessRoom: Reading = { async take() {}, placeInLine: () => null, leave() {} };
