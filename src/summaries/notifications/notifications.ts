import pLimit from 'p-limit';
import type { EventRef } from '../../graph/subscriptions.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import type { NotificationRefusal } from '../../platform/telemetry/metrics.js';
import type { Refuse } from '../../platform/telemetry/refusals.js';
import { second } from '../../platform/time/clock.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { withinTime } from '../../platform/time/withinTime.js';
import { type Notification, readNotifications } from './notificationBody.js';
import { isClaimed, isSecretOf, type Subscribed, type Subscriber, withoutSubscription } from './subscribed.js';
import { createLookUps, type SubscribedLookUps } from './subscribedLookUps.js';
import { changeSubscribed, type Kept } from './subscribedStore.js';

/** Graph counts an answer after 3 s as slow, and stops telling whoever is slow too often (learn: delivery-webhooks). */
const answerWithin = 2.5 * second;
const atOnce = 8;
const longestToken = 2000;

/** An event's report is there. Ids only, from what was stored, but for the last two. */
export interface ReportNotice extends EventRef {
  organizer: Subscriber;
  /** Null when it is not known which: look at all of the event. */
  sessionId: string | null;
  reportId: string | null;
}

export interface NotificationDeps extends Kept {
  sleep: Sleep;
  log: Log;
  refuse: Refuse;
  /** Schedules the look at a report, and no more: Graph is waiting. The same report may come more than once. */
  onReport(notice: ReportNotice): Promise<unknown>;
  /** Schedules `renewIfDue` for the event now. */
  onRenewalDue(due: EventRef & { organizer: Subscriber }): Promise<unknown>;
}

export interface NotificationRequest {
  /** Every `validationToken` of the address. */
  validationTokens: string[];
  body: unknown;
}

export interface NotificationAnswer {
  status: number;
  contentType?: string;
  body?: string;
}

type Outcome = 'done' | NotificationRefusal;

/**
 * Answers Graph: the handshake of a new subscription, or notifications. 202 also for what is ignored, so that a forger learns
 * nothing; 500 or 503 when something could not be scheduled, so that Graph tells it again (for up to 4 hours). Never rejects.
 */
export async function handleNotification(
  deps: NotificationDeps,
  { validationTokens, body }: NotificationRequest,
): Promise<NotificationAnswer> {
  const turnAway = (reason: 'bad-validation-token' | 'no-notifications' | 'too-late', status: number) => {
    deps.refuse({ door: 'notifications', reason, level: 'warn', message: 'notifications ignored' });
    return { status };
  };
  if (validationTokens.length > 0) return handshake(validationTokens) ?? turnAway('bad-validation-token', 400);
  const notifications = readNotifications(body);
  if (notifications === null) return turnAway('no-notifications', 400);
  const limit = pLimit(atOnce);
  const lookUps = createLookUps(deps);
  const work = Promise.allSettled(
    notifications.map((one) => limit(async () => (typeof one === 'string' ? one : take(deps, one, lookUps)))),
  ).then((settled) => report(deps, settled));
  const answer = await withinTime(work, answerWithin, deps.sleep);
  return answer === 'late' ? turnAway('too-late', 503) : answer;
}

/** The token as it came, as plain text: whoever sent it may have put markup into it. */
function handshake([token = '', ...more]: string[]): NotificationAnswer | null {
  if (more.length > 0 || token.length > longestToken || !/^[\x20-\x7e]+$/.test(token)) return null;
  return { status: 200, contentType: 'text/plain; charset=utf-8', body: token };
}

/** What is ignored can come from anybody: no line of its own, and nothing of it repeated. */
function report({ log, refuse }: NotificationDeps, settled: PromiseSettledResult<Outcome>[]): NotificationAnswer {
  const counts = new Map<Outcome, number>();
  for (const one of settled) {
    if (one.status === 'fulfilled') counts.set(one.value, (counts.get(one.value) ?? 0) + 1);
  }
  const failed = settled.filter((one) => one.status === 'rejected');
  for (const [outcome, times] of counts) {
    if (outcome === 'done') log.info({ done: times }, 'notifications taken');
    else refuse({ door: 'notifications', reason: outcome, times, level: 'warn', message: 'notifications ignored' });
  }
  const [first] = failed;
  if (first === undefined) return { status: 202 };
  refuse({
    door: 'notifications',
    reason: 'failed',
    times: failed.length,
    level: 'error',
    message: 'notifications not scheduled',
    fields: errorOrigin(first.reason),
  });
  return { status: 500 };
}

async function take(deps: NotificationDeps, notification: Notification, lookUps: SubscribedLookUps): Promise<Outcome> {
  const { clientState, what } = notification;
  const known = await lookUps.find(clientState.handle);
  if (known === 'not-looked-up') return known;
  const refused = refusalOf(known, notification);
  if (known === null || refused !== null) {
    lookUps.isStrange(clientState.handle);
    return refused ?? 'unknown';
  }
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
  return isClaimed(known, now) ? known : withoutSubscription(known, now);
}
