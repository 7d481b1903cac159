import { weeklyThread } from '../company/meetings.js';
import type { Sandbox } from '../sandbox.js';
import { membersOf } from '../services/connectorMembers.js';
import type { ActivityBody } from '../services/teams.js';
import { endMeeting, rejoinMeeting, startMeetingNow } from '../world/meetingNow.js';

/** The meeting that somebody in front of the sandbox can end: the one whose chat the Playground shows. */
export interface LiveMeeting {
  /** When it ended last; null while it is running. */
  endedAt(): number | null;
  /** Ends it. Once it has ended that changes nothing. */
  end(): Promise<void>;
  /** Who may come and go while it runs, and who is in it; of others of its chat Teams does not say. */
  people(): { id: string; name: string; isIn: boolean }[];
  /** Somebody comes who was not in it, or leaves. Nothing happens once it has ended. */
  comeOrGo(id: string): void;
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
    people() {
      if (endedAt !== null) return [];
      const shown = world.peopleNow.get(weeklyThread);
      return membersOf(world, weekly).flatMap(({ oid: id, name }) => {
        const one = shown?.get(id) ?? 'out';
        return one === 'in' || one === 'out' ? [{ id, name, isIn: one === 'in' }] : [];
      });
    },
    comeOrGo(id) {
      const one = this.people().find((person) => person.id === id);
      if (one) world.peopleNow.get(weeklyThread)?.set(id, one.isIn ? 'out' : 'in');
    },
    async end() {
      if (endedAt !== null) return;
      startMeetingNow(world, weekly);
      endedAt = endMeeting(world, weekly);
      world.peopleNow.delete(weeklyThread);
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
