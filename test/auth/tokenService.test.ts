import { describe, expect, it } from 'vitest';
import { createTokenService } from '../../src/auth/tokenService.js';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { createRepeating } from '../../src/platform/http/repeating.js';
import { type Script, startHttpServer } from '../helpers/httpServer.js';

const of = { userId: '29:a&b', connectionName: 'attendance', channelId: 'msteams' };

async function start(script: Script) {
  const server = await startHttpServer(script);
  const sleeps: number[] = [];
  const sleep = async (milliseconds: number) => void sleeps.push(milliseconds);
  const repeating = createRepeating({ requestJson, clock: () => 0, sleep, random: () => 0 });
  const token = async () => 'of the bot';
  return {
    server,
    sleeps,
    service: createTokenService({ oAuthUrl: `${server.address}/`, token, requestJson, repeating }),
  };
}

describe('a user’s token', () => {
  it('is asked of the Token Service as the bot, for this user, connection and channel', async () => {
    const { service, server } = await start([{ body: { connectionName: 'attendance', token: 'of the user' } }]);
    expect(await service.getToken(of, '')).toMatchObject({ token: 'of the user' });
    expect(server.seen()).toEqual([
      'GET /api/usertoken/GetToken?userId=29%3Aa%26b&connectionName=attendance&channelId=msteams&code=',
    ]);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer of the bot');
  });

  it('is null where the Token Service knows of none', async () => {
    const { service } = await start([{ status: 404, body: {} }]);
    expect(await service.getToken(of, '')).toBeNull();
  });

  it.each<[string, Script]>([
    ['fails', [{ status: 503 }, { body: { token: 'of the user' } }]],
    ['breaks the connection', ['reset', { body: { token: 'of the user' } }]],
  ])('is asked for again when the Token Service %s', async (_what, script) => {
    const { service, server } = await start(script);
    expect(await service.getToken(of, '')).toMatchObject({ token: 'of the user' });
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Script]>([
    ['refuses', [{ status: 401 }]],
    ['answers something else', [{ body: '<html>' }]],
    ['answers an empty token', [{ body: { token: '' } }]],
  ])('is a failure when the Token Service %s', async (_what, script) => {
    const { service, server } = await start(script);
    await expect(service.getToken(of, '')).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });

  it('is asked for once with a code: it is good for one request, whose answer may be the one that got lost', async () => {
    const { service, server } = await start(['reset']);
    await expect(service.getToken(of, '123456')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });
});
