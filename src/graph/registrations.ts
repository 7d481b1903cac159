import { z } from 'zod';
import type { Registrant } from '../attendance/expected/registrant.js';
import { AppError } from '../errors/appError.js';
import { isGuid } from '../platform/guid.js';
import { flag, listOf, orNull, text } from '../platform/http/wireShapes.js';
import type { GraphClient, PageCame } from './http/client.js';
import { segment } from './http/paths.js';
import { readingLimits } from './http/readingLimits.js';
import { zonedMoment } from './http/wire.js';
import { registrationKeys } from './registrationKeys.js';
import { collections, type VirtualEventKind } from './virtualEvents.js';

export interface EventId {
  kind: VirtualEventKind;
  eventId: string;
}

/** Graph's examples have "String" here: what is no id of the directory is none. */
const accountId = text.transform((id) => (id !== null && isGuid(id) ? id.toLowerCase() : null));
const address = text.transform((value) => value?.trim().toLowerCase() || null);
/** The examples tell no zone: it is UTC (`2023-03-07T22:04:17`). */
const utc = text.transform((value) =>
  value === null ? null : zonedMoment.parse({ dateTime: value, timeZone: 'UTC' }).at,
);

/** The part of a registration that is compared with the report. Answers to the organiser's questions are not read. */
const Registration = z
  .object({
    id: text,
    email: address,
    firstName: text,
    lastName: text,
    userId: accountId,
    status: text,
    registrationDateTime: utc,
    externalRegistrationInformation: orNull(z.object({ registrationId: text })),
  })
  .transform((one): Registrant => {
    const status = statuses.get(one.status?.toLowerCase() ?? '');
    return {
      keys: registrationKeys(one.id, one.externalRegistrationInformation?.registrationId ?? null),
      directoryId: one.userId,
      address: one.email,
      displayName: [one.firstName?.trim(), one.lastName?.trim()].filter(Boolean).join(' ') || null,
      status: status ?? 'registered',
      registeredAt: one.registrationDateTime,
      // A status that Microsoft may add later does not tell whether somebody was expected.
      isCertain: status !== undefined,
    };
  });

const statuses = new Map<string, Registrant['status']>([
  ['registered', 'registered'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['waitlisted', 'waitlisted'],
  ['pendingapproval', 'pending'],
  ['rejectedbyorganizer', 'rejected'],
]);

const pathOf = ({ kind, eventId }: EventId) => `/solutions/virtualEvents/${collections[kind]}/${segment(eventId)}`;

/** Who registered, and whether all of them could be read. */
export interface RegistrationsRead {
  registrants: Registrant[];
  complete: boolean;
}

/**
 * Everybody who registered for an event, whatever became of it (graph: virtualeventregistration-list). Null where this event
 * has no registrations at all. Whether Graph lets people read them is documented both ways, so it is tried: AppError
 * `registrations-refused` says that they may not, and never that nobody registered.
 */
export async function listRegistrations(graph: GraphClient, event: EventId): Promise<RegistrationsRead | null> {
  const registrants: Registrant[] = [];
  const reader = graph.listPages(`${pathOf(event)}/registrations`, Registration, { admit: admitted(graph) });
  try {
    for (;;) {
      const step = await reader.next();
      if (step.done) return { registrants, complete: step.value.complete };
      registrants.push(...step.value);
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'step-up') throw error;
    if (error.details.status === 403) throw new AppError('registrations-refused', error.details, error);
    if (isUnknownPath(error)) return null;
    throw error;
  }
}

/** What Graph answers where a cloud does not have them: no such thing, or no such segment in its paths. */
const isUnknownPath = ({ details: { status } }: AppError): boolean =>
  status === 404 || status === 400 || status === 405 || status === 501;

const bytesPerRegistration = 600;

/** As many as a report can have people. Each takes room in memory. */
function admitted(graph: GraphClient): (page: PageCame) => Promise<number> {
  let left = readingLimits.records;
  return async ({ elements, bytes }) => {
    const wanted = Math.min(left, elements);
    left -= wanted;
    await graph.reading.take(Math.max(wanted * bytesPerRegistration, bytes)).catch((error: unknown) => {
      throw new AppError('graph-slow', { reason: 'no memory for the registrations' }, error);
    });
    return wanted;
  };
}

const Invited = z
  .object({ '@odata.type': text, id: accountId, displayName: text, email: address })
  .transform((one): Registrant => {
    const isUser = one['@odata.type']?.toLowerCase().endsWith('communicationsuseridentity') ?? false;
    return {
      keys: [],
      directoryId: one.id,
      address: one.email,
      displayName: one.displayName?.trim() || null,
      status: 'invited',
      registeredAt: null,
      // A group of people may be on the list, too, and nothing tells it from a person but its type.
      isCertain: isUser && one.id !== null,
    };
  });

const Event = z.object({ isInviteOnly: flag, invitedAttendees: listOf(Invited) });

/** Whom a town hall is for; null where it is not for invited people alone (graph: virtualeventtownhall). One call. */
export async function listInvited(graph: GraphClient, event: EventId): Promise<Registrant[] | null> {
  const { isInviteOnly, invitedAttendees } = await graph.get(pathOf(event), Event);
  return isInviteOnly === true ? invitedAttendees : null;
}
