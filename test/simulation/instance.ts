import type { App } from '../../src/bot/app.js';
import { createBot } from '../../src/bot/createBot.js';
import type { Config } from '../../src/config/config.js';
import type { JsonAnswer, JsonRequest } from '../../src/platform/http/jsonRequest.js';
import type { Log } from '../../src/platform/telemetry/log.js';
import { noMetrics } from '../../src/platform/telemetry/metrics.js';
import { day, minute, second } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import type { Reply } from '../../src/sandbox/world/route.js';
import { stopBot } from '../../src/stopBot.js';
import type { Dice } from './dice.js';
import { type Blow, createFence, type Fence, fencedJobs, fencedStore } from './fence.js';
import { isUnasked } from './invariants/unasked.js';
import type { LeaseBook } from './leases.js';
import type { Ledger } from './ledger.js';
import type { Network, ServiceName } from './network.js';
import type { Asked } from './routes.js';
import type { SharedStorage } from './storages.js';
import type { Time } from './time.js';

export interface InstanceOptions {
  name: string;
  /** How far its clock is ahead of the others. */
  skew: number;
  time: Time;
  dice: Dice;
  config: Config;
  storage: SharedStorage;
  network: Network;
  serviceOf(url: string): ServiceName;
  ledger: Ledger;
  leaseBook: LeaseBook;
}

/** With its waits for a service. */
const longestRun = minute;

export type Instance = ReturnType<typeof startInstance>;

