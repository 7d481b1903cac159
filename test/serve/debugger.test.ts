import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { descendants } from '../e2e/processes.js';
import { launchedByF5 } from './launchedByCode.js';

/**
 * What Visual Studio Code has every Node load that it starts, in small: it opens the inspector, and tells where. Code
 * finds the processes below the first one in the same way, as long as both variables are handed down.
 */
const bootloader = `
const inspector = require('node:inspector');
const { writeFileSync } = require('node:fs');
const folder = process.env.VSCODE_INSPECTOR_OPTIONS;
inspector.open(0, '127.0.0.1');
writeFileSync(folder + '/' + process.pid + '.json', JSON.stringify({ program: process.argv[1], inspector: inspector.url() }));
`;
const Told = z.object({ program: z.string().optional(), inspector: z.string() });
const Targets = z.array(z.object({ type: z.string(), url: z.string() }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debugger-'));
  writeFileSync(join(folder, 'bootloader.cjs'), bootloader);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts what F5 starts, as Code does, until it says which page to open. */
async function pressF5() {
  const { runtimeExecutable = '', runtimeArgs, args, serverReadyAction } = launchedByF5();
  const child = spawn(runtimeExecutable, [...runtimeArgs, ...args, '--port', String(await freePort())], {
    cwd: packageRoot,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require "${join(folder, 'bootloader.cjs').replaceAll('\\', '/')}"`,
      VSCODE_INSPECTOR_OPTIONS: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const ended = once(child, 'close');
  let printed = '';
  child.stderr.on('data', (text) => (printed += text));
  const ready = new RegExp(serverReadyAction?.pattern ?? '', 'i');
  const page = await new Promise<string>((found, reject) => {
    child.stdout.on('data', (text) => {
      printed += text;
      const [, address] = ready.exec(printed) ?? [];
      if (address) found(address);
    });
    ended.then(() => reject(new Error(`npm start ended:\n${printed}`)));
  });
  return {
    page,
    /** Code ends every process that it knows of. */
    async stop() {
      for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)].reverse()) {
        try {
          process.kill(pid, 'SIGTERM');
        } catch {}
      }
      await ended;
    },
  };
}

describe('F5 in Visual Studio Code', () => {
  it('starts the sandbox, opens its page, and can attach to the bot, a process below', async () => {
    const { page, stop } = await pressF5();
    try {
      expect((await fetch(page)).status).toBe(200);
      const told = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => Told.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
      const bot = told.find(({ program }) => program === join(packageRoot, 'dist', 'main.js'));
      expect(bot, JSON.stringify(told)).toBeDefined();
      const answer = await fetch(`http://${new URL(bot?.inspector ?? '').host}/json/list`);
      expect(Targets.parse(await answer.json())).toEqual([
        { type: 'node', url: pathToFileURL(join(packageRoot, 'dist', 'main.js')).href },
      ]);
    } finally {
      await stop();
    }
  });

  it('finds the sources of what it attaches to', () => {
    const program = join(packageRoot, 'dist', 'main.js');
    const [, map = ''] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(program, 'utf8')) ?? [];
    const { sources } = z
      .object({ sources: z.array(z.string()) })
      .parse(JSON.parse(readFileSync(join(packageRoot, 'dist', map), 'utf8')));
    const ours = sources
      .map((source) => resolve(dirname(program), source))
      .filter((source) => source.startsWith(join(packageRoot, 'src')));
    expect(ours).toContain(join(packageRoot, 'src', 'server', 'httpServer.ts'));
    expect(ours).toContain(join(packageRoot, 'src', 'main.ts'));
  });
});
