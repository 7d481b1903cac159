import { createServer, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSessions } from '../../src/graph/attendanceReports.js';
import { createReadingRoom } from '../../src/graph/http/readingRoom.js';
import type { AttendanceSource } from '../../src/graph/source.js';
import { listVirtualEventSessions } from '../../src/graph/virtualEvents.js';
import { newProgress, withProgress } from '../../src/platform/telemetry/progress.js';
import { failureOf, graphAt, readAll, WithId } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const source: AttendanceSource = { kind: 'me', meetingId: 'm' };
const report = { reportId: 'r', start: 0, end: 1, participantCount: 1 };
const nextLink = '@odata.nextLink';
const megabyte = 1024 * 1024;

/** `count` people, as short as may be. */
const people = (from: number, count: number, more = '') =>
  Array.from({ length: count }, (_, i) => `{"identity":{"id":"p${from + i}"}${more}}`).join(',');

/** A Graph whose pages all have so many people, and always a next one. */
const endless = (count: number, more = '') =>
  startHttpServer(({ headers: { host } }, i) => ({
    body: `{"value":[${people(i * count, count, more)}],"${nextLink}":"http://${host}/v1.0/next/${i}"}`,
  }));

/** The address of a server that is gone when the test is over. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
}

/** A server that writes a body as long as whoever reads it wants more; tells how much it has written. */
async function streaming(start: string, piece: string, headers: Record<string, string> = {}) {
  let [written, requests] = [0, 0];
  const server = createServer((_request, response: ServerResponse) => {
    requests += 1;
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.write(start);
    const more = () => {
      while (!response.destroyed && written < 400 * megabyte) {
        written += piece.length;
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  });
  return { address: await listening(server), written: () => written, requests: () => requests };
}

describe('a report with more people than are read', () => {
  it('is cut at 100,000, says that it is not complete, and nothing is asked for beyond', async () => {
    const server = await endless(15_000);
    const { graph, logged } = graphAt(server.address);
    const [session] = await readSessions(graph, source, [report]);
    expect([session?.records.length, session?.complete]).toEqual([100_000, false]);
    expect(server.requests).toHaveLength(7);
    expect(logged.filter((line) => line.includes('not read to its end'))).toHaveLength(1);
  });

  it('is whole with exactly 100,000', async () => {
    const server = await startHttpServer([{ body: `{"value":[${people(0, 100_000)}]}` }]);
    const [session] = await readSessions(graphAt(server.address).graph, source, [report]);
    expect([session?.records.length, session?.complete]).toEqual([100_000, true]);
  });

  it('is cut after 96 MB, however few people they are', async () => {
    const server = await endless(1, `,"x":"${'x'.repeat(12 * megabyte)}"`);
    const [session] = await readSessions(graphAt(server.address).graph, source, [report]);
    expect([session?.records.length, session?.complete]).toEqual([7, false]);
    expect(server.requests).toHaveLength(8);
  });

  it('leaves less for the other reports of the same question: 200,000 in all', async () => {
    const server = await endless(50_000);
    const reports = ['a', 'b', 'c'].map((reportId) => ({ ...report, reportId }));
    const sessions = await readSessions(graphAt(server.address).graph, source, reports);
    expect(sessions.reduce((sum, { records }) => sum + records.length, 0)).toBe(200_000);
    expect(sessions.filter(({ complete }) => complete)).toEqual([]);
  });
});

describe('a page larger than is read at once', () => {
  it('is given up at 16 MB and not asked for again', async () => {
    const server = await streaming('{"value":[', `${people(0, 2000)},`);
    const { graph, waits } = graphAt(server.address);
    expect((await failureOf(readSessions(graph, source, [report]))).code).toBe('too-large');
    expect([server.requests(), waits]).toEqual([1, []]);
    expect(server.written()).toBeLessThan(40 * megabyte);
  });

  it('is measured as it comes out of its packing', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * megabyte, ' '));
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const { graph } = graphAt(await listening(server));
    expect((await failureOf(readSessions(graph, source, [report]))).code).toBe('too-large');
  });

  it.each(['[],', '{},', '0,', '"",'])('is given up, too, when it is full of %s', async (value) => {
    const server = await startHttpServer([{ body: `{"value":[${value.repeat((12 * megabyte) / value.length)}0]}` }]);
    expect((await failureOf(readSessions(graphAt(server.address).graph, source, [report]))).code).toBe('too-large');
  });

  it('ends the list where it is a later one: those who were read are shown', async () => {
    const server = await startHttpServer(({ headers: { host } }, i) => ({
      body:
        i === 0 ? `{"value":[${people(0, 3)}],"${nextLink}":"http://${host}/v1.0/next"}` : ' '.repeat(17 * megabyte),
    }));
    const [session] = await readSessions(graphAt(server.address).graph, source, [report]);
    expect([session?.records.length, session?.complete]).toEqual([3, false]);
  });

  it('of twenty reports at once leads to a page for each', async () => {
    const reports = Array.from({ length: 5 }, (_, i) => ({ ...report, reportId: `r${i}` }));
    const server = await startHttpServer(({ url }) => ({
      body: url.endsWith('$batch') ? ' '.repeat(17 * megabyte) : `{"value":[${people(0, 2)}]}`,
    }));
    const sessions = await readSessions(graphAt(server.address).graph, source, reports);
    expect(sessions.map(({ records, complete }) => [records.length, complete])).toEqual(reports.map(() => [2, true]));
  });
});

