/**
 * A signal that aborts after so many milliseconds, as that of `AbortSignal.timeout` does. That one holds what it was made in (the stores of
 * AsyncLocalStorage) until it is collected, which it never is where that leads back to it: the memory of every turn would be lost
 * (node: lib/internal/abort_controller.js, clearTimeoutRegistry). Until its time is up, or it is called off, a timer holds the same.
 */
export function abortAfter(milliseconds: number): { signal: AbortSignal; callOff: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  const timer = setTimeout(abort, milliseconds).unref();
  return { signal: controller.signal, callOff: () => clearTimeout(timer) };
}
