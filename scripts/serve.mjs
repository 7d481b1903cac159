// npm run serve: the bot alone, configured by environment. In a clone it builds what is missing or old; packed files
// come with dist/ and without src/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, isBuilt, root } from './prepare.mjs';

if (existsSync(join(root, 'src')) && !isBuilt()) {
  install();
  build();
}
await import('../dist/main.js');
