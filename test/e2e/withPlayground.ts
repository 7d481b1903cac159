import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './browser.js';
import { type NpmStart, npmStart } from './npmStart.js';
import { photograph } from './pictures.js';
import { openPage } from './playgroundPage.js';

/** One `npm start` and one browser for all tests of a file, and a new page for each of them. */
export function withPlayground(): { page(): Page; browser(): Browser; control(): Promise<string> } {
  let started: Browser | undefined;
  let app: NpmStart | undefined;
  let opened: Page | undefined;
  const browser = () => {
    if (!started) throw new Error('beforeAll has failed');
    return started;
  };
  const page = () => {
    if (!opened) throw new Error('beforeEach has failed');
    return opened;
  };

  beforeAll(async () => {
    started = await launchBrowser();
    app = await npmStart();
    await app.address;
  });

  afterAll(async () => {
    try {
      await started?.close();
    } finally {
      await app?.stop();
    }
  });

  beforeEach(async () => {
    if (!app) throw new Error('beforeAll has failed');
    opened = await openPage(browser(), app);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(page(), `failed-${task.id}`);
    await opened?.close();
    opened = undefined;
  });

  const control = () => {
    if (!app) throw new Error('beforeAll has failed');
    return app.control;
  };

  return { page, browser, control };
}
