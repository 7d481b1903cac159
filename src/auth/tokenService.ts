import { z } from 'zod';
import { withoutEndSlashes } from '../platform/http/addresses.js';
import { asBot, type JsonAnswer, type RequestJson } from '../platform/http/jsonRequest.js';
import { queryOf } from '../platform/http/query.js';
import { isOk, RefusedRequest } from '../platform/http/refusedRequest.js';
import type { Repeating } from '../platform/http/repeating.js';
import { text } from '../platform/http/wireShapes.js';

/** Whose token of which connection. */
export interface TokenOf {
  userId: string;
  connectionName: string;
  channelId: string;
}

const Token = z.object({
  channelId: text,
  connectionName: text,
  token: z.string().min(1),
  expiration: text,
});
export type UserToken = z.output<typeof Token>;

const SignIn = z.looseObject({
  signInLink: z.string(),
  tokenExchangeResource: z.unknown().optional(),
  tokenPostResource: z.unknown().optional(),
});
export type SignIn = z.output<typeof SignIn>;

/** Rejects with a RefusedRequest for what the Token Service refuses, and with Node's error for a broken connection. */
export interface TokenService {
  /** A user's token for our API; null when there is none. `code` is the six digits of a sign-in, or empty. */
  getToken(of: TokenOf, code?: string): Promise<UserToken | null>;
  /** Gives it a token that Teams offered; null when it has no use for it. */
  exchange(of: TokenOf, offered: object): Promise<UserToken | null>;
  signOut(of: TokenOf): Promise<void>;
  /** `state` is the SDK's, in base64. */
  signInResource(state: string, finalRedirect?: string): Promise<SignIn>;
}

/** The Token Service as plain requests, the same as the SDK's client sends, each with a time limit. */
export function createTokenService({
  oAuthUrl,
  token,
  requestJson,
  repeating,
}: {
  /** Such as https://api.botframework.com. */
  oAuthUrl: string;
  /** The bot's own, for the Token Service. */
  token: () => Promise<string | null>;
  requestJson: RequestJson;
  repeating: Repeating;
}): TokenService {
  const root = `${withoutEndSlashes(oAuthUrl)}/api`;
  const ask = async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    { body, once = false }: { body?: unknown; once?: boolean } = {},
  ) => {
    const headers = asBot(await token());
    return (once ? requestJson : repeating)({ url: `${root}/${path}`, method, headers, body });
  };
  return {
    async getToken({ userId, connectionName, channelId }, code) {
      const query = queryOf({ userId, connectionName, channelId, code });
      // A code is good for one request, whose answer may have got lost.
      return tokenIn(await ask('GET', `usertoken/GetToken${query}`, { once: Boolean(code) }));
    },
    async exchange({ userId, connectionName, channelId }, offered) {
      const query = queryOf({ userId, connectionName, channelId });
      return tokenIn(await ask('POST', `usertoken/exchange${query}`, { body: offered }));
    },
    async signOut({ userId, connectionName, channelId }) {
      const query = queryOf({ userId, connectionName, channelId });
      const answer = await ask('DELETE', `usertoken/SignOut${query}`);
      if (!isOk(answer)) throw new RefusedRequest(answer);
    },
    async signInResource(state, finalRedirect) {
      const answer = await ask('GET', `botsignin/GetSignInResource${queryOf({ state, finalRedirect })}`);
      if (!isOk(answer)) throw new RefusedRequest(answer);
      return SignIn.parse(answer.body);
    },
  };
}

/** Null for a 404, which says that there is none. */
function tokenIn(answer: JsonAnswer): UserToken | null {
  if (answer.status === 404) return null;
  if (!isOk(answer)) throw new RefusedRequest(answer);
  return Token.parse(answer.body);
}
