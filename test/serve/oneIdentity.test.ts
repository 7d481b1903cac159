import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, appId, type Doubles, graphToken, startDoubles, tenantId } from './doubles.js';
import { type Issuer, issuer, startIssuer } from './issuer.js';
import { endServe, type Serve, startServe } from './process.js';
import { postActivity, question } from './question.js';
import { connectorToken, identityId, secret, startStrictEntra } from './strictEntra.js';

const pem = fileURLToPath(new URL('../fixtures/test-only-certificate.pem', import.meta.url));

/** The same proof for the bot and for its sign-in, by the settings of either. */
const proofs: [string, Record<string, string>][] = [
  ['secret', { MicrosoftAppPassword: secret, SSO_CLIENT_SECRET: secret }],
  ['certificate', { MicrosoftAppCertificatePath: pem, SSO_CERTIFICATE_PATH: pem }],
  ['managed identity', { MicrosoftAppManagedIdentityClientId: identityId, SSO_MANAGED_IDENTITY_CLIENT_ID: identityId }],
];

describe('a bot that is one app with its sign-in', () => {
  let doubles: Doubles;
  let entra: Awaited<ReturnType<typeof startStrictEntra>>;
  let signer: Issuer;
  let serve: Serve | null = null;
  beforeAll(async () => {
    doubles = await startDoubles();
    entra = await startStrictEntra(pem);
    signer = await startIssuer();
  });
  afterEach(async () => {
    await serve?.stop();
    serve = null;
    doubles.seen.length = 0;
    for (const list of [entra.granted, entra.refused, entra.identityRequests]) list.length = 0;
  });
  afterAll(() => Promise.all([doubles.close(), entra.close(), signer.close()]));

  /** Everything but a credential; no SSO_CLIENT_ID, for it is the bot's. */
  const withoutProof = () => {
    const { SSO_CLIENT_ID: _id, SSO_CLIENT_SECRET: _secret, ...ofDoubles } = doubles.environment;
    const { MicrosoftAppPassword: _password, ...ofIssuer } = signer.environment;
    return { ...ofDoubles, ...ofIssuer, ...entra.environment };
  };
  const ask = async (id: string) => {
    const token = await signer.sign({ iss: issuer, aud: appId, serviceurl: doubles.serviceUrl });
    const answered = doubles.nextMessage();
    const asked = { ...question(doubles.serviceUrl), id };
    const { status } = await postActivity(serve?.address ?? '', asked, `Bearer ${token}`);
    return { status, answered };
  };
  const requests = (name: string, value: string) => entra.granted.filter(({ form }) => form.get(name) === value);

  it.each(proofs)('answers, and reads for the asker, as the app that proves itself by its %s', async (proof, given) => {
    serve = await startServe({ ...withoutProof(), ...given });
    const { status, answered } = await ask('m1');
    expect(status).toBe(200);
    expect(JSON.stringify(await answered)).toContain('Robin Hale');

    expect(entra.refused).toEqual([]);
    const ofConnector = requests('grant_type', 'client_credentials');
    const onBehalfOf = requests('requested_token_use', 'on_behalf_of');
    // Of the bot's own tenant, for the connector.
    expect(ofConnector[0]).toMatchObject({ proof, path: `/${tenantId}/oauth2/v2.0/token` });
    expect(ofConnector[0]?.form.get('scope')).toContain('https://api.botframework.com/.default');
    expect(onBehalfOf.map((one) => one.proof)).toEqual([proof]);
    expect(onBehalfOf[0]?.form.get('assertion')).toBe(apiToken);
    expect(new Set(entra.granted.map(({ form }) => form.get('client_id')))).toEqual(new Set([appId]));

    const bearersTo = (service: string) => new Set(doubles.to(service).map(({ authorization }) => authorization));
    expect(bearersTo('connector')).toEqual(new Set([`Bearer ${connectorToken}`]));
    expect(bearersTo('tokenService')).toEqual(new Set([`Bearer ${connectorToken}`]));
    expect(bearersTo('graph')).toEqual(new Set([`Bearer ${graphToken}`]));
    const usesIdentity = proof === 'managed identity';
    expect(new Set(entra.identityRequests.map((asked) => asked.get('resource')))).toEqual(
      new Set(usesIdentity ? ['api://AzureADTokenExchange'] : []),
    );

    // What was proved once serves for the next question, too.
    const [granted, identityRequests] = [entra.granted.length, entra.identityRequests.length];
    await (await ask('m2')).answered;
    expect([entra.granted.length, entra.identityRequests.length]).toEqual([granted, identityRequests]);
  });

  it('gets no token, and sends nothing, where the app does not trust the identity', async () => {
    const untrusted = '55555555-5555-4555-8555-555555555555';
    serve = await startServe({
      ...withoutProof(),
      MicrosoftAppManagedIdentityClientId: untrusted,
      SSO_CLIENT_SECRET: secret,
    });
    await ask('m1');
    expect(requests('grant_type', 'client_credentials')).toEqual([]);
    expect(new Set(entra.refused)).toEqual(new Set(['AADSTS700213: no matching federated identity record']));
    expect(doubles.to('connector')).toEqual([]);
  });

  it('does not start without a credential, or with two, and says so in a line', async () => {
    const started = (given: Record<string, string>) =>
      endServe({ ...withoutProof(), SSO_CLIENT_SECRET: secret, ...given });
    expect(await started({})).toEqual({
      code: 78,
      lines: [expect.stringMatching(/^MicrosoftAppPassword is missing: set it, or MicrosoftAppCertificatePath, or /)],
    });
    expect(await started({ MicrosoftAppPassword: secret, MicrosoftAppManagedIdentityClientId: identityId })).toEqual({
      code: 78,
      lines: [expect.stringMatching(/^MicrosoftAppPassword has rivals: set only one of /)],
    });
  });
});
