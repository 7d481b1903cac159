import { describe, vi } from 'vitest';
import { loseNothing } from './seeds.js';

vi.mock('node:crypto', async (original) => {
  const { seededCrypto } = await import('./seededCrypto.js');
  return seededCrypto(await original());
});

describe('a simulated week', () => {
  loseNothing('even');
});
