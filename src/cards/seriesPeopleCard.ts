import type { Followed } from '../attendance/acrossDates.js';
import type { Moment } from '../attendance/record.js';
import type { DatedAttendance } from '../attendance/series.js';
import type { People, What } from '../question/people.js';
import { comparedIn, isOfSeries } from '../question/seriesPeople.js';
import type { Words } from '../words/index.js';
import { sayDate } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, type ReportSection, reportCard } from './reportCard.js';
import { sayPeople } from './text/peopleText.js';
import { sayName } from './text/personText.js';
import { sayDates, saySeriesNotes } from './text/seriesText.js';

export interface SeriesPeopleCard extends Buttons {
  words: Words;
  title: string | null;
  what: What;
  people: People;
  /** A number names nobody: for a chat. */
  isNumber?: boolean;
  /** Earliest first. */
  dates: DatedAttendance[];
  /** For each condition about the series which of the dates it is about. */
  meant: { on: number[]; notOn: number[] }[];
  withoutReport: Moment[];
  chosen: Followed[];
  unknown: Followed[];
  of: number;
  unfollowed: number;
  timeZone: string | null;
}

/** Who came to which dates of a series, with the answer above them. For the asker alone. */
export function seriesPeopleCard(card: SeriesPeopleCard): CardMessage {
  const { words, title, what, people, dates, meant, withoutReport, chosen, unknown, of, unfollowed, timeZone } = card;
  const { view, viewData, actions, tools } = card;
  const asked = sayPeople(words, people);
  const cannotTell = meant.find(({ on, notOn }) => on.length === 0 || (needsOther(people) && notOn.length === 0));
  const told = cannotTell ? { ...card, chosen: [], unknown: [] } : card;
  const answer = cannotTell ? sayMissing(card) : sayAnswer(card);
  const isYesOrNo = what === 'did' && !cannotTell;
  const yesOrNo = chosen.length > 0 ? words.say('chosen.yes', { answer }) : words.say('chosen.no', { answer });
  const said = isYesOrNo ? yesOrNo : answer;
  const unsure = unknown.length > 0 && !cannotTell ? [words.say('series.unsure', { count: unknown.length, of })] : [];
  // "Nobody" would say more than is known.
  const isOnlyUnknown = unsure.length > 0 && chosen.length === 0 && comparedIn(people) === null;
  return reportCard({
    ...{ view, viewData, actions, tools },
    words,
    template: 'seriesPeople',
    detail: 'private',
    question: words.say('chosen.question', { what: asked }),
    title,
    texts: [...(isOnlyUnknown ? [] : [said]), ...unsure],
    sections: card.isNumber ? [] : sectionsOf(told),
    notes: [
      words.say('series.lookedAt', {
        count: dates.length,
        dates: sayDates(
          words,
          dates.map(({ start }) => start),
          timeZone,
        ),
      }),
      ...saySeriesNotes(words, {
        incomplete: dates.filter(({ attendance }) => attendance.incomplete).length,
        withoutReport,
        timeZone,
      }),
      ...(unfollowed === 0 ? [] : [words.say('series.unfollowed', { count: unfollowed })]),
      words.say('attendance.whatReportLeavesOut'),
    ],
    summary: isOnlyUnknown ? unsure.join(' ') : said,
  });
}

/** A comparison of dates needs both of them. */
const needsOther = (people: People): boolean =>
  comparedIn(people) !== null || ('is' in people && (people.is === 'cameOnly' || people.is === 'new'));

/** There is no report of a date that was asked about, or none before it. */
const sayMissing = ({ words, people, dates }: SeriesPeopleCard): string =>
  dates.length < 2 || ('is' in people && people.is === 'new')
    ? words.say('trend.onlyOne')
    : words.say('series.noSuchDate');

