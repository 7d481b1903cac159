import type { ChatMember, Invitation } from '../attendance/invitation.js';

/** Who was expected at an occurrence, and what tells it. */
export type Expected = InvitationRead;

/** The invitation in a calendar. `members` is null when the members of the meeting's chat could not be read. */
export interface InvitationRead {
  from: 'invitation';
  invitation: Invitation;
  members: ChatMember[] | null;
}
