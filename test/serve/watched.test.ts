import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startHttpServer } from '../helpers/httpServer.js';
import { askerOid, type Doubles, graphToken, startDoubles, tenantId } from './doubles.js';
import { type Serve, startServe } from './process.js';
import { postActivity, question } from './question.js';

const Span = z.object({
  name: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes: z.array(z.object({ key: z.string(), value: z.looseObject({}) })),
  status: z.looseObject({ code: z.number() }),
});
const Batch = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
});

describe('npm run serve, watched', () => {
  let doubles: Doubles;
  let serve: Serve | null = null;
  beforeAll(async () => {
    doubles = await startDoubles();
  });
  afterEach(async () => {
    await serve?.stop();
    serve = null;
  });
  afterAll(() => doubles.close());

  const start = async (more: Record<string, string>) => {
    serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off', ...more });
    return serve.address;
  };
  const ask = async (address: string) => {
    const answered = doubles.nextMessage();
    expect((await postActivity(address, question(doubles.serviceUrl))).status).toBe(200);
    await answered;
  };
  /** What no label and no span may hold: ids, names, tokens and the text that was asked. */
  const secret = new RegExp(
    [askerOid, tenantId, graphToken, 'Robin', '29:', 'thread\\.v2', 'Attended who'].join('|'),
    'i',
  );

  it('tells this machine what it has done, in words without ids or names', async () => {
    const address = await start({});
    await ask(address);
    const answer = await fetch(`${address}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const text = await answer.text();
    expect(text).toContain('who_attended_turns_total{kind="message"} 1');
    expect(text).toContain('who_attended_graph_requests_total{outcome="ok"} 2');
    expect(text).toContain('who_attended_turn_seconds_count 1');
    expect(text).toContain('who_attended_jobs{state="scheduled"}');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(secret);
  });

  it('has no metrics for whoever comes through a proxy, unless a token is agreed on', async () => {
    const outside = { 'x-forwarded-for': '203.0.113.7' };
    const without = await start({});
    expect((await fetch(`${without}/metrics`, { headers: outside })).status).toBe(404);
    await serve?.stop();
    const withToken = await start({ METRICS_TOKEN: 'agreed-upon' });
    const status = async (authorization: string) =>
      (await fetch(`${withToken}/metrics`, { headers: { ...outside, authorization } })).status;
    expect(await status('')).toBe(403);
    expect(await status('Bearer agreed-upo')).toBe(403);
    expect(await status('Bearer agreed-upon')).toBe(200);
  });

  it('traces a question through sign-in, Graph and sending to a collector, and tells nothing of people', async () => {
    const collector = await startHttpServer([{ body: {} }]);
    const address = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.address });
    await ask(address);
    // What was not sent yet is sent before the process ends.
    expect(await serve?.stop()).toBe(0);
    serve = null;
    expect(new Set(collector.seen())).toEqual(new Set(['POST /v1/traces']));
    const spans = collector.requests.flatMap(({ body }) =>
      Batch.parse(JSON.parse(body)).resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)),
    );
    const turn = spans.find(({ name }) => name === 'turn');
    const below = spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId).map(({ name }) => name);
    expect(new Set(below)).toEqual(new Set(['token exchange', 'graph request', 'send']));
    const kinds = spans
      .filter(({ name }) => name === 'graph request')
      .flatMap(({ attributes }) =>
        attributes.filter(({ key }) => key === 'kind').map(({ value }) => value.stringValue),
      );
    expect(kinds).toEqual(['attendanceReports', 'attendanceRecords']);
    expect(collector.requests.map(({ body }) => body).join()).not.toMatch(secret);
  });

  it('works on, and stops, where the collector does not answer', async () => {
    const address = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    await ask(address);
    expect(await serve?.stop()).toBe(0);
    serve = null;
  });
});
