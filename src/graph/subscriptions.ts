import { z } from 'zod';
import { asAppError } from '../errors/appError.js';
import { text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { segment } from './http/paths.js';
import { moment } from './http/wire.js';
import { collections, type VirtualEventKind } from './virtualEvents.js';

/** A webinar or town hall whose new reports are told. */
export interface EventRef {
  kind: VirtualEventKind;
  eventId: string;
}

export interface Subscription {
  subscriptionId: string;
  /** Milliseconds UTC. */
  expiresAt: number;
}

export interface NewSubscription {
  event: EventRef;
  /** Where Graph posts to; it also posts there what happens to the subscription itself. */
  notificationUrl: string;
  /** Comes back with every notification, and nobody else knows it; at most 128 characters. */
  clientState: string;
  expiresAt: number;
}

const Body = z.object({ id: z.string().min(1), expirationDateTime: moment });
const Listed = z.object({ id: z.string().min(1), resource: text, notificationUrl: text });

/** What is subscribed to (learn: changenotifications-for-virtualevent). */
const resourceOf = ({ kind, eventId }: EventRef) =>
  `solutions/virtualEvents/${collections[kind]}/${segment(eventId)}/getAttendanceReports`;

/** Subscribes to an event's new reports (`VirtualEvent.Read`); 'exists' when this app has done so already (409). */
export async function createSubscription(graph: GraphClient, asked: NewSubscription): Promise<Subscription | 'exists'> {
  const { event, notificationUrl, clientState, expiresAt } = asked;
  const body = {
    changeType: 'created',
    notificationUrl,
    // Teams' resources want it for more than an hour, and it cannot be added later (learn: lifecycle-events).
    lifecycleNotificationUrl: notificationUrl,
    resource: resourceOf(event),
    expirationDateTime: new Date(expiresAt).toISOString(),
    clientState,
  };
  return unless(409, 'exists', async () => granted(await graph.post('/subscriptions', body, Body), expiresAt));
}

/** Makes a subscription last until `expiresAt`, with a token of now, which is also the answer to reauthorizationRequired. 'gone' where there is none any more. */
export async function renewSubscription(
  graph: GraphClient,
  { subscriptionId, expiresAt }: Subscription,
): Promise<Subscription | 'gone'> {
  const body = { expirationDateTime: new Date(expiresAt).toISOString() };
  return unless(404, 'gone', async () => granted(await graph.patch(pathOf(subscriptionId), body, Body), expiresAt));
}

/** Ends a subscription; one that has ended already is fine, too. */
export async function deleteSubscription(graph: GraphClient, subscriptionId: string): Promise<void> {
  await unless(404, 'gone', () => graph.delete(pathOf(subscriptionId)));
}

/** Ids of the subscriptions of this app and user that tell about the event at that address. */
export async function findSubscriptions(
  graph: GraphClient,
  { event, notificationUrl }: Pick<NewSubscription, 'event' | 'notificationUrl'>,
): Promise<string[]> {
  const wanted = comparable(resourceOf(event));
  const ids: string[] = [];
  for await (const { id, resource, notificationUrl: url } of graph.list('/subscriptions', Listed)) {
    if (comparable(resource ?? '') === wanted && url === notificationUrl) ids.push(id);
  }
  return ids;
}

const pathOf = (subscriptionId: string) => `/subscriptions/${segment(subscriptionId)}`;

const comparable = (resource: string) => resource.replace(/^\//, '').toLowerCase();

/** Graph may grant less than was asked for. */
const granted = ({ id, expirationDateTime }: z.output<typeof Body>, asked: number): Subscription => ({
  subscriptionId: id,
  expiresAt: expirationDateTime ?? asked,
});

async function unless<T, S extends string>(status: number, name: S, work: () => Promise<T>): Promise<T | S> {
  try {
    return await work();
  } catch (thrown) {
    const error = asAppError(thrown);
    // A 404 that Graph did not write (a proxy's, say) says nothing about the subscription.
    const written = status !== 404 || error.code === 'meeting-gone';
    if (error.details.status === status && written) return name;
    throw thrown;
  }
}
