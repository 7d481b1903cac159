import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { talk } from '../helpers/rawHttp.js';
import { appId, type Doubles, startDoubles } from './doubles.js';
import { type Issuer, issuer, startIssuer } from './issuer.js';
import { asOnAPlan, budget, watchMemory } from './memory.js';
import { type Serve, startServe } from './process.js';
import { postActivity, question } from './question.js';
import { allAtOnce, bomb, hold, written } from './strangers.js';

const many = 1000;
const large = 256 * 1024;

/** An activity like any other, as large as it may be and with as much in it as may be. */
const fullActivity = (serviceUrl: string) => {
  const start = `{"type":"message","channelId":"msteams","serviceUrl":"${serviceUrl}","conversation":{"id":"x"},"value":[`;
  const rest = `${'{},'.repeat(4900)}0],"text":"`;
  return `${start}${rest}${'名'.repeat(Math.floor((large - start.length - rest.length - 2) / 3))}"}`;
};

describe('before anybody has shown who they are', () => {
  let doubles: Doubles;
  let signer: Issuer;
  let serve: Serve;
  let above: () => number | null;
  let most = 0;
  beforeAll(async () => {
    doubles = await startDoubles();
    signer = await startIssuer();
    serve = await startServe({ ...doubles.environment, ...signer.environment, ...asOnAPlan });
    // What a first question has it load is no stranger's doing.
    expect(await ask()).toBe(200);
  });
  beforeEach(() => {
    above = watchMemory(serve.pid);
  });
  afterEach(() => {
    most = Math.max(most, above() ?? 0);
  });
  afterAll(async () => {
    process.stderr.write(`strangers: at most ${most.toFixed(1)} MB above idle, of any of these\n`);
    await serve.stop();
    await signer.close();
    await doubles.close();
  });

  const isBounded = () => {
    expect(serve.ended()).toBeNull();
    expect(above() ?? 0).toBeLessThan(budget);
  };
  const ask = async () => {
    const token = await signer.sign({ iss: issuer, aud: appId, serviceurl: doubles.serviceUrl });
    return (await postActivity(serve.address, question(doubles.serviceUrl), `Bearer ${token}`)).status;
  };
  const statusesOf = async (count: number, bytes: Buffer) => {
    const talks = await allAtOnce(serve.pid, () =>
      Array.from({ length: count }, () => talk({ port: serve.port, pieces: [bytes] })),
    );
    return new Set(talks.map(({ answers }) => answers[0]?.status));
  };

  it('packed bodies cost no memory, however large they would become', async () => {
    const knock = { headers: [['Content-Encoding', 'gzip']] satisfies [string, string][], body: bomb };
    expect(await statusesOf(16, written(knock))).toEqual(new Set([415]));
    isBounded();
  });

  it.each([
    ['/api/messages', {}],
    ['/api/notifications', {}],
    ['/api/notifications', { chunks: 4096 }],
  ])('slow bodies for %s give way to each other, and to who is known: %o', async (target, how) => {
    const whole = written({ target, body: 'x'.repeat(200_000), ...how });
    const slow = await hold(serve.port, many, whole.subarray(0, -8));
    expect(await ask()).toBe(200);
    isBounded();
    slow.close();
  });

  it.each([
    ['long', `${Array.from({ length: 15 }, (_, i) => `x-${i}: ${'y'.repeat(1000)}\r\n`).join('')}`],
    ['many', 'a:b\r\n'.repeat(1900)],
    ['no', ''],
  ])('a thousand requests with %s headers that do not end keep nobody else out', async (_what, headers) => {
    const slow = await hold(serve.port, many, Buffer.from(`GET / HTTP/1.1\r\nHost: x\r\n${headers}`));
    expect(await ask()).toBe(200);
    isBounded();
    slow.close();
  });

  it('requests in heaps are not even made', async () => {
    const heap = Buffer.concat(Array(600).fill(written({ method: 'GET', target: '/healthz' })));
    const talks = await allAtOnce(serve.pid, () =>
      Array.from({ length: many }, () => talk({ port: serve.port, pieces: [heap.subarray(0, 64 * 1024)] })),
    );
    expect(talks.flatMap(({ answers }) => answers)).toEqual([]);
    expect(await ask()).toBe(200);
    isBounded();
  });

  it('full bodies with forged tokens, all at once, are refused one way or the other', async () => {
    const statuses = await statusesOf(200, written({ body: fullActivity(doubles.serviceUrl) }));
    expect(new Set([...statuses, 503])).toEqual(new Set([401, 503]));
    isBounded();
  });

  it('brackets and commas do not become objects', async () => {
    for (const body of ['['.repeat(large), '[{},'.repeat(large / 4), `{"a":[${'[],'.repeat(80_000)}0]}`]) {
      const statuses = await statusesOf(100, written({ target: '/api/notifications', body }));
      expect(new Set([...statuses, 503])).toEqual(new Set([400, 503]));
    }
    isBounded();
    expect(await ask()).toBe(200);
  });
});
