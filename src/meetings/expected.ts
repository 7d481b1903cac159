import type { Registrant } from '../attendance/expected/registrant.js';
import type { ChatMember, Invitation } from '../attendance/invitation.js';
import type { Moment, Session } from '../attendance/record.js';

/** Who was expected at an occurrence, and what tells it. */
export type Expected = InvitationRead | RegistrationsOfEvent;

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
