import type { Asker } from '../question/question.js';
import type { ChatMeeting } from './asking.js';

/**
 * The one rule for who organises a chat's meeting: whom the connector names, and nobody where it names nobody. Others may
 * be let read the report (co-organisers, say), but decide nothing.
 */
export const isOrganizerOf = (
  { organizerAadObjectId }: Pick<ChatMeeting, 'organizerAadObjectId'>,
  { aadObjectId }: Pick<Asker, 'aadObjectId'>,
): boolean => organizerAadObjectId !== null && organizerAadObjectId.toLowerCase() === aadObjectId.toLowerCase();
