import { question, startBot, startDoubles, together } from '../harness.mjs';
import { userOf } from '../ids.mjs';

const users = 5000;
const turns = Number(process.env.BENCH_TURNS ?? 100_000);

export const leak = {
  name: 'leak',
  title: `memory after ${turns.toLocaleString('en')} turns of 5,000 users`,
  against: 'the same process after 5,000 turns',
  budget: 1.1,
  unit: 'x',
  async run() {
    const doubles = await startDoubles();
    const bot = await startBot(doubles, { execArgv: ['--expose-gc'] });
    try {
      const used = async () => {
        const { heapUsed, external, rss } = await bot.memory({ gc: true });
        return { held: heapUsed + external, rss };
      };
      const ask = (i) => bot.post(question(doubles, userOf(i % users, 500)));
      await together(users, 16, ask);
      const first = await used();
      await together(turns - users, 16, ask);
      const last = await used();
      const mb = (bytes) => (bytes / 2 ** 20).toFixed(0);
      return {
        value: last.held / first.held,
        detail: `${mb(first.held)} to ${mb(last.held)} MB held after collection; resident ${mb(first.rss)} to ${mb(last.rss)} MB`,
      };
    } finally {
      await bot.stop();
      await doubles.stop();
    }
  },
};
