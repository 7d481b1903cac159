/** Why the storage could not do what it was asked. Losing a race is no error: it is an answer (null or false). */
export type StorageErrorCode =
  /** No room is left; reads still work. */
  | 'storage-full'
  /** It does not answer, stayed locked, or answers nonsense. Asking again later may help. */
  | 'storage-down'
  /** It answers and says no: a wrong key, no role assignment, a server that is not a storage account. */
  | 'storage-refused'
  /** The key or value does not fit. Asking again never helps. */
  | 'too-large';

/** `detail` is a short code for the log: never a key, a value or an address. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`${code}: ${detail}`, { cause });
  }
}
