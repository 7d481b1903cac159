import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { median, root } from '../harness.mjs';

/** What people ask, with a title that makes each text one that was not read before. */
const asked = [
  'who was on the call',
  'who joined late in',
  'which guests came to',
  'how many people stayed at least 30 minutes in',
  'who accepted but did not come to',
  'wer war gestern länger als eine Stunde beim',
  'welche Gäste kamen zu spät zum',
  'qui est resté moins de dix minutes dans',
  'cuántos invitados vinieron a',
  'quién se fue antes del final de',
  'lunch is at noon, see you at the',
  'we should talk about the budget of',
];

const hostile = {
  'one letter': 'a'.repeat(50_000),
  spaces: `who${' '.repeat(2000)}attended`,
  quotes: '"„«'.repeat(100),
  tags: '<blockquote>'.repeat(4000),
  fillers: 'please so well '.repeat(19),
  helpers: 'was '.repeat(74),
  conditions: 'guests and late or '.repeat(15),
  strangers: 'xqzpt '.repeat(49),
  letters: '参加した人は'.repeat(48),
};

async function reader() {
  const { understand } = await import('../../dist/understanding/understand.js');
  const { commands } = await import('../../dist/commands/index.js');
  return (text) => understand(text, { commands, locale: 'en' });
}

async function timesOfQuestions() {
  const read = await reader();
  const times = [];
  for (let round = 0; round < 150; round += 1) {
    for (const text of asked) {
      // What takes time from this process is not what is measured: the least of three that are alike.
      const tries = [1, 2, 3].map((n) => {
        const began = performance.now();
        read(`${text} sync ${round * 3 + n}`);
        return performance.now() - began;
      });
      // The first third compiles the code.
      if (round >= 50) times.push(Math.min(...tries));
    }
  }
  return times.sort((a, b) => a - b);
}

const at = (times, share) => times[Math.floor(times.length * share)] ?? 0;

export const understanding = {
  name: 'understanding',
  title: 'a question that was not asked before, p50',
  against: 'its budget',
  budget: 0.3,
  unit: ' ms',
  async run() {
    const times = await timesOfQuestions();
    return { value: at(times, 0.5), detail: `${times.length} questions in four languages` };
  },
};

export const understandingSlow = {
  name: 'understanding-p99',
  title: 'the same, p99',
  against: 'its budget',
  budget: 5,
  unit: ' ms',
  async run() {
    const times = await timesOfQuestions();
    return {
      value: at(times, 0.99),
      detail: `${times.length} questions; the slowest ${at(times, 0.9999).toFixed(1)} ms`,
    };
  },
};

export const understandingHostile = {
  name: 'understanding-hostile',
  title: 'the slowest of texts that are made against it',
  against: 'its budget',
  budget: 20,
  unit: ' ms',
  async run() {
    const read = await reader();
    const slowest = Object.entries(hostile).map(([name, text]) => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 7; i += 1) {
        const began = performance.now();
        read(`${text}${i}`);
        least = Math.min(least, performance.now() - began);
      }
      return { name, least };
    });
    const [worst] = slowest.sort((a, b) => b.least - a.least);
    return { value: worst.least, detail: `${worst.name}; ${slowest.length} kinds` };
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
