/** What activities are, so far as it matters to whoever watches; never anything of a sender's. */
export const turnKinds = ['message', 'invoke', 'event', 'conversationUpdate', 'installationUpdate', 'other'] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnKindOf = (type: string): TurnKind => turnKinds.find((kind) => kind === type) ?? 'other';

/** What is counted. Every label is one of a few words of ours: no name, address or id. */
export interface Metrics {
  turn(kind: TurnKind, seconds: number): void;
  /** One request, repeated ones too: `ok`, or the code of what it failed with. */
  graphRequest(outcome: string): void;
  retry(service: 'graph' | 'teams'): void;
  summary(what: 'sent' | 'maybeDoubled'): void;
}

export const noMetrics: Metrics = { turn() {}, graphRequest() {}, retry() {}, summary() {} };
