import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importProblems } from '../scripts/checkImports.mjs';
import { packageRoot } from '../src/platform/packageRoot.js';

describe('the check of imports', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Files of a `src`, each with what it imports. */
  const problemsOf = (files: Record<string, string[]>) => {
    for (const [file, imports] of Object.entries(files)) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, imports.join('\n'));
    }
    return importProblems(folder);
  };

  it('finds nothing wrong in the sources', () => {
    expect(importProblems(join(packageRoot, 'src'))).toEqual([]);
  });

  it.each([
    ['attendance/a.ts', 'graph/b.ts', "import { b } from '../graph/b.js';"],
    ['attendance/a.ts', 'graph/http/b.ts', "import { b } from '../graph/http/b.js';"],
    ['graph/http/a.ts', 'graph/b.ts', "import { b } from '../b.js';"],
    ['words/a.ts', 'errors/b.ts', "export { b } from '../errors/b.js';"],
    ['question/a.ts', 'understanding/b.ts', "import type { B } from '../understanding/b.js';"],
    ['meetings/a.ts', 'commands/b.ts', "import {\n  type B,\n  c,\n} from '../commands/b.js';"],
    ['commands/a.ts', 'bot/b.ts', "const { b } = await import('../bot/b.js');"],
    ['bot/connector/a.ts', 'bot/doors/b.ts', "import { b } from '../doors/b.js';"],
    ['bot/connector/a.ts', 'bot/app.ts', "import { b } from '../app.js';"],
    ['sandbox/graph/a.ts', 'attendance/b.ts', "import { b } from '../../attendance/b.js';"],
    ['summaries/a.ts', 'main.ts', "import { b } from '../main.js';"],
  ])('refuses that %s imports %s', (file, other, line) => {
    expect(problemsOf({ [file]: [line], [other]: [] })).toEqual([
      expect.stringContaining(`src/${file} may not import`),
    ]);
  });

  it.each([
    ['graph/a.ts', 'attendance/b.ts', "import { b } from '../attendance/b.js';"],
    ['bot/doors/a.ts', 'bot/connector/b.ts', "import { b } from '../connector/b.js';"],
    ['bot/connector/a.ts', 'bot/app.ts', "import type { App } from '../app.js';"],
    ['sandbox/start/a.ts', 'platform/time/b.ts', "import { b } from '../../platform/time/b.js';"],
    ['main.ts', 'bot/b.ts', "import { b } from './bot/b.js';"],
  ])('allows that %s imports %s', (file, other, line) => {
    expect(problemsOf({ [file]: [line], [other]: [] })).toEqual([]);
  });

  it('refuses everything that a new room imports, until it is told what it may use', () => {
    const files = { 'gossip/a.ts': ["import { b } from '../platform/b.js';"], 'platform/b.ts': [] };
    expect(problemsOf(files)).toEqual([expect.stringContaining('src/gossip/a.ts stands in a room that')]);
  });

  it('refuses a circle of files, though only types go round in it', () => {
    const problems = problemsOf({
      'graph/a.ts': ["import type { B } from './b.js';"],
      'graph/b.ts': ["import { c } from './c.js';"],
      'graph/c.ts': ["import { type A } from './a.js';"],
    });
    expect(problems).toEqual([expect.stringContaining('in a circle')]);
    for (const file of ['graph/a.ts', 'graph/b.ts', 'graph/c.ts']) expect(problems[0]).toContain(file);
  });

  it('refuses a folder of more than twenty files, but for the commands', () => {
    const names = Array.from({ length: 21 }, (_, i) => `file${i}.ts`);
    const files = Object.fromEntries(
      names.flatMap((name) => [`cards/${name}`, `commands/${name}`]).map((one) => [one, []]),
    );
    expect(problemsOf(files)).toEqual([expect.stringContaining('src/cards holds 21 files')]);
  });
});
