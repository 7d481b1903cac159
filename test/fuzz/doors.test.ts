import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSigner } from '../../src/sandbox/world/signer.js';
import { type RawAnswer, talk } from '../helpers/rawHttp.js';
import { appId, type Doubles, startDoubles } from '../serve/doubles.js';
import { type Issuer, issuer, startIssuer } from '../serve/issuer.js';
import { asOnAPlan, budget, watchMemory } from '../serve/memory.js';
import { type Serve, startServe } from '../serve/process.js';
import { postActivity, question } from '../serve/question.js';
import { seededRandom } from '../summaries/seededRandom.js';
import { canary } from './odd.js';
import { oddRequest } from './requests.js';

/** `npm run soak` sends 100,000. */
const runs = Number(process.env.DOOR_FUZZ_RUNS ?? 5000);
const seed = Number(process.env.FUZZ_SEED ?? process.env.SOAK_SEED ?? 20261123);
const atOnce = 24;
/** Where the request may not be whole, no answer is waited for longer: the bot would wait for its rest. */
const doubt = 200;
/** Of the slowest answer, in milliseconds, while others are under way. */
const patience = 5000;

describe('any bytes at the doors of the real process', () => {
  let doubles: Doubles;
  let signer: Issuer;
  let serve: Serve;
  beforeAll(async () => {
    doubles = await startDoubles();
    signer = await startIssuer();
    serve = await startServe({ ...doubles.environment, ...signer.environment, ...asOnAPlan, LOG_LEVEL: 'trace' });
  });
  afterAll(async () => {
    await signer.close();
    await doubles.close();
  });

  const right = () => signer.sign({ iss: issuer, aud: appId, serviceurl: doubles.serviceUrl });
  async function forgedTokens(): Promise<[string, ...string[]]> {
    const stranger = await createSigner('stranger');
    const claims = { iss: issuer, aud: appId, serviceurl: doubles.serviceUrl, name: canary };
    const tokens = [
      await stranger.sign(claims),
      (await right()).slice(0, -5),
      await signer.sign({ ...claims, aud: canary }),
      await signer.sign({ ...claims, iss: canary }),
      await signer.sign(claims, -4000),
      new UnsecuredJWT(claims).encode(),
      `${Buffer.from('{"alg":"RS256","kid":{"a":[]}}').toString('base64url')}.e30.${canary}`,
      `${Buffer.from('{"alg":"RS256","kid":"k1","crit":["x"]}').toString('base64url')}.${'['.repeat(3000)}.x`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(`{"iss":"${issuer}"}`).toString('base64url')}.`,
      '..',
    ];
    return ['Basic eDp4', ...tokens.map((token) => `Bearer ${token}`)];
  }

  it('never end it, are answered below 500 without a word, fast and within bounds', async () => {
    const tokens = await forgedTokens();
    const above = watchMemory(serve.pid);
    const statuses = new Map<number, number>();
    const wrong: unknown[] = [];
    let slowest = 0;
    let next = 0;
    async function worker(): Promise<void> {
      while (next < runs && wrong.length === 0) {
        const index = next;
        next += 1;
        const { pieces, answers, isWhole } = oddRequest(seededRandom(seed + index), tokens);
        const told = await talk({ port: serve.port, pieces, answers, patience: isWhole ? 2 * patience : doubt });
        for (const answer of told.answers) statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answers === 1) slowest = Math.max(slowest, told.waited ?? 0);
        const isBad =
          told.answers.some(saysTooMuch) || (isWhole && told.answers.length === 0) || serve.ended() !== null;
        if (isBad) wrong.push({ seed, index, request: Buffer.concat(pieces).toString('latin1').slice(0, 600), told });
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker));

    const most = above();
    const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
    process.stderr.write(
      `door fuzz: ${next} requests of seed ${seed}; ${most?.toFixed(1) ?? '(not read here)'} MB above idle at most; ` +
        `slowest answer ${slowest.toFixed(0)} ms; ${counts.join(', ')}\n`,
    );
    expect(wrong).toEqual([]);
    expect(serve.ended()).toBeNull();
    expect(most ?? 0).toBeLessThan(budget);
    expect(slowest).toBeLessThan(patience);
    // Every kind of answer was among them.
    for (const status of [200, 202, 400, 401, 404, 405, 413, 415]) expect([...statuses.keys()]).toContain(status);

    const answered = doubles.nextMessage();
    const asked = await postActivity(serve.address, question(doubles.serviceUrl), `Bearer ${await right()}`);
    expect(asked.status).toBe(200);
    expect(JSON.stringify(await answered)).toContain('Robin Hale');
    expect(await serve.stop()).toBe(0);
    expect(serve.printed.filter((line) => line.includes(canary))).toEqual([]);
    // A line a minute and reason, each with its count.
    const minutes = 1 + runs / 5000;
    expect(serve.printed.length).toBeLessThan(60 * minutes);
  }, 1_800_000);
});

/** Pages and figures come with 200 only; what is refused is refused without a word. */
function saysTooMuch({ status, head, body }: RawAnswer): boolean {
  if (status < 200 || status >= 500) return true;
  if (status >= 400 && body !== '') return true;
  // The handshake gives a token back as plain text, which is what it is for.
  const isHandshake = status === 200 && /default-src 'none'/.test(head) && /text\/plain/.test(head);
  if (!isHandshake && `${head}${body}`.includes(canary)) return true;
  return /node_modules|\.js:\d|Error:/.test(body) || body.length > 20_000;
}
