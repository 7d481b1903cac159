import type { Span } from './intervals.js';
import type { Engagement, IdentityKind, Moment, Registration } from './record.js';
import type { Role } from './roles.js';

/** All records of one identity, over all sessions of an occurrence. */
export interface Person {
  /** Tells people apart; holds ids, so it is never shown or logged. */
  key: string;
  displayName: string | null;
  kind: IdentityKind;
  /** The directory's id of who signed in; null for callers, anonymous people and apps. */
  directoryId: string | null;
  /** Lower-cased, of accounts somebody signed in with. Never shown in a chat. */
  addresses: readonly string[];
  /** Lower-cased, typed by somebody who did not sign in: no proof. */
  claimedAddresses: readonly string[];
  /** Lower-cased. */
  tenantIds: readonly string[];
  role: Role;
  /**
   * Time in the meeting: the union of the intervals within the meeting time, and what the report counts without saying
   * when; without either, Graph's total. Never more than the meeting's length; null when the report tells nothing. Before
   * the whole meeting is known, the union alone.
   */
  seconds: number | null;
  /** Sum of Graph's own totals; differs when two devices overlap. */
  graphSeconds: number | null;
  /** When they were in: the union over all sessions, earliest first. Empty when the report tells no times. */
  spans: readonly Span[];
  /** Whole seconds that the report counts without saying when they were. */
  looseSeconds: number;
  /** The first join of the stays in the meeting, if there are any. Null where a join is not told, because that one may have been earlier. */
  firstJoin: Moment | null;
  /** The last leave of the same stays; null where a leave is not told. */
  lastLeave: Moment | null;
  /** A join or a leave was missing and the session's start or end stands in for it. */
  openEnded: boolean;
  registration: Registration | null;
  /** Over all sessions. */
  engagement: Engagement | null;
  /** True without an identity id: records that are listed as somebody else may be the same person. */
  anonymous: boolean;
}

/** The marks of somebody in the report. Nobody in it is ever `absent`; people whose times are hidden are `timesUnknown`. */
export type PresenceStatus = 'present' | 'partial' | 'timesUnknown';
/** `uninvited` needs the invitation, and is told by absenceFrom. */
export type Tag = 'late' | 'leftEarly' | 'returned' | 'guest' | 'dialIn';

/** A person measured against the meeting. */
export interface Participant extends Person {
  /** What of the union lies outside the meeting time; null when not measured, or the report tells no times. */
  outsideSeconds: number | null;
  /** `seconds` in whole minutes by the clock, so that it agrees with the times shown beside it; null like `seconds`. */
  minutes: number | null;
  status: PresenceStatus;
  tags: readonly Tag[];
  /** Which share of the core window they were in, from 0 to 1; null when not known. */
  share: number | null;
  /** Whole seconds after the scheduled start; null unless late. */
  lateSeconds: number | null;
  /** Whole seconds before the end of the core window; null unless left early. */
  leftEarlySeconds: number | null;
  /** Graph's own total, where it differs from ours by more than 60 s and 2 %; else null. */
  differingSeconds: number | null;
  /** Somebody else in the report has the same name. */
  sharesName: boolean;
  /** Another account in the report has the same address: it may be the same person. */
  sharesAddress: boolean;
}
