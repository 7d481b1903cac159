import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { packageRoot } from '../../src/platform/packageRoot.js';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** Where pictures are kept; not in git. */
const picture = (name: string) => join(packageRoot, '.artefacts', 'e2e', `${name}.png`);

export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: picture(name), animations: 'disabled' });
}

/** Only what these elements cover together, with a little air around: less above and below, where others are near. */
export async function photographPart(page: Page, name: string, parts: Locator[]): Promise<void> {
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const air = { x: 12, y: 4 };
  const left = Math.min(...boxes.map(({ x }) => x)) - air.x;
  const top = Math.min(...boxes.map(({ y }) => y)) - air.y;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + air.x;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + air.y;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  await page.screenshot({ path: picture(name), animations: 'disabled', clip });
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
