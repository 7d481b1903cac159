import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), dev: z.boolean().default(false), resolved: z.string().optional() }),
  ),
});
const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
const security = read('SECURITY.md');
const { packages } = Lock.parse(JSON.parse(read('package-lock.json')));
const installed = Object.entries(packages).flatMap(([path, { version, dev }]) => {
  const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
  return name === undefined || version === undefined ? [] : [{ name, version, dev, path }];
});

/** What others bring along in versions with a known weakness: mended from this version on (github: security advisories). */
const mended: [name: string, from: string, advisory: string][] = [
  ['axios', '1.16.1', 'GHSA-wf5p-g6vw-rhxx'],
  ['xml2js', '0.5.0', 'GHSA-776f-qx25-q3cc'],
  ['tough-cookie', '4.1.3', 'GHSA-72xf-g2v4-qvf3'],
  ['@azure/identity', '4.2.1', 'GHSA-m5vv-6r4h-3vj9'],
  ['uuid', '11.1.1', 'GHSA-w5hq-g745-h8pq'],
  ['formidable', '3.2.4', 'GHSA-8cp3-66vr-3r4c'],
  ['fast-redact', '3.5.1', 'GHSA-ffrw-9mx8-89p8'],
];

/** Those that stay, for a reason that SECURITY.md gives. */
const staying = [
  { name: 'uuid', version: '3.4.0', dev: true, path: 'node_modules/azurite/node_modules/uuid' },
  { name: 'fast-redact', version: '3.5.0', dev: false, path: 'node_modules/fast-redact' },
  { name: 'formidable', version: '1.2.6', dev: false, path: 'node_modules/formidable' },
];

const isOlder = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0;

describe('what is installed', () => {
  it('has no version with a weakness that is known to us, but those that SECURITY.md names', () => {
    const weak = installed.filter(({ name, version }) =>
      mended.some(([one, from]) => one === name && isOlder(version, from)),
    );
    expect(weak).toEqual(staying);
  });

  it.each(mended)('and what of %s was weak before %s is told in SECURITY.md', (name, _from, advisory) => {
    const row = security.split('\n').find((line) => line.includes(advisory));
    expect(row).toContain(`\`${name}\``);
  });

  it('is told by name, version and hash, wherever it is fetched from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
