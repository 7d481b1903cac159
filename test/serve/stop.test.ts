import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doubles, startDoubles } from './doubles.js';
import { startServe } from './process.js';
import { postActivity, question } from './question.js';

describe('npm run serve, stopped', () => {
  let doubles: Doubles;
  beforeAll(async () => {
    doubles = await startDoubles();
  });
  afterAll(() => doubles.close());

  it('answers the question that is under way, takes no new one, and leaves with 0', async () => {
    const serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off' });
    const release = doubles.hold('graph');
    const asked = doubles.nextRequest('graph');
    const answered = doubles.nextMessage();
    const turn = postActivity(serve.address, question(doubles.serviceUrl));
    await asked;
    const stopping = serve.line('"stopping"');
    const stopped = serve.stop();
    await stopping;
    await expect(fetch(`${serve.address}/healthz`)).rejects.toThrow('fetch failed');
    release();
    expect(JSON.stringify(await answered)).toContain('Robin Hale');
    expect((await turn).status).toBe(200);
    expect(await stopped).toBe(0);
  });
});
