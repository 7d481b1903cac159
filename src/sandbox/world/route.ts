/** What a handler of the sandbox answers with. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request as the sandbox's handlers see it. */
export interface Incoming {
  method: string;
  /** Path and query as sent. */
  url: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: unknown;
}

/** What callers call this service, also where something in front of it speaks TLS, as Microsoft's clients insist on. */
export const originOf = ({ headers }: Pick<Incoming, 'headers'>): string =>
  `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${headers.host}`;

export type Handler = (request: Incoming) => Promise<Reply>;
export type Routes = Record<string, Handler>;
