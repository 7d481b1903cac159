import { tenantId } from '../company/company.js';
import type { SandboxSubscription, World } from '../world/world.js';

/** What a test may have wrong in a notification. */
export interface Forged {
  clientState?: string;
  subscriptionId?: string;
  tenantId?: string;
  /** The path of the report. */
  odataId?: string;
}

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** Tells every live subscription of the event that a session's report is there; the statuses it was answered with. */
export function notifyReport(world: World, eventId: string, sessionId: string, forged: Forged = {}): Promise<number[]> {
  const event = world.virtualEvents.find((one) => one.eventId === eventId);
  const reportId = event?.sessions.find((one) => one.sessionId === sessionId)?.reports[0]?.reportId;
  if (!event || reportId === undefined) throw new Error(`no report of ${sessionId}`);
  const path = `solutions/virtualEvents/${event.kind}/${eventId}/sessions/${sessionId}/attendanceReports/${reportId}`;
  return tell(world, eventId, (subscription) => ({
    url: subscription.notificationUrl,
    entry: notificationBody(subscription, { path, reportId }, forged),
  }));
}

/** Tells what happens to the subscriptions of the event. */
export function notifyLifecycle(
  world: World,
  eventId: string,
  lifecycleEvent: LifecycleEvent,
  forged: Forged = {},
): Promise<number[]> {
  return tell(world, eventId, (subscription) => ({
    url: subscription.lifecycleNotificationUrl ?? subscription.notificationUrl,
    entry: lifecycleBody(subscription, lifecycleEvent, forged),
  }));
}

export const notificationBody = (
  subscription: SandboxSubscription,
  { path, reportId }: { path: string; reportId: string },
  forged: Forged = {},
) => ({
  ...common(subscription, forged),
  changeType: 'created' as const,
  resource: subscription.resource,
  resourceData: {
    '@odata.id': forged.odataId ?? path,
    '@odata.type': '#microsoft.graph.meetingAttendanceReport',
    id: reportId,
  },
});

export const lifecycleBody = (
  subscription: SandboxSubscription,
  lifecycleEvent: LifecycleEvent,
  forged: Forged = {},
) => ({ ...common(subscription, forged), lifecycleEvent });

const common = ({ id, clientState, expiresAt }: SandboxSubscription, forged: Forged) => ({
  subscriptionId: forged.subscriptionId ?? id,
  clientState: forged.clientState ?? clientState,
  tenantId: forged.tenantId ?? tenantId,
  subscriptionExpirationDateTime: new Date(expiresAt).toISOString(),
});

/** Posts one notification a subscription, as Graph does. */
async function tell(
  { subscriptions, clock }: World,
  eventId: string,
  of: (subscription: SandboxSubscription) => { url: string; entry: object },
): Promise<number[]> {
  const told = subscriptions.filter(({ resource, expiresAt }) => resource.includes(eventId) && expiresAt > clock());
  return Promise.all(
    told.map(async (subscription) => {
      const { url, entry } = of(subscription);
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value: [entry] }),
      });
      return answer.status;
    }),
  );
}
