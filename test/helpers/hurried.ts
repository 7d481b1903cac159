import { setImmediate } from 'node:timers/promises';
import { answerLimit, patience, progressEvery, turnLimit } from '../../src/bot/connector/turnLimits.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import { runLimit } from '../../src/summaries/worker.js';

/** How long a turn, an answer and a job's run may take: a test that hurries every other wait leaves these alone. */
const limits = new Set([patience, turnLimit, answerLimit, progressEvery, runLimit]);

/** A sleep that is over at once, though others get their turn first; but for the limits, which are never reached. */
export const hurried =
  (except: (milliseconds: number) => boolean = (milliseconds) => limits.has(milliseconds)): Sleep =>
  (milliseconds, signal) =>
    except(milliseconds)
      ? new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
      : setImmediate(undefined);
