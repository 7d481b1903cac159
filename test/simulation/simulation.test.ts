import { describe, expect, it, vi } from 'vitest';
import { loseNothing } from './seeds.js';
import { simulate } from './simulate.js';

vi.mock('node:crypto', async (original) => {
  const { seededCrypto } = await import('./seededCrypto.js');
  return seededCrypto(await original());
});

describe('a simulated week', () => {
  it.each([1, 8])('is the same whenever its seed is %d', { timeout: 60_000 }, async (seed) => {
    const one = await simulate(seed);
    const again = await simulate(seed);
    expect(again.fingerprint).toBe(one.fingerprint);
  });

  loseNothing('odd');
});
