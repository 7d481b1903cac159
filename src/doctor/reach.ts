import { parseJson } from '../platform/http/responseText.js';
import { errorCode } from '../platform/telemetry/errorOrigin.js';
import { second } from '../platform/time/clock.js';

/** What an address answers, or the code of why it does not: never a message, which may repeat what was sent. */
export type Reached = { status: number; body: unknown } | { failure: string };

export type Reach = (url: string, init?: RequestInit) => Promise<Reached>;

export const createReach =
  (fetch: typeof globalThis.fetch): Reach =>
  async (url, init = {}) => {
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10 * second), ...init });
      return { status: response.status, body: parseJson(await response.text()) };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };

/** Such as ENOTFOUND or CERT_HAS_EXPIRED. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error) return errorCode(cause);
  return error.name;
}

export const says = (reached: Reached): string =>
  'failure' in reached ? reached.failure : `it answers ${reached.status}`;
