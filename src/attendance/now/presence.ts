import type { ChatMember } from '../invitation.js';

/**
 * What Teams says of somebody while a meeting runs. It may not say (`notSaid`), and who could not be asked in time is
 * `notAsked`: neither is the same as not being there.
 */
export type Presence = 'in' | 'notIn' | 'notSaid' | 'notAsked';

/** A member of a meeting's chat, and whether Teams shows them in the meeting. */
export interface MemberNow extends Omit<ChatMember, 'directoryId'> {
  /** Null where the connector does not tell it. */
  directoryId: string | null;
  presence: Presence;
}

/** The members of a chat as Teams showed them at one moment. Milliseconds UTC. */
export interface MembersNow {
  askedAt: number;
  members: MemberNow[];
}

/** A meeting as the connector is asked of it: its own id of the meeting, and the thread of the chat. */
export interface MeetingNow {
  meetingId: string;
  thread: string;
}

/** How many members have which presence. The counts add up to all members. */
export function countsOf({ members }: MembersNow): Record<Presence, number> & { all: number } {
  const counts = { in: 0, notIn: 0, notSaid: 0, notAsked: 0, all: members.length };
  for (const { presence } of members) counts[presence] += 1;
  return counts;
}
