/** What activities are, so far as it matters to whoever watches; never anything of a sender's. */
export const turnKinds = ['message', 'invoke', 'event', 'conversationUpdate', 'installationUpdate', 'other'] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnKindOf = (type: string): TurnKind => turnKinds.find((kind) => kind === type) ?? 'other';

/** To which door a request came. `any` means that it was turned away before anybody looked which door it wants, or that it wants none. */
export type DoorName = 'any' | 'messages' | 'notifications' | 'readyz' | 'metrics' | 'return';

export type RefusalReason =
  // Reasons to refuse any request.
  | 'encoding'
  | 'too-many-headers'
  | 'pipelined'
  | 'no-such-address'
  | 'no-such-method'
  | 'failed'
  // Of a body.
  | 'content-type'
  | 'too-large'
  | 'no-room'
  | 'cut-off'
  | 'no-json'
  // Reasons to refuse an activity.
  | 'no-token'
  | 'not-authentic'
  | 'no-keys'
  | 'no-activity'
  | 'service-url'
  // Reasons to refuse notifications.
  | 'no-notifications'
  | 'bad-validation-token'
  | 'too-late'
  | NotificationRefusal
  // Reasons to refuse the other requests.
  | 'not-ready'
  | 'no-metrics-token';

/** Why one notification of a body is ignored. */
export type NotificationRefusal =
  | 'unreadable'
  | 'no-client-state'
  | 'other-change'
  | 'unknown'
  | 'wrong-secret'
  | 'other-tenant'
  | 'not-looked-up';

/** Messages that arrive by themselves, and why one does not; `docs/operations.md` tells what each means. */
export type SummaryCount = 'sent' | 'maybeDoubled' | SummaryMissing;
export const summaryMissing = ['removed', 'paused', 'organizer', 'late', 'noReport', 'outage', 'oldEvent'] as const;
export type SummaryMissing = (typeof summaryMissing)[number];

/** What is counted. Every label is one of a few words of ours: no name, address or id. */
export interface Metrics {
  turn(kind: TurnKind, seconds: number): void;
  /** One request, repeated ones too: `ok`, or the code of what it failed with. */
  graphRequest(outcome: string): void;
  retry(service: 'graph' | 'teams'): void;
  summary(what: SummaryCount): void;
  /** A job's run has begun; what is given back is told how it ended: by itself, or because it took too long. */
  jobRun(): (how: 'ended' | 'cut') => void;
  refused(door: DoorName, reason: RefusalReason, times: number): void;
  /** A list of Graph's was cut: the answer is less than there is. */
  listCut(): void;
  /** A card was put together by Microsoft's slow library, because its compiled form did not know something. */
  slowCard(): void;
  /** What is told at every look: the memory that reports take now, and who waits for it. */
  watchReading(figures: () => ReadingFigures): void;
}

export interface ReadingFigures {
  bytes: number;
  waiting: number;
}

export const noMetrics: Metrics = {
  turn() {},
  graphRequest() {},
  retry() {},
  summary() {},
  jobRun: () => () => {},
  refused() {},
  listCut() {},
  slowCard() {},
  watchReading() {},
};
