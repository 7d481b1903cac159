import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/packageRoot.js';

/** What .env.example sets, and what it shows as a default behind a number sign. */
export function exampleEnvironment() {
  const lines = [...readFileSync(join(packageRoot, '.env.example'), 'utf8').matchAll(/^(# )?([A-Za-z_]+)=(.*)$/gm)].map(
    ([, mark, name = '', value = '']) => ({ isSet: mark === undefined, name, value }),
  );
  const of = (isSet: boolean) =>
    Object.fromEntries(lines.filter((line) => line.isSet === isSet).map(({ name, value }) => [name, value]));
  return { names: lines.map(({ name }) => name), values: of(true), defaults: of(false) };
}