describe('lists that are not reports', () => {
  it('end after 10,000 elements', async () => {
    const server = await startHttpServer(({ headers: { host } }, i) => ({
      body: { value: Array.from({ length: 4000 }, (_, n) => ({ id: `${i} ${n}` })), [nextLink]: `http://${host}/${i}` },
    }));
    const { items, complete } = await readAll(graphAt(server.address).graph.list('/things', WithId));
    expect([items.length, complete, server.requests.length]).toEqual([10_000, false, 3]);
  });

  it('end there for the dates of an event, too', async () => {
    const server = await startHttpServer(({ headers: { host } }, i) => ({
      body: { value: Array.from({ length: 6000 }, (_, n) => ({ id: `${i} ${n}` })), [nextLink]: `http://${host}/${i}` },
    }));
    const { graph } = graphAt(server.address);
    expect(await listVirtualEventSessions(graph, { kind: 'webinar', eventId: 'e' })).toHaveLength(10_000);
  });

  it('are no batch that answers far more than was asked', async () => {
    const responses = Array.from({ length: 100_000 }, () => ({ id: 'x', status: 200 }));
    const server = await startHttpServer([{ body: { responses } }]);
    expect((await failureOf(graphAt(server.address).graph.batch(['/me']))).code).toBe('graph-garbled');
  });
});

describe('whoever asks for a large report', () => {
  it('waits until there is room for it, and its progress names its place in the line', async () => {
    const server = await endless(40_000);
    const room = createReadingRoom({ clock: () => 0, size: 50_000_000, small: 0 });
    const reading = () => room.open(new AbortController().signal);
    const earlier = reading();
    await earlier.take(50_000_000);
    const mine = reading();
    const { graph } = graphAt(server.address, { reading: mine });
    const progress = newProgress();
    const work = withProgress(progress, () => readSessions(graph, source, [report]));
    expect([progress.people, progress.line?.placeInLine()]).toEqual([0, 1]);
    earlier.leave();
    await work;
    expect([progress.people, progress.line?.placeInLine()]).toEqual([100_000, null]);
    expect(room.figures()).toEqual({ bytes: 150_000_000, waiting: 0 });
    mine.leave();
    expect(room.figures()).toEqual({ bytes: 0, waiting: 0 });
  });

  it('is told that it took too long when the line does not move in time', async () => {
    const room = createReadingRoom({ clock: () => 0, size: 10 });
    await room.open(new AbortController().signal).take(10);
    const ends = new AbortController();
    const { graph } = graphAt('http://127.0.0.1:1', { reading: room.open(ends.signal) });
    const work = failureOf(readSessions(graph, source, [report]));
    ends.abort();
    expect((await work).code).toBe('graph-slow');
  });
});
