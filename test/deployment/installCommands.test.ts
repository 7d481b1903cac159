import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { readTemplate } from './readTemplate.js';

const pages = ['docs/install.md', 'docs/moving.md', 'docs/operations.md', 'deploymentTemplates/README.md'];
const read = (page: string) => readFileSync(join(packageRoot, page), 'utf8');
const blocksOf = (page: string) =>
  [...read(page).matchAll(/^```bash\n(.*?)^```$/gms)].map(([, commands]) => commands ?? '');

const install = blocksOf('docs/install.md').join('\n');

describe('the commands of the pages for administrators', () => {
  it.each(pages)('are written so that bash can read them: %s', (page) => {
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(0);
    for (const commands of blocks) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: commands, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });

  it.each(pages)('have nothing in them that has to be filled in by hand: %s', (page) => {
    const open = blocksOf(page).flatMap((commands) => commands.match(/<[a-z][^>\n]*>|…/gi) ?? []);
    expect(open).toEqual([]);
  });

  it('use only what an earlier line of the installation has set', () => {
    // A function reads its own arguments, and jq has variables of its own between single quotes.
    const ofShell = install.replace(/'[^'\n]*'/g, (quoted) => (quoted.includes('$NAME') ? quoted : ''));
    const set = new Map<string, number>();
    for (const { 1: name = '', index } of ofShell.matchAll(/(?:^|[ ;])([A-Za-z_]+)=/gm))
      if (!set.has(name)) set.set(name, index);
    for (const { 1: name = '', index } of ofShell.matchAll(/^\s*for (\w+) in /gm)) set.set(name, index);
    const early = [...ofShell.matchAll(/\$\{?([A-Za-z_]+)/g)].filter(
      ({ 1: name = '', index }) => !((set.get(name) ?? Number.POSITIVE_INFINITY) < index),
    );
    expect(early.map(([used]) => used)).toEqual([]);
  });

  it('read only outputs that the template has, and give only parameters that it knows', () => {
    const { outputs, parameters } = readTemplate();
    const outputsRead = [...install.matchAll(/\$\(output (\w+)\)/g)].map(([, name]) => name);
    expect(outputsRead.length).toBeGreaterThan(0);
    for (const name of outputsRead) expect(Object.keys(outputs)).toContain(name);
    for (const page of pages) {
      const given = blocksOf(page).flatMap((commands) => [...commands.matchAll(/--parameters (name=.*)$/gm)]);
      const names = given.flatMap(([, line = '']) => [...line.matchAll(/(\w+)=/g)].map(([, name]) => name));
      for (const name of names) expect(Object.keys(parameters)).toContain(name);
    }
  });

  it('register every resource provider of the template', () => {
    const types = readTemplate().resources.map(({ type }) => String(type).split('/')[0]);
    // Roles belong to Azure itself, and need no registration.
    const needed = new Set(types.filter((provider) => provider !== 'Microsoft.Authorization'));
    const [, registered = ''] = /^for provider in (.*); do$/m.exec(install) ?? [];
    expect(registered.split(' ').sort()).toEqual([...needed].sort());
  });
});
