import pLimit from 'p-limit';
import type { EventRef } from '../graph/subscriptions.js';
import { second } from '../platform/clock.js';
import { errorOrigin } from '../platform/errorOrigin.js';
import type { Log } from '../platform/log.js';
import type { Sleep } from '../platform/sleep.js';
import { type Notification, readNotifications } from './notificationBody.js';
import { isSecretOf, type Organizer, type Subscribed, withoutSubscription } from './subscribed.js';
import { changeSubscribed, type Kept, readSubscribed } from './subscribedStore.js';

/** Graph counts an answer after 3 s as slow, and stops telling whoever is slow too often (learn: delivery-webhooks). */
const answerWithin = 2.5 * second;
const atOnce = 8;
const longestToken = 2000;

/** An event's report is there. Ids only, from what was stored, but for the last two. */
export interface ReportNotice extends EventRef {
  organizer: Organizer;
  /** Null when it is not known which: look at all of the event. */
  sessionId: string | null;
  reportId: string | null;
}

export interface NotificationDeps extends Kept {
  sleep: Sleep;
  log: Log;
  /** Schedules the look at a report, and no more: Graph is waiting. The same report may come more than once. */
  onReport(notice: ReportNotice): Promise<unknown>;
  /** Schedules `renewIfDue` for the event now. */
  onRenewalDue(due: EventRef & { organizer: Organizer }): Promise<unknown>;
}

export interface NotificationRequest {
  query: Record<string, unknown>;
  body: unknown;
}

export interface NotificationAnswer {
  status: number;
  contentType?: string;
  body?: string;
}

type Outcome = 'done' | 'unreadable' | 'no-client-state' | 'other-change' | 'unknown' | 'wrong-secret' | 'other-tenant';

/**
 * Answers Graph: the handshake of a new subscription, or notifications. 202 also for what is ignored, so that a forger learns
 * nothing; 500 or 503 when something could not be scheduled, so that Graph tells it again (for up to 4 hours). Never rejects.
 */
export async function handleNotification(
  deps: NotificationDeps,
  { query, body }: NotificationRequest,
): Promise<NotificationAnswer> {
  if (query.validationToken !== undefined) return handshake(query.validationToken);
  const notifications = readNotifications(body);
  if (notifications === null) return { status: 400 };
  const overtime = new AbortController();
  const limit = pLimit(atOnce);
  const work = Promise.allSettled(
    notifications.map((one) => limit(async () => (typeof one === 'string' ? one : take(deps, one)))),
  ).then((settled) => report(deps.log, settled));
  const tooLate = deps.sleep(answerWithin, overtime.signal).then(() => ({ status: 503 }));
  const answer = await Promise.race([work, tooLate]);
  overtime.abort();
  if (answer.status === 503) deps.log.warn({}, 'notifications not scheduled in time');
  return answer;
}

/** The token as it came, as plain text: whoever sent it may have put markup into it. */
function handshake(token: unknown): NotificationAnswer {
  if (typeof token !== 'string' || token.length > longestToken || !/^[\x20-\x7e]+$/.test(token)) return { status: 400 };
  return { status: 200, contentType: 'text/plain; charset=utf-8', body: token };
}

/** One line a body, however much is in it; nothing that a stranger sent is repeated. */
function report(log: Log, settled: PromiseSettledResult<Outcome>[]): NotificationAnswer {
  const counts = new Map<string, number>();
  for (const one of settled) {
    const outcome = one.status === 'fulfilled' ? one.value : 'failed';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const failed = settled.find((one) => one.status === 'rejected');
  const fields = Object.fromEntries(counts);
  if (failed) log.error({ ...fields, ...errorOrigin(failed.reason) }, 'notifications not scheduled');
  else if ([...counts.keys()].some((outcome) => outcome !== 'done')) log.warn(fields, 'notifications ignored');
  else log.info(fields, 'notifications taken');
  return { status: failed ? 500 : 202 };
}

async function take(deps: NotificationDeps, notification: Notification): Promise<Outcome> {
  const { clientState, what } = notification;
  const known = (await readSubscribed(deps, clientState.handle))?.subscribed ?? null;
  const refused = refusalOf(known, notification);
  if (known === null || refused !== null) return refused ?? 'unknown';
  const event = { organizer: known.organizer, kind: known.kind, eventId: known.eventId };
  if (what.kind === 'report') {
    // A path that does not read as one of this event's still says that something is there.
    const { path } = what;
    const ours = path?.kind === known.kind && path.eventId === known.eventId ? path : null;
    await deps.onReport({ ...event, sessionId: ours?.sessionId ?? null, reportId: ours?.reportId ?? null });
    return 'done';
  }
  const news = what.event;
  if (news === 'missed') {
    await deps.onReport({ ...event, sessionId: null, reportId: null });
    return 'done';
  }
  await changeSubscribed(deps, clientState.handle, (now) =>
    refusalOf(now, notification) === null ? marked(now, news, deps.clock()) : null,
  );
  await deps.onRenewalDue(event);
  return 'done';
}

/** Null for what Graph says. Without a known id (its answer is on the way) the secret alone tells. */
function refusalOf(known: Subscribed | null, { subscriptionId, tenantId, clientState }: Notification): Outcome | null {
  if (known === null) return 'unknown';
  if (!isSecretOf(known, clientState.secret)) return 'wrong-secret';
  if (known.subscriptionId !== null && known.subscriptionId !== subscriptionId) return 'unknown';
  return known.organizer.tenantId.toLowerCase() === tenantId.toLowerCase() ? null : 'other-tenant';
}

/** reauthorizationRequired: a renewal with a new token answers it (learn: lifecycle-events). */
function marked(known: Subscribed, event: 'reauthorizationRequired' | 'subscriptionRemoved', now: number): Subscribed {
  if (event === 'reauthorizationRequired') return { ...known, renewAt: Math.min(known.renewAt, now) };
  // While somebody is subscribing the news is of the one before, or comes too early to be true.
  return known.claimedUntil > now ? known : withoutSubscription(known, now);
}
