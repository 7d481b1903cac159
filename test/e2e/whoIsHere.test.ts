import { describe, expect, onTestFinished, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { photograph } from './pictures.js';
import { playgroundPage, tableOf } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

const shown = (count: number) => `Teams shows ${count} of this chat’s 12 members in the meeting · Weekly product sync`;

describe.skipIf(noBrowserHere)('who is here, in Microsoft 365 Agents Playground', () => {
  const playground = withPlayground();

  test('people come and go by the control page, and “Look again” changes the card in its place.', async () => {
    const page = playground.page();
    const { open, mention, card, cards, button } = playgroundPage(page);
    const control = await playground.browser().newPage();
    onTestFinished(() => control.close());
    await control.goto(await playground.control());

    await open('Weekly product sync');
    await mention('who is here');
    const six = card(shown(6));
    await six.waitFor();
    expect((await tableOf(six)).flat()).toContain('Ines Vidal (Kestrel)');
    expect(await six.innerText()).toContain('Of 1 member Teams does not say.');
    await six.scrollIntoViewIfNeeded();
    await photograph(page, 'here');
    const before = await cards.count();

    await control.getByRole('button', { name: 'Mei Tanaka comes' }).click();
    await control.getByRole('button', { name: 'Mei Tanaka leaves' }).waitFor();
    await control.getByRole('button', { name: 'Émile Laurent comes' }).click();
    await control.getByRole('button', { name: 'Émile Laurent leaves' }).waitFor();
    await photograph(control, 'control-people');
    // Whoever asks within half a minute shares one answer of Teams.
    await expect
      .poll(
        async () => {
          await button(cards.last(), 'Look again').click();
          return card(shown(8)).isVisible();
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .toBe(true);
    expect((await tableOf(card(shown(8)))).flat()).toContain('Mei Tanaka');
    expect(await six.count()).toBe(0);
    expect(await cards.count(), 'no card more').toBe(before);
    await card(shown(8)).scrollIntoViewIfNeeded();
    await photograph(page, 'here-again');
  });
});
