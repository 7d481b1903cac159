import { describe, expect, it } from 'vitest';
import { partSize, uploadFile, wholeUpTo } from '../../src/bot/answering/upload.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { failureOf } from '../helpers/graph.js';
import { type Script, startHttpServer } from '../helpers/httpServer.js';

async function upload(size: number, script: Script) {
  const server = await startHttpServer(script);
  const waits: number[] = [];
  const logged: string[] = [];
  const work = uploadFile(
    {
      fetch,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
      log: createLog({ level: 'trace', write: (line) => logged.push(line) }),
    },
    `${server.address}/session?tempauth=secret`,
    Buffer.alloc(size, 'a'),
  );
  return { server, waits, logged, work };
}
const rangesOf = ({ requests }: { requests: { headers: Record<string, unknown> }[] }) =>
  requests.map(({ headers }) => headers['content-range']);

describe('an upload', () => {
  it('sends up to 4 MB at once, with its range and without a token', async () => {
    const { server, work } = await upload(wholeUpTo, [{ status: 201 }]);
    await work;
    expect(server.seen()).toEqual(['PUT /session?tempauth=secret']);
    expect(rangesOf(server)).toEqual(['bytes 0-4194303/4194304']);
    expect(server.requests[0]?.body).toHaveLength(wholeUpTo);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('sends more in parts of multiples of 320 KiB, the next when the last was taken', async () => {
    const total = wholeUpTo * 2 + 1;
    const { server, work } = await upload(total, [{ status: 202 }, { status: 202 }, { status: 200 }]);
    await work;
    expect(partSize % (320 * 1024)).toBe(0);
    expect(rangesOf(server)).toEqual([
      `bytes 0-${partSize - 1}/${total}`,
      `bytes ${partSize}-${2 * partSize - 1}/${total}`,
      `bytes ${2 * partSize}-${total - 1}/${total}`,
    ]);
  });

  it('waits as long as it is told, within reason, and tries once more', async () => {
    for (const [retryAfter, wait] of [
      ['5', 5000],
      ['3600', 20_000],
      ['soon', 1000],
    ] as const) {
      const { waits, work } = await upload(10, [{ status: 429, headers: { 'retry-after': retryAfter } }, {}]);
      await work;
      expect(waits).toEqual([wait]);
    }
  });

  it.each([
    ['a conflict', { status: 409 }, 1],
    ['an expired session', { status: 404 }, 1],
    ['a full OneDrive', { status: 507 }, 2],
    ['an outage that lasts', { status: 503 }, 2],
    ['a broken connection', 'reset', 2],
    ['a last part that leaves some missing', { status: 202 }, 1],
  ] as const)('gives up after %s', async (_what, answer, tries) => {
    const { server, work } = await upload(10, [answer]);
    expect((await failureOf(work)).code).toBe('upload-failed');
    expect(server.requests).toHaveLength(tries);
  });

  it('follows no redirect, and never logs the address', async () => {
    const elsewhere = await startHttpServer([{}]);
    const { logged, work } = await upload(10, [{ status: 308, headers: { location: elsewhere.address } }]);
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ code: 'upload-refused' });
    expect(elsewhere.requests).toEqual([]);
    expect(JSON.stringify([logged, failure.details, String(failure.cause)])).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it('sends neither nothing nor what cannot be an export', async () => {
    for (const size of [0, 65 * 1024 * 1024]) {
      const { server, work } = await upload(size, [{}]);
      expect((await failureOf(work)).code).toBe('upload-failed');
      expect(server.requests).toEqual([]);
    }
  });
});
