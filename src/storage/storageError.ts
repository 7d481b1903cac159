import { ToldError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';

/** Why the storage could not do what it was asked. Losing a race is no error: it is an answer (null or false). */
export type StorageErrorCode =
  /** No room is left; reads still work. */
  | 'storage-full'
  /** It lets nothing be written; reads still work. */
  | 'storage-read-only'
  /** It does not answer, stayed locked, or answers nonsense. Asking again later may help. */
  | 'storage-down'
  /** It answers and says no: a wrong key, no role assignment, a server that is not a storage account. */
  | 'storage-refused'
  /** The key or value does not fit. Asking again never helps. */
  | 'too-large';

/** `detail` is a short code for the log: never a key, a value or an address. */
export class StorageError extends ToldError {
  override readonly name = 'StorageError';
  override readonly toldAs: ErrorCode;
  override readonly details: { reason: StorageErrorCode; detail: string };

  constructor(
    readonly code: StorageErrorCode,
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`${code}: ${detail}`, { cause });
    this.toldAs = toldAs[code];
    this.details = { reason: code, detail };
  }
}

/** True where reading goes on, so that what only wants to remember something can do without. */
export const isUnwritable = (error: unknown): boolean =>
  error instanceof StorageError && error.toldAs === 'storage-unwritable';

const toldAs: Record<StorageErrorCode, ErrorCode> = {
  'storage-full': 'storage-unwritable',
  'storage-read-only': 'storage-unwritable',
  'storage-down': 'storage-down',
  'storage-refused': 'storage-down',
  'too-large': 'unexpected',
};
