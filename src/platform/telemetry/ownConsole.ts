import type { Seldom } from './seldom.js';

/**
 * Takes the console away from packages. The SDK writes there about every token that does not fit, in a text of its own that no
 * redaction has seen. It is logged that something was said, but not what.
 */
export function takeConsole(seldom: Seldom): void {
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir'] as const) {
    console[method] = () =>
      seldom({ level: 'warn', message: 'a package wrote to the console', reason: `console.${method}` });
  }
}
