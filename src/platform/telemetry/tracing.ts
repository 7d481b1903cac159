export type SpanName = 'turn' | 'graph request' | 'token exchange' | 'send' | 'job';

/** Kinds, counts and codes. Never a name, an address, an id of a person or a meeting, a token or a join URL. */
export type SpanFields = Record<string, string | number | boolean>;

export interface Span {
  set(fields: SpanFields): void;
  /** Marks the span as failed although nothing was thrown. */
  failed(code: string): void;
}

export interface Tracing {
  /** Does the work as a part of whatever is under way. What it throws is passed on, and named by its class or code only. */
  span<T>(name: SpanName, fields: SpanFields, work: (span: Span) => Promise<T>): Promise<T>;
  /** Sends what has not been sent. Never rejects. */
  stop(): Promise<void>;
}

const nothing: Span = { set() {}, failed() {} };

export const noTracing: Tracing = {
  span: (_name, _fields, work) => work(nothing),
  stop: async () => {},
};
