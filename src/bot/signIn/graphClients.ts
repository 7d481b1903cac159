import type { ScopeSet } from '../../auth/scopes.js';
import { createGraphClient, type GraphClient } from '../../graph/http/client.js';
import type { GraphAccess } from '../../graph/http/graphError.js';
import type { Reading } from '../../graph/http/readingRoom.js';
import { abortAfter } from '../../platform/time/abortAfter.js';
import { minute } from '../../platform/time/clock.js';
import type { Asker } from '../../question/question.js';
import type { AppParts } from '../app.js';

/** Reading that takes longer than this is given up. The asker has long read "still fetching" by then. */
export const turnDeadline = 2 * minute;

/** When all requests of a turn must be done, whatever each of them may still wait for. */
export interface TurnTime {
  deadline: number;
  signal: AbortSignal;
  /** The memory that the reports of this turn take. The caller that began the turn gives it back. */
  reading: Reading;
  /** The turn is over: gives all of its memory back. */
  end(): void;
}

export function startTurnTime({ clock, readingRoom }: Pick<AppParts, 'clock' | 'readingRoom'>): TurnTime {
  const { signal, callOff } = abortAfter(turnDeadline);
  const reading = readingRoom.open(signal);
  const end = () => {
    callOff();
    reading.leave();
  };
  return { deadline: clock() + turnDeadline, signal, reading, end };
}

export interface GraphRequestOptions {
  assertion: string;
  asker: Asker;
  scopeSet: ScopeSet;
  /** The claims that Graph demanded of the token, or null. */
  claims: string | null;
  time: TurnTime;
}

/**
 * Makes a client of Graph on behalf of the asker. `assertion` is their token for our API, after a check that it is
 * theirs.
 */
export async function graphOnBehalfOf(
  app: AppParts,
  { assertion, asker, scopeSet, claims, time }: GraphRequestOptions,
): Promise<GraphClient> {
  const accessToken = await app.onBehalfOf.exchange({ assertion, user: asker, scopeSet, claims });
  return client(app, accessToken, 'delegated', time);
}

/** Makes a client of Graph with a token that was exchanged before. */
export const graphWith = (app: AppParts, accessToken: string, time: TurnTime): GraphClient =>
  client(app, accessToken, 'delegated', time);

/**
 * Makes a client of Graph as the app itself, for an organiser's meetings (`/users/{id}`) under an application access
 * policy. AppError unless `APPLICATION_ACCESS=summaries`. No question of a person uses it.
 */
export async function graphForSummaries(app: AppParts, tenantId: string, time: TurnTime): Promise<GraphClient> {
  return client(app, await app.applicationTokens.tokenFor('summaries', tenantId), 'application', time);
}

function client(app: AppParts, accessToken: string, access: GraphAccess, time: TurnTime): GraphClient {
  const { config, fetch, clock, sleep, random, log, metrics, tracing } = app;
  const outside = { fetch, clock, sleep, random, log, metrics, tracing };
  return createGraphClient({ ...config.graph, ...time, accessToken, access, ...outside });
}
