import { z } from 'zod';

const virtualEvent = z.object({
  kind: z.enum(['webinar', 'townhall']),
  eventId: z.string(),
  sessionId: z.string(),
});

/** What was sent about an occurrence, and where. */
export const Sent = z.object({
  /** The start of its first session, by which it is known; 0 before there is a report. */
  occurrence: z.number(),
  to: z.enum(['chat', 'organizer']),
  /** `asked`: the organiser has to sign in first; `gaveUp`: why there is none. Both are replaced by a summary. */
  what: z.enum(['summary', 'asked', 'gaveUp']),
  conversationId: z.string(),
  /** Null once somebody has deleted it. */
  activityId: z.string().nullable(),
  reports: z.array(z.string()),
  /** Of `gaveUp`: `late` while the report is still looked for. */
  why: z.enum(['late', 'over']).nullable().default(null),
});
export type Sent = z.output<typeof Sent>;

/** An occurrence of which everybody has been told who is told, or cannot be reached. */
const Told = z.object({ occurrence: z.number(), reports: z.array(z.string()) });

/** What was sent to somebody whom the organiser has named; `tag` names nobody, and where their chat is is not kept. */
const Copy = z.object({
  tag: z.string(),
  sent: z.array(Sent),
  unsure: z.array(z.object({ occurrence: z.number(), to: z.enum(['chat', 'organizer']), times: z.number() })),
  attempt: z.object({ occurrence: z.number(), to: z.enum(['chat', 'organizer']) }).nullable(),
});
export type Copy = z.output<typeof Copy>;

/** One occurrence of one meeting. Ids only: it is stored. Times are milliseconds UTC. */
export const SummaryJob = z.object({
  tenantId: z.string(),
  /** The chat or channel post it belongs to; null where the bot is in none. */
  conversationId: z.string().nullable(),
  /** The connector's id of the meeting. */
  meetingId: z.string().nullable(),
  /** Known at once for what is found in the organiser's calendar; of a chat the connector tells when the job first runs. */
  organizer: z.object({ aadObjectId: z.string(), userId: z.string().nullable() }).nullable(),
  /** The calendar's event, where the bot is in no chat of the meeting. */
  event: z.object({ eventId: z.string(), start: z.number(), end: z.number() }).nullable(),
  virtualEvent: virtualEvent.nullable(),
  /** The first event of the occurrence. */
  first: z.number(),
  /** From when the steps count: its end, as far as known. */
  end: z.number(),
  /** The end that an event told last; null while none has. */
  ended: z.number().nullable(),
  /** True when nothing says that a meeting takes place: then its absence is no news. */
  silent: z.boolean(),
  /** The next of the poll steps. */
  step: z.number(),
  sent: z.array(Sent),
  told: z.array(Told).default([]),
  /** Runs in a row that failed by something that should pass. */
  failures: z.number(),
  /** Recorded before a message is sent: who finds it does not know whether the message went out. */
  attempt: z.object({ occurrence: z.number(), to: z.enum(['chat', 'organizer']) }).nullable(),
  /** The same for each place, and how often; 0 is the occurrence of what is not a summary. */
  unsure: z
    .array(z.object({ occurrence: z.number(), to: z.enum(['chat', 'organizer']), times: z.number() }))
    .default([]),
  copies: z.array(Copy).default([]),
});
export type SummaryJob = z.output<typeof SummaryJob>;

/** Of a job that is done: so that a later session finds the messages to update. */
export const SummaryResult = SummaryJob.pick({ sent: true, told: true, copies: true });

/** What was sent, and what may have been. */
export type Ledger = Pick<SummaryJob, 'sent' | 'unsure' | 'attempt'>;

export const newJob = (about: Pick<SummaryJob, 'tenantId' | 'first' | 'end'> & Partial<SummaryJob>): SummaryJob => ({
  conversationId: null,
  meetingId: null,
  organizer: null,
  event: null,
  virtualEvent: null,
  ended: null,
  silent: false,
  step: 0,
  sent: [],
  told: [],
  failures: 0,
  attempt: null,
  unsure: [],
  copies: [],
  ...about,
});

/** The same for whoever finds the occurrence, by whatever trigger. */
export const jobIdOf = ({
  tenantId,
  conversationId,
  virtualEvent: chosen,
  event,
  first,
}: Pick<SummaryJob, 'tenantId' | 'conversationId' | 'virtualEvent' | 'event' | 'first'>): string => {
  if (chosen) return `summary/${tenantId}/${chosen.kind}/${chosen.eventId}/${chosen.sessionId}`;
  if (conversationId !== null) return `summary/${tenantId}/${conversationId}/${first}`;
  return `summary/${tenantId}/event/${event?.eventId ?? ''}`;
};

/** What was sent to somebody whom the organiser has named: changed in place. */
export function copyOf(job: SummaryJob, tag: string): Copy {
  const known = job.copies.find((one) => one.tag === tag);
  if (known !== undefined) return known;
  const copy: Copy = { tag, sent: [], unsure: [], attempt: null };
  job.copies.push(copy);
  return copy;
}
