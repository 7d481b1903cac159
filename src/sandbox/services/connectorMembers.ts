import { type Colleague, colleagues, everybody, guestAccount, tenantId } from '../company/company.js';
import { threadOf } from '../company/meeting.js';
import type { Reply, Routes } from '../world/route.js';
import type { World } from '../world/world.js';
import type { Guarded } from './guarded.js';

/** Members of chats and channels: all at once, in pages, and one. */
export function memberRoutes(world: World, conversation: string, guarded: Guarded): Routes {
  return {
    [`GET ${conversation}/members`]: guarded(async () => ({ status: 200, body: colleagues.map(memberBody) })),
    [`GET ${conversation}/pagedmembers`]: guarded(async ({ params, query }) =>
      page(world, params.conversationId ?? '', query),
    ),
    [`GET ${conversation}/members/:memberId`]: guarded(async ({ params }) => {
      // By either id (learn: get-teams-context).
      const found = everybody.find(({ teamsId, oid }) => [teamsId, oid].includes(params.memberId ?? ''));
      return found ? { status: 200, body: memberBody(found) } : failure(404, 'MemberNotFoundInConversation');
    }),
  };
}

/** At most five a page, so that even a small chat has several; of very many, as many as Teams gives. */
const largestPage = (members: number): number => (members > 100 ? 100 : 5);

function page(
  { meetings, notInstalledIn, furtherMembers }: World,
  conversationId: string,
  query: URLSearchParams,
): Reply {
  const thread = threadOf(conversationId);
  if (notInstalledIn.has(thread)) return failure(403, 'BotNotInConversationRoster');
  const meeting = meetings.find((one) => threadOf(one.conversationId) === thread);
  if (!meeting) return failure(404, 'ConversationNotFound');
  // A meeting's chat has its organiser and those invited who are people of the company; a channel has everybody.
  const invited = new Set(meeting.invited.map(({ emailAddress }) => emailAddress.address.toLowerCase()));
  const members = thread.includes('@thread.tacv2')
    ? [...colleagues, ...furtherMembers]
    : colleagues.filter((one) => one === meeting.organizer || invited.has(one.mail) || invited.has(one.upn));
  const from = Number(query.get('continuationToken') ?? 0);
  const to = from + Math.min(Number(query.get('pageSize') ?? Number.POSITIVE_INFINITY), largestPage(members.length));
  return {
    status: 200,
    body: {
      members: members.slice(from, to).map(memberBody),
      ...(to < members.length ? { continuationToken: String(to) } : {}),
    },
  };
}

const failure = (status: number, code: string): Reply => ({ status, body: { error: { code, message: code } } });

const memberBody = ({ teamsId, oid, name, mail, upn }: Colleague) => ({
  userRole: oid === guestAccount.oid ? 'guest' : 'user',
  id: teamsId,
  aadObjectId: oid,
  objectId: oid,
  name,
  email: mail,
  userPrincipalName: upn,
  tenantId,
});
