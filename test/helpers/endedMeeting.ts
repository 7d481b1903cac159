import { minute } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting, SandboxSession } from '../../src/sandbox/company/meeting.js';
import { personalChatOf, type SentActivity } from '../../src/sandbox/services/connector.js';
import type { ActivityBody } from '../../src/sandbox/services/teams.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import { mondayMorning, startTenant, type Tenant } from './tenant.js';

/** A meeting that ends right now; its report is there five minutes later. The bot is in its chat. */
export interface EndedMeeting {
  tenant: Tenant;
  meeting: SandboxMeeting;
  session: SandboxSession;
  /** When it ended. Milliseconds UTC. */
  at: number;
  /** The organiser's 1:1 chat. */
  own: string;
  endEvent(): ActivityBody;
  /** What the bot has sent to the chat since it was welcomed there. */
  sentToChat(): SentActivity[];
  sentToOwn(): SentActivity[];
  /** Somebody opens it again, twenty minutes after its end. */
  rejoin(): { end: number };
}

export async function endedMeeting(
  settings: Record<string, string> = {},
  sleep?: Sleep,
  around?: (storage: OpenStorage) => OpenStorage,
): Promise<EndedMeeting> {
  const tenant = await startTenant(settings, sleep, around);
  const at = mondayMorning;
  const meeting = tenant.world.meetings.find(({ subject }) => subject.startsWith('Customer onboarding'));
  const [occurrence] = meeting?.occurrences ?? [];
  const session = occurrence?.sessions[0];
  if (!meeting || !occurrence || !session) throw new Error('no onboarding');
  Object.assign(occurrence, { end: at });
  Object.assign(session, { end: at, readyAt: at + 5 * minute });
  await tenant.teams.deliver(tenant.teams.installed(meeting));
  await tenant.teams.settled();
  const welcomed = tenant.sent.length;
  const own = personalChatOf(currentUser.teamsId);
  const sentTo = (id: string) =>
    tenant.sent
      .slice(welcomed)
      .filter(({ conversationId, activity }) => conversationId === id && activity.type === 'message');
  return {
    tenant,
    meeting,
    session,
    at,
    own,
    endEvent: () => tenant.teams.meetingEvent(meeting, 'end', at),
    sentToChat: () => sentTo(meeting.conversationId),
    sentToOwn: () => sentTo(own),
    rejoin() {
      const [start, end] = [at + 20 * minute, at + 30 * minute];
      const records = session.records.slice(0, 1);
      occurrence.sessions.push({ ...session, reportId: 'rejoin', start, end, readyAt: end + minute, records });
      return { end };
    },
  };
}
