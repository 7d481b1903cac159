/** Milliseconds since 1970, UTC. */
export type Moment = number;

/** What Graph's identity type, or its shape, says about who joined. */
export type IdentityKind = 'directory' | 'acs' | 'phone' | 'guest' | 'application' | 'unknown';

/** How somebody registered for a webinar. */
export interface Registration {
  /** The site they came from, as the organiser's registration system named it; null for Teams' own registration. */
  via: string | null;
  /** Which one it is, lower-cased: Teams' own number (`id …`), and the one of the organiser's system (`own …`). */
  keys: readonly string[];
}

/** Teams Premium: what somebody did in the meeting, counted. */
export interface Engagement {
  reactions: number;
  raisedHands: number;
  unmutes: number;
  cameraOn: number;
}

export interface Interval {
  join: Moment | null;
  leave: Moment | null;
  /** Whole seconds, as Graph counted them. */
  seconds: number | null;
}

/** One row of a report, as Graph gave it; every property may be missing (graph.microsoft.com attendanceRecord). */
export interface AttendanceRecord {
  recordId: string | null;
  identityId: string | null;
  kind: IdentityKind;
  /** The home tenant of who joined; often not told, even for colleagues. */
  tenantId: string | null;
  /** Lower-cased; null where Graph has none. What an anonymous guest typed is no proof of who they are. */
  address: string | null;
  displayName: string | null;
  role: string | null;
  totalSeconds: number | null;
  intervals: Interval[];
  /** Null without a registration. */
  registration: Registration | null;
  /** Null without Teams Premium. */
  engagement: Engagement | null;
}

/** One attendance report: each time a meeting ends, Teams writes one (learn: meetingattendancereport-list). */
export interface SessionTimes {
  reportId: string;
  start: Moment | null;
  end: Moment | null;
  participantCount: number | null;
}

export interface Session extends SessionTimes {
  records: AttendanceRecord[];
  /** False when the report could not be read to its end. */
  complete: boolean;
}
