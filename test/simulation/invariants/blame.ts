import { hour, minute } from '../../../src/platform/time/clock.js';
import type { Blamed } from '../ledger.js';
import type { After, Broken, Trouble } from './after.js';

/** Instances and their storage. */
const isOurs = new Set<Trouble['what']>(['killed', 'paused', 'storage']);

/** Nobody did what nobody may do: such as go on with a job whose lease is lost, or ask again before the time. */
export function nobodyIsToBlame({ ledger, week, troubles }: After): Broken[] {
  const isForgiven = ({ since, at }: Blamed) =>
    since !== null &&
    troubles.some(({ what, from, until }) => isOurs.has(what) && from < at + minute && until > since - minute);
  return ledger.blamed
    .filter((one) => !isForgiven(one))
    .map(({ at, what, about }) => {
      const meeting = week.meetings.find(({ conversationId }) => about.includes(conversationId));
      return { what, about: meeting?.subject ?? null, from: at - hour, until: at + minute };
    });
}
