import type { MeetingEvent } from '../graph/calendar.js';
import type { Asker } from '../question/question.js';
import type { ChatMeeting } from './asking.js';

type Organized = Pick<ChatMeeting, 'organizerAadObjectId'>;
type Somebody = Pick<Asker, 'aadObjectId'>;
type OwnEvent = Pick<MeetingEvent, 'isOrganizer'>;

/**
 * The one rule for who organises a chat's meeting: whom the connector names, and nobody where it names nobody. Others may
 * be let read the report (co-organisers, say), but decide nothing.
 */
export const isOrganizerOf = ({ organizerAadObjectId }: Organized, { aadObjectId }: Somebody): boolean =>
  organizerAadObjectId !== null && organizerAadObjectId.toLowerCase() === aadObjectId.toLowerCase();

/** True when the connector names somebody else; false as well where it names nobody. */
export const isSomebodyElses = (meeting: Organized, somebody: Somebody): boolean =>
  meeting.organizerAadObjectId !== null && !isOrganizerOf(meeting, somebody);

/** Whether the owner of the calendar organises an event, which only Graph's own word makes sure. */
export const isOwnEvent = ({ isOrganizer }: OwnEvent): boolean => isOrganizer === true;

/** Where Graph leaves it open, an event is read like one of the owner's own: Graph itself refuses the reports of others. */
export const mayBeOwnEvent = ({ isOrganizer }: OwnEvent): boolean => isOrganizer !== false;
