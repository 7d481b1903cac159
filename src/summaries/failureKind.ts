import type { AppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';

/** What the organiser can mend by signing in, or by consenting while they do. */
const forOrganizer = new Set<ErrorCode>([
  'not-signed-in',
  'signed-out',
  'consent-missing',
  'step-up',
  'sign-in-expired',
  'wrong-account',
]);

/** What may be over in a minute. */
const passing = new Set<ErrorCode>([
  'throttled',
  'graph-down',
  'graph-slow',
  'graph-garbled',
  'sign-in-down',
  'meeting-unavailable',
  'unexpected',
]);

/** Of those, the ones that are not over while a service is down, however long that takes. */
const outages = new Set<ErrorCode>(['throttled', 'graph-down', 'graph-slow', 'graph-garbled', 'sign-in-down']);

/** True when a service has not answered: then nobody knows whether there is a report. */
export function isOutage({ code, details }: AppError): boolean {
  // What the connector answers with another status is its word on the meeting.
  const silent = details.status === null || (typeof details.status === 'number' && details.status >= 500);
  return outages.has(code) || (code === 'meeting-unavailable' && silent);
}

/** Time alone mends these, or nothing ever does. */
const notYet = new Set<ErrorCode>([
  'not-ready',
  'not-over',
  'no-report',
  'meeting-gone',
  'no-report-in-window',
  // An event has told of the meeting: that the connector does not know it is not its last word.
  'not-a-meeting',
]);

export type Failure = 'organizer' | 'passing' | 'notYet' | 'never' | 'final';

/** What a job does about a failure. `never`: there is nothing to summarise; `final`: it is told why there is no summary. */
export function kindOf({ code }: AppError): Failure {
  if (forOrganizer.has(code)) return 'organizer';
  if (passing.has(code)) return 'passing';
  if (notYet.has(code)) return 'notYet';
  return code === 'call-has-no-report' ? 'never' : 'final';
}
