import { hour } from '../../../src/platform/time/clock.js';
import type { SandboxMeeting } from '../../../src/sandbox/company/meeting.js';
import type { JobRow } from '../../../src/storage/jobRow.js';
import type { Ledger } from '../ledger.js';
import type { People } from '../people.js';
import type { Held } from '../week.js';

/** What must not be, and was. */
export interface Broken {
  what: string;
  /** The meeting's title; null for what concerns no single one. */
  about: string | null;
  /** When it was; for the story. */
  from: number;
  until: number;
}

/** Something that was out of order, from when until when. */
export interface Trouble {
  from: number;
  until: number;
  what: 'connector' | 'storage' | 'other' | 'killed' | 'paused';
}

/** The week when it is over. */
export interface After {
  ledger: Ledger;
  week: { meetings: SandboxMeeting[]; held: Held[] };
  people: Pick<People, 'notices' | 'shut' | 'wishes' | 'questions'>;
  troubles: Trouble[];
  rows: JobRow[];
}

/** How long something was out of order between the two moments, all in all. */
export const troubleBetween = (troubles: Trouble[], from: number, until: number): number =>
  troubles.reduce((sum, one) => sum + Math.max(0, Math.min(one.until, until) - Math.max(one.from, from)), 0);

export const brokenAt = (held: Held, what: string): Broken => ({
  what: `${held.id}: ${what}`,
  about: held.meeting.subject,
  from: held.start,
  until: held.end + 30 * hour,
});
