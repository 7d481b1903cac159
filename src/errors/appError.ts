import type { LogFields } from '../platform/log.js';
import type { ErrorCode } from './table.js';

/** A failure with a row in the table. `details` goes to the log and must hold no names, addresses, tokens or URLs. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly details: LogFields = {},
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/** Any thrown value as an AppError; what is not one becomes `unexpected`, with the original as its cause. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', {}, thrown);
}
