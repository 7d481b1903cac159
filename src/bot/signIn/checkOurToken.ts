import { checkApiToken, type ExpectedUser } from '../../auth/apiToken.js';
import type { AppParts } from '../app.js';

/** AppError unless a token is one for our API, by either of the bot's two ids, and of this user. */
export function checkOurToken(
  { config: { sso, bot } }: Pick<AppParts, 'config'>,
  token: string,
  user: ExpectedUser,
): void {
  checkApiToken(token, { clientIds: [sso.clientId, ...(bot ? [bot.appId] : [])], user });
}
