import type { Invitee } from '../../attendance/invitation.js';
import type { Words } from '../../words/index.js';
import { plainText } from './plainText.js';

/** The name the calendar has of somebody invited, else the address: data. */
export const sayInvitee = (words: Words, { displayName, address }: Invitee): string =>
  plainText(displayName) || plainText(address) || words.say('attendance.unnamed');
