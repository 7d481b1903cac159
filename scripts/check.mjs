// npm run check: types, lint and format, and imports between rooms, at the same time. It takes seconds, where `npm
// test` takes minutes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

const bin = (...parts) => join(root, 'node_modules', ...parts);

/** The checks before any test: a name, and the program that fails where something is wrong. */
export const checks = [
  ['types', [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  ['lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.']],
  ['imports', [join(root, 'scripts', 'checkImports.mjs')]],
];

/** Runs a check. Gives what it wrote where it failed, and null where all is well. */
const problemOf = ([name, args]) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (status) => resolve(status === 0 ? null : `— ${name}\n${said}`));
  });

/** Runs all checks at the same time; true when all is well. */
export async function check() {
  const start = Date.now();
  const problems = (await Promise.all(checks.map(problemOf))).filter((problem) => problem !== null);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const names = checks.map(([name]) => name).join(', ');
  process.stderr.write(
    `— ${names}: ${problems.length === 0 ? 'fine' : 'see above'}, ${Math.round((Date.now() - start) / 1000)} s\n`,
  );
  return problems.length === 0;
}

if (process.argv[1] === join(root, 'scripts', 'check.mjs')) {
  install();
  process.exit((await check()) ? 0 : 1);
}
