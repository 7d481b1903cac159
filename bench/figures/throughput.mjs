import { median, question, startBot, startDoubles, together } from '../harness.mjs';
import { userOf } from '../ids.mjs';

// So many that nobody asks as often as the pace of their chat would hold up, or as a script would.
const users = 800;
const lanes = 16;

/** The pace that Teams sets stays on: every user has a tenant and a chat of their own, so that nobody waits for it. */
async function rate(bot, doubles, count, from) {
  const began = performance.now();
  await together(count, lanes, (i) => bot.post(question(doubles, userOf((from + i) % users, users))));
  return (count / (performance.now() - began)) * 1000;
}

/** The bot against a bare one, in turns; both warm, and everybody's report in memory. */
async function against(bare) {
  const doubles = await startDoubles();
  const bots = await Promise.all([startBot(doubles), startBot(doubles, { program: bare })]);
  try {
    for (const bot of bots) await rate(bot, doubles, users, 0);
    await doubles.count();
    const ratios = [];
    const rates = [[], []];
    for (let round = 0; round < 7; round += 1) {
      const [own, other] = [
        await rate(bots[0], doubles, 400, round * 400),
        await rate(bots[1], doubles, 400, round * 400),
      ];
      rates[0].push(own);
      rates[1].push(other);
      ratios.push(own / other);
    }
    return {
      value: median(ratios),
      detail: `${median(rates[0]).toFixed(0)} against ${median(rates[1]).toFixed(0)} a second, ${ratios.length} rounds of 400; calls ${JSON.stringify(await doubles.count())}`,
    };
  } finally {
    for (const bot of bots) await bot.stop();
    await doubles.stop();
  }
}

export const throughput = {
  name: 'throughput',
  title: 'answers a second, report cached, card rendered each time',
  against:
    'a bare bot on the same SDK and server that sends typing, asks the Token Service and sends a card made beforehand',
  budget: 0.75,
  atLeast: true,
  unit: 'x',
  run: () => against('bare'),
};

export const echo = {
  name: 'echo',
  title: 'the same',
  against: 'a bare echo bot, which makes one call where an answer makes three',
  budget: null,
  unit: 'x',
  run: () => against('echo'),
};
