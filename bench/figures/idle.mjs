import { median, pause, question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

export const idle = {
  name: 'idle',
  title: 'resident memory half a minute after the first answer',
  against: 'its budget, a tenth less than the 172 MB of an earlier version',
  budget: 155,
  unit: ' MB',
  async run() {
    const measured = [];
    const doubles = await startDoubles();
    try {
      for (let i = 0; i < 3; i += 1) {
        const bot = await startBot(doubles);
        try {
          await bot.post(question(doubles, userOf(1)));
          // The heap of the start is given back when nothing has happened for some seconds.
          await pause(30_000);
          measured.push((await bot.memory()).rss / 2 ** 20);
        } finally {
          await bot.stop();
        }
      }
    } finally {
      await doubles.stop();
    }
    return {
      value: median(measured),
      detail: `${measured.map((mb) => mb.toFixed(0)).join(', ')} MB in ${measured.length} processes`,
    };
  },
};
