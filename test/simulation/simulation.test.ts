import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.js';

const chosen = process.env.SIM_SEED;
const first = chosen === undefined ? 1 : Number(chosen);
const seeds = chosen === undefined ? Number(process.env.SIM_SEEDS ?? 50) : 1;

describe('a simulated week', () => {
  it.each([1, 8])('is the same whenever its seed is %d', { timeout: 60_000 }, async (seed) => {
    const one = await simulate(seed);
    const again = await simulate(seed);
    expect(again.fingerprint).toBe(one.fingerprint);
  });

  it(`loses nothing, whatever happens (${seeds} seeds from ${first} on)`, {
    timeout: 60_000 + seeds * 5_000,
  }, async () => {
    const stories: string[] = [];
    for (let seed = first; seed < first + seeds; seed += 1) {
      const { story } = await simulate(seed);
      if (story !== '') stories.push(story);
    }
    expect(stories.join('\n\n')).toBe('');
  });
});
