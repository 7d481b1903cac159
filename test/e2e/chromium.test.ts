import { expect, test } from 'vitest';
import { browserTests, findChromium } from './chromium.mjs';

const nowhere = { PATH: '/no/such/folder' };

test('CHROMIUM_PATH names the browser, and nothing else is taken when it names none.', () => {
  expect(findChromium({ env: { ...nowhere, CHROMIUM_PATH: process.execPath } })).toBe(process.execPath);
  expect(findChromium({ env: { ...process.env, CHROMIUM_PATH: '/no/such/browser' } })).toBeNull();
});

test('without a browser the tests are left out, with a sentence that says how to get one.', () => {
  const { decision, why } = browserTests({ env: nowhere, platform: 'win32' });
  expect(decision).toBe('skip');
  expect(why).toBe(
    'No Chromium, Chrome or Edge was found: the browser tests are left out. Install Chromium (Debian: apt-get install chromium), or let CHROMIUM_PATH name one.',
  );
});

test('without a browser and with CI=true the tests fail, with a sentence that names what is missing.', () => {
  const { decision, why } = browserTests({ env: { CI: 'true', CHROMIUM_PATH: '/no/such/browser' } });
  expect(decision).toBe('fail');
  expect(why).toContain('CHROMIUM_PATH names /no/such/browser, which does not exist, and with CI=true');
});
