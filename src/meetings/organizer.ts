import type { Asker } from '../question/question.js';
import type { ChatMeeting } from './asking.js';

/**
 * The one rule for who organises the meeting of a chat: the person whom the connector names. Where it names nobody,
 * nobody does. Others, such as co-organisers, may be allowed to read the report, but they decide nothing.
 */
export const isOrganizerOf = (
  { organizerAadObjectId }: Pick<ChatMeeting, 'organizerAadObjectId'>,
  { aadObjectId }: Pick<Asker, 'aadObjectId'>,
): boolean => organizerAadObjectId !== null && organizerAadObjectId.toLowerCase() === aadObjectId.toLowerCase();
