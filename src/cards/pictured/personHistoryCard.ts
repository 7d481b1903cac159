import type { Participant } from '../../attendance/person.js';
import type { Moment } from '../../attendance/record.js';
import { areTimesTold } from '../../attendance/times/punctuality.js';
import type { Words } from '../../words/index.js';
import { sayDate, sayDuration } from '../../words/times.js';
import type { CardMessage } from '../cardMessage.js';
import { type Buttons, reportCard } from '../reportCard.js';
import { dotted, sayTime } from '../text/personText.js';
import { plainText } from '../text/plainText.js';
import { saySeriesNotes } from '../text/seriesText.js';
import { historyPictures, isUnknown, type PersonOnDate, untimedSign, wasLate } from './historyPicture.js';
import { leastFigures, pictured } from './pictured.js';

export interface PersonHistoryCard extends Buttons {
  words: Words;
  title: string | null;
  /** Newest first. */
  dates: PersonOnDate[];
  /** Dates between them that have no report. */
  withoutReport?: Moment[];
  /** What to call them: data. */
  name: string;
  /** The asker's; null is UTC, labelled. */
  timeZone?: string | null;
}

/** One person over the last dates of a series. For the asker alone. */
export function personHistoryCard({
  words,
  title,
  dates,
  name,
  timeZone = null,
  withoutReport = [],
  ...buttons
}: PersonHistoryCard): CardMessage {
  const incomplete = dates.filter((date) => date.isIncomplete === true).length;
  const headline = sayHeadline(words, dates, withoutReport);
  const { pictures, legend } = historyPictures(words, dates, { withoutReport, timeZone });
  return reportCard({
    ...buttons,
    words,
    template: 'personHistory',
    detail: 'private',
    answer: headline,
    more: (rich) => ({
      name: plainText(name),
      ...pictured(words, {
        view: buttons.view,
        pictures,
        legend,
        about: [words.say('attendance.whatReportLeavesOut')],
      })(rich),
    }),
    question: words.say('person.question'),
    title,
    texts: [sayHistory(words, dates)],
    sections: [
      {
        columns: [{ width: 9 }, { width: 8, right: true }, { width: 12, right: true }],
        header: [words.say('trend.date'), words.say('attendance.time'), words.say('person.status')],
        rows: dates.map((date) => {
          const { start, person } = date;
          return [
            { words: sayDate(words, start, timeZone) },
            { words: sayTimeOn(words, date), subtle: person === null },
            { words: sayStatusOn(words, date), subtle: person === null },
          ];
        }),
      },
    ],
    isMixed: true,
    leastRows: leastFigures,
    notes: saySeriesNotes(words, { incomplete, withoutReport, timeZone }),
    summary: words.say('person.summary', { name, time: headline }),
  });
}

/** "Came to 10 of 11 · 3 times late · 1 unknown". */
function sayHeadline(words: Words, dates: readonly PersonOnDate[], withoutReport: readonly Moment[]): string {
  const came = dates.filter(({ person }) => person !== null).length;
  const notRead = dates.filter(isUnknown).length;
  const late = dates.filter(wasLate).length;
  const unknown = notRead + withoutReport.length;
  return dotted([
    words.say('history.came', { count: came, of: dates.length - notRead }),
    late === 0 ? '' : words.say('history.late', { count: late }),
    unknown === 0 ? '' : words.say('history.unknown', { count: unknown }),
  ]);
}

/** How often somebody came, and how punctually, as far as that is known. */
function sayHistory(words: Words, dates: PersonOnDate[]): string {
  const came = dates.filter(({ person }) => person !== null);
  // Without a schedule nobody is late, and without times nobody knows.
  const judged = came.filter(({ person, isPlanned }) => isPlanned && person !== null && areTimesTold(person));
  const late = judged.filter(wasLate).length;
  const unknown = came.length - judged.length;
  return [
    words.say('person.cameTo', { count: came.length, of: dates.filter((date) => !isUnknown(date)).length }),
    ...(judged.length === 0 ? [] : [words.say('person.onTime', { count: judged.length - late, late })]),
    ...(unknown === 0 ? [] : [words.say('person.punctualUnknown', { count: unknown })]),
  ].join(' ');
}

/** What is not known is said beside it. */
function sayTimeOn(words: Words, date: PersonOnDate): string {
  const { person }: { person: Participant | null } = date;
  if (isUnknown(date)) return '?';
  if (person?.seconds === null) return untimedSign;
  return person === null ? '–' : sayTime(words, person);
}

function sayStatusOn(words: Words, date: PersonOnDate): string {
  if (isUnknown(date)) return words.say('history.unknownOne');
  const { person }: { person: Participant | null } = date;
  if (person === null) return words.say('person.notInReport');
  // Whoever was late may have been there for long enough all the same: both are said.
  const late = wasLate(date) ? words.say('tag.late', { time: sayDuration(words, person.lateSeconds ?? 0) }) : '';
  return dotted([words.say(`status.${person.status}`), late]);
}
