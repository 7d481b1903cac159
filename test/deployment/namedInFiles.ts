import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';

const Package = z.object({
  version: z.string(),
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
});
export const thePackage = Package.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')));

/** The names that `npm run` takes. */
export const scripts = Object.keys(thePackage.scripts);

/** The scripts of ours that a text has npm run. */
export const namedScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].flatMap(([, name]) => name ?? []);
