import { pause, quantile, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';
import { simulatedClock } from '../simulatedClock.mjs';

const many = 10_000;
const perSecond = 50;

export const pace = {
  name: 'pace',
  title: '10,000 summaries in one tenant, simulated clock',
  against: 'the rate-limit bound: 50 a second',
  budget: 1.05,
  unit: 'x',
  async run() {
    const { createSendPace } = await import('../../dist/sending/sendPace.js');
    const time = simulatedClock(1_000_000);
    const sender = createSendPace({ clock: time.clock, sleep: time.sleep, share: () => 1 });
    const began = time.clock();
    const sends = Array.from({ length: many }, (_, i) =>
      sender.take({ tenant: 't', conversation: `c${i}`, priority: 'summary' }),
    );
    await time.during(Promise.all(sends));
    const seconds = (time.clock() - began) / 1000;
    return {
      value: seconds / (many / perSecond),
      detail: `${seconds.toFixed(1)} s of simulated time against ${many / perSecond} s`,
    };
  },
};

const summaries = 1000;
const latency = 100;

export const drain = {
  name: 'drain',
  title: 'p99 answer time while 1,000 summaries drain',
  against: 'without them, same tenant, calls of 100 ms',
  budget: 1.5,
  unit: 'x',
  async run() {
    const doubles = await startDoubles();
    const bot = await startBot(doubles, { env: { SUMMARIES: 'on', SUMMARY_POLL_MINUTES: '0.05,2,4,6,8,10' } });
    try {
      let asked = 10_000;
      // Twenty people a second; each asks about another meeting, so that Graph is asked.
      const ask = () => {
        asked += 1;
        return bot.post(question(doubles, userOf(asked % 2000), { chat: `asked-${asked}` }));
      };
      const p99 = async (count, goOn = () => false) => {
        const times = [];
        for (let i = 0; i < count || goOn(); i += 1) {
          times.push(ask());
          await pause(50);
        }
        const all = await Promise.all(times);
        return { p99: quantile(all, 0.99), count: all.length };
      };
      // Whoever organises has asked once: summaries are made with their token.
      await doubles.latency(0);
      for (let i = 0; i < 2000; i += 1)
        if (i % 100 === 0)
          await Promise.all(
            Array.from({ length: 100 }, (_, n) => bot.post(question(doubles, userOf(i + n), { text: 'help' }))),
          );
      await doubles.latency(latency);
      await p99(40);
      const without = await p99(300);
      await doubles.count();
      const at = new Date(doubles.urls.startedAt).toISOString();
      for (let i = 0; i < summaries; i += 1) {
        const user = userOf(i);
        const ended = bot.post({
          ...question(doubles, user, { chat: `ended-${i}` }),
          type: 'event',
          name: 'application/vnd.microsoft.meetingEnd',
          value: { EndTime: at, MeetingType: 'Scheduled' },
        });
        if (i % 50 === 49) await ended;
      }
      const during = await p99(400);
      const { sent = 0, graph = 0 } = await doubles.count();
      return {
        value: during.p99 / without.p99,
        detail: `${during.p99.toFixed(0)} ms of ${during.count} against ${without.p99.toFixed(0)} ms of ${without.count}; ${sent} messages and ${graph} Graph calls meanwhile`,
      };
    } finally {
      await bot.stop();
      await doubles.stop();
    }
  },
};
