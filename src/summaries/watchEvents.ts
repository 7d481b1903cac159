import { z } from 'zod';
import { AppError } from '../errors/appError.js';
import type { GraphClient } from '../graph/http/client.js';
import type { EventRef } from '../graph/subscriptions.js';
import { listVirtualEventSessions, listVirtualEvents, type VirtualEvent } from '../graph/virtualEvents.js';
import { day, minute } from '../platform/time/clock.js';
import type { JobQueue } from '../storage/jobQueue.js';
import type { Organizer, Room } from './host.js';
import { keepSubscribed, renewIfDue, type SubscribeDeps } from './notifications/subscriptions.js';
import { isTimed, untimedLook } from './occurrences/untimedEvents.js';
import { dueAtStep } from './pollSteps.js';
import type { SummaryDeps } from './summaryDeps.js';
import { jobIdOf, newJob } from './summaryJob.js';
import type { JobEnd, RunningJob } from './worker.js';

/** Further ahead a subscription is of no use yet: it lasts a day. */
const ahead = 2 * day;
const usualPause = 60 * minute;

export const SubscriptionJob = z.object({
  tenantId: z.string(),
  aadObjectId: z.string(),
  userId: z.string(),
  kind: z.enum(['webinar', 'townhall']),
  eventId: z.string(),
});
export type SubscriptionJob = z.output<typeof SubscriptionJob>;

export const subscriptionIdOf = ({ tenantId, kind, eventId }: Pick<SubscriptionJob, 'tenantId' | 'kind' | 'eventId'>) =>
  `subscription/${tenantId}/${kind}/${eventId}`;

export interface WatchDeps extends SummaryDeps {
  jobs: JobQueue;
  /** Null where Graph cannot reach the bot: then reports of events are only looked for. */
  subscribe: SubscribeDeps | null;
  /** False in clouds without webinars and town halls. */
  hasVirtualEvents: boolean;
}

/** Webinars and town halls of somebody: dates that have ended since `from` get a job, coming ones a subscription. */
export async function watchEvents(
  deps: WatchDeps,
  room: Room,
  organizer: Organizer,
  { from, now }: { from: number; now: number },
): Promise<void> {
  if (!deps.hasVirtualEvents) return;
  let graph: GraphClient;
  let events: VirtualEvent[];
  try {
    ({ graph } = await room.graphOf(organizer, 'events'));
    events = await listVirtualEvents(graph);
  } catch (error) {
    // Few tenants allow it: their meetings are watched all the same.
    if (error instanceof AppError) return deps.log.debug({ code: error.code }, 'webinars not looked at');
    throw error;
  }
  const look = untimedLook(events, { from, now });
  if (look) {
    for (const event of look.events)
      await endedDates(deps, graph, organizer, { event, from: look.from, now: look.now });
  }
  for (const event of events.filter(isTimed)) {
    const { start, end } = event;
    if (start <= now && end >= from) await endedDates(deps, graph, organizer, { event, from, now });
    if (start <= now + ahead && end >= now) await subscribeTo(deps, graph, organizer, event);
  }
}

async function endedDates(
  deps: WatchDeps,
  graph: GraphClient,
  { tenantId, aadObjectId, userId }: Organizer,
  { event: { kind, eventId }, from, now }: { event: VirtualEvent; from: number; now: number },
): Promise<void> {
  for (const { sessionId, start, end } of await listVirtualEventSessions(graph, { kind, eventId })) {
    if (end === null || end <= from || end > now) continue;
    const organizer = { aadObjectId, userId };
    const job = newJob({ tenantId, organizer, virtualEvent: { kind, eventId, sessionId }, first: start ?? end, end });
    await deps.jobs.schedule({ id: jobIdOf(job), dueAt: dueAtStep(deps.pollMinutes, end, 0) ?? end, payload: job });
  }
}

async function subscribeTo(
  { jobs, subscribe, log }: WatchDeps,
  graph: GraphClient,
  { tenantId, aadObjectId, userId }: Organizer,
  { kind, eventId }: VirtualEvent,
): Promise<void> {
  if (subscribe === null || userId === null) return;
  const organizer = { tenantId, aadObjectId, userId };
  try {
    const { dueAt } = await keepSubscribed(subscribe, { organizer, event: { kind, eventId }, graph });
    if (dueAt === null) return;
    const payload: SubscriptionJob = { ...organizer, kind, eventId };
    await jobs.schedule({ id: subscriptionIdOf(payload), dueAt, payload, reopen: true });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.info({ code: error.code, ...error.details }, 'not subscribed to an event');
  }
}

/** Renews a subscription; when Graph does not know the event any more, there is nothing left to do. */
export async function runSubscription(deps: WatchDeps, { payload }: RunningJob): Promise<JobEnd> {
  const parsed = SubscriptionJob.safeParse(payload);
  const done: JobEnd = { kind: 'done', result: null, keepFor: usualPause };
  if (!parsed.success || deps.subscribe === null) return done;
  const job = parsed.data;
  const { subscribe } = deps;
  const event: EventRef = { kind: job.kind, eventId: job.eventId };
  try {
    const outcome = await deps.host.inPrivateOf(job, (room) =>
      renewIfDue(subscribe, {
        tenantId: job.tenantId,
        event,
        connect: async (by) => (await room.graphOf(by, 'events')).graph,
      }),
    );
    return outcome === null || outcome.dueAt === null ? done : { kind: 'later', dueAt: outcome.dueAt, payload: job };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.log.info({ code: error.code, ...error.details }, 'subscription not renewed');
    return { kind: 'later', dueAt: deps.clock() + usualPause, payload: job };
  }
}
