import { describe, expect, it, onTestFinished } from 'vitest';
import { second } from '../../src/platform/time/clock.js';
import { createHttpServer, listen } from '../../src/server/httpServer.js';
import { wordsFor } from '../../src/words/index.js';

/** Doors in front of a storage that answers as the test says, on a clock the test holds. */
async function started(ping: () => Promise<void>) {
  let now = 0;
  const refused: string[] = [];
  let pings = 0;
  const server = createHttpServer({
    clock: () => now,
    words: wordsFor('en'),
    refuse: ({ door, reason }) => refused.push(`${door} ${reason}`),
    checkCaller: async () => 'no-token',
    receive: async () => ({ status: 200 }),
    returned: async () => {
      throw new Error('the storage is down, and this is its key');
    },
    ready: () => {
      pings += 1;
      return ping();
    },
  });
  const address = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
  onTestFinished(async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  });
  return {
    get: (path: string) => fetch(`${address}${path}`),
    ready: async () => (await fetch(`${address}/readyz`)).status,
    pings: () => pings,
    refused,
    advance(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe('whether the bot is ready', () => {
  it('is asked of the storage once a second, however many ask', async () => {
    const { ready, pings, advance } = await started(async () => {});
    expect(new Set(await Promise.all(Array.from({ length: 100 }, ready)))).toEqual(new Set([200]));
    expect(pings()).toBe(1);
    advance(second);
    expect([await ready(), await ready(), pings()]).toEqual([200, 200, 2]);
  });

  it('is no while the storage is down, which is counted and costs it no more', async () => {
    let isDown = true;
    const { ready, pings, refused, advance } = await started(() =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(),
    );
    expect([await ready(), await ready(), pings()]).toEqual([503, 503, 1]);
    expect(refused).toEqual(['readyz not-ready', 'readyz not-ready']);
    isDown = false;
    advance(second);
    expect([await ready(), pings()]).toEqual([200, 2]);
  });
});

describe('what goes wrong behind a door', () => {
  it('is a bare 500, is counted, and leaves the others open', async () => {
    const { get, refused } = await started(async () => {});
    const answer = await get(`/auth/return?state=${'A'.repeat(32)}`);
    expect([answer.status, await answer.text(), refused]).toEqual([500, '', ['any failed']]);
    expect((await get('/healthz')).status).toBe(200);
  });
});
