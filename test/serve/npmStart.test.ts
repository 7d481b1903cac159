import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { descendants, isRunning } from '../e2e/processes.js';

/** `npm start`, as it is typed. */
function npmStart(port: number | string | null, host?: Record<string, string>, more: string[] = []) {
  const options = [...(port === null ? [] : ['--port', String(port)]), ...more];
  const child = spawn('npm', ['start', ...(options.length === 0 ? [] : ['--', ...options])], {
    cwd: packageRoot,
    env: { ...process.env, ...host },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  const ended = once(child, 'close');
  const opened = new Promise<void>((resolve, reject) => {
    const read = (text: unknown) => {
      printed += String(text);
      if (/^Open http:\S+$/m.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(`npm start ended:\n${printed}`)));
  });
  opened.catch(() => {});
  return { child, ended, opened, said: () => printed };
}

describe('npm start', () => {
  it('ends with everything that it started when npm alone is told to end', async () => {
    const { child, ended, opened } = npmStart(await freePort());
    await opened;
    const started = descendants(child.pid ?? 0);
    onTestFinished(() => {
      for (const pid of started.filter(isRunning)) process.kill(pid, 'SIGKILL');
    });
    // The bot and the Playground are processes of their own.
    expect(started.length).toBeGreaterThanOrEqual(3);
    child.kill('SIGTERM');
    await ended;
    // The last of them has closed its output, and is about to end.
    await expect.poll(() => started.filter(isRunning)).toEqual([]);
  });

  it('says in a sentence that a port is taken, and starts nothing', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { child, ended, said } = npmStart(port);
    await ended;
    expect(child.exitCode).toBe(69);
    expect(said()).toContain(
      `Port ${port} is taken by another program. Stop that, or name another port: npm start -- --port ${port + 1}`,
    );
    expect(said()).not.toContain('Open http');
  });

  it('says so where the usual port is taken, and is at another one', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    // Where something has it already, that is as good.
    await new Promise<void>((resolve) => {
      other.once('error', () => resolve());
      other.listen(56_150, '127.0.0.1', resolve);
    });
    const { child, ended, opened, said } = npmStart(null);
    await opened;
    child.kill('SIGTERM');
    await ended;
    const [, page] = /^Open (http:\S+)$/m.exec(said()) ?? [];
    expect(page).not.toBe('http://localhost:56150');
    expect(said()).toContain(`Port 56150 is taken (by another npm start?), so this one is at ${page}.`);
  });

  it.each(['0', '70000', '-1', '8o8o'])('says how it is used when %s is no port', async (port) => {
    const { child, ended, said } = npmStart(port);
    await ended;
    expect(child.exitCode).toBe(64);
    // What begins with a dash is taken for an option.
    expect(said()).toMatch(port === '-1' ? /'--port' argument is ambiguous/ : new RegExp(`and not “${port}”\\.`));
    expect(said()).toContain('--port <number>');
  });

  it('names the place that there is not, and those that there are', async () => {
    const { child, ended, said } = npmStart(null, {}, ['--in', 'foo', '--ask', 'help']);
    await ended;
    expect(child.exitCode).toBe(64);
    expect(said()).toContain('--in takes personal, meeting, channel, and not “foo”.');
  });
});
