import type { MeetingEvent } from '../graph/calendar.js';
import type { Asker } from '../question/question.js';
import type { ChatMeeting } from './asking.js';

type Organized = Pick<ChatMeeting, 'organizerAadObjectId'>;
type Somebody = Pick<Asker, 'aadObjectId'>;
type OwnEvent = Pick<MeetingEvent, 'isOrganizer'>;

/**
 * The one rule for who organises the meeting of a chat: the person whom the connector names. Where it names nobody,
 * nobody does. Others, such as co-organisers, may be allowed to read the report, but they decide nothing.
 */
export const isOrganizerOf = ({ organizerAadObjectId }: Organized, { aadObjectId }: Somebody): boolean =>
  organizerAadObjectId !== null && organizerAadObjectId.toLowerCase() === aadObjectId.toLowerCase();

/** True when the connector names somebody else. It is also false where the connector names nobody. */
export const isSomebodyElses = (meeting: Organized, somebody: Somebody): boolean =>
  meeting.organizerAadObjectId !== null && !isOrganizerOf(meeting, somebody);

/** Tells whether the owner of the calendar organises an event. Only the word of Graph makes this certain. */
export const isOwnEvent = ({ isOrganizer }: OwnEvent): boolean => isOrganizer === true;

/** Where Graph does not say it, an event is read like one of the owner. Graph itself refuses the reports of others. */
export const mayBeOwnEvent = ({ isOrganizer }: OwnEvent): boolean => isOrganizer !== false;
