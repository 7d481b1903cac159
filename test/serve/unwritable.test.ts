import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { programs } from '../summaries/botUnderTest.js';
import { appId, type Doubles, startDoubles } from './doubles.js';
import { postActivity, question } from './question.js';

/** A folder that only root may read is of no use to anybody else. */
const nobody = 65534;

describe('the bot whose SQLite file takes nothing more', () => {
  let doubles: Doubles;
  let folder = '';
  let file = '';
  let child: ChildProcess | null = null;
  const printed: string[] = [];
  beforeEach(async () => {
    doubles = await startDoubles();
    folder = mkdtempSync(join(tmpdir(), 'unwritable-'));
    file = join(folder, 'bot.db');
    printed.length = 0;
    chmodSync(folder, 0o777);
  });
  afterEach(async () => {
    if (child !== null && child.exitCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    await doubles.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(more: Record<string, string>, options: { uid?: number; before?: string } = {}): Promise<string> {
    const port = await freePort();
    const { uid, before } = options;
    const preload = before === undefined ? [] : ['--import', pathToFileURL(before).href];
    const own = { BOT_AUTH: 'off', STORAGE: `sqlite:${file}`, PORT: String(port), ...more };
    const started = spawn(process.execPath, [...preload, programs.production], {
      env: { PATH: process.env.PATH ?? '', ...doubles.environment, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    child = started;
    createInterface(started.stderr).on('line', (line) => printed.push(line));
    createInterface(started.stdout).on('line', (line) => printed.push(line));
    await expect.poll(() => printed.join('\n'), { timeout: 20_000 }).toContain('"msg":"listening"');
    return `http://127.0.0.1:${port}`;
  }
  const isReady = (address: string) => async () => (await fetch(`${address}/readyz`)).status;
  /** What it printed may come after its answer: they take different ways. */
  const notReadyCode = () =>
    printed.filter((line) => line.includes('"not ready"')).map((line) => Object(JSON.parse(line)).code);

  it('says that it is full, at /readyz and in the log, answers what it need not write, and is ready once there is room', async () => {
    const mark = join(folder, 'full');
    const address = await start({ DISK_IS_FULL: mark }, { before: join(packageRoot, 'test', 'serve', 'fullDisk.mjs') });
    expect(await isReady(address)()).toBe(200);
    writeFileSync(mark, '');
    await expect.poll(isReady(address), { timeout: 10_000 }).toBe(503);
    await expect.poll(notReadyCode).toEqual(['storage-full']);

    const answered = doubles.nextMessage();
    const personal = {
      ...question(doubles.serviceUrl),
      text: 'help',
      conversation: { id: 'a:personal', conversationType: 'personal', tenantId: question('').conversation.tenantId },
    };
    expect((await postActivity(address, personal)).status).toBe(200);
    expect(JSON.stringify(await answered)).toContain('who attended');

    rmSync(mark);
    await expect.poll(isReady(address), { timeout: 10_000 }).toBe(200);
  }, 60_000);

  it('says that its file may only be read', async () => {
    // As an older process has left it.
    await (await openStorage({ kind: 'sqlite', file }, Date.now)).close();
    for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) chmodSync(one, 0o444);
    // Root may write to everything.
    const isRoot = process.getuid?.() === 0;
    const address = await start({ SSO_CLIENT_ID: appId }, isRoot ? { uid: nobody } : {});
    expect(await isReady(address)()).toBe(503);
    await expect.poll(notReadyCode).toEqual(['storage-read-only']);
  }, 60_000);
});
