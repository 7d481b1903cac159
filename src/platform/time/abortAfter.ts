/**
 * A signal that aborts after so many milliseconds, as that of `AbortSignal.timeout` does. That one holds what it was made in (the stores of
 * AsyncLocalStorage) until it is collected, which it never is where that leads back to it: the memory of every turn would be lost
 * (node: lib/internal/abort_controller.js, clearTimeoutRegistry).
 */
export function abortAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  setTimeout(abort, milliseconds).unref();
  return controller.signal;
}
