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

/** What the two documented lists of types hold; one of them has nothing that begins with "Channel". */
export type MeetingType =
  | 'Adhoc'
  | 'Broadcast'
  | 'ChannelRecurring'
  | 'ChannelScheduled'
  | 'GroupCall'
  | 'MeetNow'
  | 'OneToOneCall'
  | 'Recurring'
  | 'Scheduled'
  | 'Unknown';

export interface SandboxMeeting {
  subject: string;
  /** As the connector says it (learn: meeting-apps-apis; bot-schema MeetingDetails). */
  type: MeetingType;
  organizer: Colleague;
  /** Whom else Graph lets read its reports: nobody, unless a test says so (docs-contrib #8907). */
  coOrganizers: Colleague[];
  /** The chat or channel post it belongs to. */
  conversationId: string;
  joinUrl: string;
  /** The link that the connector tells, where that is another one than Graph's and the calendar's. */
  connectorUrl?: string;
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

/** Thirteen digits and a passcode: nothing in it says which chat the meeting has. */
function shortLink(of: string): string {
  const hash = createHash('sha256').update(of).digest();
  const number = 2_000_000_000_000 + (hash.readUIntBE(0, 6) % 1_000_000_000_000);
  return `https://teams.microsoft.com/meet/${number}?p=${hash.toString('base64url').slice(-22)}`;
}

/** As meetings made before have it: the chat and the organiser can be read in it. */
export function longLink(organizer: Colleague, thread: string, messageId: string): string {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizer.oid }));
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/${messageId}?context=${context}`;
}

export function meeting(
  subject: string,
  {
    type,
    organizer,
    thread,
    messageId = '0',
    link = 'short',
  }: {
    type: MeetingType;
    organizer: Colleague;
    thread: string;
    messageId?: string;
    /** Meetings made since January 2026 have short links (MC772556). */
    link?: 'short' | 'long';
  },
  occurrences: { start: number; end: number; sessions: Omit<SandboxSession, 'reportId'>[] }[],
): SandboxMeeting {
  return {
    subject,
    type,
    organizer,
    coOrganizers: [],
    conversationId: messageId === '0' ? thread : `${thread};messageid=${messageId}`,
    joinUrl: link === 'short' ? shortLink(`${thread} ${messageId}`) : longLink(organizer, thread, messageId),
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

/** The post of a meeting in a channel; `0` for a meeting with a chat of its own. */
export const postOf = (conversationId: string): string => conversationId.split(';messageid=')[1] ?? '0';
