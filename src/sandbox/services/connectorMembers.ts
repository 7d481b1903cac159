import { type Colleague, colleagues, everybody, guestAccount, tenantId } from '../company/company.js';
import type { Guest } from '../company/guests.js';
import { type SandboxMeeting, threadOf } from '../company/meeting.js';
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

function page(world: World, conversationId: string, query: URLSearchParams): Reply {
  const { meetings, notInstalledIn } = world;
  const thread = threadOf(conversationId);
  if (notInstalledIn.has(thread)) return failure(403, 'BotNotInConversationRoster');
  const meeting = meetings.find((one) => threadOf(one.conversationId) === thread);
  if (!meeting) return failure(404, 'ConversationNotFound');
  const members = membersOf(world, meeting);
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

/** A meeting's chat has its organiser, those invited who are people of the company, and guests; a channel has everybody. */
export function membersOf(
  { guests, furtherMembers }: World,
  { conversationId, invited, organizer }: SandboxMeeting,
): (Colleague | Guest)[] {
  const thread = threadOf(conversationId);
  if (thread.includes('@thread.tacv2')) return [...colleagues, ...furtherMembers];
  const addresses = new Set(invited.map(({ emailAddress }) => emailAddress.address.toLowerCase()));
  const own = colleagues.filter((one) => one === organizer || addresses.has(one.mail) || addresses.has(one.upn));
  return [...own, ...(guests.get(thread) ?? [])];
}

export const tenantOf = (one: Colleague | Guest): string => ('tenantId' in one ? one.tenantId : tenantId);

const failure = (status: number, code: string): Reply => ({ status, body: { error: { code, message: code } } });

const memberBody = (one: Colleague | Guest) => ({
  userRole: one.oid === guestAccount.oid || 'tenantId' in one ? 'guest' : 'user',
  id: one.teamsId,
  aadObjectId: one.oid,
  objectId: one.oid,
  name: one.name,
  email: one.mail,
  userPrincipalName: one.upn,
  tenantId: tenantOf(one),
});
