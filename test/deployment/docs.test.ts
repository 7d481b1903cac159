import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { readTemplate } from './readTemplate.js';

const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'docs/architecture.md',
  'docs/commands.md',
  'docs/configuration.md',
  'docs/faq.md',
  'docs/guide.md',
  'docs/install.md',
  'docs/moving.md',
  'docs/operations.md',
  'docs/decisions.md',
  'docs/performance.md',
  'deploymentTemplates/README.md',
  'src/bot/README.md',
  'src/sandbox/README.md',
  'src/summaries/README.md',
  'src/understanding/README.md',
];
const read = (page: string) => readFileSync(join(packageRoot, page), 'utf8');

/** A heading as GitHub links to it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

describe('the pages', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    for (const link of links.filter((one) => !/^https?:/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(packageRoot, target)), link).toBe(true);
      if (anchor) expect(anchorsOf(target), link).toContain(anchor);
    }
  });

  it('begin with a README that is read to its end: at most 120 lines, none longer than 240 letters', () => {
    const lines = read('README.md').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(120);
    expect(lines.filter((line) => line.length > 240)).toEqual([]);
  });

  it('name every parameter of the template once, and no other', () => {
    const table = read('deploymentTemplates/README.md').split('\n## Parameters\n')[1]?.split('\n## ')[0] ?? '';
    const named = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(readTemplate().parameters).sort());
  });

  it('tell the provider id that the template uses', () => {
    const id = String(readTemplate().parameters.federatedProviderId?.defaultValue);
    expect(read('docs/install.md')).toContain(id);
    expect(read('deploymentTemplates/README.md')).toContain(id);
  });

  it('call only files and options that exist', () => {
    const guide = read('docs/install.md');
    const script = read('deploymentTemplates/entra-app.sh');
    for (const [, path] of guide.matchAll(/(?:^|[ `])((?:deploymentTemplates|appPackage)\/[\w./-]+\.(?:sh|json))/gm)) {
      expect(existsSync(join(packageRoot, path ?? '')), path).toBe(true);
    }
    const ours = [
      '--name',
      '--resource-group',
      '--public-url',
      '--oauth-connection',
      '--application-access',
      '--admin-consent',
      '--api-uri',
    ];
    for (const option of ours) {
      expect(guide + read('deploymentTemplates/README.md') + read('docs/moving.md'), option).toContain(option);
      expect(script).toContain(`    ${option})`);
    }
  });
});
