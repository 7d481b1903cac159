import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../src/platform/packageRoot.js';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** Where pictures are kept; not in git. */
const picture = (name: string) => join(packageRoot, '.artefacts', 'e2e', `${name}.png`);

export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: picture(name), animations: 'disabled' });
}

/**
 * Leaves the page one card, as wide as the window: the Playground itself is never narrower than 600 pixels, a phone is.
 */
export async function showOnly(page: Page, cardSays: string): Promise<void> {
  const card = `.ac-adaptiveCard[aria-label=${JSON.stringify(cardSays)}]`;
  await page.addStyleTag({
    content: `body :not(:has(${card}), ${card}, ${card} *) { display: none !important; }
      body :has(${card}) { all: unset !important; display: block !important; }`,
  });
}
