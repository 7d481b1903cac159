import type { Participant } from '../../attendance/person.js';
import type { Moment } from '../../attendance/record.js';
import { areTimesTold } from '../../attendance/times/punctuality.js';
import type { Words } from '../../words/index.js';
import { sayDate, sayDuration, sayListedDate } from '../../words/times.js';
import type { Picture } from '../picture/labels.js';
import { perRow, type Square, squaresPicture } from '../picture/squares.js';
import { sayTime } from '../text/personText.js';

/** A message has no room for more; the figures have the others. */
const mostSquares = 30;

export interface PersonOnDate {
  start: Moment;
  /** Null where its report does not have them. */
  person: Participant | null;
  /** It was planned for a time: without one nobody is late. */
  isPlanned?: boolean;
  /** Its report could not be read to its end. */
  isIncomplete?: boolean;
}

/** Somebody who was late, of whom that can be told. */
export const wasLate = ({ person, isPlanned }: PersonOnDate): boolean =>
  person !== null && isPlanned === true && areTimesTold(person) && person.tags.includes('late');

/** Nobody knows whether they came: they may stand in the part of the report that was not read. */
export const isUnknown = ({ person, isIncomplete }: PersonOnDate): boolean => person === null && isIncomplete === true;

/** Below a square: nobody knows whether they came; they came, and nobody knows for how long. */
const unknownSign = '?';
export const untimedSign = '·';

interface Dated {
  start: Moment;
  square: Square;
  label: string;
  what: string;
}

/** Each date as a square, earliest first: whether somebody came, and for how many minutes. */
export function historyPictures(
  words: Words,
  dates: readonly PersonOnDate[],
  { withoutReport, timeZone }: { withoutReport: readonly Moment[]; timeZone: string | null },
): { pictures: Picture[]; legend: string[] } {
  const all = [...dates.map((date) => squareOf(words, date)), ...withoutReport.map((start) => gapAt(words, start))];
  const newest = all.sort((a, b) => a.start - b.start).slice(-mostSquares);
  const rows = Array.from({ length: Math.ceil(newest.length / perRow) }, (_, i) =>
    newest.slice(i * perRow, (i + 1) * perRow),
  );
  return {
    pictures: rows.map((row) => rowPicture(words, row, timeZone)),
    legend: [
      all.length > newest.length
        ? words.say('history.legendNewest', { count: newest.length })
        : words.say('history.legend'),
      ...(newest.some(({ square }) => square === 'late') ? [words.say('history.legendLate')] : []),
      ...(newest.some(({ square }) => square === 'absent') ? [words.say('history.legendAbsent')] : []),
      ...(newest.some(({ label }) => label === unknownSign) ? [words.say('history.legendUnknown')] : []),
      ...(newest.some(({ label }) => label === untimedSign) ? [words.say('history.legendUntimed')] : []),
    ],
  };
}

function rowPicture(words: Words, row: readonly Dated[], timeZone: string | null): Picture {
  return {
    url: squaresPicture(row.map(({ square }) => square)),
    alt: row
      .map(({ start, what }) => words.say('picture.on', { date: sayDate(words, start, timeZone), what }))
      .join('; '),
    before: 0,
    labels: row.map(({ start, label }) => ({
      width: 1,
      large: label,
      small: sayListedDate(words, start, timeZone),
      align: 'left',
    })),
    rest: perRow - row.length,
    months: [],
    monthsBefore: 0,
  };
}

function squareOf(words: Words, date: PersonOnDate): Dated {
  const { start, person } = date;
  if (isUnknown(date)) return { start, square: 'unknown', label: unknownSign, what: words.say('history.unknownOne') };
  if (person === null) return { start, square: 'absent', label: '–', what: words.say('person.notInReport') };
  const { minutes, lateSeconds } = person;
  const isLate = wasLate(date);
  const late = isLate ? [words.say('strip.joinedLate', { time: sayDuration(words, lateSeconds ?? 0) })] : [];
  return {
    start,
    square: isLate ? 'late' : 'came',
    label: minutes === null ? untimedSign : words.say('attendance.count', { count: minutes }),
    what: [sayTime(words, person), ...late].join(', '),
  };
}

const gapAt = (words: Words, start: Moment): Dated => ({
  start,
  square: 'unknown',
  label: unknownSign,
  what: words.say('picture.noReport'),
});
