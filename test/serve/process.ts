import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';

export interface Serve {
  address: string;
  port: number;
  pid: number;
  /** Everything it has printed, on both its outputs. */
  printed: string[];
  /** Null while it lives; then its exit code, or the signal that ended it. */
  ended(): number | string | null;
  /** Resolves when the log says this, from now on. */
  line(text: string): Promise<void>;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface Ended {
  code: number | null;
  /** Lines on standard error. */
  lines: string[];
}

const launch = (environment: Record<string, string>) =>
  spawn(process.execPath, [join(packageRoot, 'scripts', 'serve.mjs')], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** `npm run serve` that is expected to start. */
export async function startServe(environment: Record<string, string>): Promise<Serve> {
  const port = await freePort();
  const child = launch({ ...environment, PORT: String(port) });
  // Once all it has printed is read, too.
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const errors: string[] = [];
  const printed: string[] = [];
  const awaited: { text: string; resolve: () => void }[] = [];
  createInterface(child.stderr).on('line', (line) => {
    errors.push(line);
    printed.push(line);
  });
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      printed.push(line);
      if (line.includes('"listening"')) resolve();
      for (const one of awaited) if (line.includes(one.text)) one.resolve();
    });
    exited.then((code) => reject(new Error(`exit ${code}: ${errors.join('\n')}`)));
    // Where it may not say so, it listens once it answers.
    if (environment.LOG_LEVEL === 'error') answering(`http://127.0.0.1:${port}/healthz`, child).then(resolve);
  });
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    printed,
    ended: () => child.exitCode ?? child.signalCode,
    line: (text) => new Promise((resolve) => awaited.push({ text, resolve })),
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !(await fetch(address).catch(() => null))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** `npm run serve` that is expected to refuse to start. */
export async function endServe(environment: Record<string, string>): Promise<Ended> {
  const child = launch(environment);
  const lines: string[] = [];
  const read = createInterface(child.stderr);
  read.on('line', (line) => lines.push(line));
  const closed = new Promise<void>((resolve) => read.once('close', resolve));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await closed;
  return { code, lines };
}
