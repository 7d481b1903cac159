import type { Seldom } from './seldom.js';

/**
 * Takes the console from packages: what the SDK says there of a token that does not fit is said for every one, in text of
 * its own that no redaction has seen. That something was said is logged, what was said is not.
 */
export function takeConsole(seldom: Seldom): void {
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir'] as const) {
    console[method] = () =>
      seldom({ level: 'warn', message: 'a package wrote to the console', reason: `console.${method}` });
  }
}
