import { afterEach, describe, expect, it } from 'vitest';
import { takeConsole } from '../../src/platform/telemetry/ownConsole.js';
import type { SeldomLine } from '../../src/platform/telemetry/seldom.js';

const own = { ...console };
afterEach(() => void Object.assign(console, own));

describe('the console of packages', () => {
  it('says that something was said, and nothing of it', () => {
    const said: SeldomLine[] = [];
    takeConsole((line) => said.push(line));
    console.error(new Error('jwt expired: eyJ.eyJ.x'), { authorization: 'Bearer x' });
    console.log('a name');
    expect(said.map(({ message, reason }) => `${message}: ${reason}`)).toEqual([
      'a package wrote to the console: console.error',
      'a package wrote to the console: console.log',
    ]);
    expect(JSON.stringify(said)).not.toMatch(/eyJ|Bearer|a name/);
  });
});
