import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { statusOf } from '../../platform/http/statusOf.js';
import type { Log } from '../../platform/telemetry/log.js';
import { directoryIdIn, directoryIds } from './directoryId.js';

const Member = z.object(directoryIds);

/** Gives the directory's id of a member of this chat, or null when the connector does not tell. */
export async function directoryIdOf(
  { log }: { log: Log },
  context: TurnContext,
  userId: string,
): Promise<string | null> {
  try {
    return directoryIdIn(Member.parse(await TeamsInfo.getMember(context, userId)));
  } catch (error) {
    // The name of the person stands in the text, too. The bot looks for that instead.
    log.info({ status: statusOf(error) }, 'mentioned person not found');
    return null;
  }
}
