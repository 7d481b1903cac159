import type { Browser, Locator, Page } from 'playwright-core';
import type { NpmStart } from './npmStart.js';
import { desktop } from './pictures.js';

/** Far longer than the bot needs for an answer in the sandbox. */
const patience = 8_000;

export type Chat = 'Personal Chat' | 'Weekly product sync' | 'Launch';

/** A new page of the Playground, cut off from the rest of the network: it would fetch fonts there. */
export async function openPage(browser: Browser, app: NpmStart): Promise<Page> {
  const address = await app.address;
  const page = await browser.newPage({
    viewport: desktop,
    deviceScaleFactor: 2,
    locale: 'en-US',
    colorScheme: 'light',
  });
  await page.route(
    ({ origin }) => origin !== address,
    (route) => route.abort(),
  );
  await page.goto(address);
  return page;
}

/** Microsoft 365 Agents Playground as a person uses it. */
export function playgroundPage(page: Page) {
  const composer = page.getByRole('textbox').first();
  const cards = page.locator('.ac-adaptiveCard');
  /** The log panel's line of each message that the bot has taken. */
  const taken = page.getByText('message 200', { exact: true });
  const typeMention = async (text: string) => {
    await composer.pressSequentially('@Who');
    await page.getByRole('menuitem', { name: 'Who Attended' }).click();
    await composer.pressSequentially(` ${text}`);
  };
  return {
    cards,

    /** The newest card that says this to a screen reader. */
    card: (says: string): Locator => cards.and(page.getByLabel(says, { exact: true })).last(),

    /** The card in its bubble, with who sent it and when. */
    messageOf: (card: Locator): Locator[] => {
      const bubble = page.locator('.fai-OutputCard').filter({ has: card });
      return [bubble, page.getByLabel('Message header').last(), page.getByRole('img', { name: 'Who Attended' }).last()];
    },

    open: (chat: Chat) => page.getByRole('treeitem', { name: chat }).click(),

    async say(text: string): Promise<void> {
      const before = await taken.count();
      const send = async () => {
        await composer.fill(text);
        await composer.press('Enter');
        return taken
          .nth(before)
          .waitFor({ timeout: patience })
          .then(
            () => true,
            () => false,
          );
      };
      // A page that has just been opened may not be connected yet, and drops what is typed.
      if (!(await send()) && !(await send())) throw new Error(`the Playground did not send "${text}"`);
    },

    /** In chats with other people only a mention reaches the bot. */
    async mention(text: string): Promise<void> {
      await typeMention(text);
      await composer.press('Enter');
    },

    /** A new post in a channel. */
    async post(text: string): Promise<void> {
      await typeMention(text);
      await page.getByRole('button', { name: 'Post' }).click();
    },

    /** Resolves when the log panel shows `count` activities of this type that the bot has taken. */
    async taken(type: 'installationUpdate' | 'conversationUpdate', count: number): Promise<void> {
      await page
        .getByText(`${type} 200`, { exact: true })
        .nth(count - 1)
        .waitFor();
    },
  };
}

/** The table of a card, row by row. */
export async function tableOf(card: Locator): Promise<string[][]> {
  const rows = await card.getByRole('row').all();
  return Promise.all(rows.map(async (row) => trimmed(await row.locator('[role=columnheader], [role=cell]').all())));
}

const trimmed = (cells: Locator[]): Promise<string[]> =>
  Promise.all(cells.map(async (cell) => (await cell.innerText()).trim()));