function sayAnswer({ words, people, dates, meant, chosen, timeZone }: SeriesPeopleCard): string {
  const count = chosen.length;
  const [{ on, notOn } = { on: [], notOn: [] }] = meant;
  const say = (places: number[]) =>
    sayDates(
      words,
      places.flatMap((at) => dates[at]?.start ?? []),
      timeZone,
    );
  if (comparedIn(people) !== null) {
    const both = bothOf(dates, on, notOn);
    const { first, second } = apart(chosen, on);
    const counts = { both, first: first.length, second: second.length };
    return words.say('series.compared', { ...counts, one: say(on), other: say(notOn) });
  }
  if (!('is' in people) || !isOfSeries(people))
    return words.say('chosen.answer', {
      answer: words.say('attendance.people', { count }),
      what: sayPeople(words, people),
    });
  switch (people.is) {
    case 'inAll':
      return words.say('series.inAll', { count, of: on.length });
    case 'inNone':
      return words.say('series.inNone', { count, of: on.length, before: dates.length - on.length });
    case 'new':
      return words.say('series.new', { count, date: say(on), before: notOn.length });
    case 'cameOnly':
      return words.say('series.cameOnly', { count, on: say(on), notOn: say(notOn) });
  }
}

/** Who came to the first of two dates that are compared, and who to the second. */
function apart(chosen: Followed[], on: number[]): { first: Followed[]; second: Followed[] } {
  const wasOn = ({ cells }: Followed) => on.some((at) => cells[at] !== null && cells[at] !== undefined);
  return { first: chosen.filter(wasOn), second: chosen.filter((one) => !wasOn(one)) };
}

function bothOf(dates: DatedAttendance[], on: number[], notOn: number[]): number {
  const keys = (places: number[]) =>
    new Set(places.flatMap((at) => (dates[at]?.attendance.people ?? []).flatMap((one) => keyOf(one))));
  const other = keys(notOn);
  return [...keys(on)].filter((key) => other.has(key)).length;
}

const keyOf = ({ directoryId, key }: { directoryId: string | null; key: string }): string[] =>
  directoryId === null ? [] : [key];

function sectionsOf({ words, people, dates, meant, chosen, unknown, timeZone }: SeriesPeopleCard): ReportSection[] {
  const rows = (followed: Followed[]) => followed.map((one) => rowOf(words, one, dates, timeZone));
  const columns = [{ width: 24 }, { width: 17 }, { width: 18, right: true }];
  const header = [words.say('attendance.name'), words.say('trend.came'), words.say('trend.lastSeen')];
  const [{ on, notOn } = { on: [], notOn: [] }] = meant;
  const only = (places: number[], count: number) => {
    const days = sayDates(
      words,
      places.flatMap((at) => dates[at]?.start ?? []),
      timeZone,
    );
    return words.say('series.only', { dates: days, count });
  };
  const { first, second } = apart(chosen, on);
  const isCompared = comparedIn(people) !== null;
  const certain: ReportSection[] = isCompared
    ? [
        { heading: only(on, first.length), columns, header, rows: rows(first) },
        { heading: only(notOn, second.length), columns, header, rows: rows(second) },
      ]
    : [{ columns, header, rows: rows(chosen) }];
  const uncertain: ReportSection = {
    heading: words.say('chosen.unknown'),
    text: words.say('series.unknownText'),
    columns,
    rows: rows(unknown),
  };
  return [...certain, uncertain].filter((section) => section.rows.length > 0);
}

function rowOf(
  words: Words,
  { person, cells }: Followed,
  dates: DatedAttendance[],
  timeZone: string | null,
): ReportSection['rows'][number] {
  const came = cells.filter((cell) => cell !== null).length;
  const lastSeen = dates[cells.findLastIndex((cell) => cell !== null)]?.start ?? null;
  return [
    { data: sayName(words, person) },
    { words: words.say('trend.cameOf', { count: came, of: dates.length }) },
    { words: lastSeen === null ? '–' : sayDate(words, lastSeen, timeZone) },
  ];
}
