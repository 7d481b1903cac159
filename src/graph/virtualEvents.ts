import { z } from 'zod';
import type { Moment } from '../attendance/record.js';
import { text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { segment } from './http/paths.js';
import { zonedMoment } from './http/wire.js';

export type VirtualEventKind = 'webinar' | 'townhall';

/** A webinar or town hall that the user organises or co-organises. */
export interface VirtualEvent {
  kind: VirtualEventKind;
  eventId: string;
  title: string | null;
  /** Milliseconds UTC. */
  start: Moment | null;
  end: Moment | null;
}

/** One date of a virtual event; attendance reports belong to it. */
export interface VirtualEventSession {
  sessionId: string;
  title: string | null;
  start: Moment | null;
  end: Moment | null;
  /** True where its times are in a zone that nobody knows, and were taken as UTC. */
  zoneUnknown: boolean;
}

/** How Graph's paths call them. */
export const collections = { webinar: 'webinars', townhall: 'townhalls' } as const;
const roles = ['organizer', 'coOrganizer'] as const;

const Times = { startDateTime: zonedMoment, endDateTime: zonedMoment };
const Event = z.object({ id: z.string().min(1), displayName: text, ...Times });
const Session = z.object({ id: z.string().min(1), subject: text, ...Times });

/**
 * Webinars and town halls of both roles, each once, newest first (graph: virtualeventsroot getByUserRole,
 * `VirtualEvent.Read`). One batch begins all four lists.
 */
export async function listVirtualEvents(
  graph: GraphClient,
  inRoles: readonly (typeof roles)[number][] = roles,
): Promise<VirtualEvent[]> {
  const lists = (['webinar', 'townhall'] as const).flatMap((kind) =>
    inRoles.map((role) => ({
      kind,
      path: `/solutions/virtualEvents/${collections[kind]}/getByUserRole(role='${role}')`,
    })),
  );
  const firstPages = await graph.batch(lists.map(({ path }) => path));
  const events = new Map<string, VirtualEvent>();
  for (const [i, { kind, path }] of lists.entries()) {
    const first = firstPages[i];
    if (first && 'error' in first) throw first.error;
    for await (const { id, displayName, startDateTime, endDateTime } of graph.list(path, Event, {
      first: first?.body,
    })) {
      events.set(`${kind} ${id}`, {
        kind,
        eventId: id,
        title: displayName,
        start: startDateTime.at,
        end: endDateTime.at,
      });
    }
  }
  return [...events.values()].sort((a, b) => (b.start ?? 0) - (a.start ?? 0));
}

/** Whether the user is the event's organiser. Co-organisers read the same, and share none of it with others. */
export async function isOrganizerOfEvent(
  graph: GraphClient,
  { kind, eventId }: { kind: VirtualEventKind; eventId: string },
): Promise<boolean> {
  const events = await listVirtualEvents(graph, ['organizer']);
  return events.some((one) => one.kind === kind && one.eventId === eventId);
}

/** The dates of an event, newest first. */
export async function listVirtualEventSessions(
  graph: GraphClient,
  { kind, eventId }: { kind: VirtualEventKind; eventId: string },
): Promise<VirtualEventSession[]> {
  const path = `/solutions/virtualEvents/${collections[kind]}/${segment(eventId)}/sessions`;
  const sessions: VirtualEventSession[] = [];
  for await (const { id, subject, startDateTime, endDateTime } of graph.list(path, Session)) {
    const zoneUnknown = !startDateTime.zoneKnown || !endDateTime.zoneKnown;
    sessions.push({ sessionId: id, title: subject, start: startDateTime.at, end: endDateTime.at, zoneUnknown });
  }
  return sessions.sort((a, b) => (b.start ?? 0) - (a.start ?? 0));
}
