import { askAction, type CardMessage, linkAction } from '../../../src/cards/cardMessage.js';
import { meetingsCard } from '../../../src/cards/meetingsCard.js';
import { commandEntries, noticeCard } from '../../../src/cards/noticeCard.js';
import { commands } from '../../../src/commands/index.js';
import { errorTable } from '../../../src/errors/table.js';
import { minute } from '../../../src/platform/clock.js';
import type { Words } from '../../../src/words/index.js';
import { nameOf, titleOf } from './names.js';
import { schedule } from './reports.js';
import type { Scenario } from './scenario.js';

const once = (name: string, build: (words: Words) => CardMessage, pictured = true): Scenario => ({
  name,
  size: null,
  build,
  pictured,
  representative: pictured,
});

const ask = (words: Words) => askAction(words.say('button.whoAttended'), { ask: 'who attended' });
const day = 24 * 60 * minute;
const meetings = Array.from({ length: 10 }, (_, i) => ({
  title: i === 3 ? null : i % 2 === 0 ? titleOf(12) : `${nameOf(i)}: *retrospective*`,
  start: schedule.start - i * day,
}));
const drawnErrors = ['consent-missing', 'not-organizer', 'throttled'];

export const wordScenarios: Scenario[] = [
  once('welcome', (words) =>
    noticeCard({
      title: words.say('welcome.title'),
      texts: [words.say('welcome.personal')],
      footers: [words.say('welcome.privacy')],
      actions: [ask(words), askAction(words.say('button.help'), { ask: 'help' })],
    }),
  ),
  once('welcome-chat', (words) =>
    noticeCard({
      title: words.say('welcome.title'),
      texts: [words.say('welcome.chat')],
      footers: [words.say('welcome.privacy')],
    }),
  ),
  once('help', (words) =>
    noticeCard({
      title: words.say('help.title'),
      texts: [],
      entries: commandEntries(words, [...commands]),
      footers: [words.say('help.which'), words.say('help.where'), words.say('welcome.privacy')],
      actions: [ask(words)],
    }),
  ),
  once('unknown', (words) =>
    noticeCard({
      title: words.say('unknown.title'),
      texts: [words.say('unknown.text')],
      entries: commandEntries(words, commands.slice(0, 4)),
      actions: [ask(words)],
    }),
  ),
  once('which', (words) =>
    noticeCard({
      title: words.say('which.title'),
      texts: [words.say('which.text')],
      actions: [0, 1, 2, 3].map((i) =>
        askAction(`Roof *garden* ${i} · Mar ${4 - i}`, { ask: 'who attended', event: `AAMkAD${i}` }),
      ),
    }),
  ),
  once('which-person', (words) =>
    noticeCard({
      title: words.say('person.which.title'),
      texts: [words.say('person.which.text')],
      about: titleOf(12),
      actions: [2, 3, 4].map((i) => askAction(nameOf(i), { ask: 'attendance of', personKey: `key${i}` })),
    }),
  ),
  once('meetings', (words) =>
    meetingsCard({
      words,
      meetings,
      numbered: true,
      actions: meetings
        .slice(0, 3)
        .map((_, i) => askAction(`Roof garden · Mar ${4 - i}`, { ask: `who attended #${i + 1}` })),
    }),
  ),
  once('meetings-none', (words) => meetingsCard({ words, meetings: [], numbered: true, actions: [] })),
  once('still-fetching', (words) =>
    noticeCard({ title: words.say('stillFetching.title'), texts: [words.say('stillFetching.text')] }),
  ),
  ...Object.entries(errorTable).map(([code, { title, text, askAgain }]) =>
    once(
      `error-${code}`,
      (words) =>
        noticeCard({
          title: words.say(title),
          about: titleOf(12),
          texts: [words.say(text)],
          footers: [words.say('error.reference', { reference: 'K7QF-2M' })],
          actions: [
            ...(askAgain ? [askAction(words.say('button.tryAgain'), { ask: 'who attended' })] : []),
            linkAction(words.say('button.allow'), 'https://login.microsoftonline.com/consent'),
          ],
        }),
      drawnErrors.includes(code),
    ),
  ),
];
