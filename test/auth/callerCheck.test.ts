import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { type CallerCheckOptions, createCallerCheck } from '../../src/auth/callerCheck.js';
import { hour, minute, second } from '../../src/platform/time/clock.js';
import { createSigner, type Signer } from '../../src/sandbox/world/signer.js';
import { startHttpServer } from '../helpers/httpServer.js';

const issuer = 'https://api.botframework.com';
const audience = '22222222-2222-4222-8222-222222222222';

/** A check whose issuer has one key at first, on a clock the test holds. */
async function started(change: Partial<CallerCheckOptions> = {}) {
  const signers = [await createSigner('botFramework')];
  let isDown = false;
  const server = await startHttpServer(async ({ url }) => {
    if (isDown) return 'reset';
    if (url === '/metadata') return { body: { issuer, jwks_uri: `${server.address}/keys` } };
    return {
      body: { keys: (await Promise.all(signers.map((one) => one.jwks(['msteams'])))).flatMap(({ keys }) => keys) },
    };
  });
  let now = Date.now();
  const failures: unknown[] = [];
  const check = createCallerCheck({
    issuer,
    audience,
    metadataUrl: `${server.address}/metadata`,
    fetch,
    clock: () => now,
    onFailure: (error) => failures.push(error),
    ...change,
  });
  const signed = async (claims: object = {}, lifetime?: number, signer: Signer | undefined = signers[0]) =>
    `Bearer ${await signer?.sign({ iss: issuer, aud: audience, ...claims }, lifetime)}`;
  return {
    check,
    signed,
    signers,
    failures,
    looks: () => server.requests.length,
    advance(milliseconds: number) {
      now += milliseconds;
    },
    breakDown(down: boolean) {
      isDown = down;
    },
  };
}

describe('whether a caller is known', () => {
  it('is told by a token that was signed for this bot', async () => {
    const { check, signed } = await started();
    expect(await check(await signed())).toBeNull();
  });

  it('is the same for a client id in capitals', async () => {
    const { check, signed } = await started({ audience: 'ABCDEF00-2222-4222-8222-222222222222' });
    expect(await check(await signed({ aud: 'abcdef00-2222-4222-8222-222222222222' }))).toBeNull();
    expect(await check(await signed({ aud: 'abcdef01-2222-4222-8222-222222222222' }))).toBe('not-authentic');
  });

  it.each<[string, object, number?]>([
    ['another bot', { aud: '33333333-3333-4333-8333-333333333333' }],
    ['another issuer', { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }],
    ['a time that is over', {}, -301],
  ])('is no for a token of %s', async (_what, claims, lifetime) => {
    const { check, signed } = await started();
    expect(await check(await signed(claims, lifetime))).toBe('not-authentic');
  });

  it('is yes within five minutes after its end, since clocks differ', async () => {
    const { check, signed } = await started();
    expect(await check(await signed({}, -290))).toBeNull();
  });

  it('is no for what is signed by a stranger, by nobody, or with our public key as a secret', async () => {
    const { check, signers } = await started();
    const claims = { iss: issuer, aud: audience, exp: 9_999_999_999 };
    const stranger = await createSigner('stranger');
    expect(await check(`Bearer ${await stranger.sign(claims)}`)).toBe('not-authentic');
    expect(await check(`Bearer ${new UnsecuredJWT(claims).encode()}`)).toBe('no-token');
    const [ours] = (await signers[0]?.jwks())?.keys ?? [];
    const kid = ours && 'kid' in ours ? String(ours.kid) : '';
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid })
      .sign(new TextEncoder().encode(JSON.stringify(ours).padEnd(32)));
    expect(await check(`Bearer ${forged}`)).toBe('not-authentic');
  });

  it('costs nothing where there is no token at all', async () => {
    const { check, looks } = await started();
    for (const header of [
      '',
      'Bearer',
      'Bearer x',
      'Basic eA==',
      'Bearer a.b',
      'bearer a.b.c',
      'Bearer a.b.c d',
      'Bearer a.b.é',
    ]) {
      expect(await check(header)).toBe('no-token');
    }
    expect(looks()).toBe(0);
  });

  it('has the keys looked at once, however many forged tokens come', async () => {
    const { check, signed, looks, advance } = await started();
    const forged = Array.from(
      { length: 50 },
      (_, i) => `Bearer ${Buffer.from(`{"alg":"RS256","kid":"${i}"}`).toString('base64url')}.e30.x`,
    );
    await Promise.all(forged.map(check));
    for (const one of forged) expect(await check(one)).toBe('not-authentic');
    expect(looks()).toBe(2);
    advance(11 * second);
    for (const one of forged) await check(one);
    expect(looks()).toBe(2);
    advance(6 * minute);
    for (const one of forged) await check(one);
    expect(looks()).toBe(4);
    expect(await check(await signed())).toBeNull();
  });

  it('finds a new key some minutes later', async () => {
    const { check, signed, signers, advance } = await started();
    expect(await check(await signed())).toBeNull();
    const next = await createSigner('newKey');
    signers.push(next);
    expect(await check(await signed({}, undefined, next))).toBe('not-authentic');
    advance(6 * minute);
    expect(await check(await signed({}, undefined, next))).toBeNull();
  });

  it('cannot be told without keys, which are asked for again every ten seconds at most', async () => {
    const { check, signed, looks, failures, advance, breakDown } = await started();
    breakDown(true);
    const token = await signed();
    expect([await check(token), await check(token), looks(), failures.length]).toEqual(['no-keys', 'no-keys', 1, 1]);
    breakDown(false);
    expect(await check(token)).toBe('no-keys');
    advance(10 * second);
    expect(await check(token)).toBeNull();
  });

  it('is told with old keys while there are no new ones, and a token is not remembered beyond a minute', async () => {
    const { check, signed, failures, advance, breakDown } = await started();
    expect(await check(await signed())).toBeNull();
    breakDown(true);
    advance(25 * hour);
    expect(await check(await signed({}, (26 * hour) / second))).toBeNull();
    // Nobody waits for the new ones while there are some.
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    const short = await signed({}, (25 * hour + 10 * second) / second);
    expect(await check(short)).toBeNull();
    advance(7 * minute);
    expect(await check(short)).toBe('not-authentic');
  });

  it('waits for the keys no longer than a deadline', async () => {
    const { check, failures } = await started({
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          expect(init?.signal).toBeInstanceOf(AbortSignal);
          reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
        }),
    });
    expect(await check('Bearer e30.e30.x')).toBe('no-keys');
    expect(failures).toHaveLength(1);
  });
});
