// npm run soak: runs at length what npm test runs in small. 10,000 odd activities instead of 1,000; 100,000 odd
// requests at the doors instead of 5,000; every press by everybody on every card; 200 kills of the bot while 200
// meetings end, on each storage, instead of 20 while 40 end; 1,000 simulated weeks instead of 50. SOAK_SEED draws other
// requests and moments.
import { join } from 'node:path';
import { build, install, root, run } from './prepare.mjs';

install();
build();
process.env.FUZZ_RUNS ??= '10000';
process.env.DOOR_FUZZ_RUNS ??= '100000';
process.env.SOAK_KILLS ??= '200';
process.env.SOAK_MEETINGS ??= '200';
process.env.EVERY_PRESS ??= 'all';
process.env.SIM_SEEDS ??= '1000';
const tests = [
  'test/fuzz',
  'test/bot/everyPress',
  'test/simulation/simulation',
  'test/summaries/crash',
  'test/summaries/threeInstances',
  'test/summaries/rush',
];
process.exit(
  run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'soak', ...tests]),
);
