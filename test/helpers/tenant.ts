import { setImmediate } from 'node:timers/promises';
import type { App } from '../../src/bot/app.js';
import { createBot } from '../../src/bot/createBot.js';
import { readConfig } from '../../src/config/readConfig.js';
import type { RequestJson } from '../../src/platform/http/jsonRequest.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { noMetrics, type SummaryCount } from '../../src/platform/telemetry/metrics.js';
import { type Sleep, systemSleep } from '../../src/platform/time/sleep.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import type { MessageOptions } from '../../src/sandbox/services/teams.js';
import type { SendPace } from '../../src/sending/sendPace.js';
import { createHttpServer, listen } from '../../src/server/httpServer.js';
import type { JobQueue } from '../../src/storage/jobQueue.js';
import { type OpenStorage, openStorage } from '../../src/storage/openStorage.js';
import type { Store } from '../../src/storage/store.js';
import { wordsFor } from '../../src/words/index.js';
import { type CardSaid, cardsIn } from './cards.js';

export interface Tenant extends Sandbox {
  store: Store;
  jobs: JobQueue;
  /** Runs every job that is due by the tenant's clock, until none is. */
  runJobs(): Promise<CardSaid[]>;
  /** The bot's log, line by line. */
  logged: string[];
  /** Moves the clock that sandbox and bot share. */
  advance(milliseconds: number): void;
  /** Posts a message, waits until all is said, and gives the cards that were sent because of it. */
  say(text: string, options?: MessageOptions): Promise<CardSaid[]>;
  /** Does something, waits until all is said, and gives the cards that were sent because of it. */
  during(work: () => Promise<unknown>): Promise<CardSaid[]>;
  /** The same, but without waiting for answers that outlive their turn. */
  duringTurn(work: () => Promise<unknown>): Promise<CardSaid[]>;
  /** How many summaries the bot says it may have sent twice. */
  maybeDoubled(): number;
  /** The bot as it is now. */
  app(): App;
  /** How often that was counted of summaries. */
  counted(what: SummaryCount): number;
  /** Resolves when no answer is under way any more. */
  answered(): Promise<void>;
  /** From now on another instance on the same storage takes what comes: nothing is left in memory. */
  anotherInstance(): void;
  /** `METHOD /path` of what a service was asked, in order. */
  requestsTo(service: 'graph' | 'entra' | 'tokenService' | 'connector'): string[];
  forgetRequests(): void;
}

/** Teams' limits in real time would make a test of many messages wait; test/bot/sending.test.ts keeps them. */
const unlimited: SendPace = {
  take: async () => {},
  takeSpare: () => true,
  block: () => {},
  size: () => ({ conversations: 0, tenants: 0, waiting: 0 }),
};

/** Monday, 23 November 2026, 10:00 UTC. */
export const mondayMorning = Date.UTC(2026, 10, 23, 10);

/** A sandbox and a bot in this process, joined by real sockets, on a clock the test holds. */
export async function startTenant(
  settings: Record<string, string> = {},
  sleep: Sleep = systemSleep,
  around: (storage: OpenStorage) => OpenStorage = (storage) => storage,
  requestJson?: RequestJson,
): Promise<Tenant> {
  let now = mondayMorning;
  const clock = () => now;
  const sandbox = await startSandbox({ clock });
  const read = readConfig({ ...sandbox.environment, ...settings });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const logged: string[] = [];
  const log = createLog({ level: 'debug', write: (line) => logged.push(line) });
  const storage = around(await openStorage(config.storage, clock, log));
  const { store, jobs } = storage;
  const counted: Partial<Record<SummaryCount, number>> = {};
  const instance = () =>
    createBot({
      metrics: {
        ...noMetrics,
        summary: (what) => {
          counted[what] = (counted[what] ?? 0) + 1;
        },
      },
      config,
      log,
      clock,
      store,
      jobs,
      fetch,
      requestJson,
      sleep,
      questionsPerMinute: Number(settings.questionsPerMinute ?? 100_000),
      pace: unlimited,
    });
  let bot = instance();
  const server = createHttpServer({
    clock,
    words: wordsFor('en'),
    refuse: (...refusal) => bot.refuse(...refusal),
    checkCaller: (authorization) => bot.checkCaller(authorization),
    receive: (...request) => bot.receive(...request),
    returned: (state) => bot.returned(state),
    notified: (request) => bot.notified(request),
    ready: () => store.ping(),
  });
  await listen(server, config);

  const during = async (work: () => Promise<unknown>, wait = true) => {
    const before = sandbox.sent.length;
    await work();
    await sandbox.teams.settled();
    // What goes on after a turn may ask Teams for something, and that may start further work.
    for (let quiet = 0; wait && quiet < 5; quiet += 1) {
      await setImmediate();
      if (bot.app.background.size === 0) continue;
      quiet = 0;
      await Promise.all(bot.app.background);
      await sandbox.teams.settled();
    }
    return cardsIn(sandbox.sent.slice(before));
  };

  return {
    ...sandbox,
    store,
    jobs,
    runJobs: () => during(() => bot.app.summaries.runDue()),
    logged,
    advance(milliseconds) {
      now += milliseconds;
    },
    say: (text, options = {}) => during(() => sandbox.teams.deliver(sandbox.teams.message(text, options))),
    during: (work) => during(work),
    duringTurn: (work) => during(work, false),
    maybeDoubled: () => counted.maybeDoubled ?? 0,
    counted: (what) => counted[what] ?? 0,
    app: () => bot.app,
    async answered() {
      await Promise.all(bot.app.background);
    },
    anotherInstance() {
      bot = instance();
    },
    requestsTo: (service) =>
      sandbox.world.requests
        .filter((request) => request.service === service)
        .map(({ method, url }) => `${method} ${url}`),
    forgetRequests() {
      sandbox.world.requests.length = 0;
    },
    async close() {
      await sandbox.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await bot.app.summaries.stop(0);
      await storage.close();
    },
  };
}
