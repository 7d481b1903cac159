import { type Browser, chromium as playwright } from 'playwright-core';
import { browserTests } from './chromium.mjs';

const { decision, chromium, why } = browserTests();

/** True where the browser tests are left out. */
export const noBrowserHere = decision === 'skip';
if (noBrowserHere) console.warn(why);

/** Without windows, and silent: it asks nothing of the network by itself. */
export async function launchBrowser(): Promise<Browser> {
  if (chromium === null) throw new Error(why);
  return playwright.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}
