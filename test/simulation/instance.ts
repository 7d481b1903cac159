import type { App } from '../../src/bot/app.js';
import { createBot } from '../../src/bot/createBot.js';
import type { Config } from '../../src/config/config.js';
import type { JsonAnswer, JsonRequest } from '../../src/platform/http/jsonRequest.js';
import type { Log } from '../../src/platform/telemetry/log.js';
import { noMetrics } from '../../src/platform/telemetry/metrics.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import { stopBot } from '../../src/stopBot.js';
import type { Dice } from './dice.js';
import { createFence, type Fence, fencedJobs, fencedStore } from './fence.js';
import type { Ledger } from './ledger.js';
import type { Network, ServiceName } from './network.js';
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
}

export type Instance = ReturnType<typeof startInstance>;

/** One process of the bot: the real one, behind a fence. */
export function startInstance(options: InstanceOptions) {
  const { name, skew, time, dice, config, storage, network, serviceOf, ledger } = options;
  const fence = createFence();
  const clock = () => Math.round(time.now() + skew);
  const sleep: Sleep = (milliseconds, signal) => fence.through(() => time.sleep(milliseconds, signal));
  const opened = storage.open(clock);
  const running = { turns: 0 };
  const killed: (() => void)[] = [];
  const kill = () => {
    if (!fence.isAlive()) return;
    fence.kill();
    for (const tell of killed.splice(0)) tell();
  };

  /** What counts against Teams' limits. */
  const note = (method: string, url: string) => {
    const [, conversation] = /\/v3\/conversations\/([^/]+)\/activities/.exec(url) ?? [];
    if (conversation === undefined || method === 'GET' || !fence.isAlive()) return;
    ledger.left.push({ at: time.now(), tenant: 'tenant', conversation: decodeURIComponent(conversation) });
  };

  const bot = createBot({
    config,
    log: logOf(ledger, name, fence),
    clock,
    store: fencedStore(opened.store, fence),
    jobs: fencedJobs(opened.jobs, fence),
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
      const reply = await network(fence, serviceOf(url), asked, init.signal ?? undefined);
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
      note(method, url);
      const limit = AbortSignal.timeout(timeLimit);
      const ends = signal === undefined ? limit : AbortSignal.any([limit, signal]);
      const reply = await network(fence, serviceOf(url), { method, url, headers, body }, ends);
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
    isBusy: () => fence.isAlive() && (running.turns > 0 || app.background.size > 0 || !open),
    /** Dies at the n-th step outside from now. */
    killAt(steps: number, when: 'before' | 'after', tell: () => void): void {
      fence.killAt(steps, when, () => {
        for (const one of killed.splice(0)) one();
        tell();
      });
    },
    /** The status it answers with; null when it died before. */
    async deliver(activity: object): Promise<number | null> {
      running.turns += 1;
      const dead = new Promise<null>((resolve) => killed.push(() => resolve(null)));
      try {
        const body: unknown = JSON.parse(JSON.stringify(activity));
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
