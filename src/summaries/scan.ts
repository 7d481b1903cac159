import { z } from 'zod';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import type { GraphClient } from '../graph/http/client.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { findMeetingByJoinUrl } from '../graph/onlineMeetings.js';
import { mayBeOwnEvent } from '../meetings/organizer.js';
import { hour, minute } from '../platform/time/clock.js';
import { isOutage } from './failureKind.js';
import { dueAtStep } from './pollSteps.js';
import { jobIdOf, newJob } from './summaryJob.js';
import { waitForSignIn } from './summaryMarks.js';
import { type WatchDeps, watchEvents } from './watchEvents.js';
import type { JobEnd, RunningJob } from './worker.js';

/** How often the calendar of somebody who wants summaries of all their meetings is looked at. */
const scanEvery = 15 * minute;
/** Meetings that ended longer ago are not news. */
const lookBack = 6 * hour;
const whileSignedOut = 6 * hour;

/** Somebody who wants summaries of all their meetings, also where the bot is not in the chat. Ids only. */
export const ScanJob = z.object({
  tenantId: z.string(),
  aadObjectId: z.string(),
  userId: z.string().nullable(),
  /** Up to when ended meetings have been looked at. Milliseconds UTC. */
  until: z.number(),
});
export type ScanJob = z.output<typeof ScanJob>;

export const scanIdOf = ({ tenantId, aadObjectId }: Pick<ScanJob, 'tenantId' | 'aadObjectId'>): string =>
  `scan/${tenantId}/${aadObjectId}`.toLowerCase();

/** Finds meetings of theirs that have ended, and makes a job of each that has no chat with the bot in it. */
export async function runScan(
  deps: WatchDeps,
  isInChat: (tenantId: string, thread: string) => Promise<boolean>,
  { id, payload }: RunningJob,
): Promise<JobEnd> {
  const parsed = ScanJob.safeParse(payload);
  if (!parsed.success) return { kind: 'dead', reason: 'unreadable payload', keepFor: lookBack };
  const job = parsed.data;
  const now = deps.clock();
  if (!deps.enabled || !(await deps.choices.wantsAll(job))) return { kind: 'done', result: null, keepFor: minute };
  const later = (after: number, until: number): JobEnd => ({
    kind: 'later',
    dueAt: now + after,
    payload: { ...job, until },
  });
  try {
    const from = Math.max(job.until, now - lookBack);
    const found = await deps.host.inPrivateOf(job, async (room) => {
      await watchEvents(deps, room, job, { from, now });
      const { graph } = await room.graphOf(job, 'calendar');
      const events = await listMeetingEvents(graph, from - 24 * hour, now);
      const ended = events.filter((event) => event.end > from && event.end <= now && mayBeOwnEvent(event));
      const inChats: (MeetingEvent & { thread: string | null })[] = [];
      // One after the other: few meetings end in a quarter of an hour, and nobody waits.
      for (const event of ended) inChats.push({ ...event, thread: await threadOf(graph, event) });
      return inChats;
    });
    // No 1:1 chat any more: nobody to tell.
    if (found === null) return { kind: 'done', result: null, keepFor: minute };
    for (const { eventId, start, end, thread } of found) {
      // There the meeting's own events, or its check, make the job.
      if (thread !== null && (await isInChat(job.tenantId, thread))) continue;
      const organizer = { aadObjectId: job.aadObjectId, userId: job.userId };
      const about = newJob({ tenantId: job.tenantId, first: start, end, organizer, event: { eventId, start, end } });
      const dueAt = dueAtStep(deps.pollMinutes, end, 0) ?? now;
      await deps.jobs.schedule({ id: jobIdOf(about), dueAt, payload: about });
    }
    return later(scanEvery, now);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.log.info({ code: error.code, ...error.details }, 'calendar not looked at');
    await waitForSignIn(deps, job, id);
    const isTheirs = error.code === 'not-signed-in' || error.code === 'signed-out' || error.code === 'consent-missing';
    return later(isTheirs ? whileSignedOut : scanEvery, job.until);
  }
}

/**
 * The chat of a meeting: by its link where that still holds it, else as Graph knows the meeting; null where neither tells. An
 * outage is thrown, so that the scan is made again: a meeting whose chat is not known would be told in two places.
 */
async function threadOf(calendar: GraphClient, { joinUrl }: Pick<MeetingEvent, 'joinUrl'>): Promise<string | null> {
  const inLink = threadOfMeeting(joinUrl);
  if (inLink !== null) return inLink;
  try {
    return (await findMeetingByJoinUrl(calendar, joinUrl)).thread;
  } catch (error) {
    if (!(error instanceof AppError) || isOutage(error)) throw error;
    return null;
  }
}
