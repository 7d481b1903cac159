import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { EventRef } from '../../src/graph/subscriptions.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { noMetrics } from '../../src/platform/telemetry/metrics.js';
import { createRefuse } from '../../src/platform/telemetry/refusals.js';
import { createSeldom } from '../../src/platform/telemetry/seldom.js';
import { minute } from '../../src/platform/time/clock.js';
import { type Colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import type { SandboxVirtualEvent } from '../../src/sandbox/company/virtualEvents.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { createHttpServer, listen } from '../../src/server/httpServer.js';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import {
  handleNotification,
  type NotificationDeps,
  type ReportNotice,
} from '../../src/summaries/notifications/notifications.js';
import { handleOf, type Subscriber } from '../../src/summaries/notifications/subscribed.js';
import { readSubscribed } from '../../src/summaries/notifications/subscribedStore.js';
import { keepSubscribed, type SubscribeDeps } from '../../src/summaries/notifications/subscriptions.js';
import { wordsFor } from '../../src/words/index.js';
import { graphAt } from './graph.js';
import { mondayMorning } from './tenant.js';

/** Never resolves by itself. */
const never = (_milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));

export const organizerOf = ({ oid, teamsId }: Colleague): Subscriber => ({
  tenantId,
  aadObjectId: oid,
  userId: teamsId,
});

/** A sandbox whose Graph tells a door of ours about new reports, over real sockets and on the test's own clock. */
export async function startNotified(change: Partial<NotificationDeps> = {}) {
  let now = mondayMorning;
  const clock = () => now;
  const sandbox = await startSandbox({ clock });
  const { world } = sandbox;
  const logged: string[] = [];
  const log = createLog({ level: 'debug', write: (line) => logged.push(line) });
  const store = openSqliteStore({ file: ':memory:', clock });
  const refused = new Map<string, number>();
  const reports: ReportNotice[] = [];
  const renewals: EventRef[] = [];
  const refuse = createRefuse({
    seldom: createSeldom({ log, sleep: never }),
    metrics: {
      ...noMetrics,
      refused: (_door, reason, times) => refused.set(reason, (refused.get(reason) ?? 0) + times),
    },
  });
  const server = createHttpServer({
    clock,
    refuse,
    checkCaller: async () => null,
    words: wordsFor('en'),
    receive: async () => ({ status: 200 }),
    returned: async () => false,
    ready: () => store.ping(),
    notified: (request) =>
      handleNotification(
        {
          store,
          clock,
          log,
          refuse,
          sleep: never,
          onReport: async (notice) => reports.push(notice),
          onRenewalDue: async (due) => renewals.push(due),
          ...change,
        },
        request,
      ),
  });
  const publicUrl = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
  onTestFinished(async () => {
    await sandbox.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await store.close();
  });
  const graphOf = async ({ oid }: Colleague) => {
    const claims = { aud: 'https://graph.microsoft.com', oid, scp: 'VirtualEvent.Read' };
    const accessToken = await world.entraSigner.sign(claims);
    return graphAt(sandbox.environment.GRAPH_BASE_URL ?? '', { accessToken, clock, deadline: now + 2 * minute }).graph;
  };
  const deps: SubscribeDeps = { store, clock, log, random: randomBytes, publicUrl };
  const post = (body: string, type = 'application/json', query = '') =>
    fetch(`${publicUrl}/api/notifications${query}`, { method: 'POST', headers: { 'content-type': type }, body });

  return {
    world,
    store,
    logged,
    /** How many were turned away, by reason. */
    refused,
    reports,
    renewals,
    publicUrl,
    deps,
    graphOf,
    post,
    /** What Graph was asked to do with subscriptions. */
    asked: () => world.requests.map(({ method, url }) => `${method} ${url.replace(/\/[\da-f-]{36}$/, '/id')}`),
    advance(milliseconds: number) {
      now += milliseconds;
    },
    async keep(event: EventRef, who: Colleague = currentUser) {
      return keepSubscribed(deps, { organizer: organizerOf(who), event, graph: await graphOf(who) });
    },
    kept: async (event: EventRef) =>
      (await readSubscribed({ store, clock }, handleOf(tenantId, event)))?.subscribed ?? null,
  };
}

/** An event of the sandbox as the bot names it, and its first date. */
export function eventIn(world: { virtualEvents: SandboxVirtualEvent[] }, title: string) {
  const found = world.virtualEvents.find((one) => one.title === title);
  const [session] = found?.sessions ?? [];
  if (!found || !session) throw new Error(`no event ${title}`);
  const kind = found.kind === 'webinars' ? ('webinar' as const) : ('townhall' as const);
  const event: EventRef = { kind, eventId: found.eventId };
  return { event, sessionId: session.sessionId, reportId: session.reports[0]?.reportId ?? '' };
}

export type NotifiedDoor = Awaited<ReturnType<typeof startNotified>>;

/** A door that is told about the product launch, and the state that Graph was given with it. */
export async function subscribed(change: Parameters<typeof startNotified>[0] = {}) {
  const door = await startNotified(change);
  const launch = eventIn(door.world, 'Product launch: Meadow');
  await door.keep(launch.event);
  const [subscription] = door.world.subscriptions;
  if (!subscription?.clientState) throw new Error('not subscribed');
  const { id, clientState } = subscription;
  const entry = (more: object = {}) => ({
    subscriptionId: id,
    clientState,
    tenantId,
    changeType: 'created',
    resourceData: { '@odata.id': pathOf(launch) },
    ...more,
  });
  return { door, launch, clientState, entry };
}

const pathOf = ({ event, sessionId, reportId }: ReturnType<typeof eventIn>) =>
  `solutions/virtualEvents/webinars/${event.eventId}/sessions/${sessionId}/attendanceReports/${reportId}`;

export const tell = (door: NotifiedDoor, ...value: unknown[]) => door.post(JSON.stringify({ value }));
