import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/platform/packageRoot.js';
import type { Part } from '../cardParts.js';

/** One of Teams' own elements, and the card it was found on. */
export interface Found {
  id: string;
  element: Part;
}

/**
 * What the types of Microsoft's package for Teams cards say against these elements: made into object literals, where an
 * unknown property is an error too, and compiled. One run for all. A fallback is left to the rules of version 1.5.
 */
export function againstTeamsTypes(elements: Found[], folderName: string): string[] {
  // Inside the repository, so that the package is found; not in git.
  const folder = join(packageRoot, '.artefacts', folderName);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['elements.ts'] }));
  const head = "import type { CardElement } from '@microsoft/teams.cards';";
  const lines = elements.map(({ element }) => `(${JSON.stringify(inTheirSpelling(element))}) satisfies CardElement;`);
  writeFileSync(join(folder, 'elements.ts'), [head, ...lines].join('\n'));
  const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  if (status === 0) return [];
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
  const problems = said.map((line) => {
    const [, row] = /elements\.ts\((\d+),/.exec(line) ?? [];
    // The first line is the import.
    const about = row === undefined ? undefined : elements[Number(row) - 2];
    return about ? `${about.id}: ${about.element.type}: ${line.replace(/^.*?: /, '')}` : line;
  });
  return [...new Set(problems)];
}

/** Version 1.5 takes these in any case (`small`, `Small`), the types in one only. */
const inAnyCase = ['spacing', 'horizontalAlignment'];

function inTheirSpelling({ fallback: _, ...own }: Part): Part {
  const spelt = Object.entries(own).map(([key, value]) => [
    key,
    inAnyCase.includes(key) && typeof value === 'string' ? value.charAt(0).toUpperCase() + value.slice(1) : value,
  ]);
  return Object.fromEntries(spelt);
}

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
