import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { photograph } from './pictures.js';
import { playgroundPage } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

describe.skipIf(noBrowserHere)('an export, in Microsoft 365 Agents Playground', () => {
  const playground = withPlayground();
  let page: Page;
  beforeEach(() => {
    page = playground.page();
  });

  test('Allow saves the file, and a link opens it as it was saved.', async () => {
    const { say, card, button } = playgroundPage(page);
    await say('export csv the company kick-off');
    const offer = card(/^May Company kick-off .+\.csv be saved\?$/);
    await offer.waitFor();
    await card('Your file is ready to be saved').waitFor();
    await offer.scrollIntoViewIfNeeded();
    await photograph(page, 'export-offer');
    await button(offer, 'Allow').click();

    const saved = card(/^Company kick-off .+\.csv is saved$/);
    await saved.waitFor();
    await offer.waitFor({ state: 'detached' });
    await page.getByText('This message has been deleted.', { exact: true }).waitFor();
    await photograph(page, 'export-saved');
    // A tab opens and gives way to the download, of which either page may tell.
    const downloaded = new Promise<Download>((resolve) => {
      page.once('download', resolve);
      page.context().once('page', (tab) => tab.once('download', resolve));
    });
    await saved.getByRole('link', { name: 'Open the file', exact: true }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^Company kick-off \d{4}-\d\d-\d\d\.csv$/);
    const text = new TextDecoder('utf-16le').decode(await readFile(await download.path()));
    expect(text).toContain('Company kick-off');
    expect(text.split('\n').length).toBeGreaterThan(350);
  });

  test('after No thanks nothing is saved, and the buttons are gone.', async () => {
    const { say, card, button } = playgroundPage(page);
    await say('export the company kick-off');
    const offer = card(/^May Company kick-off .+\.xlsx be saved\?$/);
    await offer.waitFor();
    await button(offer, 'No thanks').click();
    await card('No file was saved.').waitFor();
    await offer.waitFor({ state: 'detached' });
  });
});
