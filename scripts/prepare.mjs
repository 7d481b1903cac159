// What a clone needs before anything can run: the packages of the lockfile, and a build of the sources. This file uses
// Node's own modules only, because it runs before others are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** Runs a program of this clone. Its output goes to standard error, because standard output is for the answer. */
export function run(command, args, { quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (result.status !== 0 && quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result.status ?? 1;
}

/** True when node_modules holds what package-lock.json says, development packages included. */
export function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(at('node_modules', 'typescript'))) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** Installs the packages of the lockfile, if any is missing. */
export function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages (once)…\n');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    process.stderr.write('npm ci failed: see above. Is the package registry reachable?\n');
    process.exit(status);
  }
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return latest;
}

const stamp = at('dist', '.built');

/** True when dist/ is newer than everything it is made from. */
export function isBuilt() {
  if (!existsSync(stamp)) return false;
  const sources = [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/bundle.mjs',
    'scripts/tables.mjs',
  ].map((file) => statSync(at(file)).mtimeMs);
  return statSync(stamp).mtimeMs > Math.max(newest(at('src')), ...sources);
}

/** Builds dist/, if the sources are newer. */
export function build() {
  if (isBuilt()) return;
  process.stderr.write('Building…\n');
  // The name of a chunk changes with its content, so the chunks of the last build would stay beside the new ones.
  rmSync(at('dist', 'chunks'), { recursive: true, force: true });
  const status = run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  if (status !== 0) process.exit(status);
  for (const script of ['tables.mjs', 'bundle.mjs']) {
    const made = run(process.execPath, [at('scripts', script)]);
    if (made !== 0) process.exit(made);
  }
  writeFileSync(stamp, '');
}
