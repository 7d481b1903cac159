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
  const allCards = (says: string | RegExp): Locator => cards.and(page.getByLabel(says, { exact: true }));
  const typeMention = async (text: string) => {
    await composer.pressSequentially('@Who');
    await page.getByRole('menuitem', { name: 'Who Attended' }).click();
    await composer.pressSequentially(` ${text}`);
  };
  return {
    cards,

    /** The newest card that says this to a screen reader. */
    card: (says: string | RegExp): Locator => allCards(says).last(),

    /** Each card that says this: more than one when an answer did not take the place of the card that was pressed. */
    allCards,

    button: (card: Locator, title: string): Locator => card.getByRole('button', { name: title, exact: true }),

    /** Takes an option of a card's list of choices. */
    async choose(card: Locator, list: string, option: string | RegExp): Promise<void> {
      await choiceIn(card, list).click();
      await page.getByRole('option', { name: option }).click();
    },

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

/** A card's list of choices; its value is the title of what is chosen. */
export const choiceIn = (card: Locator, list: string): Locator =>
  card.getByRole('combobox', { name: list, includeHidden: true });

/** What of a card reaches beyond the sides of a window of this width, with its text. */
export async function beyondSides(card: Locator, width: number): Promise<string[]> {
  const boxes = await card.locator('*').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, text: `${element.tagName} ${element.textContent}` };
    }),
  );
  // Half a pixel is a matter of rounding.
  const beyond = boxes.filter(({ left, right }) => left < -0.5 || right > width + 0.5);
  return beyond.map(({ left, right, text }) => `${left}–${right}: ${text}`);
}

/** The table of a card, row by row; the lines of a cell with " | " between. */
export async function tableOf(card: Locator): Promise<string[][]> {
  const rows = await card.getByRole('row').all();
  return Promise.all(rows.map(async (row) => trimmed(await row.locator('[role=columnheader], [role=cell]').all())));
}

const trimmed = (cells: Locator[]): Promise<string[]> =>
  Promise.all(cells.map(async (cell) => (await cell.innerText()).trim().replaceAll(/\s*\n\s*/g, ' | ')));
