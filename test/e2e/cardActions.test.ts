import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { phone, photograph, showOnly } from './pictures.js';
import { beyondSides, choiceIn, peopleIn, playgroundPage, rowsOfButtons } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

const kickOff = '350 people attended Company kick-off';
const weekly = '10 people attended Weekly product sync';
const planning = '6 people attended Launch planning';

describe.skipIf(noBrowserHere)('the buttons of an answer, in Microsoft 365 Agents Playground', () => {
  const playground = withPlayground();
  let page: Page;
  beforeEach(() => {
    page = playground.page();
  });

  const people = async (card: Locator) => (await peopleIn(card)).map(({ name }) => name);

  const askKickOff = async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended company kick-off');
    const answer = card(kickOff);
    await answer.getByText(/^1–1[0-2] of 350$/).waitFor();
    return answer;
  };

  test('Next and Previous turn the pages of a meeting of 350 where they are.', async () => {
    const { allCards, button } = playgroundPage(page);
    const answer = await askKickOff();
    const first = await people(answer);
    expect(first.length).toBeGreaterThan(10);
    expect(first[0]).toBe('Alex Moreno');
    expect(await button(answer, 'Previous').count()).toBe(0);

    await button(answer, 'Next').click();
    await answer.getByText(/^1[1-3]–2\d of 350$/).waitFor();
    const second = await people(answer);
    expect(second.length).toBeGreaterThan(7);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
    await button(answer, 'Next').scrollIntoViewIfNeeded();
    await photograph(page, 'page-2');

    await button(answer, 'Previous').click();
    await answer.getByText(/^1–1[0-2] of 350$/).waitFor();
    expect(await people(answer)).toEqual(first);
    expect(await allCards(kickOff).count(), 'each page takes the place of the one before').toBe(1);
  });

  test('"More…" opens three lists of choices, and Show sorts by name, on the next page, too.', async () => {
    const { allCards, button, choose } = playgroundPage(page);
    const answer = await askKickOff();
    await expect(choiceIn(answer, 'Sort by').isVisible()).resolves.toBe(false);
    await expect(button(answer, 'Show').isVisible()).resolves.toBe(false);
    expect(await people(answer)).not.toContain('Ada Ahmadi');

    await button(answer, 'More…').click();
    await choiceIn(answer, 'Filter by').waitFor();
    await choose(answer, 'Sort by', 'Name');
    await photograph(page, 'sort-and-filter');
    await button(answer, 'Show').click();
    await answer.getByText('Ada Ahmadi', { exact: true }).waitFor();
    const { compare } = new Intl.Collator('en');
    const first = await people(answer);
    expect(first).toEqual(first.toSorted(compare));
    expect(first[0]).toBe('Ada Ahmadi');

    await button(answer, 'Next').click();
    await answer.getByText(/^1[1-3]–2\d of 350$/).waitFor();
    const both = [...first, ...(await people(answer))];
    expect(both).toEqual(both.toSorted(compare));
    await button(answer, 'More…').click();
    expect(await choiceIn(answer, 'Sort by').inputValue()).toBe('Name');
    expect(await allCards(kickOff).count()).toBe(1);
  });

  test('filtered by late, the card shows who was late and nobody else, and everybody again.', async () => {
    const { card, allCards, button, choose } = playgroundPage(page);
    const answer = await askKickOff();
    await button(answer, 'More…').click();
    await choose(answer, 'When they were there', 'Late (13)');
    await button(answer, 'Show').click();
    const filtered = card(`13 people were late · ${kickOff.replace('350 people attended ', '')}`);
    await filtered.getByText('Late (13)').waitFor();
    const late = await peopleIn(filtered);
    expect(late.length).toBeGreaterThan(7);
    for (const { more } of late) expect(more).toMatch(/\d+ min late/);
    await filtered.getByText('Late (13)').scrollIntoViewIfNeeded();
    await photograph(page, 'filtered');

    await button(filtered, 'More…').click();
    await choose(filtered, 'When they were there', 'At any time');
    await button(filtered, 'Show').click();
    await answer.getByText(/^1–1[0-2] of 350$/).waitFor();
    expect(await allCards(kickOff).count()).toBe(1);
  });

  test('filtered by absent, the card becomes who was absent, and Everybody brings it back.', async () => {
    const { say, card, allCards, button, choose } = playgroundPage(page);
    await say('who attended launch planning');
    const answer = card(planning);
    // Where nobody was late, there are no chips beside which More… could stand.
    await button(answer, 'Sort and filter').click();
    await choose(answer, 'Filter by', 'Absent');
    await button(answer, 'Show').click();
    const absent = card('6 of the 12 members of this channel are not in the report · Launch planning');
    await absent.waitFor();
    expect(await allCards(planning).count()).toBe(0);
    await button(absent, 'Everybody').click();
    await answer.waitFor();
    expect(await people(answer)).toHaveLength(6);
    expect(await absent.count()).toBe(0);
  });

  test('Timeline answers in a new card with the steps drawn, and the figures behind a button.', async () => {
    const { card, allCards, button } = playgroundPage(page);
    const answer = await askKickOff();
    await button(answer, 'Timeline').click();
    const timeline = card(/^Most at once: 350, .+ · Company kick-off$/);
    await timeline.waitFor();
    const picture = timeline.getByRole('img', { name: /^Most at once: 350, .+\. The most at once in each \d+ min: / });
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(50);
    const figures = timeline.getByRole('table');
    expect(await figures.isVisible()).toBe(false);
    await button(timeline, 'Show figures').click();
    await figures.waitFor();
    expect(await allCards(kickOff).count(), 'the answer stays').toBe(1);
    await picture.scrollIntoViewIfNeeded();
    await photograph(page, 'timeline-button');
  });

  test('Export offers the file for consent.', async () => {
    const { card, button } = playgroundPage(page);
    const answer = await askKickOff();
    await button(answer, 'Export').click();
    const offer = card('Your file is ready to be saved');
    await offer.waitFor();
    expect(await offer.innerText()).toContain('Company kick-off · ');
    expect(await button(offer, 'CSV file instead').count()).toBe(1);
    await photograph(page, 'export');
  });

  test('a chip shows its part, and All shows everybody again.', async () => {
    const { card, button } = playgroundPage(page);
    const answer = await askKickOff();
    await button(answer, 'Guests 7').click();
    const guests = card('7 people were guests · Company kick-off');
    await guests.getByRole('button', { name: '✓ Guests 7' }).waitFor();
    expect(await people(guests)).toHaveLength(7);
    await button(guests, 'All 350').click();
    await answer.getByText(/^1–1[0-2] of 350$/).waitFor();
  });

  test('a tap on somebody’s row opens their own card, with the times.', async () => {
    const { card } = playgroundPage(page);
    const answer = await askKickOff();
    await answer.getByText('Alex Moreno', { exact: true }).click();
    const own = card('Alex Moreno: 1 hr 30 min · Company kick-off');
    await own.getByText('Joined', { exact: true }).waitFor();
    await photograph(page, 'tapped-row');
  });

  test('another meeting is picked from one list.', async () => {
    const { card, button, choose } = playgroundPage(page);
    const answer = await askKickOff();
    await choose(answer, 'Another meeting:', /Customer onboarding/);
    await button(answer, 'Open').click();
    await card('7 people attended Customer onboarding: Kestrel Books').waitFor();
  });

  test('shared, the answer stands in the meeting’s chat with names and minutes, and can be sorted there.', async () => {
    const { open, mention, say, card, allCards, button, choose } = playgroundPage(page);
    await open('Weekly product sync');
    await mention('help');
    await card('What you can ask me is in our private chat.').waitFor();

    await open('Personal Chat');
    await say('who attended weekly product sync last week');
    const own = card(weekly);
    await button(own, 'Share in the chat').click();
    await own.getByText('Shared with the meeting’s chat.', { exact: true }).waitFor();
    expect(await button(own, 'Share in the chat').count()).toBe(0);
    expect(await allCards(weekly).count()).toBe(1);
    await own.getByText('Shared with the meeting’s chat.', { exact: true }).scrollIntoViewIfNeeded();
    await photograph(page, 'shared-private');

    await open('Weekly product sync');
    const shared = card(weekly);
    await shared.waitFor();
    const rows = await peopleIn(shared);
    expect(rows[0]?.name).toBe('Alex Moreno');
    expect(rows[0]?.more).toMatch(/^Organi[sz]er \| .*10 min outside the meeting/);
    expect(rows[0]?.more).toContain('58 min');
    expect(rows).toHaveLength(10);
    expect(await shared.innerText()).not.toMatch(/late|early|away|100%|Export|Timeline/);
    await shared.scrollIntoViewIfNeeded();
    await photograph(page, 'shared');

    await button(shared, 'Sort and filter').click();
    await choose(shared, 'Sort by', 'Name');
    await button(shared, 'Show').click();
    await expect.poll(async () => (await people(shared))[0]).toBe('+49 ••• 0123');
    expect((await people(shared)).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
    expect((await people(shared)).slice(1, 3)).toEqual(['Alex Moreno', 'Amara Okafor']);
    expect(await allCards(weekly).count()).toBe(1);
  });

  test('on a phone nothing of the card is wider than the window, choices included.', async () => {
    const { button } = playgroundPage(page);
    const answer = await askKickOff();
    await page.setViewportSize(phone);
    await showOnly(page, kickOff);
    await button(answer, 'Next').click();
    await answer.getByText(/^1[1-3]–2\d of 350$/).waitFor();
    expect(await beyondSides(answer, phone.width)).toEqual([]);
    const chips = answer.getByRole('button', { name: /^(?:✓ )?(?:All|Late|Left early|Guests|Unknown) \d+$|^More…$/ });
    expect(await rowsOfButtons(chips)).toBeLessThanOrEqual(2);
    const tools = answer.getByRole('button', { name: /^(?:Share in the chat|Export|Timeline|About these numbers)$/ });
    expect(await rowsOfButtons(tools)).toBeLessThanOrEqual(2);
    await photograph(page, 'page-2-phone');

    await button(answer, 'More…').click();
    await button(answer, 'Show').scrollIntoViewIfNeeded();
    expect(await beyondSides(answer, phone.width)).toEqual([]);
    await photograph(page, 'sort-and-filter-phone');
  });
});
