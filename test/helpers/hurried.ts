import { answerLimit, patience, progressEvery, turnLimit } from '../../src/bot/turnLimits.js';
import type { Sleep } from '../../src/platform/sleep.js';
import { runLimit } from '../../src/summaries/worker.js';

/** How long a turn and an answer may take: a test that hurries every other wait leaves these alone. */
const limits = new Set([patience, turnLimit, answerLimit, progressEvery, runLimit]);

/** A sleep that is over at once, but for the limits of a turn, which are never reached. */
export const hurried =
  (except: (milliseconds: number) => boolean = (milliseconds) => limits.has(milliseconds)): Sleep =>
  (milliseconds, signal) =>
    except(milliseconds)
      ? new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
      : // Not at once: what renews a lease in a loop must let others do something, too.
        new Promise((resolve) => setImmediate(resolve));
