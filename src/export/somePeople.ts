import type { InviteeStanding } from '../attendance/absence.js';
import type { Participant } from '../attendance/person.js';
import type { People } from '../question/people.js';

/** Those of a report whom a file is about, where it is not about everybody. */
export interface SomePeople {
  /** What was asked of them. */
  about: People;
  people: Participant[];
  /** Those who were expected and not found in the report, and of whom it is true. */
  invitees: InviteeStanding[];
  /** For how many nobody can tell whether it is true. They are not in the file. */
  untold: number;
  /** Everybody that was looked at. */
  of: number;
}
