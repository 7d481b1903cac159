import { expect, it } from 'vitest';
import { readSessions } from '../../src/graph/attendanceReports.js';
import { newProgress, withProgress } from '../../src/platform/telemetry/progress.js';
import { graphAt } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

it('the people of every page that is read count as progress', async () => {
  const record = (id: string) => ({ id, identity: { id, displayName: 'Robin' }, attendanceIntervals: [] });
  const server = await startHttpServer(({ url }) => ({
    body: url.includes('more')
      ? { value: [record('c')] }
      : { value: [record('a'), record('b')], '@odata.nextLink': `${server.address}/v1.0/more` },
  }));
  const progress = newProgress();
  const session = { reportId: 'r1', start: 0, end: 1, participantCount: 3 };
  const source = { kind: 'me' as const, meetingId: 'm1' };
  await withProgress(progress, () => readSessions(graphAt(server.address).graph, source, [session]));
  expect(progress.people).toBe(3);
});
