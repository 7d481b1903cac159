import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { sendFailureOf } from '../../sending/sendFailure.js';

export interface Background {
  /** Answers that go on after their turn has ended. */
  background: Set<Promise<void>>;
  log: Log;
}

/** Lets work go on after its turn has ended. A clean stop waits for it. */
export function inBackground({ background, log }: Background, work: Promise<void>): Promise<void> {
  const watched = work.catch((error: unknown) => {
    // A chat that the bot was removed from, or that is closed to it, is everyday life.
    const isRefused = sendFailureOf(error).kind === 'gone';
    log[isRefused ? 'warn' : 'error'](errorOrigin(error), 'answer not delivered');
  });
  background.add(watched);
  watched.finally(() => background.delete(watched));
  return watched;
}
