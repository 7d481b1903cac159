import type { Dice } from './dice.js';
import type { Time } from './time.js';

/**
 * What libraries take from the machine (msal, the Bot Framework SDK, lru-cache) comes from the simulation while it runs.
 * Returns what gives everything back.
 */
export function replaceGlobals(time: Time, dice: Dice): () => void {
  const kept = {
    Date: globalThis.Date,
    random: Math.random,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    fetch: globalThis.fetch,
    timeout: AbortSignal.timeout,
    steady: performance.now,
  };
  const RealDate = kept.Date;
  class SimulatedDate extends RealDate {
    constructor(...parts: [] | [value: number | string | Date]) {
      if (parts.length === 0) super(time.now());
      else super(...parts);
    }
    static override now = () => time.now();
  }

  Object.assign(globalThis, {
    Date: SimulatedDate,
    setTimeout: (go: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
      const off = time.after(milliseconds, () => go(...values));
      return { off, unref() {}, ref() {}, hasRef: () => false };
    },
    clearTimeout: (timer: unknown) => {
      if (typeof timer === 'object' && timer !== null && 'off' in timer && typeof timer.off === 'function') timer.off();
    },
    fetch: () => Promise.reject(new Error('a real request from within the simulation')),
  });
  Math.random = dice.next;
  AbortSignal.timeout = (milliseconds) => {
    const controller = new AbortController();
    time.after(milliseconds, () => controller.abort(new DOMException('it took too long', 'TimeoutError')));
    return controller.signal;
  };
  performance.now = time.now;

  return () => {
    const { random, timeout, steady, ...others } = kept;
    Object.assign(globalThis, others);
    Math.random = random;
    AbortSignal.timeout = timeout;
    performance.now = steady;
  };
}
