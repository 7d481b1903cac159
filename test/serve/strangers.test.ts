import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { talk } from '../helpers/rawHttp.js';
import { appId, type Doubles, startDoubles } from './doubles.js';
import { type Issuer, issuer, startIssuer } from './issuer.js';
import { knocks } from './knocks.js';
import { type Serve, startServe } from './process.js';
import { postActivity, question } from './question.js';
import { unsignedToken, written } from './strangers.js';

describe('whatever a stranger sends', () => {
  let doubles: Doubles;
  let signer: Issuer;
  let serve: Serve;
  beforeAll(async () => {
    doubles = await startDoubles();
    signer = await startIssuer();
    serve = await startServe({ ...doubles.environment, ...signer.environment });
  });
  afterEach(() => expect(serve.ended()).toBeNull());
  afterAll(async () => {
    await serve.stop();
    await signer.close();
    await doubles.close();
  });

  it.each(knocks)('%s ends in a bare status, not in the end of the process', async (_what, knock, statuses) => {
    const { answers } = await talk({ port: serve.port, pieces: [written(knock)] });
    expect(statuses).toContain(answers[0]?.status ?? null);
    if ((answers[0]?.status ?? 400) >= 400) expect(answers[0]?.body ?? '').toBe('');
    expect((await fetch(`${serve.address}/healthz`)).status).toBe(200);
  });

  it('in heaps on one connection is cut off, whether it comes in one piece or not', async () => {
    const get = written({ method: 'GET', target: '/readyz' });
    const heap = await talk({ port: serve.port, pieces: [Buffer.concat(Array(100).fill(get))], answers: 100 });
    expect(heap.answers).toEqual([]);
    const pair = await talk({ port: serve.port, pieces: [Buffer.concat([get, get])], answers: 2 });
    expect(pair.answers).toEqual([]);
  });

  it('one after the other on one connection is answered one after the other', async () => {
    for (const path of ['/healthz', '/readyz', '/nowhere']) {
      const answer = await fetch(`${serve.address}${path}`);
      expect(answer.status).toBe(path === '/nowhere' ? 404 : 200);
      await answer.text();
    }
  });

  it('does not have a body read while the header can be nobody’s, nor anything asked of others', async () => {
    const head = written({
      headers: [
        ['Authorization', ''],
        ['Content-Length', '200000'],
      ],
    });
    expect((await talk({ port: serve.port, pieces: [head] })).answers[0]?.status).toBe(401);
    expect([doubles.seen, signer.asked()]).toEqual([[], 0]);
  });

  it('leaves the door open for who has the right token', async () => {
    const forged = await postActivity(serve.address, question(doubles.serviceUrl), `Bearer ${unsignedToken}`);
    expect(forged.status).toBe(401);
    const answered = doubles.nextMessage();
    const token = await signer.sign({ iss: issuer, aud: appId, serviceurl: doubles.serviceUrl });
    const asked = await postActivity(serve.address, question(doubles.serviceUrl), `Bearer ${token}`);
    expect(asked.status).toBe(200);
    expect(JSON.stringify(await answered)).toContain('Robin Hale');
  });
});
