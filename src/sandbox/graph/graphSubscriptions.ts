import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { day, hour, minute, second } from '../../platform/time/clock.js';
import type { Reply, Routes } from '../world/route.js';
import type { SandboxSubscription, World } from '../world/world.js';
import { failure, type GraphRequest, ok } from './graphReply.js';
import type { Guard } from './guard.js';

const shortest = 45 * minute;
const longest = day;
/** Graph waits that long for an endpoint to prove itself (learn: change-notifications-delivery-webhooks). */
const handshakeLimit = 10 * second;

const Asked = z.object({
  changeType: z.literal('created'),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url().nullish(),
  resource: z.string(),
  expirationDateTime: z.iso.datetime(),
  clientState: z.string().max(128).nullish(),
});
const Renewal = z.object({ expirationDateTime: z.iso.datetime() });

/** Subscriptions to the reports of virtual events: one per event for the one app of this tenant. */
export function subscriptionRoutes(world: World, guarded: Guard): Routes {
  const base = '/:version/subscriptions';
  const own = (answer: (subscription: SandboxSubscription, request: GraphRequest) => Reply) =>
    guarded('VirtualEvent.Read', (request) => {
      const found = live(world).find(({ id, ownerId }) => id === request.params.id && ownerId === request.user.oid);
      return found ? answer(found, request) : failure(404, 'ResourceNotFound', 'The object was not found.');
    });
  return {
    [`POST ${base}`]: guarded('VirtualEvent.Read', (request) => subscribe(world, request)),
    [`GET ${base}`]: guarded('VirtualEvent.Read', ({ user }) =>
      ok({
        value: live(world)
          .filter(({ ownerId }) => ownerId === user.oid)
          .map(subscriptionBody),
      }),
    ),
    [`GET ${base}/:id`]: own((subscription) => ok(subscriptionBody(subscription))),
    [`PATCH ${base}/:id`]: own((subscription, { body }) => {
      const renewal = Renewal.safeParse(body);
      const expiresAt = renewal.success ? Date.parse(renewal.data.expirationDateTime) : Number.NaN;
      if (!isLifetime(expiresAt - world.clock())) return invalid('Subscription expiration is out of range.');
      subscription.expiresAt = expiresAt;
      return ok(subscriptionBody(subscription));
    }),
    [`DELETE ${base}/:id`]: own((subscription) => {
      world.subscriptions = world.subscriptions.filter((one) => one !== subscription);
      return { status: 204 };
    }),
  };
}

const live = ({ subscriptions, clock }: World) => subscriptions.filter(({ expiresAt }) => expiresAt > clock());
const isLifetime = (length: number) => length >= shortest && length <= longest;
const invalid = (message: string) => failure(400, 'ValidationError', message);

async function subscribe(world: World, { body, user }: GraphRequest): Promise<Reply> {
  const parsed = Asked.safeParse(body);
  if (!parsed.success) return invalid(`Invalid ${parsed.error.issues[0]?.path.join('.')}.`);
  const { changeType, notificationUrl, lifecycleNotificationUrl = null, resource, clientState = null } = parsed.data;
  const expiresAt = Date.parse(parsed.data.expirationDateTime);
  const length = expiresAt - world.clock();
  if (!isLifetime(length)) return invalid('Subscription expiration is out of range.');
  if (length > hour && lifecycleNotificationUrl === null) return invalid('lifecycleNotificationUrl is required.');
  const [, kind, eventId] =
    /^solutions\/virtualEvents\/(webinars|townhalls)\/([^/]+)\/getAttendanceReports$/.exec(resource) ?? [];
  const event = world.virtualEvents.find((one) => one.kind === kind && one.eventId === eventId);
  if (!event) return failure(404, 'NotFound', 'Event not found.');
  const allowed = [event.organizer, ...event.coOrganizers].some(({ oid }) => oid === user.oid);
  if (!allowed) return failure(403, 'Forbidden', 'An error has occurred.');
  if (live(world).some((one) => one.resource === resource)) {
    return failure(409, 'Conflict', 'A subscription for this app and resource exists already.');
  }
  for (const url of [notificationUrl, lifecycleNotificationUrl]) {
    if (url !== null && !(await provesItself(url))) {
      return invalid('Subscription validation request failed. Notification endpoint must respond with 200 OK.');
    }
  }
  const subscription = {
    id: randomUUID(),
    ownerId: user.oid,
    resource,
    changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    expiresAt,
  };
  world.subscriptions.push(subscription);
  return { ...ok(subscriptionBody(subscription)), status: 201 };
}

/** The endpoint must answer with the token it was sent, decoded, as plain text. */
async function provesItself(url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const address = new URL(url);
  address.searchParams.set('validationToken', token);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(handshakeLimit),
    });
    const plain = /^text\/plain\b/.test(answer.headers.get('content-type') ?? '');
    return (await answer.text()) === token && answer.status === 200 && plain;
  } catch {
    return false;
  }
}

/** Graph keeps clientState to itself. */
export const subscriptionBody = ({
  id,
  resource,
  changeType,
  notificationUrl,
  lifecycleNotificationUrl,
  ...rest
}: SandboxSubscription) => ({
  id,
  resource,
  changeType,
  notificationUrl,
  lifecycleNotificationUrl,
  clientState: null,
  creatorId: rest.ownerId,
  expirationDateTime: new Date(rest.expiresAt).toISOString(),
});
