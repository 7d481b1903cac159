import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { noBrowserHere } from './browser.js';
import { npmStart } from './npmStart.js';
import { phone, photograph, photographPart, showOnly } from './pictures.js';
import { openPage, playgroundPage, tableOf } from './playgroundPage.js';
import { withPlayground } from './withPlayground.js';

const onboarding = '7 people attended Customer onboarding: Kestrel Books';
const weekly = '10 people attended Weekly product sync';
/** As the client fills it in; with a space of its own kind before AM and PM. */
const timeOfDay = /\d{1,2}:\d\d\s[AP]M/g;

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

    const rows = (await tableOf(answer)).map((cells) => cells.map((cell) => cell.replaceAll(timeOfDay, '0:00')));
    expect(rows).toEqual([
      ['Name', 'Time'],
      ['Alex Moreno | Organiser | 0:00 – 0:00', '44 min  100% | ━━━━━━━━━━'],
      ['Priya Natarajan | Presenter | 0:00 – 0:00', '44 min  98% | ━━━━━━━━━━'],
      ['Dana Whitfield (Guest) | 0:00 – 0:00', '44 min  100% | ━━━━━━━━━━'],
      ['Lucía Ferrer | Presenter | 0:00 – 0:00 | away and back', '40 min  88% | ━━━━━━━━━┈'],
      ['+49 ••• 0123 | 0:00 – 0:00 | left 6 min early · by phone', '33 min  72% | ━━━━━━━┈┈┈'],
      ['Kestrel front desk | Presenter | 0:00 – 0:00 | left 13 min early · guest', '29 min  66% | ━━━━━━━┈┈┈'],
      ['Someone from Kestrel | 0:00 – 0:00 | 12 min late', '28 min  63% | ━━━━━━┈┈┈┈'],
    ]);
    const said = await answer.innerText();
    expect(said).toContain('Customer onboarding: Kestrel Books');
    expect(said).toContain('1 Organiser · 3 Presenters · 3 Attendees');
    expect(said, 'the client fills in date and times').toMatch(/20\d\d, \d{1,2}:\d\d [AP]M – \d{1,2}:\d\d [AP]M/);
    expect(await page.locator('body').innerText()).not.toMatch(/\{\{|\$\{|undefined|901820123/);
    expect(await answer.getByRole('table').locator('em, strong, a').count()).toBe(0);

    await answer.scrollIntoViewIfNeeded();
    await photograph(page, 'personal');
  });

  test('asked in the weekly meeting’s chat, the bot merges a re-join and shows a name with Markdown as it is.', async () => {
    const { open, mention, card, messageOf } = playgroundPage(page);
    await open('Weekly product sync');
    await mention('who attended');
    const answer = card(weekly);
    await answer.waitFor();

    const rows = await tableOf(answer);
    expect(rows).toContainEqual(['Alex Moreno | Organiser · 10 min outside the meeting', '58 min']);
    expect(rows).toContainEqual(['Mei Tanaka | Presenter', '51 min']);
    expect(rows).toContainEqual(['Tom_Becker *ops* | Attendee', '54 min']);
    expect(rows).toContainEqual(['Amara Okafor | Attendee', 'unknown']);
    expect(rows).toHaveLength(11);
    expect(await answer.locator('em, strong').count()).toBe(0);
    expect(await answer.innerText()).toContain('The meeting was also opened at another time');

    await photograph(page, 'group');
    // The README's picture: copy it to docs/who-attended.png when the card has changed.
    await photographPart(page, 'who-attended', messageOf(answer));
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

  test('the button of a meeting that has just ended says that its report is not ready yet.', async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended');
    await card(onboarding)
      .getByRole('button', { name: /^Design review · / })
      .click();
    const notReady = card('The report is not ready yet');
    await notReady.waitFor();

    expect(await notReady.innerText()).toContain('Teams has not published its attendance report');
    expect(await notReady.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await photograph(page, 'not-ready');
  });

  test('on a phone the whole table is visible.', async () => {
    const { say, card } = playgroundPage(page);
    await say('who attended');
    const answer = card(onboarding);
    await answer.waitFor();
    await page.setViewportSize(phone);
    await showOnly(page, onboarding);

    for (const cell of await answer.getByRole('cell').all()) {
      const box = await cell.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= phone.width, await cell.innerText()).toBe(true);
    }
    await photograph(page, 'phone');
  });

  test.each([
    ['who was late #3', '2 people were late · Weekly product sync', 'late'],
    [
      'who was absent in launch planning',
      '6 of the 12 members of this channel are not in the report · Launch planning',
      'class',
    ],
    ['who was absent #3', '5 of 15 invited were not found in the report · Weekly product sync', 'unmatched'],
    ['timeline #3', '9 people at the same time · Weekly product sync', 'timeline'],
    ['trend of the weekly product sync', 'The last 8 dates · Weekly product sync', 'trend'],
    ['attendance of mei in the weekly product sync', 'Mei Tanaka: 51 min · Weekly product sync', 'person'],
    ['roles #3', 'Roles · Weekly product sync', 'roles'],
    ['sessions #3', 'The meeting was opened 2 times · Weekly product sync', 'sessions'],
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
    await showOnly(page, says);
    for (const cell of await answer.getByRole('cell').all()) {
      const box = await cell.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= phone.width, await cell.innerText()).toBe(true);
    }
    await photograph(page, `${name}-phone`);
  });

  test('asked "who was late" in a meeting’s chat, the bot answers in Personal Chat and says so in the chat.', async () => {
    const { open, mention, card } = playgroundPage(page);
    await open('Weekly product sync');
    await mention('who was late');
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
    expect(await tableOf(answer)).toHaveLength(7);
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
