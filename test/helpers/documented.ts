import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/documented/', import.meta.url);

/** An example of Microsoft's documentation, byte for byte (test/fixtures/documented/README.md). */
export const documentedText = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8');

export const documented = (name: string): unknown => JSON.parse(documentedText(name));

/** The names of all that begin so. */
export const documentedNames = (beginning: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
