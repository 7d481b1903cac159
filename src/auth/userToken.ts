import { z } from 'zod';
import { withoutEndSlashes } from '../platform/addresses.js';
import { asBot, requestJson } from '../platform/jsonRequest.js';

/**
 * A user's token for our API from the Token Service; null when it has none, undefined when it did not say: then the SDK
 * asks again, with its retries.
 */
export type UserTokens = (of: {
  userId: string;
  connectionName: string;
  channelId: string;
}) => Promise<string | null | undefined>;

const Found = z.object({ token: z.string().min(1) });

/** What is asked in every turn, as one plain request instead of the SDK's pipeline (docs/performance.md). */
export function createUserTokens({
  oAuthUrl,
  token,
}: {
  /** Such as https://api.botframework.com. */
  oAuthUrl: string;
  /** The bot's own, for the Token Service. */
  token: () => Promise<string | null>;
}): UserTokens {
  const root = `${withoutEndSlashes(oAuthUrl)}/api/usertoken/GetToken`;
  return async (of) => {
    const url = `${root}?${new URLSearchParams({ ...of, code: '' })}`;
    const headers = asBot(await token());
    const answer = await requestJson({ url, method: 'GET', headers }).catch(() => null);
    if (answer?.status === 404) return null;
    return answer?.status === 200 ? Found.safeParse(answer.body).data?.token : undefined;
  };
}
