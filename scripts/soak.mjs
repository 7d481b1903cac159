// npm run soak: what npm test does in small, at length. Today: 10,000 activities instead of 1,000.
import { join } from 'node:path';
import { install, root, run } from './prepare.mjs';

install();
process.env.FUZZ_RUNS ??= '10000';
process.exit(
  run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'bot', 'test/fuzz']),
);
