import { describe, expect, it } from 'vitest';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { createRepeating } from '../../src/platform/http/repeating.js';
import { second } from '../../src/platform/time/clock.js';
import { mustEnd } from '../../src/platform/time/timeLeft.js';
import { type Script, startHttpServer } from '../helpers/httpServer.js';

/** Time passes only while somebody sleeps. */
async function start(script: Script) {
  const server = await startHttpServer(script);
  let now = 0;
  const sleeps: number[] = [];
  const sleep = async (milliseconds: number) => {
    sleeps.push(milliseconds);
    now += milliseconds;
  };
  const repeating = createRepeating({ requestJson, clock: () => now, sleep, random: () => 0 });
  const ask = (timeLimit?: number) =>
    repeating({ url: server.address, method: 'GET', headers: {}, ...(timeLimit && { timeLimit }) });
  return { server, sleeps, ask };
}
const busy = (seconds: number) => ({ status: 429, headers: { 'retry-after': String(seconds) } });

describe('a request that is repeated', () => {
  it('waits as long as the service asks, where there is time for it', async () => {
    const { ask, sleeps } = await start([busy(3), {}]);
    expect(await mustEnd(8 * second, () => ask())).toMatchObject({ status: 200 });
    expect(sleeps).toEqual([3 * second]);
  });

  it('does not sit out a wait that ends after its time: the answer that asks for it is the last', async () => {
    const { ask, sleeps, server } = await start([busy(9), {}]);
    const answer = await mustEnd(8 * second, () => ask());
    expect([answer.status, answer.headers.get('retry-after'), sleeps, server.requests.length]).toEqual([
      429,
      '9',
      [],
      1,
    ]);
  });

  it('does not sit out a wait that nobody would, however much time there is', async () => {
    const { ask, sleeps } = await start([busy(100), {}]);
    expect(await ask()).toMatchObject({ status: 429 });
    expect(sleeps).toEqual([]);
  });

  it('is asked four times at most', async () => {
    const { ask, server } = await start([{ status: 500 }]);
    expect(await ask()).toMatchObject({ status: 500 });
    expect(server.requests).toHaveLength(4);
  });

  it('has a time limit in every try, and fails with the last', async () => {
    const { ask, sleeps } = await start(['silence']);
    await expect(ask(50)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(sleeps).toHaveLength(3);
  });

  it('ends with the time of the work it belongs to, though a try could take longer', async () => {
    const { ask, server } = await start(['silence']);
    await expect(mustEnd(40, () => ask())).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(server.requests).toHaveLength(1);
  }, 3000);
});
