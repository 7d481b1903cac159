import { hour, minute } from '../../../src/platform/clock.js';
import type { After, Broken } from './after.js';

/** Who has lost a lease notices it before doing anything. */
export function leasesAreKept({ ledger, week }: After): Broken[] {
  return ledger.blamed.map(({ at, what, about }) => {
    const meeting = week.meetings.find(({ conversationId }) => about.includes(conversationId));
    return { what, about: meeting?.subject ?? null, from: at - hour, until: at + minute };
  });
}
