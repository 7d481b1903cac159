import { describe, expect, it } from 'vitest';
import { createUserTokens } from '../../src/auth/userToken.js';
import { type Script, startHttpServer } from '../helpers/httpServer.js';

async function tokenOf(script: Script) {
  const server = await startHttpServer(script);
  const userTokens = createUserTokens({ oAuthUrl: `${server.address}/`, token: async () => 'of the bot' });
  const told = await userTokens({ userId: '29:a&b', connectionName: 'attendance', channelId: 'msteams' });
  return { told, server };
}

describe('a user’s token', () => {
  it('is asked of the Token Service as the bot, for this user, connection and channel', async () => {
    const { told, server } = await tokenOf([{ body: { connectionName: 'attendance', token: 'of the user' } }]);
    expect(told).toBe('of the user');
    expect(server.seen()).toEqual([
      'GET /api/usertoken/GetToken?userId=29%3Aa%26b&connectionName=attendance&channelId=msteams&code=',
    ]);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer of the bot');
  });

  it('is null where the Token Service knows of none', async () => {
    expect((await tokenOf([{ status: 404, body: {} }])).told).toBeNull();
  });

  it.each<[string, Script]>([
    ['fails', [{ status: 503 }]],
    ['refuses', [{ status: 401 }]],
    ['answers something else', [{ body: '<html>' }]],
    ['answers an empty token', [{ body: { token: '' } }]],
    ['breaks the connection', ['reset']],
  ])('is not known when the Token Service %s: that is for the SDK to ask again', async (_what, script) => {
    const { told, server } = await tokenOf(script);
    expect(told).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });
});
