import { describe, expect, it } from 'vitest';
import { listSeriesInstances } from '../../src/graph/seriesInstances.js';
import { graphAt } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const from = Date.UTC(2026, 9, 1);
const to = Date.UTC(2026, 10, 24);
const instance = (id: string, day: string, more: object = {}) => ({
  id,
  subject: 'Weekly',
  start: { dateTime: `${day}T09:00:00.0000000`, timeZone: 'W. Europe Standard Time' },
  end: { dateTime: `${day}T10:00:00.0000000`, timeZone: 'W. Europe Standard Time' },
  ...more,
});

describe('the dates of a series', () => {
  it('come from all pages, oldest first, each at its own wall time before and after the clocks change', async () => {
    const server = await startHttpServer(({ headers }, i) => ({
      body:
        i === 0
          ? { value: [instance('b', '2026-10-26')], '@odata.nextLink': `http://${headers.host}/v1.0/next` }
          : { value: [instance('a', '2026-10-19')] },
    }));
    const dates = await listSeriesInstances(graphAt(server.address).graph, 'master/1', from, to);
    expect(dates).toEqual([
      { eventId: 'a', subject: 'Weekly', start: Date.UTC(2026, 9, 19, 7), end: Date.UTC(2026, 9, 19, 8) },
      { eventId: 'b', subject: 'Weekly', start: Date.UTC(2026, 9, 26, 8), end: Date.UTC(2026, 9, 26, 9) },
    ]);
    const [first = ''] = server.seen();
    expect(first).toContain('/v1.0/me/events/master%2F1/instances?startDateTime=2026-10-01T00%3A00%3A00.000Z');
    expect(first).toContain('endDateTime=2026-11-24');
  });

  it('leave out what was cancelled or has no times', async () => {
    const value = [instance('a', '2026-10-19', { isCancelled: true }), instance('b', '2026-10-26', { end: null }), {}];
    const server = await startHttpServer([{ body: { value } }]);
    expect(await listSeriesInstances(graphAt(server.address).graph, 'm', from, to)).toEqual([]);
  });

  it('are bounded, however many a calendar has', async () => {
    const value = Array.from({ length: 100 }, (_, i) => instance(`i${i}`, '2026-10-19'));
    const server = await startHttpServer(({ headers }, i) => ({
      body: { value, '@odata.nextLink': `http://${headers.host}/v1.0/next?${i}` },
    }));
    expect(await listSeriesInstances(graphAt(server.address).graph, 'm', from, to)).toHaveLength(400);
    expect(server.requests).toHaveLength(4);
  });
});
