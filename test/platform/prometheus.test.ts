import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { turnKindOf } from '../../src/platform/telemetry/metrics.js';
import { createPrometheus, type JobFigures } from '../../src/platform/telemetry/prometheus.js';

const now = Date.UTC(2026, 10, 23, 10);
const figures = { scheduled: 3, leased: 1, done: 7, dead: 2, oldestDueAt: now - 90_000 };

function prometheus(jobs: () => Promise<JobFigures>) {
  const logged: string[] = [];
  const log = createLog({ level: 'info', write: (line) => logged.push(line) });
  return { metrics: createPrometheus({ jobs, clock: () => now, log, ofProcess: false }), logged };
}
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the metrics', () => {
  it('tell what was counted, and the jobs as they are at this moment', async () => {
    const { metrics } = prometheus(async () => figures);
    metrics.turn('message', 3);
    metrics.turn('message', 20);
    metrics.graphRequest('ok');
    metrics.graphRequest('throttled');
    metrics.retry('graph');
    metrics.summary('sent');
    metrics.summary('sent');
    metrics.summary('maybeDoubled');
    metrics.refused('notifications', 'unknown', 100);
    metrics.refused('notifications', 'unknown', 1);
    const lines = linesOf(await metrics.text());
    expect(lines).toEqual(
      expect.arrayContaining([
        'who_attended_turns_total{kind="message"} 2',
        'who_attended_turn_seconds_bucket{le="4"} 1',
        'who_attended_turn_seconds_sum 23',
        'who_attended_graph_requests_total{outcome="ok"} 1',
        'who_attended_graph_requests_total{outcome="throttled"} 1',
        'who_attended_retries_total{service="graph"} 1',
        'who_attended_retries_total{service="teams"} 0',
        'who_attended_jobs{state="scheduled"} 3',
        'who_attended_jobs{state="dead"} 2',
        'who_attended_oldest_due_job_seconds 90',
        'who_attended_summaries_sent_total 2',
        'who_attended_summaries_maybe_doubled_total 1',
        'who_attended_refused_total{door="notifications",reason="unknown"} 101',
        'who_attended_refused_total{door="messages",reason="not-authentic"} 0',
      ]),
    );
  });

  it('say 0 while no job is due', async () => {
    const { metrics } = prometheus(async () => ({ ...figures, oldestDueAt: null }));
    expect(linesOf(await metrics.text())).toContain('who_attended_oldest_due_job_seconds 0');
  });

  it('leave jobs out, and say so in the log, while the storage does not tell', async () => {
    let down = false;
    const { metrics, logged } = prometheus(async () => (down ? Promise.reject(new Error('gone')) : figures));
    await metrics.text();
    down = true;
    const text = await metrics.text();
    expect(text).toContain('who_attended_turns_total{kind="message"} 0');
    expect(linesOf(text).filter((line) => /_jobs\{|oldest_due/.test(line))).toEqual([]);
    expect(logged.join()).toContain('jobs not counted');
  });

  it('know activities by kinds of their own, whatever an activity says it is', () => {
    expect(turnKindOf('invoke')).toBe('invoke');
    expect(turnKindOf('mei.chen@contoso.com')).toBe('other');
  });
});
