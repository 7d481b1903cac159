import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { npmStart } from './npmStart.js';
import { phone, photograph, showOnly } from './pictures.js';
import { beyondSides, openPage, peopleIn, playgroundPage } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

const onboarding = '7 people attended Customer onboarding: Kestrel Books';
const weekly = '10 people attended Weekly product sync';

describe.skipIf(noBrowserHere)('in Microsoft 365 Agents Playground', () => {
  const playground = withPlayground();
  let page: Page;
  beforeEach(() => {
    page = playground.page();
  });

  test('asked "who attended" in Personal Chat, the bot shows who came to the newest meeting.', async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended');
    const answer = card(onboarding);
    await answer.waitFor();

    const start = 'There from start to end';
    expect(await peopleIn(answer)).toEqual([
      { name: 'Alex Moreno', more: 'Organiser | 44 min', strip: start },
      { name: 'Priya Natarajan', more: 'Presenter | 44 min', strip: start },
      { name: 'Dana Whitfield (Guest)', more: '44 min', strip: start },
      {
        name: 'Lucía Ferrer',
        more: 'Presenter | away 3 min | 40 min',
        strip: 'Joined 1 min after the start · Away 3 min',
      },
      {
        name: '+49 ••• 0123',
        more: 'by phone | 33 min | left 6 min early',
        strip: 'Joined 5 min after the start · Left 6 min early',
      },
      {
        name: 'Kestrel front desk',
        more: 'Presenter · guest | 29 min | left 13 min early',
        strip: 'Joined 2 min after the start · Left 13 min early',
      },
      {
        name: 'Someone from Kestrel',
        more: '28 min | 12 min late',
        strip: 'Joined 12 min late · Left 4 min before the end',
      },
    ]);
    const said = await answer.innerText();
    expect(said).toMatch(/^7 people · 1 late · 2 left early\n/);
    expect(said).toContain('Customer onboarding: Kestrel Books');
    const strips = await answer.locator('img').evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(strips, 'a strip each, one as wide as the other').toHaveLength(7);
    expect(new Set(strips).size).toBe(1);
    expect(strips[0]).toBeGreaterThan(200);
    expect(said, 'the client fills in date and times').toMatch(/20\d\d, \d{1,2}:\d\d\s[AP]M – \d{1,2}:\d\d\s[AP]M/);
    expect(await page.locator('body').innerText()).not.toMatch(/\{\{|\$\{|undefined|901820123/);
    expect(await answer.locator('em, strong, a').count()).toBe(0);

    await answer.scrollIntoViewIfNeeded();
    await photograph(page, 'personal');
  });

  test('asked in the weekly meeting’s chat, the bot merges a re-join and shows a name with Markdown as it is.', async () => {
    const { open, mention, card } = playgroundPage(page);
    await open('Weekly product sync');
    // This week's is running.
    await mention('who attended last week');
    const answer = card(weekly);
    await answer.waitFor();

    const rows = await peopleIn(answer);
    expect(rows).toContainEqual({
      name: 'Alex Moreno',
      more: 'Organiser | 10 min outside the meeting | 58 min',
      strip: '',
    });
    expect(rows).toContainEqual({ name: 'Mei Tanaka', more: 'Presenter | 51 min', strip: '' });
    expect(rows).toContainEqual({ name: 'Tom_Becker *ops*', more: '54 min', strip: '' });
    expect(rows).toContainEqual({ name: 'Amara Okafor', more: 'unknown', strip: '' });
    expect(rows).toHaveLength(10);
    expect(await answer.locator('em, strong').count()).toBe(0);
    expect(await answer.innerText()).toContain('The meeting was opened again on');

    await photograph(page, 'group');
  });

  test('a meeting that somebody else organised is on no button, and asked for it gives a refusal that says whom to ask.', async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended');
    expect(
      await card(onboarding)
        .getByRole('button', { name: /^Budget review · / })
        .count(),
    ).toBe(0);
    await say('who attended the budget review');
    const refusal = card('Only the organiser can see this');
    await refusal.waitFor();

    const said = await refusal.innerText();
    expect(said).toContain('you are not the organiser of this one. Ask them to type who attended');
    expect(said).not.toContain('Reference');
    expect(await refusal.getByRole('table').count()).toBe(0);
    expect(await refusal.getByRole('button', { name: /^Customer onboarding… · / }).count()).toBe(1);
    await photograph(page, 'refusal');
  });

  test('a meeting that has just ended, picked from the list, says that its report is not ready yet.', async () => {
    const { say, card, choose, button } = playgroundPage(page);
    await say('who attended');
    await choose(card(onboarding), 'Another meeting:', / · Design review$/);
    await button(card(onboarding), 'Open').click();
    const notReady = card('The report is not ready yet');
    await notReady.waitFor();

    expect(await notReady.innerText()).toContain('Teams has not published its attendance report');
    expect(await notReady.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await photograph(page, 'not-ready');
  });

  test('on a phone nothing of the card is wider than the window.', async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended');
    const answer = card(onboarding);
    await answer.waitFor();
    await page.setViewportSize(phone);
    await showOnly(page, onboarding);

    expect(await beyondSides(answer, phone.width)).toEqual([]);
    await photograph(page, 'phone');
  });

  test.each([
    ['who was late #5', '2 people were late · Weekly product sync', 'late'],
    [
      'who was absent in launch planning',
      '6 of the 12 members of this channel are not in the report · Launch planning',
      'class',
    ],
    ['who was absent #5', '5 of 15 invited were not found in the report · Weekly product sync', 'unmatched'],
    ['timeline #5', /^Most at once: 9, .+ · Weekly product sync$/, 'timeline'],
    ['trend of the weekly product sync', /^10 came, .+ · Weekly product sync$/, 'trend'],
    ['attendance of mei in the weekly product sync last week', 'Mei Tanaka: 51 min · Weekly product sync', 'person'],
    ['roles #5', 'Roles · Weekly product sync', 'roles'],
    ['sessions #5', 'The meeting was opened 2 times · Weekly product sync', 'sessions'],
    ['meetings', 'Your meetings', 'meetings'],
  ])('asked "%s" in Personal Chat, the bot answers with a card that fits on a phone.', async (text, says, name) => {
    const { say, card } = playgroundPage(page);
    await say(text);
    const answer = card(says);
    await answer.waitFor();
    expect(await answer.innerText()).not.toMatch(/\{\{|\$\{|undefined|901820123/);
    await answer.scrollIntoViewIfNeeded();
    await photograph(page, name);
    await page.setViewportSize(phone);
    await showOnly(page, (await answer.getAttribute('aria-label')) ?? '');
    expect(await beyondSides(answer, phone.width)).toEqual([]);
    await photograph(page, `${name}-phone`);
  });

  test('asked "who was late last week" in a meeting’s chat, the bot answers in Personal Chat and says so in the chat.', async () => {
    const { open, mention, card } = playgroundPage(page);
    await open('Weekly product sync');
    await mention('who was late last week');
    const told = card('That is for your eyes only, so I answered in our private chat.');
    await told.waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Jonas Weber');
    await open('Personal Chat');
    const answer = card('2 people were late · Weekly product sync');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Jonas Weber');
  });

  test('asked in a post of the Launch channel, the bot shows that channel’s meeting.', async () => {
    const { open, card, post } = playgroundPage(page);
    await open('Launch');
    await post('who attended');
    const answer = card('6 people attended Launch planning');
    await answer.waitFor();
    expect(await peopleIn(answer)).toHaveLength(6);
    await photograph(page, 'channel');
  });

  test('the welcome card appears exactly once per chat, even when the page is loaded again.', async () => {
    const fresh = await npmStart();
    onTestFinished(fresh.stop);
    const first = await openPage(playground.browser(), fresh);
    onTestFinished(() => first.close());
    const { open, say, mention, card, taken } = playgroundPage(first);
    const welcomes = first.getByLabel('Hi, I can tell you who attended');
    const help = card('What you can ask me');
    // In a chat it is for the asker alone.
    const helpIsPrivate = card('What you can ask me is in our private chat.');
    /** The Playground says twice that the bot was added, at the first visit of a chat and again after every load. */
    const told = async (times: number) => {
      await taken('installationUpdate', times);
      await taken('conversationUpdate', times);
    };

    // Help is asked for last, so that its card comes after everything else there is.
    await told(1);
    await welcomes.first().waitFor();
    await photograph(first, 'welcome');
    await say('help');
    await help.waitFor();
    expect(await welcomes.count()).toBe(1);
    await open('Weekly product sync');
    await told(2);
    await mention('help');
    await helpIsPrivate.waitFor();
    expect(await welcomes.count()).toBe(1);

    // The Playground forgets what was said; the bot knows whom it has welcomed.
    await first.reload();
    await told(1);
    await say('help');
    await help.waitFor();
    expect(await welcomes.count()).toBe(0);
    await open('Weekly product sync');
    await told(2);
    await mention('help');
    await helpIsPrivate.waitFor();
    expect(await welcomes.count()).toBe(0);
  });
});
