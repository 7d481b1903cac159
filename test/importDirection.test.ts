import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../src/platform/packageRoot.js';

describe('the import check', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-direction-'));
    cpSync(join(packageRoot, 'biome.json'), join(folder, 'biome.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const lint = (file: string, imported: string) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { thing } from '${imported}';\n\nexport const used = thing;\n`);
    const biome = join(packageRoot, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: folder, encoding: 'utf8' });
    return `${stdout}${stderr}`.includes('noRestrictedImports') ? 'refused' : 'allowed';
  };

  it.each([
    ['src/attendance/a.ts', '../graph/client.js'],
    ['src/graph/a.ts', '../cards/render.js'],
    ['src/cards/a.ts', '../commands/index.js'],
    ['src/words/a.ts', '../errors/table.js'],
    ['src/platform/a.ts', '../words/index.js'],
    ['src/commands/a.ts', '../bot/answer.js'],
    ['src/sandbox/a.ts', '../graph/client.js'],
    ['src/bot/a.ts', '../sandbox/world.js'],
    ['src/storage/a.ts', '../config.js'],
    ['src/export/a.ts', '../graph/client.js'],
    ['src/export/a.ts', '../cards/render.js'],
    ['src/cards/a.ts', '../export/csv.js'],
    ['src/summaries/a.ts', '../bot/answer.js'],
    ['src/graph/a.ts', '../summaries/subscribed.js'],
    ['src/doctor/a.ts', '../bot/createApp.js'],
    ['src/bot/a.ts', '../doctor/finding.js'],
    ['src/server/a.ts', '../bot/adapter.js'],
    ['src/bot/a.ts', '../server/httpServer.js'],
  ])('refuses %s importing %s', (file, imported) => {
    expect(lint(file, imported)).toBe('refused');
  });

  it.each([
    ['src/graph/a.ts', '../attendance/record.js'],
    ['src/commands/a.ts', '../cards/render.js'],
    ['src/commands/a.ts', '../export/csv.js'],
    ['src/export/a.ts', '../cards/personText.js'],
    ['src/bot/a.ts', '../commands/index.js'],
    ['src/sandbox/a.ts', '../platform/clock.js'],
    ['src/summaries/a.ts', '../graph/subscriptions.js'],
    ['src/doctor/a.ts', '../storage/openStorage.js'],
    ['src/server/a.ts', '../words/index.js'],
  ])('allows %s importing %s', (file, imported) => {
    expect(lint(file, imported)).toBe('allowed');
  });
});
