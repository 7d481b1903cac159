import { expect, it } from 'vitest';
import { simulate } from './simulate.js';

const chosen = process.env.SIM_SEED;
const first = chosen === undefined ? 1 : Number(chosen);
const seeds = chosen === undefined ? Number(process.env.SIM_SEEDS ?? 50) : 1;

it(`nothing is lost in ${seeds} weeks`, { timeout: 60_000 + seeds * 5_000 }, async () => {
  const stories: string[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const { broken, story } = await simulate(seed);
    if (broken.length > 0) stories.push(story);
  }
  expect(stories.join('\n\n')).toBe('');
});
