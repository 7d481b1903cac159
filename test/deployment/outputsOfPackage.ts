import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { readTemplate } from './readTemplate.js';

/** Every name that `npm run package` asks the environment for. */
export function askedByPackage(): string[] {
  const manifest = readFileSync(join(packageRoot, 'appPackage', 'manifest.mjs'), 'utf8');
  const asked = manifest.matchAll(/environment\.([A-Z]\w+)|\b(?:id|required|page)\('(\w+)'/g);
  return [...new Set([...asked].flatMap(([, named, called]) => named ?? called ?? []))].sort();
}

/** Those of them that the deployment knows, so that nobody has to remember what they deployed. */
export function outputsOfPackage(): string[] {
  const { outputs } = readTemplate();
  return askedByPackage().filter((name) => name in outputs);
}
