// npm run watch: runs the tests of changed files, again and again. `npm run watch -- test/bot` runs only tests in
// test/bot.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

install();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
// Tests that need a process of their own, storms or a browser are left to `npm test`.
const args = ['watch', '--changed', '--project', 'bot', '--project', 'mocked', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1);
