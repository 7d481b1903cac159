import { AppError } from '../../errors/appError.js';
import type { ChatMeeting } from '../../meetings/asking.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import type { Asker } from '../../question/question.js';

/**
 * What may be told of a failure about a meeting that only a button names. Its organiser hears what is wrong. Everybody
 * else hears one and the same sentence, whether the meeting does not exist, is somebody else's, has not ended or has no
 * report.
 */
export async function toldOfClaimed(error: unknown, meeting: Promise<ChatMeeting>, asker: Asker): Promise<unknown> {
  // A mistake of ours says nothing about a meeting, and it must be noticed.
  if (!(error instanceof AppError) || error.code === 'unexpected') return error;
  const found = await meeting.catch((reason: unknown) => reason);
  if (isMeeting(found) ? isOrganizerOf(found, asker) : isOutage(found)) return error;
  return new AppError('not-organizer', { ...error.details, instead: error.code, claimed: true }, error);
}

const isMeeting = (found: unknown): found is ChatMeeting =>
  typeof found === 'object' && found !== null && 'organizerAadObjectId' in found;

/** True where Teams did not answer. That says nothing about the meeting. */
function isOutage(reason: unknown): boolean {
  if (!(reason instanceof AppError)) return true;
  const { status } = reason.details;
  return typeof status !== 'number' || status === 429 || status >= 500;
}
