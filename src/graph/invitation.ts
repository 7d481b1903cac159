import { z } from 'zod';
import type { Invitation, Invitee, Response } from '../attendance/invitation.js';
import { listOf, orNull, text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { query, segment } from './http/paths.js';

const EmailAddress = orNull(z.object({ name: text, address: text })).transform((value) => ({
  name: value?.name ?? null,
  address: value?.address?.trim().toLowerCase() || null,
}));

const Attendee = z
  .object({
    type: text,
    status: orNull(z.object({ response: text })),
    emailAddress: EmailAddress,
  })
  .transform(
    ({ type, status, emailAddress }): Invitee => ({
      address: emailAddress.address,
      displayName: emailAddress.name?.trim() || null,
      type: typeOf(type),
      response: responseOf(status?.response ?? null),
    }),
  );

const Event = z.object({
  organizer: orNull(z.object({ emailAddress: EmailAddress })),
  attendees: listOf(Attendee),
});

/** Who was invited to an event of the user's calendar, and what they answered (graph: event-get, attendee). One call. */
export async function readInvitation(graph: GraphClient, eventId: string): Promise<Invitation> {
  const path = `/me/events/${segment(eventId)}?${query({ $select: 'organizer,attendees' })}`;
  const { organizer, attendees } = await graph.get(path, Event);
  return { organizerAddress: organizer?.emailAddress.address ?? null, invitees: attendees };
}

/** An unknown type is not reason enough to miss anybody. */
function typeOf(type: string | null): Invitee['type'] {
  const folded = type?.toLowerCase();
  return folded === 'required' || folded === 'resource' ? folded : 'optional';
}

const responses = new Map<string, Response>([
  ['accepted', 'accepted'],
  ['tentativelyaccepted', 'tentative'],
  ['declined', 'declined'],
  ['organizer', 'organizer'],
]);

const responseOf = (response: string | null): Response => responses.get(response?.toLowerCase() ?? '') ?? 'none';
