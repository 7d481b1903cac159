import { createHash } from 'node:crypto';
import { type Colleague, tenantId } from './company.js';
import { type AttendeeBody, invitationTo } from './invitations.js';
import type { RecordBody } from './records.js';

/** One attendance report of the sandbox. Times are milliseconds UTC. */
export interface SandboxSession {
  reportId: string;
  start: number;
  end: number;
  /** From when on Graph lists it. */
  readyAt: number;
  records: RecordBody[];
}

export interface SandboxOccurrence {
  eventId: string;
  start: number;
  end: number;
  sessions: SandboxSession[];
}

export interface SandboxMeeting {
  subject: string;
  type: 'Scheduled' | 'Recurring' | 'ChannelScheduled' | 'ChannelRecurring' | 'GroupCall';
  organizer: Colleague;
  /** Whom else Graph lets read its reports: nobody, unless a test says so (docs-contrib #8907). */
  coOrganizers: Colleague[];
  /** The chat or channel post it belongs to. */
  conversationId: string;
  joinUrl: string;
  /** Graph's onlineMeeting id. */
  graphId: string;
  /** The connector's meeting id. */
  connectorId: string;
  /** The id of its series in the calendar; null for a meeting held once. */
  seriesMasterId: string | null;
  invited: AttendeeBody[];
  occurrences: SandboxOccurrence[];
}

const guid = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
const base64 = (text: string) => Buffer.from(text).toString('base64');

export function meeting(
  subject: string,
  {
    type,
    organizer,
    thread,
    messageId = '0',
  }: { type: SandboxMeeting['type']; organizer: Colleague; thread: string; messageId?: string },
  occurrences: { start: number; end: number; sessions: Omit<SandboxSession, 'reportId'>[] }[],
): SandboxMeeting {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizer.oid }));
  return {
    subject,
    type,
    organizer,
    coOrganizers: [],
    conversationId: messageId === '0' ? thread : `${thread};messageid=${messageId}`,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/${messageId}?context=${context}`,
    graphId: base64(`1*${organizer.oid}*${messageId}**${thread}`),
    connectorId: base64(`0#${thread}#${messageId}`),
    seriesMasterId: type.endsWith('Recurring') ? base64(`series ${subject}`) : null,
    invited: invitationTo(subject),
    occurrences: occurrences.map((occurrence, i) => ({
      ...occurrence,
      eventId: base64(`event ${subject} ${i}`),
      sessions: occurrence.sessions.map((session, j) => ({ ...session, reportId: guid(`${subject} ${i} ${j}`) })),
    })),
  };
}

/** The chat or channel of a conversation: a meeting's post in a channel has a conversation of its own. */
export const threadOf = (conversationId: string): string => conversationId.split(';')[0] ?? '';
