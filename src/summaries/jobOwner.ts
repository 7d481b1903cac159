import { z } from 'zod';
import type { Job } from '../storage/jobQueue.js';
import { SummaryResult } from './summaryJob.js';

interface Owner {
  tenantId: string;
  aadObjectId: string;
  /** Their 1:1 chat. */
  conversationId: string | null;
}

/** What scans and subscriptions are of, and what summaries are of once the connector has told whose the meeting is. */
const OfPerson = z.object({ tenantId: z.string(), aadObjectId: z.string() });
const OfOrganizer = z.object({ tenantId: z.string(), organizer: z.object({ aadObjectId: z.string() }) });

/** True for a job about somebody's calendar, their events or their meetings. */
export function isJobOf({ payload, result }: Pick<Job, 'payload' | 'result'>, owner: Owner): boolean {
  const person = OfPerson.safeParse(payload).data;
  const meeting = OfOrganizer.safeParse(payload).data;
  const of = person ?? (meeting && { tenantId: meeting.tenantId, aadObjectId: meeting.organizer.aadObjectId });
  if (of) return isSame(of.tenantId, owner.tenantId) && isSame(of.aadObjectId, owner.aadObjectId);
  // What earlier versions stored does not say whose meeting it is, but to whom something was sent.
  const sent = [payload, result].flatMap((one) => SummaryResult.partial().safeParse(one).data?.sent ?? []);
  return sent.some(({ to, conversationId }) => to === 'organizer' && conversationId === owner.conversationId);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
