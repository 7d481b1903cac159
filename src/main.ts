import { createBot } from './bot/createApp.js';
import { configurationExitCode, readConfig } from './config.js';
import { createHttpServer, listen } from './http-server.js';
import { systemClock } from './platform/clock.js';
import { createLog } from './platform/log.js';
import { systemSleep } from './platform/sleep.js';
import { openSqliteStore } from './storage/sqliteStore.js';
import { wordsFor } from './words/index.js';

/** Starts the bot as the environment says; resolves once it listens. Exits with 78 when the environment is wrong. */
async function main(): Promise<void> {
  const read = readConfig(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = configurationExitCode;
    return;
  }
  const { config } = read;
  const log = createLog({ level: config.logLevel });
  const store = openSqliteStore({ file: config.storage.file, clock: systemClock });
  const { app, receive } = createBot({ config, log, clock: systemClock, store, fetch, sleep: systemSleep });
  const words = wordsFor(config.defaultLocale);
  const server = createHttpServer({ log, words, receive, ready: () => store.ping() });
  const port = await listen(server, config);
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

await main();
