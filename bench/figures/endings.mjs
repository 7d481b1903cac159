import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, pause, quantile, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

/** Teams says that a meeting of this user is over. */
const ended = (doubles, user, chat) => ({
  ...question(doubles, user, { chat }),
  type: 'event',
  name: 'application/vnd.microsoft.meetingEnd',
  value: { EndTime: new Date(doubles.urls.startedAt).toISOString(), MeetingType: 'Scheduled' },
});

/** Waits until so many messages were sent since the last count; `wanted` may grow. Fails after two minutes. */
async function untilSent(doubles, wanted) {
  const began = performance.now();
  for (let sent = 0; sent < wanted(); sent += (await doubles.count()).sent ?? 0) {
    if (performance.now() - began > 120_000) throw new Error(`${sent} of ${wanted()} messages were sent`);
    await pause(20);
  }
}

async function afterKill(doubles, n) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const env = { SUMMARIES: 'on', SUMMARY_POLL_MINUTES: '0.005,0.02', STORAGE: `sqlite:${join(folder, 'bot.db')}` };
  const bots = [];
  const start = async () => {
    const bot = await startBot(doubles, { env });
    bots.push(bot);
    return bot;
  };
  try {
    const first = await start();
    // Whoever organises has asked once: summaries are made with their token.
    await first.post(question(doubles, userOf(n), { text: 'help' }));
    // It is killed while it waits for Graph.
    await doubles.latency(2000);
    await first.post(ended(doubles, userOf(n), `ended-${n}`));
    await pause(1000);
    await first.stop();
    await doubles.latency(0);
    await pause(1500);
    await doubles.count();
    const began = performance.now();
    await start();
    await untilSent(doubles, () => 1);
    return (performance.now() - began) / 1000;
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

export const killed = {
  name: 'killed',
  title: 'a summary that was under way at `kill -9`, from the start of the next process',
  against: 'its budget, one instance with SQLite',
  budget: 5,
  unit: ' s',
  async run() {
    const doubles = await startDoubles();
    try {
      const times = [];
      for (let n = 0; n < 3; n += 1) times.push(await afterKill(doubles, n));
      return { value: median(times), detail: `${times.map((s) => s.toFixed(1)).join(', ')} s` };
    } finally {
      await doubles.stop();
    }
  },
};

const meetings = 500;
/** For the chat, for the private chat of whoever organised, and to make that. */
const messages = 3;
/** Milliseconds in which all of them end. */
const within = 20_000;

export const endings = {
  name: 'endings',
  title: '500 meetings of a tenant that end within 20 s, until all their summaries are sent',
  against: 'what an earlier version took; Teams takes 50 messages a second: 30 s',
  budget: 35.5,
  unit: ' s',
  async run() {
    const doubles = await startDoubles();
    const bot = await startBot(doubles, { env: { SUMMARIES: 'on', SUMMARY_POLL_MINUTES: '0.01,0.1,1' } });
    try {
      for (let n = 0; n < meetings; n += 1) await bot.post(question(doubles, userOf(n)));
      for (let n = 0; n < 100; n += 1) await bot.post(question(doubles, userOf(1000 + n, 2000)));
      // What was asked so far has used up what Teams takes at once.
      await pause(5000);
      await doubles.count();
      const began = performance.now();
      const asked = [];
      const ends = Array.from({ length: meetings }, async (_, n) => {
        await pause((n * within) / meetings);
        await bot.post(ended(doubles, userOf(n), `ended-${n}`));
      });
      let isOver = false;
      const asking = async () => {
        for (let n = 0; !isOver; n += 1) {
          asked.push(bot.post(question(doubles, userOf(1000 + (n % 100), 2000))));
          await pause(50);
        }
        return Promise.all(asked);
      };
      const sending = async () => {
        // Answers are messages as well.
        await untilSent(doubles, () => messages * meetings + asked.length);
        isOver = true;
        return (performance.now() - began) / 1000;
      };
      const [took, times] = await Promise.all([sending(), asking(), ...ends]);
      return {
        value: took,
        detail: `beside them answers took ${quantile(times, 0.5).toFixed(0)} ms at the median, ${quantile(times, 0.99).toFixed(0)} at the p99 of ${times.length}`,
      };
    } finally {
      await bot.stop();
      await doubles.stop();
    }
  },
};
