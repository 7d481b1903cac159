import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { botAppId } from '../../src/sandbox/company/company.js';
import { tokenIssuer } from '../../src/sandbox/services/botFramework.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('the HTTP door', () => {
  let tenant: Tenant;
  let authorization: string;
  beforeAll(async () => {
    tenant = await startTenant();
    const { serviceUrl } = tenant.forPlayground;
    const token = await tenant.world.botFrameworkSigner.sign({
      iss: tokenIssuer,
      aud: botAppId,
      serviceurl: serviceUrl,
    });
    authorization = `Bearer ${token}`;
  });
  afterAll(() => tenant.close());

  const post = (body: string, type = 'application/json') =>
    fetch(`${tenant.environment.PUBLIC_URL}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': type, authorization },
      body,
    });

  it('writes no upload to disk, and takes nothing but JSON', async () => {
    const uploads = () => readdirSync(tmpdir()).filter((name) => name.startsWith('upload_')).length;
    const before = uploads();
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(500_000)]), 'x.bin');
    const url = `${tenant.environment.PUBLIC_URL}/api/messages`;
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(415);
    expect((await post('a=b', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect(uploads()).toBe(before);
  });

  it('refuses what is too large, what is no JSON and what is no activity, and tells nothing', async () => {
    const answers = [
      await post(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) })),
      await post('{"type":'),
      await post('[]'),
      await post('{}'),
      await post(
        JSON.stringify({
          type: 'message',
          channelId: 'msteams',
          serviceUrl: 'http://evil.example',
          conversation: { id: 'x' },
        }),
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 400, 400, 400, 403]);
    for (const answer of answers) expect((await answer.text()).length).toBeLessThan(5);
  });

  it('does not say what it is made of', async () => {
    const answer = await fetch(`${tenant.environment.PUBLIC_URL}/healthz`);
    expect(answer.headers.get('server')).toBeFalsy();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const nowhere = await fetch(`${tenant.environment.PUBLIC_URL}/nowhere?secret=1`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).not.toContain('secret');
  });
});
