import type { LogFields } from '../platform/log.js';
import type { ErrorCode } from './table.js';

/** A failure with a row in the table. `details` goes to the log and must hold no names, addresses, tokens or URLs. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly details: LogFields = {},
    cause?: unknown,
    /** What a step-up challenge demands of the next sign-in; JSON, never logged. */
    readonly claims: string | null = null,
  ) {
    super(code, { cause });
  }
}

/** Any thrown value as an AppError; what is not one becomes `unexpected`, with the original as its cause. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', {}, thrown);
}
