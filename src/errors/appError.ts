import type { LogFields } from '../platform/telemetry/log.js';
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

/** An error of another room that knows which row of the table tells people of it. */
export abstract class ToldError extends Error {
  abstract readonly toldAs: ErrorCode;
  /** For the log, like an AppError's. */
  abstract readonly details: LogFields;
}

/** Makes an AppError of any thrown value. What is not one becomes `unexpected`, with the original as its cause. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof ToldError) return new AppError(thrown.toldAs, thrown.details, thrown);
  return new AppError('unexpected', {}, thrown);
}
