// npm test: types, lint and format, which room may import which (a lint rule), then unit, integration and browser tests.
import { join } from 'node:path';
import { browserTests } from '../test/e2e/chromium.mjs';
import { build, install, root, run } from './prepare.mjs';

install();
const bin = (...parts) => join(root, 'node_modules', ...parts);
const vitest = (project) => [bin('vitest', 'vitest.mjs'), 'run', '--project', project];
const browser = browserTests();
build();

const steps = [
  ['types', [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  ['lint, format, imports', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.']],
  ['unit and integration tests', vitest('bot')],
  ...(browser.decision === 'run' ? [['browser tests', vitest('e2e')]] : []),
];
for (const [name, args] of steps) {
  process.stderr.write(`\n— ${name}\n`);
  const status = run(process.execPath, args);
  if (status !== 0) {
    process.stderr.write(`\nnpm test failed at: ${name}\n`);
    process.exit(status);
  }
}
process.stderr.write(`\n${browser.why}\n`);
if (browser.decision === 'fail') process.exit(1);
