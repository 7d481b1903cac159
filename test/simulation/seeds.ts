import { expect, it } from 'vitest';
import { simulate } from './simulate.js';

const chosen = process.env.SIM_SEED;
const first = chosen === undefined ? 1 : Number(chosen);
const count = chosen === undefined ? Number(process.env.SIM_SEEDS ?? 50) : 1;

/** Every second of the seeds that are asked for: two files of tests share them, as a machine has more than one core. */
export function loseNothing(which: 'odd' | 'even'): void {
  const seeds = Array.from({ length: count }, (_, i) => first + i).filter(
    (seed) => seed % 2 === (which === 'odd' ? 1 : 0),
  );
  it(`loses nothing, whatever happens (${count} seeds from ${first} on, the ${which} ones)`, {
    timeout: 60_000 + seeds.length * 10_000,
  }, async () => {
    const stories: string[] = [];
    for (const seed of seeds) {
      const { story } = await simulate(seed);
      if (story !== '') stories.push(story);
    }
    expect(stories.join('\n\n')).toBe('');
  });
}
