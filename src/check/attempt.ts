import { AppError, asAppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';
import { statusOf } from '../platform/http/statusOf.js';
import { second } from '../platform/time/clock.js';
import type { Remedy } from './line.js';
import type { CheckTools } from './tools.js';

/** What one call may take, its repetitions included. There are six of them in a row at most. */
export const attemptLimit = 12 * second;

export interface Failure {
  code: ErrorCode | 'late' | 'connector';
  status: number | null;
  /** For card and report: a status and codes that are known. */
  says: string;
  /** True where it failed at the Token Service, before anything was exchanged. */
  isOfTokenService: boolean;
}

export type Attempt<T> = { got: T } | { failed: Failure };

/** Tries one thing. It never rejects, and never takes longer than its limit. */
export async function attempt<T>({ within }: Pick<CheckTools, 'within'>, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    const got = await within(
      work().then((value) => ({ value })),
      attemptLimit,
    );
    if (got !== 'late') return { got: got.value };
    return {
      failed: { code: 'late', status: null, says: `no answer in ${attemptLimit / second} s`, isOfTokenService: false },
    };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const status = statusOf(error);
  if (status !== null && !(error instanceof AppError)) {
    return { code: 'connector', status, says: sayStatus(status), isOfTokenService: false };
  }
  const { code, details } = asAppError(error);
  const answered = typeof details.status === 'number' ? details.status : null;
  const number = typeof details.errorNo === 'string' && /^\d{4,7}$/.test(details.errorNo) ? details.errorNo : null;
  const graphNumber = typeof details.graphNumber === 'string' && /^\d{4}$/.test(details.graphNumber);
  const says = [
    answered === null ? '' : sayStatus(answered),
    number === null ? '' : `AADSTS${number}`,
    graphCodes.find((known) => known === details.graphCode) ?? '',
    graphNumber ? String(details.graphNumber) : '',
    code,
  ];
  const isOfTokenService = code === 'throttled' || details.reason === 'token service';
  return { code, status: answered, says: says.filter(Boolean).join(' '), isOfTokenService };
}

const sayStatus = (status: number) => (status >= 100 && status < 600 ? String(status) : '');

/** What Graph's error codes may be repeated: any other could be a text of somebody's. */
const graphCodes = [
  'BadRequest',
  'Forbidden',
  'NotFound',
  'Unauthorized',
  'UnknownError',
  'General',
  'generalException',
  'InternalServerError',
  'ServiceUnavailable',
  'TooManyRequests',
  'Authorization_RequestDenied',
  'InvalidAuthenticationToken',
  'ErrorAccessDenied',
  'ErrorItemNotFound',
  'MailboxNotEnabledForRESTAPI',
  'ResourceNotFound',
  'UnsupportedQueryOption',
  'accessDenied',
  'notSupported',
];

const remedies: Readonly<Partial<Record<Failure['code'], Remedy>>> = {
  'consent-missing': 'consent',
  'events-not-allowed': 'admin',
  'step-up': 'stepUp',
  'sign-in-expired': 'again',
  'wrong-account': 'account',
  'sign-in-down': 'later',
  'service-misconfigured': 'doctor',
  throttled: 'later',
  'graph-down': 'later',
  'graph-slow': 'later',
  'graph-garbled': 'later',
  late: 'later',
  'permission-missing': 'permission',
  'graph-refused': 'permission',
};

/** What to do about a failure; what nobody has foreseen is worth a report. */
export const remedyFor = ({ code }: Failure): Remedy => remedies[code] ?? 'report';
