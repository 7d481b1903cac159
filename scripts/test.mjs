// npm test: types, lint and format, which room may import which (a lint rule), then unit, integration and browser tests.
import { join } from 'node:path';
import { build, install, root, run } from './prepare.mjs';

install();
const bin = (...parts) => join(root, 'node_modules', ...parts);
const steps = [
  ['types', process.execPath, [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  [
    'lint, format, imports',
    process.execPath,
    [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.'],
  ],
  ['tests', process.execPath, [bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];
build();
for (const [name, command, args] of steps) {
  process.stderr.write(`\n— ${name}\n`);
  const status = run(command, args);
  if (status !== 0) {
    process.stderr.write(`\nnpm test failed at: ${name}\n`);
    process.exit(status);
  }
}
