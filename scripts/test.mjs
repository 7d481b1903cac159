// npm test: checks types, lint, format and imports, then runs unit, integration, soak (in small) and browser tests.
// `npm test -- test/bot/whoAttended.test.ts` and `npm test -- -t "a title"` run only those.
import { join } from 'node:path';
import { browserTests } from '../test/e2e/chromium.mjs';
import { check } from './check.mjs';
import { build, install, root, run } from './prepare.mjs';

install();
const bin = (...parts) => join(root, 'node_modules', ...parts);
const vitest = (...args) => [bin('vitest', 'vitest.mjs'), 'run', ...args];
const projects = (...names) => names.flatMap((name) => ['--project', name]);
const browser = browserTests();
build();

const only = process.argv.slice(2);
if (only.length > 0) {
  const names = ['bot', 'mocked', 'processes', 'soak', ...(browser.decision === 'run' ? ['e2e'] : [])];
  process.exit(run(process.execPath, vitest(...projects(...names), ...only)));
}

if (!(await check())) process.exit(1);

const steps = [
  ['unit and integration tests', vitest(...projects('bot', 'mocked'))],
  ['tests of processes', vitest(...projects('processes'), '--no-file-parallelism')],
  ['soak tests, in small', vitest(...projects('soak'), '--no-file-parallelism')],
  ...(browser.decision === 'run' ? [['browser tests', vitest(...projects('e2e'))]] : []),
];
for (const [name, args] of steps) {
  const start = Date.now();
  process.stderr.write(`\n— ${name}\n`);
  const status = run(process.execPath, args);
  process.stderr.write(`— ${name}: ${Math.round((Date.now() - start) / 1000)} s\n`);
  if (status !== 0) {
    process.stderr.write(`\nnpm test failed at: ${name}\n`);
    process.exit(status);
  }
}
process.stderr.write(`\n${browser.why}\n`);
if (browser.decision === 'fail') process.exit(1);
