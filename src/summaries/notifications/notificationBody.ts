import { z } from 'zod';
import type { VirtualEventKind } from '../../graph/virtualEvents.js';
import { type ClientState, readClientState } from './subscribed.js';

/** Far more than Graph puts into one body; each may cost a look into the storage. */
export const maxNotifications = 100;

const lifecycleEvents = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const;
type LifecycleEvent = (typeof lifecycleEvents)[number];

export interface ReportPath {
  kind: VirtualEventKind;
  eventId: string;
  sessionId: string;
  reportId: string;
}

/** A notification whose sender is not known yet to be Graph. */
export interface Notification {
  subscriptionId: string;
  tenantId: string;
  clientState: ClientState;
  what: { kind: 'report'; path: ReportPath | null } | { kind: 'lifecycle'; event: LifecycleEvent };
}

const Id = z.string().min(1).max(200);
const Entry = z.object({
  subscriptionId: Id,
  tenantId: Id,
  clientState: z.unknown(),
  changeType: z.unknown().optional(),
  lifecycleEvent: z.unknown().optional(),
  resourceData: z.unknown().optional(),
});
const Body = z.object({ value: z.array(z.unknown()).max(maxNotifications) });
const ResourceData = z.object({ '@odata.id': z.string().max(2000) });

/** Why a notification is not acted on. */
export type Unusable = 'unreadable' | 'no-client-state' | 'other-change';

/** The notifications of a body; null when it is no such body. Whatever else is in them is not looked at. */
export function readNotifications(body: unknown): (Notification | Unusable)[] | null {
  const parsed = Body.safeParse(body);
  return parsed.success ? parsed.data.value.map(readOne) : null;
}

function readOne(value: unknown): Notification | Unusable {
  const entry = Entry.safeParse(value);
  if (!entry.success) return 'unreadable';
  const { subscriptionId, tenantId, changeType, lifecycleEvent, resourceData } = entry.data;
  const clientState = readClientState(entry.data.clientState);
  if (clientState === null) return 'no-client-state';
  const from = { subscriptionId, tenantId, clientState };
  const event = lifecycleEvents.find((one) => one === lifecycleEvent);
  if (event) return { ...from, what: { kind: 'lifecycle', event } };
  if (changeType !== 'created') return 'other-change';
  const data = ResourceData.safeParse(resourceData);
  return { ...from, what: { kind: 'report', path: data.success ? readReportPath(data.data['@odata.id']) : null } };
}

const kinds = { webinars: 'webinar', townhalls: 'townhall' } as const;
/** Begins with a letter or figure, so that it is no `..`. */
const plainId = /^[A-Za-z0-9][A-Za-z0-9._~@:=+*-]{0,300}$/;

/**
 * `solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}`, and nothing else; null for anything else. Graph
 * compares its own words without case, and so does this; ids are as they are.
 */
export function readReportPath(path: string): ReportPath | null {
  const [, collection, ...encoded] =
    /^\/?solutions\/virtualEvents\/(webinars|townhalls)\/([^/]+)\/sessions\/([^/]+)\/attendanceReports\/([^/]+)$/i.exec(
      path,
    ) ?? [];
  const [eventId, sessionId, reportId] = encoded.map(decodedId);
  if (!eventId || !sessionId || !reportId) return null;
  return {
    kind: collection?.toLowerCase() === 'webinars' ? kinds.webinars : kinds.townhalls,
    eventId,
    sessionId,
    reportId,
  };
}

function decodedId(encoded: string): string | null {
  try {
    const id = decodeURIComponent(encoded);
    return plainId.test(id) ? id : null;
  } catch {
    return null;
  }
}