/** One process of the bot: the real one, behind a fence. */
export function startInstance(options: InstanceOptions) {
  const { name, skew, time, dice, config, storage, network, serviceOf, ledger, leaseBook } = options;
  const fence = createFence();
  let ahead = 0;
  const clock = () => Math.round(time.now() + skew + ahead);
  const sleep: Sleep = (milliseconds, signal) => fence.through(() => time.sleep(milliseconds, signal), 'timer');
  const opened = storage.open(clock);
  const { queue, onUnasked, runSince } = leaseBook.watched(opened.jobs, { name, clock });
  const running = { turns: 0 };
  const killed: (() => void)[] = [];
  const kill = () => {
    if (!fence.isAlive()) return;
    fence.kill();
    opened.die();
    for (const tell of killed.splice(0)) tell();
  };

  /** What counts against Teams' limits. */
  const note = ({ method, url, body }: Pick<JsonRequest, 'method' | 'url' | 'body'>) => {
    const [, conversation] = /\/v3\/conversations\/([^/]+)\/activities/.exec(url) ?? [];
    if (conversation === undefined || method === 'GET' || !fence.isAlive()) return;
    const to = decodeURIComponent(conversation);
    ledger.left.push({ at: time.now(), tenant: 'tenant', conversation: to });
    if (method === 'POST' && isUnasked({ text: JSON.stringify(body) })) onUnasked(to, to.startsWith('a:'));
  };

  /** When services answered that they want to hear nothing of a request, and until when. People who ask are told what they say. */
  const silences = new Map<string, { since: number; until: number }[]>();
  const patiently = async (asked: Asked, signal: AbortSignal | undefined): Promise<Reply> => {
    const what = `${asked.method} ${asked.url}`;
    const isForPerson = running.turns > 0 || app.background.size > 0;
    const open = (silences.get(what) ?? []).filter(({ until }) => until > time.now());
    // Another job of the meeting knows nothing of it: each may have been told once, and none twice.
    const told = Math.min(...open.map(({ since }) => since)) - longestRun;
    if (!isForPerson && open.length > Math.max(1, runSince(told)))
      ledger.blame(`${name} asks again and again before the time it was given`, what);
    const reply = await network(fence, serviceOf(asked.url), asked, signal);
    const wait = Number(reply.headers?.['retry-after'] ?? 0);
    const until = time.now() + wait * second;
    if (!isForPerson && reply.status === 429 && wait > 0) silences.set(what, [...open, { since: time.now(), until }]);
    return reply;
  };

  const bot = createBot({
    config,
    log: logOf(ledger, name, fence),
    clock,
    store: fencedStore(opened.store, fence),
    jobs: fencedJobs(queue, fence),
    owners: opened.owners,
    sleep,
    random: dice.next,
    metrics: {
      ...noMetrics,
      summary: (what) => {
        if (fence.isAlive() && (what === 'sent' || what === 'maybeDoubled')) ledger.counted[what] += 1;
      },
    },
    fetch: async (input, init = {}) => {
      const url = String(input instanceof Request ? input.url : input);
      const headers = Object.fromEntries(new Headers(init.headers));
      const asked = { method: init.method ?? 'GET', url, headers, body: bodyOf(init.body, headers) };
      const reply = await patiently(asked, init.signal ?? undefined);
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? null);
      return new Response(text, { status: reply.status, headers: reply.headers ?? {} });
    },
    requestJson: async ({
      url,
      method,
      headers,
      body,
      timeLimit = 10_000,
      signal,
    }: JsonRequest): Promise<JsonAnswer> => {
      note({ method, url, body });
      const limit = AbortSignal.timeout(timeLimit);
      const ends = signal === undefined ? limit : AbortSignal.any([limit, signal]);
      const reply = await patiently({ method, url, headers, body }, ends);
      const answered = new Headers(reply.headers ?? {});
      return { status: reply.status, headers: answered, body: reply.body };
    },
  });
  const { app } = bot;
  app.instances.start();
  app.summaries.start();

  let open = true;
  const stopped: (() => void)[] = [];
  return {
    name,
    fence,
    app,
    kill,
    /** Takes new activities. */
    isOpen: () => open && fence.isAlive(),
    isPaused: () => fence.isPaused(),
    isBusy: () => fence.isAlive() && !fence.isPaused() && (running.turns > 0 || app.background.size > 0 || !open),
    /** Dies, or stands still, at a step outside from now. */
    strikeAt(blow: Blow): void {
      fence.strikeAt({
        ...blow,
        onDone() {
          if (blow.what === 'kill') {
            opened.die();
            for (const one of killed.splice(0)) one();
          }
          blow.onDone();
        },
      });
    },
    /** Its clock leaps a day ahead; it leases what it takes for due, and dies. */
    async dieAhead(): Promise<void> {
      fence.kill();
      ahead = day;
      for (const tell of killed.splice(0)) tell();
      // A storage that is down gives it nothing.
      await queue.lease({ leaseFor: minute, limit: 40 }).catch(() => []);
      opened.die();
    },
    resume: (timersFirst: boolean) => fence.resume(timersFirst),
    /** The status it answers with; null when it died before. */
    async deliver(activity: object): Promise<number | null> {
      running.turns += 1;
      const dead = new Promise<null>((resolve) => killed.push(() => resolve(null)));
      try {
        const body: unknown = JSON.parse(JSON.stringify(activity));
        // The system has taken it, and the process has not seen it.
        if (fence.isPaused()) await Promise.race([fence.through(async () => {}), dead]);
        if (!fence.isAlive()) return null;
        const answer = await Promise.race([bot.receive('', body, () => {}), dead]);
        return answer === null ? null : answer.status;
      } finally {
        running.turns -= 1;
        if (running.turns === 0) for (const resolve of stopped.splice(0)) resolve();
      }
    },
    /** A clean stop, as at a deployment. */
    async stop(): Promise<void> {
      open = false;
      const closeServer = async () => {
        if (running.turns > 0) await new Promise<void>((resolve) => stopped.push(resolve));
      };
      await stopBot({ app: stoppable(app), closeServer, closeStorage: async () => {} });
      kill();
    },
  };
}

const stoppable = ({ background, sleep, log, summaries, instances, tracing }: App) => ({
  background,
  sleep,
  log,
  summaries,
  instances,
  tracing,
});

/** Only what is JSON is read again: forms stay what they are. */
function bodyOf(body: unknown, headers: Record<string, string>): unknown {
  if (typeof body !== 'string') return undefined;
  if (headers['content-type']?.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  const parsed: unknown = JSON.parse(body);
  return parsed;
}

function logOf(ledger: Ledger, name: string, fence: Fence): Log {
  const write = (level: string) => (fields: object, message: string) => {
    if (!fence.isAlive()) return;
    ledger.log({ level, message: `${name} ${message}`, fields: JSON.stringify(fields) });
  };
  return { debug: () => {}, info: write('info'), warn: write('warn'), error: write('error') };
}
