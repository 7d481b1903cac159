import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Clock, second } from '../time/clock.js';
import { errorOrigin } from './errorOrigin.js';
import type { Log } from './log.js';
import { type Metrics, type ReadingFigures, summaryMissing, turnKinds } from './metrics.js';

/** How many jobs are in which state, and since when the one that has waited longest is due. */
export interface JobFigures {
  scheduled: number;
  leased: number;
  done: number;
  dead: number;
  oldestDueAt: number | null;
}

export interface PrometheusOptions {
  /** Is called whenever the metrics are read. */
  jobs(): Promise<JobFigures>;
  clock: Clock;
  log: Log;
  /** Also what Node tells of this process. */
  ofProcess: boolean;
}

/** Metrics, and the text in which Prometheus reads them. */
export interface Prometheus extends Metrics {
  contentType: string;
  text(): Promise<string>;
}

export function createPrometheus({ jobs, clock, log, ofProcess }: PrometheusOptions): Prometheus {
  const register = new Registry();
  const registers = [register];
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const turns = new Counter({
    name: 'who_attended_turns_total',
    help: 'Activities handled, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'who_attended_turn_seconds',
    help: 'How long an activity was handled.',
    buckets: [0.1, 0.25, 0.5, 1, 2, 4, 8, 10, 15],
    registers,
  });
  const graphRequests = new Counter({
    name: 'who_attended_graph_requests_total',
    help: 'Requests to Microsoft Graph, by what came of them: ok, or a code.',
    labelNames: ['outcome'],
    registers,
  });
  const retries = new Counter({
    name: 'who_attended_retries_total',
    help: 'Requests sent again, by service.',
    labelNames: ['service'],
    registers,
  });
  const jobGauge = new Gauge({
    name: 'who_attended_jobs',
    help: 'Jobs in the storage that all instances share, by state.',
    labelNames: ['state'],
    registers,
  });
  const oldestDue = new Gauge({
    name: 'who_attended_oldest_due_job_seconds',
    help: 'For how long the job that has waited longest is due; 0 when none is.',
    registers,
  });
  const longestRun = new Gauge({
    name: 'who_attended_longest_job_run_seconds',
    help: 'For how long the job that has run longest in this process is running; 0 when none is.',
    registers,
  });
  const cutRuns = counter('who_attended_job_runs_cut_total', 'Runs of jobs that took too long and were given up.');
  const running = new Set<{ since: number }>();
  const summaries = {
    sent: counter('who_attended_summaries_sent_total', 'Messages sent by themselves.'),
    maybeDoubled: counter('who_attended_summaries_maybe_doubled_total', 'Of those, how many may be there twice.'),
  };
  const missing = new Counter({
    name: 'who_attended_summaries_missing_total',
    help: 'Summaries, or parts of them, that did not go out when they were looked at, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const refused = new Counter({
    name: 'who_attended_refused_total',
    help: 'Requests, or notifications in them, that were turned away, by door and reason.',
    labelNames: ['door', 'reason'],
    registers,
  });
  const cutLists = counter(
    'who_attended_graph_lists_cut_total',
    'Lists of Microsoft Graph that were too long to read whole.',
  );
  const slowCards = counter(
    'who_attended_slow_cards_total',
    'Cards that only the library of Microsoft could put together, which is slow.',
  );
  const readingBytes = new Gauge({
    name: 'who_attended_reading_bytes',
    help: 'Memory set aside for attendance reports that are being read and summed up.',
    registers,
  });
  const readingWaiting = new Gauge({
    name: 'who_attended_reading_waiting',
    help: 'Readings of reports that wait until there is memory for them.',
    registers,
  });
  let reading = (): ReadingFigures => ({ bytes: 0, waiting: 0 });
  // A series that exists from the start also shows its first event as an increase.
  for (const kind of turnKinds) turns.inc({ kind }, 0);
  for (const reason of summaryMissing) missing.inc({ reason }, 0);
  for (const service of ['graph', 'teams']) retries.inc({ service }, 0);
  graphRequests.inc({ outcome: 'ok' }, 0);
  refused.inc({ door: 'messages', reason: 'not-authentic' }, 0);
  if (ofProcess) collectDefaultMetrics({ register });

  /** A figure that cannot be had is left out: an old one would look like a good one. */
  async function lookAtJobs(): Promise<void> {
    jobGauge.reset();
    oldestDue.remove();
    try {
      const { oldestDueAt, scheduled, leased, done, dead } = await jobs();
      for (const [state, count] of Object.entries({ scheduled, leased, done, dead })) jobGauge.set({ state }, count);
      oldestDue.set(oldestDueAt === null ? 0 : Math.max(0, clock() - oldestDueAt) / second);
    } catch (error) {
      log.warn(errorOrigin(error), 'jobs not counted');
    }
  }

  return {
    turn(kind, seconds) {
      turns.inc({ kind });
      turnSeconds.observe(seconds);
    },
    graphRequest: (outcome) => graphRequests.inc({ outcome }),
    retry: (service) => retries.inc({ service }),
    summary(what) {
      if (what === 'sent' || what === 'maybeDoubled') summaries[what].inc();
      else missing.inc({ reason: what });
    },
    jobRun() {
      const run = { since: clock() };
      running.add(run);
      return (how) => {
        if (running.delete(run) && how === 'cut') cutRuns.inc();
      };
    },
    refused: (door, reason, times) => refused.inc({ door, reason }, times),
    listCut: () => cutLists.inc(),
    slowCard: () => slowCards.inc(),
    watchReading(figures) {
      reading = figures;
    },
    contentType: register.contentType,
    async text() {
      const [first] = running;
      longestRun.set(first === undefined ? 0 : Math.max(0, clock() - first.since) / second);
      const { bytes, waiting } = reading();
      readingBytes.set(bytes);
      readingWaiting.set(waiting);
      await lookAtJobs();
      return register.metrics();
    },
  };
}
