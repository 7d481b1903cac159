import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../platform/packageRoot.js';

/** How a debugger that started this process finds the processes below it: VS Code hands down both. */
const handedDownByDebuggers = ['NODE_OPTIONS', 'VSCODE_INSPECTOR_OPTIONS'];

export interface BotProcess {
  stop(): Promise<void>;
}

/**
 * The bot as `npm run serve` runs it: its own process, configured by environment alone. Resolves once it listens;
 * rejects with what it printed when it does not start.
 */
export function startBotProcess(
  environment: Record<string, string>,
  onLogLine: (line: string) => void = () => {},
): Promise<BotProcess> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'main.js')], {
    // Only what the sandbox and a debugger say: a real bot's settings in the user's shell must not leak in.
    env: { PATH: process.env.PATH ?? '', ...fromDebugger(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return new Promise((resolve, reject) => {
    const errors: string[] = [];
    createInterface(child.stderr).on('line', (line) => {
      errors.push(line);
      onLogLine(line);
    });
    createInterface(child.stdout).on('line', (line) => {
      onLogLine(line);
      if (line.includes('"msg":"listening"')) resolve({ stop });
    });
    exited.then((code) => reject(new Error(`the bot stopped with code ${code}:\n${errors.join('\n')}`)));
  });
}

const fromDebugger = (): Record<string, string> =>
  Object.fromEntries(
    handedDownByDebuggers.flatMap((name) => {
      const value = process.env[name];
      return value ? [[name, value]] : [];
    }),
  );
