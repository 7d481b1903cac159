import type { Absence } from '../absence.js';

/** What became of those invited, in numbers: what is said of them on two cards is counted here. */
export interface Invited {
  of: number;
  came: number;
  /** Expected and not found in the report. Who declined, or need not come, is not missed. */
  missing: number;
  /** Some of the missing may be there under another identity: they were not found, and no more is known. */
  inDoubt: boolean;
}

/** Null where nobody but the organiser was invited. */
export function invitedIn({ invitees }: Pick<Absence, 'invitees'>): Invited | null {
  if (invitees.every(({ invitee }) => invitee.response === 'organizer')) return null;
  const count = (...statuses: string[]) => invitees.filter(({ status }) => statuses.includes(status)).length;
  return {
    of: invitees.length,
    came: count('came'),
    missing: count('absent', 'missing', 'unmatched'),
    inDoubt: count('missing', 'unmatched') > 0,
  };
}
