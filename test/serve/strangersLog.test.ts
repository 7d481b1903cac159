import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { talk } from '../helpers/rawHttp.js';
import { type Doubles, startDoubles } from './doubles.js';
import { type Issuer, issuer, startIssuer } from './issuer.js';
import { knocks } from './knocks.js';
import { type Serve, startServe } from './process.js';
import { type Knock, unsignedToken, written } from './strangers.js';

const canary = 'c4n4ry';
/** Headers, query and body of every refusal hold it; a proxy's header has the metrics refused, too. */
const withCanaries = ({ target = '/api/messages', headers = [], body = '', ...rest }: Knock): Knock => ({
  ...rest,
  target: `${target}${target.includes('?') ? '&' : '?'}${canary}=${canary}`,
  headers: [
    ...headers,
    ['Cookie', `session=${canary}`],
    ['X-Forwarded-For', `203.0.113.7, ${canary}`],
    ['X-Secret', canary],
    ...(headers.some(([name]) => name === 'Authorization')
      ? []
      : ([['Authorization', `Bearer ${unsignedToken}${canary}`]] satisfies [string, string][])),
  ],
  body: typeof body === 'string' ? body.replace(/^\{/, `{"${canary}":"${canary}",`).replace(',}', '}') : body,
});
const notification = (i: number) => ({
  subscriptionId: canary,
  tenantId: canary,
  clientState: `${String(i).padStart(22, '0')}.${canary.padEnd(43, '0')}`,
  changeType: 'created',
});
const more: Knock[] = [
  { method: 'GET', target: '/metrics' },
  { method: 'GET', target: `/${canary}` },
  { method: 'GET', target: '/auth/return?state=x&error=access_denied' },
  { method: 'GET', target: `/auth/return?state=${canary.padEnd(32, '0')}&code=${canary}` },
  { target: `/api/notifications?validationToken=${canary}%00` },
  { target: '/api/notifications', body: '{"value":7}' },
  { target: '/api/notifications', body: JSON.stringify({ value: [canary, { clientState: canary }, notification(1)] }) },
  { headers: [['Authorization', `Bearer ${canary}`]] },
  { headers: [['Authorization', `Basic ${canary}`]] },
];

describe('what is written about strangers', () => {
  let doubles: Doubles;
  let signer: Issuer;
  beforeAll(async () => {
    doubles = await startDoubles();
    signer = await startIssuer();
  });
  afterAll(async () => {
    await signer.close();
    await doubles.close();
  });
  const start = (more: Record<string, string>) =>
    startServe({ ...doubles.environment, ...signer.environment, ...more });
  const knockAll = async (serve: Serve) => {
    for (const knock of [...knocks.map(([, one]) => one), ...more]) {
      await talk({ port: serve.port, pieces: [written(withCanaries(knock))] });
    }
  };

  it.each<[string, Record<string, string>]>([
    ['everything', { LOG_LEVEL: 'trace', METRICS_TOKEN: 'agreed-upon' }],
    ['everything, without metrics', { LOG_LEVEL: 'trace' }],
  ])('holds nothing of what they sent, in a few lines, where the log tells %s', async (_what, environment) => {
    const serve = await start(environment);
    for (let i = 0; i < 3; i += 1) await knockAll(serve);
    // Signed as it should be, but too late or for somebody else: what the SDK says of such goes to the console.
    for (const token of [
      await signer.sign({ iss: issuer, aud: canary }),
      await signer.sign({ iss: issuer, aud: canary }, -9000),
    ]) {
      await talk({ port: serve.port, pieces: [written({ headers: [['Authorization', `Bearer ${token}`]] })] });
    }
    expect(await serve.stop()).toBe(0);
    expect(serve.printed.length).toBeGreaterThan(10);
    expect(serve.printed.length).toBeLessThan(40);
    expect(serve.printed.join('\n')).not.toMatch(new RegExp(`${canary}|203\\.0\\.113|authorization|cookie|eyJ`, 'i'));
    for (const line of serve.printed) expect(line.length).toBeLessThan(400);
  });

  it('is nothing at all where the log tells errors only', async () => {
    const serve = await start({ LOG_LEVEL: 'error' });
    // There is no line to wait for.
    await knockAll(serve);
    await serve.stop();
    expect(serve.printed).toEqual([]);
  });

  it('is a line a minute and reason, and a count of every one, however many they send', async () => {
    const serve = await start({ METRICS_TOKEN: 'agreed-upon' });
    const forged = {
      target: '/api/notifications',
      body: JSON.stringify({ value: [notification(1), notification(2)] }),
    };
    const knock = written({});
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          talk({ port: serve.port, pieces: [i % 2 === 0 ? written(forged) : knock] }),
        ),
      );
    }
    const headers = { authorization: 'Bearer agreed-upon' };
    const metrics = await (await fetch(`${serve.address}/metrics`, { headers })).text();
    expect(metrics).toContain('who_attended_refused_total{door="notifications",reason="unknown"} 1000\n');
    expect(metrics).toContain('who_attended_refused_total{door="messages",reason="no-token"} 500\n');
    await serve.stop();
    const lines = serve.printed.filter((line) => /refused|ignored/.test(line));
    expect(lines.map((line) => JSON.parse(line).reason).sort()).toEqual(['no-token', 'unknown']);
  });
});
