import type { Config } from '../config/config.js';
import { type Finding, well } from './finding.js';

/**
 * Whether bot, sign-in and Teams app go by one app id, as every example of Microsoft's has it, or by two. Both work as far as
 * anybody knows; where Teams ties sign-in or the meeting permission to the bot's id, only one does (docs/moving.md).
 */
export function checkAppIds({ bot, sso }: Pick<Config, 'bot' | 'sso'>): Finding {
  if (bot === null) return well('app ids: the bot has none while BOT_AUTH is off');
  if (bot.appId.toLowerCase() === sso.clientId.toLowerCase()) {
    return well('app ids: one, for the bot, for sign-in and for the Teams app');
  }
  const whose = bot.type === 'UserAssignedMSI' ? 'the bot is a managed identity' : 'the bot is an app of its own';
  return well(
    `app ids: two, for ${whose}. webApplicationInfo of the Teams app must name SSO_CLIENT_ID; ` +
      'where sign-in always asks, or a meeting answers 403, see docs/moving.md',
  );
}
