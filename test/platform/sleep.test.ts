import { describe, expect, it } from 'vitest';
import { systemSleep } from '../../src/platform/time/sleep.js';

const longer = 24 * 3_600_000;

describe('a sleep', () => {
  it('ends when there is nothing to wait for', async () => {
    await expect(systemSleep(0)).resolves.toBeUndefined();
  });

  it('ends at once when it is called off, without an error', async () => {
    const controller = new AbortController();
    const sleep = systemSleep(longer, controller.signal);
    controller.abort();
    await expect(sleep).resolves.toBeUndefined();
  });

  it('does not begin when it was called off before', async () => {
    await expect(systemSleep(longer, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
