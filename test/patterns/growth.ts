import type { Hostile } from './hostileTexts.js';

/** A length at which some work takes longer than it may. */
export interface TooSlow {
  hostile: Hostile;
  length: number;
  milliseconds: number;
}

export interface Allowed {
  /** Letters of the longest text. */
  longest: number;
  /** For a text of any length. */
  milliseconds: number;
}

export const textOf = ({ before, again, after }: Hostile, length: number): string =>
  before + again.repeat(Math.ceil(length / again.length)) + after;

/** Tries the text longer and longer; null when it never takes too long, and no longer step by step than it grows. */
export function tooSlow(
  hostile: Hostile,
  { longest, milliseconds }: Allowed,
  work: (text: string) => void,
): TooSlow | null {
  let shorter: { length: number; taken: number } | null = null;
  for (const length of lengthsUpTo(longest)) {
    const text = textOf(hostile, length);
    const taken = least(() => work(text), milliseconds);
    if (taken > milliseconds) return { hostile, length, milliseconds: Math.round(taken) };
    // Not even the cube of what is still to come would take too long.
    if (taken * (longest / length) ** 3 < milliseconds) return null;
    if (shorter !== null && shorter.length > 1000 && shorter.taken > clear) {
      const mayTake = shorter.taken * (length / shorter.length) ** steepest;
      const takes = least(() => work(text), mayTake);
      if (takes > mayTake) return { hostile, length, milliseconds: Math.round(takes) };
    }
    shorter = { length, taken };
  }
  return null;
}

/** Milliseconds that a busy machine does not blur. */
const clear = 2;
/** Halfway between a text that is read once and one that is read again from every letter. */
const steepest = 1.6;

/** Short steps first: what doubles with every letter would not come back from a long one. */
function lengthsUpTo(longest: number): number[] {
  const lengths: number[] = [];
  for (let length = 16; length < longest; length *= stepAt(length)) lengths.push(Math.ceil(length));
  return [...lengths, longest];
}

const short = 200;
const stepAt = (length: number) => (length < 60 ? 1.4 : length < short ? 2 : 16);

const tries = 7;
/** What takes so many times too long takes too long. */
const hopeless = 20;

/**
 * The least time of some tries, in milliseconds; one that is quick enough is the last. What seems slow is counted in time
 * of this process: others on the machine do not make it slower.
 */
export function least(work: () => void, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && best > enough && !(i > 0 && best > hopeless * enough); i += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    const passed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, passed, passed > enough ? (user + system) / 1000 : passed);
  }
  return best;
}
