import { weeklyThread } from '../company/meetings.js';
import type { Sandbox } from '../sandbox.js';
import { membersOf } from '../services/connectorMembers.js';
import type { ActivityBody } from '../services/teams.js';
import { endMeeting, rejoinMeeting, startMeetingNow, visitsNow } from '../world/meetingNow.js';
import { comes, leaves } from '../world/visits.js';

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

/** The meeting runs from now on, which is before the bot reads anything: what it has read it remembers for a while. */
export function createLiveMeeting({ world, teams }: Pick<Sandbox, 'world' | 'teams'>): LiveMeeting {
  let endedAt: number | null = null;
  const weekly = world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
  if (!weekly) throw new Error('the sandbox has no weekly meeting');
  startMeetingNow(world, weekly);
  const visits = visitsNow(world, weekly);
  const deliver = async (activity: ActivityBody) => {
    const { status } = await teams.deliver(activity);
    if (status >= 300) throw new Error(`the bot answered HTTP ${status}`);
  };
  /** Teams tells of both; the bot is in the chat only since somebody has opened it, so it hears of the start late. */
  const tellOf = async ({ start, end }: { start: number; end: number }) => {
    await deliver(teams.meetingEvent(weekly, 'start', start));
    await deliver(teams.meetingEvent(weekly, 'end', end));
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
      if (!one) return;
      world.peopleNow.get(weeklyThread)?.set(id, one.isIn ? 'out' : 'in');
      (one.isIn ? leaves : comes)(visits, id, world.clock());
    },
    async end() {
      if (endedAt !== null) return;
      const times = endMeeting(world, weekly, visits);
      endedAt = times.end;
      world.peopleNow.delete(weeklyThread);
      // The Playground adds the bot to the chat only when somebody opens it.
      await deliver(teams.installed(weekly));
      await tellOf(times);
    },
    async rejoin() {
      if (endedAt === null) return;
      const times = rejoinMeeting(world, weekly);
      endedAt = times.end;
      await tellOf(times);
    },
  };
}
