import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';

export interface Background {
  /** Answers that outlive their turn. */
  background: Set<Promise<void>>;
  log: Log;
}

/** Work that outlives its turn; a clean stop waits for it. */
export function inBackground({ background, log }: Background, work: Promise<void>): Promise<void> {
  const watched = work.catch((error: unknown) => log.error(errorOrigin(error), 'answer not delivered'));
  background.add(watched);
  watched.finally(() => background.delete(watched));
  return watched;
}
