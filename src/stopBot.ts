import type { App } from './bot/app.js';
import { errorOrigin } from './platform/telemetry/errorOrigin.js';
import { second } from './platform/time/clock.js';
import { withinTime } from './platform/time/withinTime.js';

/** For turns, answers and jobs under way. All in all less than the 35 s that are granted (docs/operations.md). */
const patience = 22 * second;
/** For what is said to the storage and to the collector at the end. */
const farewell = 3 * second;

export interface StopOptions {
  app: Pick<App, 'background' | 'sleep' | 'log'> & {
    summaries: Pick<App['summaries'], 'stop'>;
    instances: Pick<App['instances'], 'stop'>;
    tracing: Pick<App['tracing'], 'stop'>;
  };
  /** Takes no more requests; resolves when those under way are answered. */
  closeServer(): Promise<void>;
  closeStorage(): Promise<void>;
}

/** A clean stop: what is under way is finished, within bounds; jobs go back to whoever comes next. Never rejects. */
export async function stopBot({ app, closeServer, closeStorage }: StopOptions): Promise<void> {
  const { background, summaries, instances, tracing, sleep, log } = app;

  async function within(bound: number, what: string, work: Promise<unknown>): Promise<void> {
    try {
      if ((await withinTime(work, bound, sleep)) === 'late') log.warn({ what }, 'not finished in time');
    } catch (error) {
      log.error({ what, ...errorOrigin(error) }, 'not stopped as it should');
    }
  }

  const answers = async () => {
    await closeServer();
    // An answer may start another.
    while (background.size > 0) await Promise.all(background);
  };
  await Promise.all([
    within(patience, 'answers', answers()),
    within(patience + farewell, 'jobs', summaries.stop(patience)),
  ]);
  await Promise.all([within(farewell, 'instances', instances.stop()), within(farewell, 'traces', tracing.stop())]);
  await within(farewell, 'storage', closeStorage());
  log.info({}, 'stopped');
}
