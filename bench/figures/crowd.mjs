import { pause, quantile, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

const people = 20_000;
const halls = 50;
const small = 200;
/** Milliseconds between two small questions: forty a second. */
const every = 25;
const alone = 400;
/** Milliseconds in which all of the crowd ask. In the same instant their fifty questions themselves would be the queue. */
const asking = 1000;

/** The small questions of people who asked before, one every so often, until `isOver`; how long each answer took. */
async function ask(bot, doubles, isOver) {
  const times = [];
  const asked = [];
  for (let n = 0; !isOver(n); n += 1) {
    asked.push(bot.post(question(doubles, userOf(n % small, 1000))).then((time) => times.push(time)));
    await pause(every);
  }
  await Promise.all(asked);
  return times;
}

let measured = null;

/** One run for three figures: what people feel of a crowd that asks for the largest reports there are, all at once. */
function measure() {
  measured ??= (async () => {
    const doubles = await startDoubles();
    const bot = await startBot(doubles);
    try {
      for (let n = 0; n < small; n += 1) await bot.post(question(doubles, userOf(n, 1000)));
      await ask(bot, doubles, (n) => n >= 100);
      // What held it up while it started is not of this.
      await bot.memory();
      const before = await ask(bot, doubles, (n) => n >= alone);
      const idle = await bot.memory();
      // The first large report of a process also compiles the code that reads it.
      await bot.post(question(doubles, userOf(499, 1000), { people, chat: 'first hall' }));
      let left = halls;
      const began = performance.now();
      const crowd = Array.from({ length: halls }, async (_, n) => {
        await pause((n * asking) / halls);
        await bot.post(question(doubles, userOf(500 + n, 1000), { people, chat: `hall${n}` }));
        left -= 1;
      });
      const meanwhile = await ask(bot, doubles, () => left === 0);
      await Promise.all(crowd);
      const took = performance.now() - began;
      const busy = await bot.memory();
      return {
        ratio: quantile(meanwhile, 0.99) / quantile(before, 0.99),
        detail: `p50 ${quantile(meanwhile, 0.5).toFixed(0)} against ${quantile(before, 0.5).toFixed(0)} ms, p99 ${quantile(meanwhile, 0.99).toFixed(0)} ms of ${meanwhile.length} against ${quantile(before, 0.99).toFixed(0)} ms of ${before.length}; all ${halls} were answered, or told to wait, after ${(took / 1000).toFixed(1)} s`,
        delay: busy.delay,
        quiet: idle.delay,
        memory: (busy.peak - idle.rss) / 2 ** 20,
        idle: idle.rss / 2 ** 20,
      };
    } finally {
      await bot.stop();
      await doubles.stop();
    }
  })();
  return measured;
}

export const crowd = {
  name: 'crowd',
  title: 'p99 of small answers while fifty reports of 20,000 people are read',
  against: 'the same answers alone',
  budget: 2,
  unit: 'x',
  async run() {
    const { ratio, detail } = await measure();
    return { value: ratio, detail };
  },
};

export const crowdDelay = {
  name: 'crowd-delay',
  title: 'the longest time that nobody else had their turn in that time',
  against: 'its budget',
  budget: 100,
  unit: ' ms',
  async run() {
    const { delay, quiet } = await measure();
    return { value: delay, detail: `${quiet.toFixed(0)} ms with small answers alone` };
  },
};

export const crowdMemory = {
  name: 'crowd-memory',
  title: 'peak memory in that time',
  against: 'the same process with small answers alone',
  budget: 250,
  unit: ' MB more',
  async run() {
    const { memory, idle } = await measure();
    return { value: memory, detail: `resident set, above ${idle.toFixed(0)} MB` };
  },
};
