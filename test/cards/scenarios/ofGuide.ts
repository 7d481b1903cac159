import { attendanceCard } from '../../../src/cards/attendanceCard.js';
import { askAction, type CardMessage } from '../../../src/cards/cardMessage.js';
import { chosenCard } from '../../../src/cards/chosenCard.js';
import { noticeCard } from '../../../src/cards/noticeCard.js';
import { dotted } from '../../../src/cards/text/personText.js';
import { choosePeople } from '../../../src/meetings/people/chosenPeople.js';
import { tappedTimes } from '../../../src/meetings/people/tappedTimes.js';
import type { People } from '../../../src/question/people.js';
import { firstView, type View, viewFields } from '../../../src/question/view.js';
import { chatSummary } from '../../../src/summaries/summaryCards.js';
import type { Words } from '../../../src/words/index.js';
import { sayListedDate } from '../../../src/words/times.js';
import { ordinary, schedule } from './reports.js';
import type { Scenario } from './scenario.js';

const title = 'Design review';
const timeZone = 'Europe/Berlin';
const graceMinutes = 5;
const viewData = (view: View) => ({ ask: 'who attended', event: 'AAMkAD0', ...viewFields(view) });

const once = (name: string, build: (words: Words) => CardMessage): Scenario => ({
  name: `guide-${name}`,
  size: null,
  build,
  pictured: false,
  representative: false,
});

/** What somebody typed about the people of the ordinary meeting, answered in private. */
function asked(words: Words, people: People): CardMessage {
  const attendance = ordinary();
  const found = choosePeople(attendance, people, { graceMinutes, timeZone, absence: null });
  const tools = [askAction(words.say('view.everybody'), { ask: 'who attended', event: 'AAMkAD0' })];
  return chosenCard({
    words,
    title,
    attendance,
    ...found,
    invited: 0,
    timeZone,
    what: 'list',
    people,
    viewData,
    view: firstView,
    tools,
  });
}

/** The cards of docs/guide.md, of one ordinary meeting: an answer, what a tap and a short message make of it, a summary, a file. */
export const guideScenarios: Scenario[] = [
  // "who stayed less than 50 minutes"
  once('asking', (words) => asked(words, { is: 'time', bound: 'lessThan', amount: { minutes: 50 } })),
  once('filtering', (words) => {
    const attendance = ordinary();
    const times = 'late';
    const tapping = tappedTimes(attendance, { detail: 'private', timeZone, asked: times });
    const view = { ...firstView, times };
    return attendanceCard({ words, title, attendance, detail: 'private', viewData, view, tapping });
  }),
  // "and who left early?"
  once('following-up', (words) => asked(words, { is: 'leftEarly', over: null })),
  once('summary', (words) =>
    chatSummary(
      { words, title, attendance: ordinary(), timeZone, again: { ask: 'who attended', event: 'AAMkAD0' } },
      { detail: 'counts', share: null, mayName: true },
    ),
  ),
  once('export', (words) =>
    noticeCard({
      kind: 'done',
      title: words.say('export.offer.title'),
      about: dotted([title, sayListedDate(words, schedule.start, timeZone)]),
      texts: [words.say('export.offer.text')],
      actions: [askAction(words.say('export.offer.csv'), { ask: 'export csv', event: 'AAMkAD0' })],
    }),
  ),
];
