import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, appId, type Doubles, graphToken, startDoubles, tenantId } from './doubles.js';
import { issuer, startIssuer } from './issuer.js';
import { endServe, type Serve, startServe } from './process.js';
import { postActivity, question as questionAt } from './question.js';

describe('npm run serve', () => {
  let doubles: Doubles;
  let serve: Serve | null = null;
  beforeAll(async () => {
    doubles = await startDoubles();
  });
  afterEach(async () => {
    await serve?.stop();
    serve = null;
    doubles.seen.length = 0;
  });
  afterAll(() => doubles.close());

  const question = () => questionAt(doubles.serviceUrl);
  const post = (activity: object, authorization = '') => postActivity(serve?.address ?? '', activity, authorization);

  it('works against any services at the configured addresses, handing each exactly the token it must have', async () => {
    serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off' });
    const answered = doubles.nextMessage();
    expect((await post(question())).status).toBe(200);
    expect(JSON.stringify(await answered)).toContain('Robin Hale');
    const [exchange] = doubles.to('entra').filter(({ body }) => body.includes('on_behalf_of'));
    expect(new URLSearchParams(exchange?.body).get('assertion')).toBe(apiToken);
    expect(exchange?.url.split('?')[0]).toBe(`/${tenantId}/oauth2/v2.0/token`);
    expect(doubles.to('graph').map(({ authorization }) => authorization)).toEqual(
      Array(2).fill(`Bearer ${graphToken}`),
    );
  });

  it('asks for a sign-in even without an identity of its own, as an emulator on this machine needs it', async () => {
    serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off' });
    doubles.signIn(false);
    const asked = doubles.nextMessage();
    const conversation = { id: 'a:private', conversationType: 'personal', tenantId };
    await post({ ...question(), conversation, channelData: { tenant: { id: tenantId } } });
    expect(JSON.stringify(await asked)).toContain('https://sign-in.example');
    doubles.signIn(true);
  });

  it('proves who it is to the connector and checks who calls it, with keys found at the configured addresses', async () => {
    const signer = await startIssuer();
    const { sign } = signer;
    serve = await startServe({ ...doubles.environment, ...signer.environment });
    expect((await post(question())).status).toBe(401);
    const wrong = await sign({ iss: issuer, aud: tenantId, serviceurl: doubles.serviceUrl });
    expect((await post(question(), `Bearer ${wrong}`)).status).toBe(401);
    expect(doubles.seen).toEqual([]);

    const answered = doubles.nextMessage();
    const right = await sign({ iss: issuer, aud: appId, serviceurl: doubles.serviceUrl });
    expect((await post(question(), `Bearer ${right}`)).status).toBe(200);
    await answered;
    const bearers = [...doubles.to('connector'), ...doubles.to('tokenService')].map(
      ({ authorization }) => authorization,
    );
    expect(new Set(bearers)).toEqual(new Set(['Bearer opaque-connector-token']));
    await signer.close();
  });

  it('answers its health checks, and leaves with 0 on SIGTERM', async () => {
    serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off' });
    expect((await fetch(`${serve.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${serve.address}/readyz`)).status).toBe(200);
    expect(await serve.stop()).toBe(0);
    serve = null;
  });

  it('exits with 78 and one line per problem when nothing is configured', async () => {
    const { code, lines } = await endServe({});
    expect(code).toBe(78);
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'SSO_CLIENT_SECRET',
    ]);
  });

  it('exits with 78 and names every mistyped setting, repeating no secret', async () => {
    const { code, lines } = await endServe({
      MicrosoftAppType: 'SingelTenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'hush-hush',
      MicrosoftAppTenantId: tenantId,
      SSO_CLIENT_SECRET: 'hush-hush',
      PORT: 'http',
      GRAPH_BASE_URL: 'http://graph.example',
      BOT_AUTH: 'off',
    });
    expect(code).toBe(78);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['BOT_AUTH', 'MicrosoftAppType', 'GRAPH_BASE_URL', 'PORT']);
    expect(lines.join('\n')).not.toContain('hush');
  });
});
