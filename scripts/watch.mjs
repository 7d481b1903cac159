// npm run watch: runs the tests of what changes, again and again; `npm run watch -- test/bot` those alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

install();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
// What needs a process of its own, storms or a browser is for `npm test`.
const args = ['watch', '--changed', '--project', 'bot', '--project', 'mocked', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1);
