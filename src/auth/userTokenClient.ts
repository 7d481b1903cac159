import type { UserTokenClient } from 'botframework-connector';
import { z } from 'zod';
import type { TokenService } from './tokenService.js';

interface Operations {
  userToken: object;
  botSignIn: object;
}

// The SDK has no option for it; its version is fixed, and a test notices when this is not so any more.
const Inner = z.object({ client: z.custom<Operations>(hasOperations) });

interface Connection {
  connectionName?: string;
  channelId?: string;
}

/**
 * Makes the SDK's way to the Token Service, which its OAuthPrompt takes, plain requests with a time limit: its pipeline has no
 * deadline, and sits out any Retry-After. Whatever the bot does not use rejects.
 */
export function withPlainTokens(client: UserTokenClient, service: TokenService): UserTokenClient {
  const { client: inner } = Inner.parse({ client: Reflect.get(client, 'client') });
  const as = (parsedBody: unknown) => ({ _response: { parsedBody: parsedBody ?? undefined } });
  Object.assign(inner.userToken, {
    getToken: async (
      userId: string,
      connectionName: string,
      { channelId = '', code }: { channelId?: string; code?: string } = {},
    ) => as(await service.getToken({ userId, connectionName, channelId }, code)),
    exchangeAsync: async (userId: string, connectionName: string, channelId: string, offered: object) =>
      as(await service.exchange({ userId, connectionName, channelId }, offered)),
    signOut: (userId: string, { connectionName = '', channelId = '' }: Connection) =>
      service.signOut({ userId, connectionName, channelId }),
  });
  Object.assign(inner.botSignIn, {
    getSignInResource: async (state: string, { finalRedirect }: { finalRedirect?: string } = {}) =>
      as(await service.signInResource(state, finalRedirect)),
  });
  Object.assign(inner, { sendOperationRequest: () => Promise.reject(new Error('no plain request for this call')) });
  return client;
}

function hasOperations(client: unknown): boolean {
  return typeof client === 'object' && client !== null && 'userToken' in client && 'botSignIn' in client;
}
