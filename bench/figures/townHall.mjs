import { median, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';
import { pagesOf } from '../report.mjs';

const people = 20_000;
const perPage = 1000;

export const townHall = {
  name: 'townhall',
  title: '20,000 records: bytes to card',
  against: 'JSON.parse of the same bytes',
  budget: 3,
  unit: 'x',
  async run() {
    const { createGraphClient } = await import('../../dist/graph/http/client.js');
    const { readSessions } = await import('../../dist/graph/attendanceReports.js');
    const { summarize } = await import('../../dist/attendance/attendance.js');
    const { attendanceCard } = await import('../../dist/cards/attendanceCard.js');
    const { wordsFor } = await import('../../dist/words/index.js');
    const { createLog } = await import('../../dist/platform/telemetry/log.js');
    const baseUrl = 'https://graph.example';
    const pages = pagesOf(people, perPage, (n) => `${baseUrl}/v1.0/page/${n}`).map((text) => Buffer.from(text));
    const words = wordsFor('en');
    const log = createLog({ level: 'error' });
    const session = {
      reportId: 'r1',
      start: Date.UTC(2026, 10, 20, 8, 57),
      end: Date.UTC(2026, 10, 20, 10, 3),
      participantCount: null,
    };
    // The bytes have arrived: making a response of them is fetch's work, reading it is ours.
    const arrived = () => pages.map((bytes) => new Response(bytes));
    const toCard = async (responses) => {
      let at = 0;
      const graph = createGraphClient({
        baseUrl,
        version: 'v1.0',
        accessToken: 'opaque',
        access: 'delegated',
        fetch: async () => responses[at++],
        clock: Date.now,
        sleep: async () => {},
        random: Math.random,
        log,
        deadline: Date.now() + 60_000,
        signal: new AbortController().signal,
      });
      const sessions = await readSessions(graph, { kind: 'me', meetingId: 'm' }, [session]);
      const attendance = summarize(sessions, { homeTenantId: '11111111-1111-4111-8111-111111111111' });
      return JSON.stringify(attendanceCard({ words, title: 'Town hall', attendance, detail: 'private' }).card);
    };
    const parse = () => pages.map((bytes) => JSON.parse(bytes.toString()));
    const timed = async (work, input) => {
      const began = performance.now();
      await work(input);
      return performance.now() - began;
    };
    for (let i = 0; i < 3; i += 1) {
      await toCard(arrived());
      parse();
    }
    const [own, bare, ratios] = [[], [], []];
    for (let i = 0; i < 15; i += 1) {
      bare.push(await timed(parse));
      own.push(await timed(toCard, arrived()));
      ratios.push(own.at(-1) / bare.at(-1));
    }
    const bytes = pages.reduce((sum, { length }) => sum + length, 0);
    return {
      value: median(ratios),
      detail: `${median(own).toFixed(0)} ms against ${median(bare).toFixed(0)} ms for ${(bytes / 1e6).toFixed(1)} MB, ${ratios.length} rounds`,
    };
  },
};

export const memory = {
  name: 'memory',
  title: 'peak memory while 20,000 records become a card',
  against: 'the same process idle after its first answers',
  budget: 120,
  unit: ' MB more',
  async run() {
    const grown = [];
    const doubles = await startDoubles();
    try {
      for (let i = 0; i < 3; i += 1) {
        const bot = await startBot(doubles);
        try {
          for (let n = 0; n < 20; n += 1) await bot.post(question(doubles, userOf(n, 100)));
          const before = await bot.memory();
          await bot.post(question(doubles, userOf(1), { people, chat: 'hall' }));
          const after = await bot.memory();
          grown.push((after.peak - before.rss) / 2 ** 20);
        } finally {
          await bot.stop();
        }
      }
    } finally {
      await doubles.stop();
    }
    return {
      value: median(grown),
      detail: `resident set, ${grown.map((mb) => mb.toFixed(0)).join(', ')} MB in ${grown.length} processes`,
    };
  },
};
