import { AppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';
import type { LogFields } from '../platform/log.js';
import { ErrorBody } from './wire.js';

/** An error answer of Graph as an AppError. Branches on status and code; on messages only to tell equal codes apart. */
export function graphError(status: number, body: unknown, fields: LogFields): AppError {
  const parsed = ErrorBody.safeParse(body);
  const code = parsed.success ? (parsed.data.error.code ?? '') : '';
  const message = parsed.success ? (parsed.data.error.message ?? '') : '';
  // The message may hold ids of people: only its leading number is logged.
  const [, number] = /^(\d{4}):/.exec(message) ?? [];
  return new AppError(classify(status, code, message), { ...fields, graphCode: code, graphNumber: number });
}

function classify(status: number, code: string, message: string): ErrorCode {
  // docs-contrib #8907: the status of this one is not documented.
  if (/is not the organizer of the queried meeting/i.test(message)) return 'not-organizer';
  if (status === 401) return 'sign-in-expired';
  if (status === 403) return message.startsWith('3003') ? 'not-organizer' : 'graph-refused';
  // A 404 that Graph did not write (a proxy's, say) says nothing about the meeting.
  if (status === 404) return code === '' ? 'graph-refused' : 'meeting-gone';
  if (status === 400) return 'meeting-gone';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'graph-down' : 'graph-refused';
}
