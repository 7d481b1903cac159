import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApplicationTokens } from '../../src/auth/applicationToken.js';
import { createEntraNetwork } from '../../src/auth/entraNetwork.js';
import { botAppId, colleague, currentUser, ssoSecret, tenantId } from '../../src/sandbox/company/company.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { failureOf } from '../helpers/graph.js';
import { graphFor, readEverything, sourceOf } from '../helpers/sources.js';
import { mondayMorning } from '../helpers/tenant.js';

describe('reading as the app itself', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ clock: () => mondayMorning });
  });
  afterEach(() => sandbox.close());

  const tokens = (applicationAccess: 'off' | 'summaries', secret = ssoSecret) => {
    const authorityHost = sandbox.environment.ENTRA_AUTHORITY_HOST ?? '';
    return createApplicationTokens({
      applicationAccess,
      clientId: botAppId,
      credential: { kind: 'secret', secret },
      authorityHost,
      graphBaseUrl: sandbox.environment.GRAPH_BASE_URL ?? '',
      network: createEntraNetwork({ authorities: [authorityHost], fetch }),
    });
  };
  const readAsApp = async () => {
    const accessToken = await tokens('summaries').tokenFor('summaries', tenantId);
    const { graph } = await graphFor(sandbox, 'user', { accessToken });
    return readEverything(graph, sourceOf(sandbox.world, 'user').source);
  };
  const entraRequests = () => sandbox.world.requests.filter(({ service }) => service === 'entra');

  it('is refused before anything is asked while APPLICATION_ACCESS is off', async () => {
    const error = await failureOf(tokens('off').tokenFor('summaries', tenantId));
    expect([error.code, error.details.reason]).toEqual(['permission-missing', 'APPLICATION_ACCESS']);
    expect(sandbox.world.requests).toEqual([]);
  });

  it('gets a token of the app, of no user, for Graph alone', async () => {
    const token = await tokens('summaries').tokenFor('summaries', tenantId);
    const claims = await sandbox.world.entraSigner.verify(token);
    expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', appid: botAppId });
    expect([claims?.oid, claims?.scp]).toEqual([undefined, undefined]);
  });

  it('keeps its token for the tenant, and asks anew for another one', async () => {
    const app = tokens('summaries');
    const first = await app.tokenFor('summaries', tenantId);
    expect(await app.tokenFor('summaries', tenantId)).toBe(first);
    expect(entraRequests()).toHaveLength(1);
    await failureOf(app.tokenFor('summaries', '99999999-9999-4999-8999-999999999999'));
    expect(entraRequests()).toHaveLength(2);
  });

  it('is an administrator’s matter when the secret is wrong', async () => {
    const error = await failureOf(tokens('summaries', 'guess').tokenFor('summaries', tenantId));
    expect([error.code, error.details.errorNo]).toEqual(['service-misconfigured', '7000215']);
    expect(JSON.stringify(error.details)).not.toContain('guess');
  });

  it('is refused without a policy, and the policy is what is named', async () => {
    expect((await failureOf(readAsApp())).code).toBe('application-policy-missing');
    sandbox.world.applicationPolicies.add(colleague(1).oid);
    expect((await failureOf(readAsApp())).code).toBe('application-policy-missing');
  });

  it('reads the organiser’s report once the policy is there', async () => {
    sandbox.world.applicationPolicies.add(currentUser.oid);
    const [session] = await readAsApp();
    expect(session?.records).toHaveLength(7);
    expect(session?.complete).toBe(true);
  });

  it('reads through /users only: an app has no "me"', async () => {
    sandbox.world.applicationPolicies.add(currentUser.oid);
    const accessToken = await tokens('summaries').tokenFor('summaries', tenantId);
    const { graph } = await graphFor(sandbox, 'me', { accessToken, access: 'application' });
    const read = readEverything(graph, sourceOf(sandbox.world, 'me').source);
    expect((await failureOf(read)).code).toBe('sign-in-expired');
  });
});
