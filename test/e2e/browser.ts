import { type Browser, chromium as playwright } from 'playwright-core';
import { browserTests } from './chromium.mjs';

const { decision, chromium, why } = browserTests();

/** True where the browser tests are left out. */
export const noBrowserHere = decision === 'skip';
if (noBrowserHere) console.warn(why);

/** Without windows, and silent: it asks nothing of the network by itself. `env`: beside the variables there are. */
export async function launchBrowser(env: Record<string, string> = {}): Promise<Browser> {
  if (chromium === null) throw new Error(why);
  return playwright.launch({
    executablePath: chromium,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Else letters have edges of the colours that the machine's screen is set to.
      '--disable-lcd-text',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}
