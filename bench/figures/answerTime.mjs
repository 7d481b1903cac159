import { median, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

const latency = 100;

/** One question at a time, every remote call taking 100 ms; what is warm is warmed by asking once, without latency. */
async function answerTimes({ samples, cold }) {
  const doubles = await startDoubles();
  const bot = await startBot(doubles);
  try {
    const times = [];
    // The process is warm, whoever asks: its modules are loaded and its code is compiled.
    for (let i = 0; i < 30; i += 1) await bot.post(question(doubles, userOf(100 + i, 1000)));
    await doubles.latency(latency);
    for (let i = 0; i < samples; i += 1) {
      const user = userOf(i, 1000);
      await doubles.latency(0);
      // Another meeting of theirs, and this one's info: not this one's reports. A cold user is one whose chat somebody else knows.
      if (!cold) await bot.post(question(doubles, user, { chat: `other-${i}` }));
      await bot.post({ ...question(doubles, user, { text: 'help' }), from: question(doubles, userOf(5000 + i)).from });
      await bot.post({
        ...question(doubles, user),
        from: { id: userOf(7000 + i, 1000).userId, aadObjectId: userOf(7000 + i, 1000).oid },
        channelData: question(doubles, user).channelData,
      });
      await doubles.latency(latency);
      await doubles.count();
      times.push(await bot.post(question(doubles, user)));
    }
    return { times, calls: await doubles.count() };
  } finally {
    await bot.stop();
    await doubles.stop();
  }
}

const callsSaid = (calls) =>
  Object.entries(calls)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

const figure = (name, title, { cold, calls }) => ({
  name,
  title,
  against: `the critical path: ${calls} calls of ${latency} ms one after the other`,
  budget: 1.15,
  unit: 'x',
  async run() {
    const { times, calls: made } = await answerTimes({ samples: 15, cold });
    const value = median(times) / (calls * latency);
    return {
      value,
      detail: `median ${median(times).toFixed(0)} ms of ${times.length}; the last made ${callsSaid(made)}`,
    };
  },
});

export const warm = figure('warm', 'answer time of `who attended`, warm', { cold: false, calls: 3 });
export const cold = figure('cold', 'answer time of `who attended`, cold user', { cold: true, calls: 5 });
