import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';

const bundle = readFileSync(join(packageRoot, 'dist', 'main.js'));
const text = bundle.toString('latin1');
const require = createRequire(join(packageRoot, 'dist', 'main.js'));

describe('the file that the bot starts from', () => {
  it('is written in plain letters, so that it takes no two bytes for each of them', () => {
    expect(bundle.findIndex((byte) => byte > 127)).toBe(-1);
  });

  it('has none of the readers of dates and numbers that the SDK has for other bots', () => {
    expect(text).not.toMatch(/recognizers-text/u);
  });

  it('can load what the SDK seldom needs, as it stands beside the SDK', () => {
    const found = [...text.matchAll(/createRequire\(__require\.resolve\(`([^`]+)`\)\)\(`([^`]+)`\)/gu)];
    const loaded = found.map(([, sdk = '', source = '']) => {
      const one: unknown = createRequire(require.resolve(sdk))(source);
      return [sdk, source, typeof one];
    });
    expect(loaded.map(([sdk, source]) => `${sdk}: ${source}`).sort()).toEqual([
      'botbuilder: axios',
      'botframework-connector: @azure/identity',
      'botframework-connector: @azure/msal-node',
      'botframework-connector: axios',
      'botframework-connector: cross-fetch',
    ]);
    expect(loaded.every(([, , type]) => type === 'object' || type === 'function')).toBe(true);
  });
});
