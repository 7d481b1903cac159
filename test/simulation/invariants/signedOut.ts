import { minute } from '../../../src/platform/time/clock.js';
import { type After, type Broken, brokenAt } from './after.js';
import { unaskedIn } from './unasked.js';

/** What was under way when somebody signed out may still be told. */
const underWay = 20 * minute;

/** Nothing is read for somebody who has signed out, until they sign in again. */
export function signedOutIsOut(after: After): Broken[] {
  const { wishes } = after.people;
  return unaskedIn(after).flatMap(({ what, message, held }): Broken[] => {
    if (what !== 'summary' || message.isUpdate) return [];
    const own = wishes.filter(({ by }) => by === held.meeting.organizer);
    const isOut = own.some(
      (out) =>
        out.what === 'signOut' &&
        out.typed &&
        out.sure < message.at - underWay &&
        !own.some((back) => back.what === 'signIn' && back.from >= out.from && back.from <= message.at),
    );
    return isOut ? [brokenAt(held, 'told, though its organiser has signed out')] : [];
  });
}
