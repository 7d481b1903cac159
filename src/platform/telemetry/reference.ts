import { randomInt } from 'node:crypto';

// No 0/O, 1/I/L: people read these aloud on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A short reference, such as `K7QX-3M2P`, that stands in the log line and in what the user reads. */
export function createReference(random: (below: number) => number = randomInt): string {
  const letters = Array.from({ length: 8 }, () => alphabet[random(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
