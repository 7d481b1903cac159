// npm run serve: starts the bot alone, configured by the environment. In a clone it builds what is missing or old.
// Packed files have dist/ and no src/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, isBuilt, root } from './prepare.mjs';

if (existsSync(join(root, 'src')) && !isBuilt()) {
  install();
  build();
}
await import('../dist/main.js');
