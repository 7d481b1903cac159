import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort, median, post, question, root, startDoubles } from '../harness.mjs';
import { userOf } from '../ids.mjs';

const bare = "await import('botbuilder'); await import('botbuilder-dialogs'); await import('restify');";

async function importTime() {
  const began = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', bare], { cwd: root, stdio: 'ignore' });
  await once(child, 'exit');
  return performance.now() - began;
}

async function firstAnswer(doubles) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...doubles.environment, LOG_LEVEL: 'info', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk) => String(chunk).includes('"listening"') && resolve());
      child.once('exit', () => reject(new Error('the bot ended')));
    });
    await post(port, question(doubles, userOf(1)));
    return performance.now() - began;
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

export const start = {
  name: 'start',
  title: 'start to first answer',
  against: 'importing botbuilder, botbuilder-dialogs and restify in a bare process, in turns with it',
  budget: 1.25,
  unit: 'x',
  async run() {
    const doubles = await startDoubles();
    try {
      await importTime();
      await firstAnswer(doubles);
      const [own, base, ratios] = [[], [], []];
      for (let i = 0; i < 9; i += 1) {
        base.push(await importTime());
        own.push(await firstAnswer(doubles));
        ratios.push(own.at(-1) / base.at(-1));
      }
      return {
        value: median(ratios),
        detail: `${median(own).toFixed(0)} ms against ${median(base).toFixed(0)} ms, ${ratios.length} starts`,
      };
    } finally {
      await doubles.stop();
    }
  },
};
