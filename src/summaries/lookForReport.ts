import { AppError, asAppError } from '../errors/appError.js';
import { listAttendanceReports, readSessions } from '../graph/attendanceReports.js';
import { day, minute, second } from '../platform/time/clock.js';
import { StorageError } from '../storage/storageError.js';
import { LeaseLost } from './deliver.js';
import { isOutage, kindOf } from './failureKind.js';
import type { Room } from './host.js';
import { type MeetingOfJob, meetingOfJob, schedulesNear } from './meetingOfJob.js';
import { occurrencesSeen } from './occurrences/occurrenceSeen.js';
import { coversEnd, isLongBefore, type OccurrenceSessions, sessionsOf, type When } from './occurrences/sessionsOf.js';
import { dueAfterSteps, dueAtStep, lookFor, nextStep } from './pollSteps.js';
import type { Ended, Run } from './run.js';
import { takeOverSent } from './sentByOthers.js';
import type { SummaryDeps } from './summaryDeps.js';
import type { SummaryJob } from './summaryJob.js';
import { waitForSignIn } from './summaryMarks.js';
import { ask, giveUp, sayItIsLate, tellOccurrence } from './tell.js';

/** A service that does not answer for longer than this is not waited for. */
const longestOutage = 7 * day;
const longestPause = 15 * minute;
/** A report without people is still being written, or of a meeting nobody joined. */
const emptyIsFinalAfter = 60 * minute;

/** One look for the report of an occurrence: tells what there is, and says when to look again. */
export async function lookForReport(deps: SummaryDeps, run: Run): Promise<Ended> {
  const { job } = run;
  const { tenantId, conversationId, organizer } = job;
  const work = (room: Room) => inRoom(deps, run, room);
  const ended =
    conversationId !== null
      ? await deps.host.inConversation(tenantId, conversationId, work)
      : organizer && (await deps.host.inPrivateOf({ tenantId, ...organizer }, work));
  if (ended) return ended.done ? ended : { ...ended, dueAt: Math.max(ended.dueAt, run.calendarAt) };
  // The bot is not there any more: nobody wants its summary.
  deps.count('removed');
  deps.log.warn(
    { place: conversationId === null ? 'personal' : 'chat' },
    'summary of a conversation that is not known',
  );
  return { done: true };
}

async function inRoom(deps: SummaryDeps, run: Run, room: Room): Promise<Ended> {
  const { job } = run;
  if (!deps.enabled) return { done: true };
  const when = await whenOf(deps, job);
  // Events have shown that what it is about is another job's too.
  if (when === 'of-another-job') return { done: true };
  let meeting: MeetingOfJob | null = null;
  try {
    meeting = await meetingOfJob(room, job);
    // So that a job can be found by whose meeting it is about.
    job.organizer ??= { aadObjectId: meeting.organizer.aadObjectId, userId: meeting.organizer.userId };
    const { wanted } = await deps.choices.of(meeting.organizer, meeting.thread);
    if (!wanted) return { done: true };
    const isComplete = await look(deps, run, room, { meeting, when });
    job.failures = 0;
    return isComplete ? later(deps, job) : lookOn(deps, job);
  } catch (thrown) {
    const isOthers = thrown instanceof LeaseLost || thrown instanceof StorageError || deps.whyNotTaken(thrown) !== null;
    if (isOthers) throw thrown;
    return failed(deps, run, room, { meeting, error: asAppError(thrown) });
  }
}

/** With the names of all jobs that the meeting has. */
type WhenSeen = When & { names: number[] };

