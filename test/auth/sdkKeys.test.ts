import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { describe, expect, it } from 'vitest';
import { boundSdkKeys } from '../../src/auth/sdkKeys.js';
import { startHttpServer } from '../helpers/httpServer.js';

describe('the SDK’s look at the keys', () => {
  it('is ours, which has a deadline, and is one for all who ask while there are no keys', async () => {
    const server = await startHttpServer(['silence']);
    const metadataUrl = `${server.address}/openid`;
    const asked: string[] = [];
    const failing: typeof fetch = (url, init) => {
      asked.push(`${url} ${init?.signal instanceof AbortSignal}`);
      return Promise.reject(new Error('no answer in time'));
    };
    boundSdkKeys({ metadataUrl, fetch: failing, clock: () => 0 });
    const issuer = 'https://api.botframework.com';
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'RS256', kid: 'a' })}.${part({ iss: issuer, aud: 'app' })}.AAAA`;
    const extractor = new JwtTokenExtractor({ issuer }, metadataUrl, ['RS256']);
    for (let i = 0; i < 3; i += 1) {
      await expect(extractor.getIdentity('Bearer', token, 'msteams', [])).rejects.toThrow('no answer in time');
    }
    expect(asked).toEqual([`${metadataUrl} true`]);
    expect(server.requests).toEqual([]);
  });
});
