import { question, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

export const roundTrips = {
  name: 'roundtrips',
  title: 'Graph round trips: newest, asked again, 50 sessions',
  against: '2, 0, 4',
  budget: 0,
  unit: ' off',
  async run() {
    const doubles = await startDoubles();
    const bot = await startBot(doubles);
    try {
      const asked = async (what) => {
        await doubles.count();
        await bot.post(question(doubles, userOf(1), what));
        return (await doubles.count()).graph ?? 0;
      };
      const made = [await asked({}), await asked({}), await asked({ sessions: 50, chat: 'long' })];
      const value = [2, 0, 4].reduce((sum, wanted, i) => sum + Math.abs(wanted - made[i]), 0);
      return { value, detail: made.join(', ') };
    } finally {
      await bot.stop();
      await doubles.stop();
    }
  },
};
