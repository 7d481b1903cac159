import { weeklyThread } from '../company/meetings.js';
import type { Sandbox } from '../sandbox.js';
import type { ActivityBody } from '../services/teams.js';
import { endMeeting, rejoinMeeting, startMeetingNow } from '../world/meetingNow.js';

/** The meeting that somebody in front of the sandbox can end: the one whose chat the Playground shows. */
export interface LiveMeeting {
  /** When it ended last; null while it is running. */
  endedAt(): number | null;
  /** Ends it. Once it has ended that changes nothing. */
  end(): Promise<void>;
  /** Somebody opens it again and leaves. Nothing happens while it is running. */
  rejoin(): Promise<void>;
}

/** What `SUMMARY_POLL_MINUTES` is in `npm start`: the bot looks when the report has just been published. */
export const quickPolls = '0.1,0.2,0.5,1,3';

export function createLiveMeeting({ world, teams }: Pick<Sandbox, 'world' | 'teams'>): LiveMeeting {
  let endedAt: number | null = null;
  const weekly = world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
  if (!weekly) throw new Error('the sandbox has no weekly meeting');
  const deliver = async (activity: ActivityBody) => {
    const { status } = await teams.deliver(activity);
    if (status >= 300) throw new Error(`the bot answered HTTP ${status}`);
  };
  return {
    endedAt: () => endedAt,
    async end() {
      if (endedAt !== null) return;
      startMeetingNow(world, weekly);
      endedAt = endMeeting(world, weekly);
      // The Playground adds the bot to the chat only when somebody opens it.
      await deliver(teams.installed(weekly));
      await deliver(teams.meetingEvent(weekly, 'end', endedAt));
    },
    async rejoin() {
      if (endedAt === null) return;
      endedAt = rejoinMeeting(world, weekly);
      await deliver(teams.meetingEvent(weekly, 'end', endedAt));
    },
  };
}
