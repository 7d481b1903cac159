import { askAction, type CardAction, type CardMessage, linkAction } from '../../../src/cards/cardMessage.js';
import { meetingsCard } from '../../../src/cards/meetingsCard.js';
import { noticeKindOf } from '../../../src/cards/notice/noticeIcon.js';
import { welcomeNotice } from '../../../src/cards/notice/welcomeNotice.js';
import { commandEntries, noticeCard } from '../../../src/cards/noticeCard.js';
import { plainText, spokenText } from '../../../src/cards/text/plainText.js';
import { helpNotice } from '../../../src/commands/help.js';
import { commands } from '../../../src/commands/index.js';
import { buttonLabel, titleLength } from '../../../src/commands/parts/meetingButton.js';
import { type ErrorCode, errorTable, hasFailed } from '../../../src/errors/table.js';
import { minute } from '../../../src/platform/time/clock.js';
import type { WordKey } from '../../../src/words/en.js';
import type { Words } from '../../../src/words/index.js';
import { sayListedDate } from '../../../src/words/times.js';
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

/** As it looks once the button that shows everything has been pressed. */
const opened = ({ card, summary }: CardMessage): CardMessage => ({
  card: Object.fromEntries(Object.entries(card).map(([key, value]) => [key, key === 'body' ? allShown(value) : value])),
  summary,
});
const allShown = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((one: object) => ('isVisible' in one ? { ...one, isVisible: true } : one)) : body;

const helpButton = (words: Words) => askAction(words.say('button.help'), { ask: 'help' });
const ask = (words: Words) => askAction(words.say('button.whoAttended'), { ask: 'who attended' });
const day = 24 * 60 * minute;
const meetings = Array.from({ length: 10 }, (_, i) => ({
  title: i === 3 ? null : i % 2 === 0 ? titleOf(12) : `${nameOf(i)}: *retrospective*`,
  start: schedule.start - i * day,
}));
const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);
const errorCodes = Object.keys(errorTable).filter(isErrorCode);
const drawnErrors = ['consent-missing', 'not-organizer', 'throttled'];

/** The buttons that mend what is wrong, as explain.ts has them. */
function remedies(words: Words, code: string): CardAction[] {
  const page = (label: WordKey) => [linkAction(words.say(label), 'https://login.microsoftonline.com/consent')];
  if (code === 'signed-out') return [askAction(words.say('button.signIn'), { ask: 'sign in' })];
  if (code === 'consent-missing') return page('button.allow');
  if (code === 'events-not-allowed') return page('button.administrators');
  return code === 'step-up' ? page('button.continue') : [];
}

export const wordScenarios: Scenario[] = [
  once('welcome', (words) => noticeCard(welcomeNotice(words, 'personal'))),
  once('welcome-chat', (words) => noticeCard(welcomeNotice(words, 'chat'))),
  once('welcome-channel', (words) => noticeCard(welcomeNotice(words, 'channel'))),
  once('help', (words) => noticeCard(helpNotice(words, commands, null))),
  { ...once('help-everything', (words) => opened(noticeCard(helpNotice(words, commands, null)))), afterPress: true },
  once('unknown', (words) =>
    noticeCard({
      kind: 'question',
      title: words.say('unknown.title'),
      texts: [words.say('unknown.text')],
      entries: commandEntries(words, commands.slice(0, 4)),
      actions: [ask(words), helpButton(words)],
    }),
  ),
  once('which', (words) =>
    noticeCard({
      kind: 'question',
      title: words.say('which.title'),
      about: 'roof *garden* in March',
      texts: [words.say('which.text', { command: `**${words.say('command.whoWasLate')}**` })],
      actions: [0, 1, 2, 3].map((i) =>
        askAction(
          buttonLabel(
            words,
            `Roof *garden* ${i}: planting`,
            sayListedDate(words, schedule.start - i * day, 'Europe/Berlin'),
          ),
          { ask: 'who was late', event: `AAMkAD${i}` },
        ),
      ),
    }),
  ),
  once('which-person', (words) =>
    noticeCard({
      kind: 'question',
      title: words.say('person.which.title'),
      texts: [words.say('person.which.text')],
      about: titleOf(12),
      actions: [2, 3, 5].map((i) =>
        askAction(`${spokenText(plainText(nameOf(i), titleLength))} · ${i + 40} min`, {
          ask: 'attendance of person',
          personKey: `key${i}`,
        }),
      ),
    }),
  ),
  once('meetings', (words) =>
    meetingsCard({
      words,
      meetings,
      numbered: true,
      days: null,
      timeZone: 'Europe/Berlin',
      actions: meetings.slice(0, 4).map(({ title, start }, i) =>
        askAction(buttonLabel(words, title, sayListedDate(words, start, 'Europe/Berlin')), {
          ask: `who attended #${i + 1}`,
        }),
      ),
    }),
  ),
  once('meetings-none', (words) => meetingsCard({ words, meetings: [], numbered: true, days: null, actions: [] })),
  once('meetings-none-then', (words) =>
    meetingsCard({
      words,
      meetings: [],
      numbered: false,
      days: { from: schedule.start, to: schedule.end + day },
      actions: [],
    }),
  ),
  once('still-fetching', (words) =>
    noticeCard({ kind: 'waiting', title: words.say('stillFetching.title'), texts: [words.say('stillFetching.text')] }),
  ),
  once('still-fetching-in-line', (words) =>
    noticeCard({
      kind: 'waiting',
      title: words.say('stillFetching.title'),
      texts: [words.say('stillFetching.people', { people: 8400 }), words.say('stillFetching.line', { place: 3 })],
    }),
  ),
  ...errorCodes.map((code) => {
    const { title, text, askAgain } = errorTable[code];
    return once(
      `error-${code}`,
      (words) =>
        noticeCard({
          kind: noticeKindOf(code),
          title: words.say(title),
          about: titleOf(12),
          texts: [words.say(text)],
          footers: hasFailed(code) ? [words.say('error.reference', { reference: 'K7QF-2M' })] : [],
          actions: [
            ...(askAgain ? [askAction(words.say('button.tryAgain'), { ask: 'who attended' })] : []),
            ...remedies(words, code),
          ],
        }),
      drawnErrors.includes(code),
    );
  }),
];
