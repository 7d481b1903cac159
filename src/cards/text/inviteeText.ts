import type { Invitee } from '../../attendance/invitation.js';
import type { Words } from '../../words/index.js';
import { plainText } from './plainText.js';

/** The name the calendar has of somebody invited, else the address: data. */
export const sayInvitee = (words: Words, { displayName, address }: Invitee): string =>
  plainText(displayName) || plainText(address) || words.say('attendance.unnamed');

/** What they had said beforehand: their answer, or what became of their registration. Nothing where neither was asked for. */
export const sayBefore = (words: Words, { response, registration }: Invitee): string => {
  if (registration !== undefined) return words.say(`registration.${registration}`);
  return response === null ? '' : words.say(`response.${response}`);
};
