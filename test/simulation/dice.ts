import { seededRandom } from '../summaries/seededRandom.js';

/** Chance, the same for the same seed. */
export interface Dice {
  /** From 0 up to 1. */
  next(): number;
  chance(probability: number): boolean;
  between(least: number, most: number): number;
  /** A whole number; both ends may come up. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** Dice of their own for one subject: what is drawn there changes nothing elsewhere. */
  of(subject: string): Dice;
}

export function createDice(seed: number): Dice {
  const next = seededRandom(seed);
  const between = (least: number, most: number) => least + next() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  return {
    next,
    chance: (probability) => next() < probability,
    between,
    whole,
    pick(from) {
      const one = from[whole(0, from.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    of: (subject) => createDice(seed ^ numberOf(subject)),
  };
}

/** FNV-1a. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
