import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/platform/packageRoot.js';

/** The production build as `npm run serve` runs it, or the same with a shorter lease. */
export const programs = {
  production: join(packageRoot, 'dist', 'main.js'),
  shortLease: join(packageRoot, 'test', 'summaries', 'instance.mjs'),
};

export interface BotUnderTest {
  /** True once it listens; false when it ended before. */
  listening: Promise<boolean>;
  /** How often it said that a summary may have been sent twice. */
  maybeDoubled(): number;
  /** What it wrote to standard error. */
  errors: string[];
  signal(name: NodeJS.Signals): void;
  ended: Promise<number | null>;
}

export function startBotUnderTest(program: string, environment: Record<string, string>): BotUnderTest {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  let doubled = 0;
  createInterface(child.stderr).on('line', (line) => errors.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const listening = new Promise<boolean>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes('"msg":"listening"')) resolve(true);
      if (line.includes('a summary may have been sent twice')) doubled += 1;
    });
    ended.then(() => resolve(false));
  });
  return { listening, maybeDoubled: () => doubled, errors, signal: (name) => child.kill(name), ended };
}
