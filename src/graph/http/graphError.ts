import { AppError } from '../../errors/appError.js';
import type { ErrorCode } from '../../errors/table.js';
import type { LogFields } from '../../platform/telemetry/log.js';
import { ErrorBody } from './wire.js';

/** On whose behalf Graph is asked: the same 403 means different things, and has different remedies. */
export type GraphAccess = 'delegated' | 'application';

interface Refusal {
  status: number;
  body: unknown;
  access: GraphAccess;
  /** The WWW-Authenticate header. */
  challenge: string | null;
  fields: LogFields;
}

interface Rule {
  status?: number;
  code?: string;
  /** Only where status and code do not tell two refusals apart; the docs warn against relying on messages. */
  message?: RegExp;
  access?: GraphAccess;
  means: ErrorCode;
}

// The first rule that fits counts. Sources: Graph's error page, the pages of these calls, and issue threads as noted.
const rules: Rule[] = [
  // docs-contrib #8907; its status is not documented.
  { message: /is not the organizer of the queried meeting/i, means: 'not-organizer' },
  { code: 'insufficient_claims', means: 'step-up' },
  { status: 401, means: 'sign-in-expired' },
  { status: 402, means: 'payment-required' },
  { status: 403, message: /application access policy/i, means: 'application-policy-missing' },
  { status: 403, message: /^3003/, access: 'application', means: 'application-policy-missing' },
  { status: 403, message: /^3003/, means: 'not-organizer' },
  { status: 403, code: 'Authorization_RequestDenied', means: 'permission-missing' },
  { status: 403, message: /^Insufficient (permissions|privileges)/i, means: 'permission-missing' },
  { status: 403, means: 'graph-refused' },
  // Q&A 543815: what a meeting of long ago answers.
  { status: 400, message: /^Value cannot be null/i, means: 'meeting-expired' },
  {
    status: 400,
    message: /^Index was out of range|Invalid meeting id|Meeting Id is corrupted/i,
    means: 'meeting-unreadable',
  },
  { status: 429, means: 'throttled' },
];

/** Makes an AppError of an error answer of Graph. Its message stays out of the log, except for the number at its beginning. */
export function graphError({ status, body, access, challenge, fields }: Refusal): AppError {
  const parsed = ErrorBody.safeParse(body);
  const code = parsed.success ? (parsed.data.error.code ?? '') : '';
  const message = parsed.success ? (parsed.data.error.message ?? '') : '';
  const [, number] = /^(\d{4}):/.exec(message) ?? [];
  const details = { ...fields, access, graphCode: code, graphNumber: number };
  const claims = claimsOf(challenge);
  if (claims !== null && (status === 401 || status === 403)) return new AppError('step-up', details, undefined, claims);
  const rule = rules.find(
    (one) =>
      (one.status ?? status) === status &&
      (one.code ?? code) === code &&
      (one.message?.test(message) ?? true) &&
      (one.access ?? access) === access,
  );
  return new AppError(rule?.means ?? byStatus(status, parsed.success), details);
}

function byStatus(status: number, written: boolean): ErrorCode {
  // A 404 that Graph did not write (a proxy's, say) says nothing about the meeting.
  if (status === 404) return written ? 'meeting-gone' : 'graph-refused';
  return status >= 500 ? 'graph-down' : 'graph-refused';
}

/** The claims of a challenge (continuous access evaluation, conditional access), decoded; null when there are none. */
function claimsOf(challenge: string | null): string | null {
  const [, encoded] = /claims="([^"]+)"/i.exec(challenge ?? '') ?? [];
  if (!encoded) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  return decoded.startsWith('{') ? decoded : null;
}
