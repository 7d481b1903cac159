import { getHeapStatistics } from 'node:v8';
import type { Clock } from '../../platform/time/clock.js';
import { becomesLong } from '../../platform/time/shortQuestions.js';
import { megabyte } from './readingLimits.js';

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
  /** Null while it holds nothing. */
  part: Part | null;
}

/** A part of the room, with a line of its own. */
interface Part {
  size: number;
  held: number;
  /** In the order in which they began. */
  holders: Set<Holder>;
  line: Waiting[];
}

const partOf = (size: number): Part => ({ size, held: 0, holders: new Set(), line: [] });

/**
 * For three of the largest reports at a time, or sixty with a thousand people each: what is read one after the other is not there at once
 * (docs/performance.md). Less where the heap may not become as large.
 */
export const usualRoom = (): number => Math.min(getHeapStatistics().heap_size_limit / 4, 96 * megabyte);

/**
 * The memory that all reports share while they are read and summed up. Whoever finds no room waits in line by size. The one who has
 * been reading longest always gets what it needs, so that no two wait for each other: at most one reading more than `size` is held. A reading of
 * at most `small` bytes, as of nearly every meeting, waits for no large one: a quarter more is for those alone.
 */
export function createReadingRoom({
  clock,
  size = usualRoom(),
  small = size / 128,
}: {
  clock: Clock;
  size?: number;
  small?: number;
}): ReadingRoom {
  const [forLarge, forSmall] = [partOf(size), partOf(size / 4)];

  const mayHave = (part: Part, holder: Holder, bytes: number): boolean => {
    const more = holder.part === part ? bytes : holder.bytes + bytes;
    const [oldest] = part.holders;
    return part.held + more <= part.size || oldest === undefined || oldest === holder;
  };
  function takeOut(holder: Holder): void {
    const { part } = holder;
    if (part === null) return;
    part.holders.delete(holder);
    part.held -= holder.bytes;
    holder.part = null;
    settle(part);
  }
  function give(part: Part, holder: Holder, bytes: number): void {
    if (holder.part !== part) {
      takeOut(holder);
      part.held += holder.bytes;
      part.holders.add(holder);
      holder.part = part;
    }
    holder.bytes += bytes;
    part.held += bytes;
  }
  function settle(part: Part): void {
    const { line, holders } = part;
    for (;;) {
      const [first] = line;
      const [oldest] = holders;
      // Nobody overtakes the first in line, except the one reading for which everybody waits.
      const next =
        first && mayHave(part, first.holder, first.bytes) ? first : line.find(({ holder }) => holder === oldest);
      if (next === undefined) return;
      line.splice(line.indexOf(next), 1);
      give(part, next.holder, next.bytes);
      next.resolve();
    }
  }

  return {
    open(signal) {
      const holder: Holder = { bytes: 0, part: null };
      const leave = () => {
        takeOut(holder);
        holder.bytes = 0;
      };
      signal.addEventListener('abort', leave, { once: true });
      return {
        leave,
        placeInLine() {
          for (const { line } of [forSmall, forLarge]) {
            const before = line.findIndex((one) => one.holder === holder);
            if (before >= 0) return before + 1;
          }
          return null;
        },
        async take(bytes) {
          signal.throwIfAborted();
          const part = holder.bytes + bytes <= small ? forSmall : forLarge;
          const { line, holders } = part;
          const [oldest] = holders;
          if (mayHave(part, holder, bytes) && (line.length === 0 || oldest === holder))
            return give(part, holder, bytes);
          // Those who read would otherwise let it go first while it waits for them.
          becomesLong();
          await new Promise<void>((resolve, reject) => {
            const stop = () => {
              const at = line.indexOf(one);
              if (at >= 0) line.splice(at, 1);
              settle(part);
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
            settle(part);
          });
        },
      };
    },
    figures: () => ({
      bytes: forLarge.held + forSmall.held,
      waiting: forLarge.line.length + forSmall.line.length,
    }),
  };
}

/** Room without a limit, for callers that read little. */
export const endlessRoom: Reading = { async take() {}, placeInLine: () => null, leave() {} };
