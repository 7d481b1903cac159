import { createServer, type ServerResponse } from 'node:http';

/** What the reports of a hostile Graph are like. */
export interface Huge {
  /** People in each page. */
  page: number;
  pages: number;
  /** The first page never ends, up to 400 MB. */
  stream: boolean;
  /** Every page links to the same one: the report is cut short, so that it is not remembered. */
  circle?: boolean;
}

const person = (n: number) =>
  JSON.stringify({
    '@odata.type': '#microsoft.graph.attendanceRecord',
    id: `33333333-3333-4333-8333-${String(n).padStart(12, '0')}`,
    emailAddress: `person.number.${n}@fernhill.example`,
    totalAttendanceInSeconds: 2700 + (n % 60),
    role: 'Attendee',
    identity: {
      id: `33333333-3333-4333-8333-${String(n).padStart(12, '0')}`,
      displayName: `Person Number ${(n * 7919) % 100_000}`,
      tenantId: '11111111-1111-4111-8111-111111111111',
      '@odata.type': '#microsoft.graph.communicationsUserIdentity',
    },
    attendanceIntervals: [
      { joinDateTime: '2026-11-20T09:00:00.1234567Z', leaveDateTime: '2026-11-20T09:45:00Z', durationInSeconds: 2700 },
    ],
  });

/** A Graph with one report, as huge as `huge` says now. Pages are made when they are first asked for and kept as bytes. */
export async function startHugeGraph(huge: Huge) {
  const made = new Map<number, Buffer>();
  const peopleOf = (page: number) => {
    const known = made.get(page);
    if (known) return known;
    const bytes = Buffer.from(Array.from({ length: huge.page }, (_, i) => person(page * huge.page + i)).join(','));
    made.set(page, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://graph');
    response.writeHead(200, { 'content-type': 'application/json' });
    if (!url.pathname.endsWith('/attendanceRecords')) {
      const times = { meetingStartDateTime: '2026-11-20T09:00:00Z', meetingEndDateTime: '2026-11-20T09:45:00Z' };
      response.end(JSON.stringify({ value: [{ id: 'r1', totalParticipantCount: 20_000, ...times }] }));
      return;
    }
    const page = Number(url.searchParams.get('page') ?? 0);
    response.write('{"value":[');
    if (huge.stream) return stream(response, peopleOf(0));
    response.write(peopleOf(page));
    const next = `http://${request.headers.host}${url.pathname}?page=${huge.circle ? 1 : page + 1}`;
    response.end(page + 1 < huge.pages ? `],"@odata.nextLink":"${next}"}` : ']}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`,
    /** Forgets the pages: they will be others. */
    change(to: Huge) {
      Object.assign(huge, to);
      made.clear();
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function stream(response: ServerResponse, piece: Buffer): void {
  let written = 0;
  const more = () => {
    while (!response.destroyed && written < 400 * 1024 * 1024) {
      written += piece.length;
      response.write(',');
      if (!response.write(piece)) return;
    }
    response.end(']}');
  };
  response.write(piece);
  response.on('drain', more);
  more();
}
