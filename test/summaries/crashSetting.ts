import { setTimeout as sleep } from 'node:timers/promises';
import { tenantId } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { SentActivity } from '../../src/sandbox/services/connector.js';
import { openStorage, type StoragePlace } from '../../src/storage/openStorage.js';
import { occurrencesSeen } from '../../src/summaries/occurrences/occurrenceSeen.js';
import { jobIdOf, SummaryJob, SummaryResult } from '../../src/summaries/summaryJob.js';
import { type BotUnderTest, programs, startBotUnderTest } from './botUnderTest.js';
import { addMeetings, endMeeting, isSummaryOf, type Target } from './manyMeetings.js';

export interface Message extends SentActivity {
  /** How many crashes there had been when it was taken. */
  crashes: number;
}

/** Two summaries of one meeting. */
export interface Tally {
  meetings: number;
  /** `meeting to`, for what never came. */
  lost: string[];
  doubles: number;
  /** Doubles of what was not being sent at a crash. */
  unexplained: string[];
  /** Messages that were being sent when a crash came; one that still waits for its lease counts at the next crash, too. */
  inFlight: number;
  /** What the bot itself says may have been sent twice. */
  counted: number;
}

/** A teams service that goes on after the bot did not take an event. */
const patience = 5_000;
const pause = 50;

/** A sandbox tenant with many meetings, and a storage that outlives the bots that are started on it. */
export async function startCrashSetting({ place, meetings: count }: { place: StoragePlace; meetings: number }) {
  const messages: Message[] = [];
  const onNextSend: (() => void)[] = [];
  const sandbox = await startSandbox({
    onSent(activity) {
      messages.push({ ...activity, crashes: crashes.length });
      for (const tell of onNextSend.splice(0)) tell();
    },
  });
  const storage = await openStorage(place, Date.now);
  const meetings = addMeetings(sandbox.world, count);
  const bots: BotUnderTest[] = [];
  const jobIds = new Map<SandboxMeeting, string>();
  /** What was being sent at each crash, as `meeting to`. */
  const crashes: Set<string>[] = [];
  const open = new Set<SandboxMeeting>();
  const ends: Promise<void>[] = [];

  async function untilTaken(activity: Record<string, unknown>): Promise<void> {
    for (;;) {
      const answered = sandbox.teams.deliver(activity).then(
        ({ status }) => status,
        () => 0,
      );
      const status = await Promise.race([answered, sleep(patience, 0, { ref: false })]);
      if (status >= 200 && status < 300) return;
      await sleep(pause);
    }
  }

  const nextSend = () => new Promise<void>((resolve) => onNextSend.push(resolve));

  async function jobOf(meeting: SandboxMeeting) {
    const job = await storage.jobs.get(jobIds.get(meeting) ?? '');
    if (job === null) throw new Error(`${meeting.subject} has no job`);
    const payload = SummaryJob.parse(job.payload);
    const sent = job.state === 'done' ? SummaryResult.parse(job.result).sent : payload.sent;
    return { state: job.state, attempt: payload.attempt, sent };
  }

  return {
    sandbox,
    meetings,
    start(environment: Record<string, string> = {}, program = programs.shortLease): BotUnderTest {
      const bot = startBotUnderTest(program, { ...sandbox.environment, STORAGE: settingOf(place), ...environment });
      bots.push(bot);
      return bot;
    },
    /** Adds the bot to every chat. */
    async install(): Promise<void> {
      for (const meeting of meetings) {
        await untilTaken(sandbox.teams.installed(meeting));
        const chat = { tenantId, conversationId: meeting.conversationId };
        const seen = (await occurrencesSeen(storage, chat)).at(-1);
        if (seen === undefined) throw new Error('the bot has not seen its chat');
        const about = { ...chat, first: seen.first, event: null, virtualEvent: null };
        jobIds.set(meeting, jobIdOf(about));
      }
      // Greetings are no summaries.
      messages.length = 0;
    },
    /** The meeting ends now; Teams tells the bot until it listens. */
    end(meeting: SandboxMeeting): void {
      const now = Date.now();
      endMeeting(meeting, now);
      open.add(meeting);
      ends.push(untilTaken(sandbox.teams.meetingEvent(meeting, 'end', now)));
    },
    nextSend,
    /** Resolves after so many sends more. */
    async sends(count: number): Promise<void> {
      for (let i = 0; i < count; i += 1) await nextSend();
    },
    /** Notes what the storage says is being sent, right after a process has died or stands still. */
    async crashed(): Promise<void> {
      const attempts = new Set<string>();
      await Promise.all(
        [...open].map(async (meeting) => {
          const { state, attempt } = await jobOf(meeting);
          if (state === 'done') open.delete(meeting);
          else if (attempt !== null) attempts.add(`${meeting.subject} ${attempt.to}`);
        }),
      );
      crashes.push(attempts);
    },
    /** Resolves when every job is done. */
    async drained(): Promise<void> {
      await Promise.all(ends);
      while (open.size > 0) {
        for (const meeting of open) if ((await jobOf(meeting)).state === 'done') open.delete(meeting);
        await sleep(pause);
      }
    },
    /** `anyCrash`: several bots ran side by side, so a message may have been under way at an earlier crash as well. */
    async tally({ anyCrash = false } = {}): Promise<Tally> {
      const lost: string[] = [];
      const unexplained: string[] = [];
      let doubles = 0;
      for (const meeting of meetings) {
        const { sent } = await jobOf(meeting);
        for (const to of targets) {
          const name = `${meeting.subject} ${to}`;
          const mine = messages.filter((message) => isSummaryOf(meeting, to, message));
          const recorded = sent.filter((one) => one.to === to).map(({ activityId }) => activityId);
          if (recorded.length !== 1 || !mine.some(({ id }) => id === recorded[0])) lost.push(name);
          const others = mine.filter(({ id }) => !recorded.includes(id));
          doubles += others.length;
          // The bot that sent it must have been stopped before it could record it, having recorded that it would.
          const explaining = anyCrash
            ? crashes.filter((attempts) => attempts.has(name)).length
            : new Set(others.map((one) => one.crashes).filter((crash) => crashes[crash]?.has(name))).size;
          if (explaining < others.length) unexplained.push(name);
        }
      }
      return {
        meetings: meetings.length,
        lost,
        doubles,
        unexplained,
        inFlight: crashes.reduce((sum, attempts) => sum + attempts.size, 0),
        counted: bots.reduce((sum, bot) => sum + bot.maybeDoubled(), 0),
      };
    },
    async close(): Promise<void> {
      for (const bot of bots) bot.signal('SIGKILL');
      await Promise.all(bots.map(({ ended }) => ended));
      await storage.close();
      await sandbox.close();
    },
  };
}

export type CrashSetting = Awaited<ReturnType<typeof startCrashSetting>>;

const targets: Target[] = ['chat', 'organizer'];

const settingOf = (place: StoragePlace): string => {
  if (place.kind === 'sqlite') return `sqlite:${place.file}`;
  if (place.kind === 'connectionString') return `azure:${place.connectionString}`;
  throw new Error('not a storage of this machine');
};
