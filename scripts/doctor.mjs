// npm run doctor: says what is wrong with a live configuration, read from the environment, and what to do about it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, isBuilt, root } from './prepare.mjs';

if (existsSync(join(root, 'src')) && !isBuilt()) {
  install();
  build();
}
await import('../dist/doctor/main.js');