/** The events may have told more since the job was written: a re-join makes it look again from the first step. */
async function whenOf(deps: SummaryDeps, job: SummaryJob): Promise<WhenSeen | 'of-another-job'> {
  const { conversationId, tenantId, first } = job;
  const all = conversationId === null ? [] : await occurrencesSeen(deps, { tenantId, conversationId });
  const seen = all.find((one) => one.first === first);
  if (seen === undefined && all.some(({ alsoNamed }) => alsoNamed.includes(first))) return 'of-another-job';
  const names = all.flatMap((one) => [one.first, ...one.alsoNamed]);
  const after = all.map(({ earliest }) => earliest).filter((at) => at > (seen?.last ?? first));
  const next = after.length === 0 ? null : Math.min(...after);
  if (seen === undefined) {
    return { first, started: job.event?.start ?? null, ended: job.ended, isPlanned: job.event !== null, next, names };
  }
  if (seen.started !== null || seen.ended !== null) job.silent = false;
  if (seen.ended !== null && seen.ended !== job.ended) {
    Object.assign(job, { end: seen.ended, ended: seen.ended, step: 0 });
  }
  return { first: seen.earliest, started: seen.started, ended: seen.ended, isPlanned: false, next, names };
}

/** Tells what there is. False when the session that has just ended has no report yet. */
async function look(
  deps: SummaryDeps,
  run: Run,
  room: Room,
  { meeting, when }: { meeting: MeetingOfJob; when: WhenSeen },
): Promise<boolean> {
  const { graph, access } = await room.graphOf(meeting.organizer, 'report');
  const source = meeting.source(access);
  const listed = await listAttendanceReports(graph, source);
  // Webinars and town halls have a list of their own for every date.
  const isEvent = run.job.virtualEvent !== null;
  const schedules =
    isEvent || listed.length === 0 ? [] : await calendarTimes(deps, run, room, { meeting, when, access });
  const occurrences = isEvent
    ? sessionsOf(
        listed,
        { first: Number.NEGATIVE_INFINITY, started: null, ended: null, isPlanned: true, next: null },
        { inChannel: false, schedules },
      )
    : sessionsOf(listed, when, { inChannel: meeting.inChannel, schedules, expectedEnd: run.job.end });
  const isLast = deps.clock() >= stepsEnd(deps, run.job);
  // The session that has just ended may have no report yet, though an earlier one has.
  const isComplete = coversEnd(occurrences, when.ended);
  if (!isComplete && !isLast) throw new AppError('not-ready');
  if (occurrences.length === 0) throw new AppError('not-ready');
  for (const occurrence of occurrences) {
    try {
      const sessions = await readSessions(graph, source, unread(run.job, occurrence));
      if (sessions.length === 0) continue;
      const isEmpty = sessions.every(({ records }) => records.length === 0);
      if (isEmpty && deps.clock() < run.job.end + emptyIsFinalAfter) throw new AppError('not-ready');
      // Whoever reads the summary and asks about it must not get an answer from before.
      deps.host.reportsAreNew(meeting.organizer, meeting.source('delegated'));
      await takeOverSent(deps, run.job, when.names, occurrence);
      if (!(await tellOccurrence(deps, run, room, { meeting, occurrence, sessions, access }))) continue;
    } finally {
      graph.reading.leave();
    }
    const others = run.job.told.filter((one) => one.occurrence !== occurrence.start);
    const reports = occurrence.sessions.map(({ reportId }) => reportId);
    run.job.told = [...others, { occurrence: occurrence.start, reports }];
  }
  // An end and a start that got lost let two dates seem one: of the second one nobody has been told anything yet.
  run.isAnotherDate = isLongBefore(occurrences, when.ended);
  if (run.isAnotherDate) throw new AppError('not-ready');
  return isComplete;
}

/** What all have been told needs not be read again; when a run ended after the chat, its organiser is still to be told. */
function unread({ told }: SummaryJob, { sessions }: OccurrenceSessions) {
  const isTold = told.some(({ reports }) => sessions.every(({ reportId }) => reports.includes(reportId)));
  return isTold ? [] : sessions;
}

async function calendarTimes(
  deps: SummaryDeps,
  run: Run,
  room: Room,
  { meeting, when, access }: { meeting: MeetingOfJob; when: When; access: 'delegated' | 'application' },
) {
  if (meeting.schedule !== null) return [meeting.schedule];
  if (access === 'application' || meeting.inChannel) return [];
  try {
    const { graph } = await room.graphOf(meeting.organizer, 'calendar');
    return await schedulesNear(graph, meeting, when.started ?? when.ended ?? when.first);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Less is known without the calendar, but the rest is. Its silence is kept, as long as that keeps no report back for long.
    run.calendarAt = deps.clock() + Math.min(longestPause, retryAfterOf(error));
    return [];
  }
}

