import type * as crypto from 'node:crypto';

/** From where random ids come while a week is simulated; null outside it, where they come from the machine. */
let next: (() => number) | null = null;

/** Ids decide in which order things are listed and done: a week is the same again only where they are. */
export function seedCrypto(random: (() => number) | null): void {
  next = random;
}

const bytesOf = (random: () => number, size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));

/** Node's module with seeded ids, for `vi.mock`. */
export const seededCrypto = (real: typeof crypto) => ({
  ...real,
  randomBytes: (size: number): Buffer => (next === null ? real.randomBytes(size) : bytesOf(next, size)),
  randomInt: (below: number): number => (next === null ? real.randomInt(below) : Math.floor(next() * below)),
  randomUUID(): string {
    if (next === null) return real.randomUUID();
    const hex = bytesOf(next, 16).toString('hex');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  },
});
