import { hour } from '../../../src/platform/time/clock.js';
import { expectWithinLimits } from '../../helpers/sends.js';
import { weekBegins } from '../week.js';
import type { After, Broken } from './after.js';

/** No more leaves than Teams allows. */
export function limitsAreKept({ ledger }: After): Broken[] {
  try {
    expectWithinLimits(ledger.left);
    return [];
  } catch (error) {
    const what = error instanceof Error ? error.message : 'too many sends';
    const at = Number(/from (\d+)/.exec(what)?.[1] ?? weekBegins);
    return [{ what: what.replace(/, from \d+ on/, ''), about: null, from: at, until: at + hour }];
  }
}
