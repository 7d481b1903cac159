import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ChatMember } from '../../attendance/invitation.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { text } from '../../platform/http/wireShapes.js';
import type { Log } from '../../platform/telemetry/log.js';
import { directoryIdIn, directoryIds } from './directoryId.js';

const pageSize = 200;
/** A team may have 25,000 members. The people invited to a meeting are found long before the end of this many pages. */
const maxPages = 50;

const Members = z.object({
  members: z.array(z.object({ ...directoryIds, name: text, email: text, userPrincipalName: text, tenantId: text })),
  continuationToken: text,
});

/** Everything that the connector tells of a member. Guests may have a tenant of their own, and no directory id. */
export interface RosterMember extends Omit<ChatMember, 'directoryId'> {
  directoryId: string | null;
  tenantId: string | null;
}

/**
 * Reads the members of a meeting's chat or channel, with their directory ids (`GET …/pagedmembers`; learn:
 * get-teams-context). Null when the bot is not in it or the connector does not answer. Less is then known, and the
 * answer says so.
 */
export async function chatMembers(
  deps: { log: Log },
  context: TurnContext,
  threadId: string,
): Promise<ChatMember[] | null> {
  const members = await rosterOf(deps, context, threadId);
  const known = members?.flatMap(({ directoryId, addresses, displayName = null }) =>
    directoryId === null ? [] : [{ directoryId, addresses, displayName }],
  );
  return known === undefined || known.length === 0 ? null : known;
}

/** The same, with those of whom the directory id is not told, each of whom is counted once. */
export async function rosterOf(
  { log }: { log: Log },
  context: TurnContext,
  threadId: string,
): Promise<RosterMember[] | null> {
  const members = new Map<string, RosterMember>();
  let token: string | undefined;
  try {
    for (let page = 0; page < maxPages; page += 1) {
      // Despite its name this call takes any conversation. getPagedMembers takes only the conversation of the turn.
      const result = Members.parse(await TeamsInfo.getPagedTeamMembers(context, threadId, pageSize, token));
      for (const { name, email, userPrincipalName, tenantId, ...member } of result.members) {
        const directoryId = directoryIdIn(member);
        const addresses = [email, userPrincipalName].flatMap((one) => one?.trim().toLowerCase() || []);
        const known = { directoryId, addresses: [...new Set(addresses)], displayName: name, tenantId };
        members.set(directoryId ?? `without id ${members.size}`, known);
      }
      // An empty list cannot be true, because the person who asks is a member.
      if (!result.continuationToken || result.continuationToken === token)
        return members.size > 0 ? [...members.values()] : null;
      token = result.continuationToken;
    }
    log.warn({ pages: maxPages }, 'chat members not read to their end');
  } catch (error) {
    log.info({ status: statusOf(error) }, 'chat members not read');
  }
  return null;
}
