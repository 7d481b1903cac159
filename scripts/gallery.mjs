// npm run gallery [words]: draws every card in each size of meeting, theme and width, or only those whose name has all
// the words. With --readme it draws the pictures of README.md and of docs.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root, run } from './prepare.mjs';

install();
// dist/ has no tests, so the gallery has a build of its own, which needs the templates beside it.
const built = join(root, '.artefacts', 'gallery-build');
rmSync(built, { recursive: true, force: true });
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const status = run(process.execPath, [tsc, '-p', 'test/gallery/tsconfig.json']);
if (status !== 0) process.exit(status);
for (const folder of ['cards', 'test/gallery/page'])
  cpSync(join(root, folder), join(built, folder), { recursive: true });
cpSync(join(root, 'test', 'e2e', 'chromium.mjs'), join(built, 'test', 'e2e', 'chromium.mjs'));
process.argv.splice(2, 0, root);
await import(pathToFileURL(join(built, 'test', 'gallery', 'main.js')));
