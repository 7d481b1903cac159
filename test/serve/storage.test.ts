import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../storage/azurite.js';
import { type FaultyProxy, startFaultyProxy } from '../storage/faultyProxy.js';
import { appId } from './doubles.js';
import { endServe, startServe } from './process.js';

describe('npm run serve with Azure Storage', () => {
  let azurite: Azurite;
  let proxy: FaultyProxy;
  let environment: Record<string, string>;
  beforeAll(async () => {
    azurite = await startAzurite();
    proxy = await startFaultyProxy(azurite.port);
    environment = {
      HOST: '127.0.0.1',
      BOT_AUTH: 'off',
      SSO_CLIENT_ID: appId,
      SSO_CLIENT_SECRET: 'not-a-secret',
      STORAGE: `azure:${azurite.connectionString(proxy.port)}`,
    };
  });
  afterAll(async () => {
    await proxy.stop();
    await azurite.stop();
  });

  it('makes its tables, is ready while they answer and not ready while they do not', async () => {
    const serve = await startServe(environment);
    const ready = async () => (await fetch(`${serve.address}/readyz`)).status;
    expect(await ready()).toBe(200);
    // An answer is good for a second.
    proxy.meet([], { status: 403 });
    await expect.poll(ready, { timeout: 10_000 }).toBe(503);
    proxy.meet([]);
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
    expect(await serve.stop()).toBe(0);
  });

  it.each([
    ['78 when the account refuses', { status: 403, code: 'AuthenticationFailed' }, 78, 'AuthenticationFailed'],
    ['69 when it does not answer', 'broken before' as const, 69, 'ECONNRESET'],
  ])('exits with %s, in one line that holds neither key nor address', async (_when, fault, exitCode, detail) => {
    proxy.meet([], fault);
    const { code, lines } = await endServe(environment);
    proxy.meet([]);
    expect(code).toBe(exitCode);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^STORAGE .*: ${detail}$`))]);
    expect(lines.join()).not.toMatch(/AccountKey|devstoreaccount1|127\.0\.0\.1/);
  });
});
