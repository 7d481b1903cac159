import { namesPeople } from '../attendance/expected/channelClass.js';
import type { Registrant } from '../attendance/expected/registrant.js';
import type { ChatMember, Invitation } from '../attendance/invitation.js';
import type { Moment, Session } from '../attendance/record.js';

/** Who was expected at an occurrence, and what tells it. */
export type Expected = InvitationRead | ClassRead | RegistrationsOfEvent;

/** The invitation in a calendar. `members` is null when the members of the meeting's chat could not be read. */
export interface InvitationRead {
  from: 'invitation';
  invitation: Invitation;
  members: ChatMember[] | null;
}

/**
 * Who registered for a webinar or town hall; or, of a town hall for invited people alone, who was invited. They are of the
 * whole event, so that the reports of all its dates are compared with them.
 */
export interface RegistrationsOfEvent {
  from: 'registrations' | 'guestList';
  registrants: Registrant[];
  /** The sessions of its other dates that have reports. */
  otherSessions: Session[];
  /** How many dates are compared. */
  dates: number;
  /** False where a date has no report yet, or something could not be read to its end. */
  complete: boolean;
  /** When the last date was over; null where nobody knows. */
  end: Moment | null;
}

/** The members of the channel that a meeting was held in. */
export interface ClassRead {
  from: 'class';
  members: ChatMember[];
}

/** In a channel its members are expected, unless the invitation itself names people. */
export function expectedOf(
  { invitation, members }: Omit<InvitationRead, 'from'>,
  { inChannel }: { inChannel: boolean },
): Expected {
  return inChannel && members !== null && !namesPeople(invitation, members)
    ? { from: 'class', members }
    : { from: 'invitation', invitation, members };
}
