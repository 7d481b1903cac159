import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { median, pause, question, root, startBot, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

export const idle = {
  name: 'idle',
  title: 'resident memory ten seconds after the first answer',
  against: '172 MB, before less was loaded',
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
          await pause(10_000);
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

// What a process takes before its first question is told by `start`; this is what the question itself adds.
const first = `
  const { commands } = await import('./dist/commands/index.js');
  const { understand } = await import('./dist/understanding/understand.js');
  const began = performance.now();
  understand('who was late in the weekly product sync', { commands, locale: 'en' });
  process.stdout.write(String(performance.now() - began));
`;

export const understandingFirst = {
  name: 'understanding-first',
  title: 'the first question of a process',
  against: 'its budget',
  budget: 60,
  unit: ' ms',
  async run() {
    const times = [];
    for (let i = 0; i < 7; i += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', first], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (chunk) => (said += chunk));
      await once(child, 'exit');
      times.push(Number(said));
    }
    return { value: median(times), detail: `${times.map((ms) => ms.toFixed(0)).join(', ')} ms` };
  },
};