function later(deps: SummaryDeps, job: SummaryJob): Ended {
  const now = deps.clock();
  job.step = nextStep(deps.pollMinutes, job.end, job.step, now);
  const dueAt = dueAtStep(deps.pollMinutes, job.end, job.step);
  return dueAt === null ? { done: true } : { done: false, dueAt: Math.max(dueAt, now) };
}

/** The same for a report that is late: longer than the steps say. */
function lookOn(deps: SummaryDeps, job: SummaryJob): Ended {
  const now = deps.clock();
  if (now < stepsEnd(deps, job)) return later(deps, job);
  job.step = deps.pollMinutes.length;
  const dueAt = dueAfterSteps(deps.pollMinutes, job.end, now);
  return dueAt === null ? { done: true } : { done: false, dueAt };
}

/** When the last of the configured steps is. */
const stepsEnd = ({ pollMinutes }: SummaryDeps, { end }: SummaryJob): number =>
  dueAtStep(pollMinutes, end, pollMinutes.length - 1) ?? end;

async function failed(
  deps: SummaryDeps,
  run: Run,
  room: Room,
  { meeting, error }: { meeting: MeetingOfJob | null; error: AppError },
): Promise<Ended> {
  const { job, id } = run;
  const kind = kindOf(error);
  deps.log.info({ code: error.code, ...error.details, step: job.step }, 'no summary yet');
  if (kind === 'never') return { done: true };
  // A run that came before its time, as after an instance whose clock was ahead: there is nothing to say of a meeting that is not over.
  if (deps.clock() < job.end) return later(deps, job);
  // Where it may not write it is often told nothing either.
  if (room.paused && error.code === 'meeting-unavailable') {
    deps.count('paused');
    return later(deps, job);
  }
  if (kind === 'organizer' && meeting !== null) {
    await waitForSignIn(deps, meeting.organizer, id);
    // Nothing has told that a meeting took place: there may be nothing to sign in for.
    if (!job.silent) await ask(deps, run, room, meeting);
    // Entra refuses now and then what it allows a moment later: then nobody signs in again.
    return lookOn(deps, job);
  }
  const now = deps.clock();
  const lastLook = job.end + lookFor;
  // Nobody has looked: the steps stay as they are.
  if (kind === 'passing' && now < (isOutage(error) ? job.end + longestOutage : lastLook)) {
    job.failures += 1;
    deps.count('outage');
    if (now >= stepsEnd(deps, job) && meeting !== null) await sayItIsLate(deps, run, room, meeting);
    return { done: false, dueAt: now + pauseAfter(error, job.failures) };
  }
  const afterOutage = kind === 'passing' || (job.failures > 0 && now > lastLook);
  if (kind === 'notYet') {
    job.failures = 0;
    const ended = lookOn(deps, job);
    if (!ended.done && dueAtStep(deps.pollMinutes, job.end, job.step) === null && meeting !== null)
      await sayItIsLate(deps, run, room, meeting);
    if (!ended.done) return ended;
  }
  const why = kind === 'notYet' ? new AppError('no-report', {}, error) : error;
  await giveUp(deps, run, room, { meeting, error: why, afterOutage });
  return { done: true };
}

/** What Graph asks for is waited in full. */
function pauseAfter(error: AppError, failures: number): number {
  return Math.max(retryAfterOf(error), Math.min(longestPause, 5 * second * 2 ** Math.min(failures, 20)));
}

/** Milliseconds; 0 when nobody asks for any. Graph's own word is trusted for a day. */
const retryAfterOf = ({ details: { retryAfter } }: AppError): number =>
  typeof retryAfter === 'number' ? Math.min(retryAfter * second, day) : 0;
