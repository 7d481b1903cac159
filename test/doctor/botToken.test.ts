import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lineOf } from '../../src/doctor/doctor.js';
import { botToken } from '../../src/doctor/tokens.js';
import { complete, configOf, ids } from '../config/environments.js';

const bare = { ...complete, MicrosoftAppPassword: undefined };
const federated = { ...bare, MicrosoftAppManagedIdentityClientId: ids.other };
const pem = fileURLToPath(new URL('../fixtures/test-only-certificate.pem', import.meta.url));

describe('the bot’s own token', () => {
  // msal looks once a process where the machine's identities are: hence a process of this file's own (vitest.config.ts).
  beforeAll(() => {
    vi.stubEnv('IDENTITY_ENDPOINT', 'http://127.0.0.1:9/msi/token');
    vi.stubEnv('IDENTITY_HEADER', 'x');
  });
  afterAll(() => vi.unstubAllEnvs());

  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
  const refusing = (number: number) => async () =>
    answer(401, { error: 'invalid_client', error_description: `AADSTS${number}: x`, error_codes: [number] });
  const identityBut = (entra: () => Promise<Response>) => async (input: string | URL | Request) =>
    String(input).includes('/msi/token')
      ? answer(200, { access_token: 'assertion', expires_on: String(Math.floor(Date.now() / 1000) + 3600) })
      : entra();
  const lineFor = async (environment: typeof complete, fetch: typeof globalThis.fetch) =>
    lineOf((await botToken(configOf(environment), fetch)).finding, false);

  it('is there for an app that trusts the managed identity', async () => {
    const granted = async () => answer(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'token' });
    expect(await lineFor(federated, identityBut(granted))).toBe('ok    bot identity: Entra gives it a token');
  });

  it('is refused where the app does not trust it, and the line says what repairs that', async () => {
    expect(await lineFor(federated, identityBut(refusing(700213)))).toBe(
      'FAIL  bot identity: Entra gives no token (AADSTS700213): MicrosoftAppId does not trust the identity ' +
        'MicrosoftAppManagedIdentityClientId: run deploymentTemplates/entra-app.sh again',
    );
  });

  it.each([
    [{ ...bare, MicrosoftAppCertificatePath: pem }, 700027, 'MicrosoftAppCertificatePath is a certificate that'],
    [{ ...bare, MicrosoftAppCertificatePath: pem }, 50000, 'check MicrosoftAppId, MicrosoftAppCertificatePath,'],
    [complete, 7000222, 'MicrosoftAppPassword has expired'],
    [complete, 50000, 'check MicrosoftAppId, MicrosoftAppPassword,'],
  ])('names the setting that the bot really uses (%#)', async (environment, number, remedy) => {
    expect(await lineFor(environment, refusing(number))).toContain(`(AADSTS${number}): ${remedy}`);
  });

  it('cannot come from a managed identity away from Azure', async () => {
    const nowhere = async () => {
      throw new TypeError('fetch failed');
    };
    const other = { ...bare, MicrosoftAppManagedIdentityClientId: ids.tenant };
    expect(await lineFor(other, nowhere)).toMatch(/works on Azure only.*MicrosoftAppManagedIdentityClientId$/);
  });
});
