import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { descendants, isRunning } from './processes.js';

export interface NpmStart {
  /** The page that `npm start` says to open. */
  address: Promise<string>;
  /** The page that ends a meeting. */
  control: Promise<string>;
  /** Ends it as Ctrl+C would; rejects when it ends badly or leaves a process behind. */
  stop(): Promise<void>;
}

const patience = 20_000;

/** What `npm start` runs, on a free port. */
export async function npmStart(): Promise<NpmStart> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  createInterface(child.stderr).on('line', (line) => errors.push(line));
  const ended = once(child, 'exit');

  const output = createInterface(child.stdout);
  const printed = (says: RegExp): Promise<string> => {
    const address = new Promise<string>((resolve, reject) => {
      output.on('line', (line) => {
        const [, url] = says.exec(line) ?? [];
        if (url) resolve(url);
      });
      ended.then(() => reject(new Error(`npm start ended before it said what to open:\n${errors.join('\n')}`)));
    });
    // Whoever awaits it hears of it; a start that is stopped first must not end the test run.
    address.catch(() => {});
    return address;
  };
  const address = printed(/^Open (http:\S+)$/);
  const control = printed(/^To end a meeting .* open (http:\S+)$/);

  return {
    address,
    control,
    async stop() {
      const started = child.pid === undefined ? [] : descendants(child.pid);
      child.kill('SIGTERM');
      const impatient = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(impatient);
      const left = started.filter(isRunning);
      for (const pid of left) process.kill(pid, 'SIGKILL');
      if (left.length > 0) throw new Error(`npm start left ${left.length} of its processes behind`);
      if (child.exitCode !== 0) {
        throw new Error(`npm start ended with ${child.exitCode ?? child.signalCode}:\n${errors.join('\n')}`);
      }
    },
  };
}
