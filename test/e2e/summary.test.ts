import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { photograph } from './pictures.js';
import { peopleIn, playgroundPage, rowsOfPeople } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

const summary = '9 people attended Weekly product sync';
const opened = 'The meeting was opened twice';
/** The report is published after five seconds, and the bot looks for it a little later. */
const byItself = { timeout: 45_000 };

describe.skipIf(noBrowserHere)('when a meeting ends, in Microsoft 365 Agents Playground', () => {
  const playground = withPlayground();

  const openControl = async (): Promise<Page> => {
    const control = await playground.browser().newPage();
    onTestFinished(() => control.close());
    await control.goto(await playground.control());
    return control;
  };

  test('its chat gets figures and its organiser the names; posted, they appear in place, and a late re-join changes that very card.', async () => {
    const page = playground.page();
    const { open, card, allCards, button, taken } = playgroundPage(page);
    await taken('installationUpdate', 1);
    const control = await openControl();
    const end = control.getByRole('button', { name: 'End the meeting now' });
    const rejoin = control.getByRole('button', { name: 'Someone comes back' });
    expect(await rejoin.count()).toBe(0);
    await photograph(control, 'control-running');
    await end.click();
    await control.getByRole('heading', { name: 'Weekly product sync has ended' }).waitFor();
    expect(await end.count()).toBe(0);
    await photograph(control, 'control-ended');

    await open('Weekly product sync');
    const inChat = card(summary);
    await inChat.waitFor(byItself);
    expect(await inChat.innerText()).toContain('1 Organiser · 2 Presenters · 6 Attendees');
    expect(await peopleIn(inChat), 'unasked, a chat sees no names').toEqual([]);
    await inChat.scrollIntoViewIfNeeded();
    await photograph(page, 'summary-chat');

    await open('Personal Chat');
    const own = card(summary);
    await own.waitFor(byItself);
    expect(await peopleIn(own)).toHaveLength(9);
    await own.scrollIntoViewIfNeeded();
    await photograph(page, 'summary-private');
    await button(own, 'Post names to the chat').click();
    await own.getByText('Shared with the meeting’s chat.').waitFor();
    await photograph(page, 'summary-shared');

    await open('Weekly product sync');
    await rowsOfPeople(inChat).first().waitFor();
    expect((await peopleIn(inChat)).map(({ name }) => name)).toContain('Tom_Becker *ops*');
    expect(await allCards(summary).count(), 'the names take the place of the figures').toBe(1);
    await inChat.scrollIntoViewIfNeeded();
    await photograph(page, 'summary-named');

    await rejoin.click();
    await inChat.getByText(opened).waitFor(byItself);
    expect(await peopleIn(inChat), 'the names stay').toHaveLength(9);
    expect(await allCards(summary).count()).toBe(1);
    await inChat.scrollIntoViewIfNeeded();
    await photograph(page, 'summary-rejoined');
    await open('Personal Chat');
    await own.getByText(opened).waitFor(byItself);
    expect(await allCards(summary).count()).toBe(1);
  });
});
