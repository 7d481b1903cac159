import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { outputsOfPackage } from './outputsOfPackage.js';
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
    const given = pages.flatMap(blocksOf).flatMap((commands) => [...commands.matchAll(/--parameters (.*)$/gm)]);
    const names = given.flatMap(([, line = '']) => [...line.matchAll(/(?:^| )(\w+)=/g)].map(([, name]) => name));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(Object.keys(parameters)).toContain(name);
  });

  it('read every output that the Teams package asks for, so that nobody packs another app than they deployed', () => {
    const outputsRead = [...install.matchAll(/\b(\w+)=\$\(output (\w+)\)/g)].map(([, set, name]) => [set, name]);
    expect(outputsRead.toSorted()).toEqual(outputsOfPackage().map((name) => [name, name]));
    // Elsewhere it would run without them.
    const others = pages.filter((page) => page !== 'docs/install.md').flatMap(blocksOf);
    expect(others.filter((commands) => commands.includes('npm run package'))).toEqual([]);
  });

  it('use elsewhere only what the installation has set, or what their own page sets', () => {
    for (const page of pages.filter((one) => one !== 'docs/install.md')) {
      const commands = blocksOf(page)
        .join('\n')
        .replace(/'[^']*'/g, '');
      const own = [...commands.matchAll(/(?:^|[ ;])([A-Za-z_]+)=/gm)].map(([, name]) => name);
      const used = [...commands.matchAll(/\$\{?([A-Za-z_]+)/g)].map(([, name]) => name);
      expect(used.filter((name) => !['NAME', 'GROUP', 'SSO', ...own].includes(name))).toEqual([]);
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

/** What is read in one go: a paragraph with the commands below it, a row of a table, or a step of a list. */
const piecesOf = (page: string) =>
  read(page)
    // This part is about nothing else.
    .replace(/\n### Deploying again\n.*?(?=\n### )/s, '')
    .replace(/\n\n(?=```bash)/g, '\n')
    .split(/\n\n+|\n(?=\| |\d+\. |- )/);

describe('what sets back whatever it is not told', () => {
  const runs =
    /az deployment group create|entra-app\.sh (?:--name|again)|\brun (?:step 3|the script)|\bdeploy(?:ed|ing)? (?:it |the template )?(?:again|with)\b/i;
  const reminds = /same options|every parameter of your own|\([\w./]*#deploying-again\)/;
  const all = [...pages, 'docs/configuration.md', 'docs/faq.md', 'SECURITY.md'];

  it('is said to be wherever the template or the script is run again', () => {
    const found = all.flatMap((page) => piecesOf(page).filter((piece) => runs.test(piece)));
    expect(found.length).toBeGreaterThan(12);
    const first = [/^```bash\ndeploymentTemplates\/entra-app\.sh/m, /^whole subscription, go on/m];
    const silent = found.filter((piece) => !reminds.test(piece) && !first.some((one) => one.test(piece)));
    expect(silent).toEqual([]);
  });

  it('is deployed elsewhere than in the installation with what the last deployment had', () => {
    const given = pages
      .filter((page) => page !== 'docs/install.md')
      .flatMap(blocksOf)
      .flatMap((commands) => [...commands.matchAll(/--parameters (\S+)/g)].map(([, file]) => file));
    expect(given.length).toBeGreaterThan(3);
    expect([...new Set(given)]).toEqual(['@mine.parameters.json']);
    expect(read('.gitignore').split('\n')).toContain('mine.parameters.json');
  });

  it('is said to be by the script itself', () => {
    const script = join(packageRoot, 'deploymentTemplates', 'entra-app.sh');
    expect(spawnSync('bash', [script, '--help'], { encoding: 'utf8' }).stdout).toMatch(reminds);
  });

  // As on the page: jq is needed for an installation, and not for developing.
  const hasJq = spawnSync('jq', ['--version']).status === 0;
  it.runIf(hasJq)('is written down from what Azure tells of the last deployment, and holds no secret', () => {
    const [block = ''] = blocksOf('docs/operations.md').filter((commands) => commands.includes('jq '));
    const [, program = ''] = /jq '([^']*)'/.exec(block) ?? [];
    const told = {
      name: { type: 'String', value: 'who-attended-contoso' },
      instances: { type: 'Int', value: 1 },
      apiUri: { type: 'String', value: '' },
      entraAppSecret: { type: 'SecureString' },
    };
    const { stdout, stderr } = spawnSync('jq', [program], { input: JSON.stringify(told), encoding: 'utf8' });
    expect(stderr).toBe('');
    const example: unknown = JSON.parse(read('deploymentTemplates/azuredeploy.parameters.json'));
    expect(JSON.parse(stdout)).toEqual({
      ...Object(example),
      parameters: { name: { value: 'who-attended-contoso' }, instances: { value: 1 }, apiUri: { value: '' } },
    });
  });
});
