import { threadOf } from '../company/meeting.js';
import type { Shown } from '../world/peopleNow.js';
import type { Reply } from '../world/route.js';
import type { World } from '../world/world.js';
import { membersOf, tenantOf } from './connectorMembers.js';

/**
 * One person of a meeting, as far as Teams knows (learn: meeting-apps-apis). Without the tenant of that person it is always a 404
 * (teams.ts #447), and so it is for another id than the directory's (teams.net #276).
 */
export function participantInfo(
  world: World,
  { meetingId = '', participantId = '' }: Record<string, string>,
  tenantId: string | null,
): Reply {
  const meeting = world.meetings.find(({ connectorId }) => connectorId === meetingId);
  if (!meeting) return notFound;
  const thread = threadOf(meeting.conversationId);
  if (world.notInstalledIn.has(thread)) return { status: 403, body: { error: { code: 'Forbidden', message: 'No.' } } };
  const member = membersOf(world, meeting).find(({ oid }) => oid === participantId);
  if (!member || tenantOf(member) !== tenantId) return notFound;
  const shown = world.peopleNow.get(thread)?.get(member.oid) ?? 'out';
  if (shown === 'unknown') return notFound;
  const { teamsId: id, oid: aadObjectId, name, mail: email, upn: userPrincipalName } = member;
  return {
    status: 200,
    body: {
      user: { id, aadObjectId, name, email, userPrincipalName, tenantId, userRole: 'user' },
      meeting: { role: member === meeting.organizer ? 'Organizer' : 'Presenter', ...inMeeting[shown] },
      conversation: { id: meeting.conversationId, isGroup: true, conversationType: 'groupChat' },
    },
  };
}

const inMeeting: Record<Exclude<Shown, 'unknown'>, { inMeeting?: boolean | null }> = {
  in: { inMeeting: true },
  out: { inMeeting: false },
  null: { inMeeting: null },
  missing: {},
};

const notFound: Reply = {
  status: 404,
  body: { error: { code: 'NotFound', message: 'Meeting or participant not found.' } },
};
