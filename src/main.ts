import { createBot } from './bot/createBot.js';
import { watchReference } from './cards/template/render.js';
import type { Config } from './config/config.js';
import { configurationExitCode, readConfig } from './config/readConfig.js';
import { errorCode } from './platform/telemetry/errorOrigin.js';
import { createLog, type Log } from './platform/telemetry/log.js';
import { takeConsole } from './platform/telemetry/ownConsole.js';
import { createPrometheus } from './platform/telemetry/prometheus.js';
import { createSeldom } from './platform/telemetry/seldom.js';
import { noTracing, type Tracing } from './platform/telemetry/tracing.js';
import { steadyClock, systemClock } from './platform/time/clock.js';
import { systemSleep } from './platform/time/sleep.js';
import { closeServer, createHttpServer, listen } from './server/httpServer.js';
import { stopBot } from './stopBot.js';
import { type OpenStorage, openStorage } from './storage/openStorage.js';
import { StorageError } from './storage/storageError.js';
import { wordsFor } from './words/index.js';

/** sysexits.h EX_UNAVAILABLE: starting again may help, unlike with a wrong configuration. */
const unavailableExitCode = 69;

/** Starts the bot as the environment says; resolves once it listens. Exits with 78 when the environment is wrong. */
async function main(): Promise<void> {
  const read = readConfig(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) refuse(problem);
    return;
  }
  const { config } = read;
  const log = createLog({ level: config.logLevel });
  const seldom = createSeldom({ log, sleep: systemSleep });
  takeConsole(seldom);
  const storage = await open(config, log);
  if (storage === null) return;
  const { store, jobs, owners } = storage;
  const clock = systemClock;
  const prometheus = createPrometheus({ jobs: () => jobs.stats(), clock, log, ofProcess: true });
  watchReference((name) => {
    prometheus.slowCard();
    seldom({ level: 'warn', message: 'a card was put together the slow way', reason: name });
  });
  const tracing = await tracingOf(config, log);
  const watched = { metrics: prometheus, tracing };
  const { app, ...doors } = createBot({
    config,
    log,
    clock,
    store,
    jobs,
    owners,
    fetch,
    sleep: systemSleep,
    ...watched,
  });
  const words = wordsFor(config.defaultLocale);
  const metrics = { ...prometheus, token: config.metricsToken };
  const server = createHttpServer({ clock: steadyClock, words, ...doors, ready: () => storage.ping(), metrics });
  const port = await listen(server, config).catch(async (error: unknown) => {
    await storage.close();
    return refuse(`PORT ${config.port} on HOST ${config.host} cannot be listened on: ${errorCode(error)}`);
  });
  if (port === null) return;
  app.instances.start();
  app.summaries.start();
  log.info({ host: config.host, port }, 'listening');

  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await stopBot({ app, closeServer: () => closeServer(server), closeStorage: () => storage.close() });
    process.exit();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Loaded only where there is a collector: the SDK is large. */
async function tracingOf({ otlpEndpoint }: Config, log: Log): Promise<Tracing> {
  if (otlpEndpoint === null) return noTracing;
  const { createOpenTelemetry } = await import('./platform/telemetry/openTelemetry.js');
  return createOpenTelemetry({ endpoint: otlpEndpoint, log });
}

async function open({ storage }: Config, log: Log): Promise<OpenStorage | null> {
  try {
    return await openStorage(storage, systemClock, log);
  } catch (error) {
    if (storage.kind === 'sqlite') {
      return refuse(`STORAGE names a file that cannot be opened as a database: ${errorCode(error)}`);
    }
    if (error instanceof StorageError && error.code === 'storage-down') {
      return refuse(`STORAGE names an account that does not answer: ${error.detail}`, unavailableExitCode);
    }
    const detail = error instanceof StorageError ? error.detail : errorCode(error);
    return refuse(`STORAGE names an account that refuses: ${detail}`);
  }
}

/** One line for one problem, and an exit code: by default the one that says the configuration is at fault. */
function refuse(problem: string, exitCode = configurationExitCode): null {
  process.stderr.write(`${problem}\n`);
  process.exitCode = exitCode;
  return null;
}

await main();
