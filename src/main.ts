import { createBot } from './bot/createApp.js';
import { type Config, configurationExitCode, readConfig } from './config.js';
import { createHttpServer, listen } from './http-server.js';
import { systemClock } from './platform/clock.js';
import { createLog } from './platform/log.js';
import { systemSleep } from './platform/sleep.js';
import { openSqliteStore } from './storage/sqliteStore.js';
import type { Store } from './storage/store.js';
import { wordsFor } from './words/index.js';

/** Starts the bot as the environment says; resolves once it listens. Exits with 78 when the environment is wrong. */
async function main(): Promise<void> {
  const read = readConfig(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) refuse(problem);
    return;
  }
  const { config } = read;
  const log = createLog({ level: config.logLevel });
  const store = openStore(config);
  if (store === null) return;
  const { app, receive, returned } = createBot({ config, log, clock: systemClock, store, fetch, sleep: systemSleep });
  const words = wordsFor(config.defaultLocale);
  const server = createHttpServer({ log, words, receive, returned, ready: () => store.ping() });
  const port = await listen(server, config).catch(async (error: unknown) => {
    await store.close();
    return refuse(`PORT ${config.port} on HOST ${config.host} cannot be listened on: ${codeOf(error)}`);
  });
  if (port === null) return;
  log.info({ host: config.host, port }, 'listening');

  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    // Turns that are under way finish first; idle connections would otherwise hold the process.
    server.close(() => {
      Promise.all(app.background)
        .then(() => store.close())
        .then(
          () => log.info({}, 'stopped'),
          () => log.error({}, 'storage did not close'),
        );
    });
    server.server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function openStore({ storage }: Config): Store | null {
  try {
    return openSqliteStore({ file: storage.file, clock: systemClock });
  } catch (error) {
    return refuse(`STORAGE names a file that cannot be opened as a database: ${codeOf(error)}`);
  }
}

/** One line for one problem, and the exit code that says the configuration is at fault. */
function refuse(problem: string): null {
  process.stderr.write(`${problem}\n`);
  process.exitCode = configurationExitCode;
  return null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown';

await main();
