import { type AcrossDates, acrossDates, cameOnAll, cameOnNone, type Followed } from '../../attendance/acrossDates.js';
import type { Participant } from '../../attendance/person.js';
import type { DatedAttendance } from '../../attendance/series.js';
import type { People } from '../../question/people.js';
import { isOfOneDate, mostDates, type SeriesCondition, seriesConditions } from '../../question/seriesPeople.js';
import { readWhich } from '../../understanding/which.js';
import { type ChoiceOptions, choosePeople } from './chosenPeople.js';

/** The dates that were read, earliest first, and which of them the question is about. */
export interface SeriesRead {
  dates: DatedAttendance[];
  target: number;
}

export interface SeriesChoice {
  chosen: Followed[];
  /** A report that would tell it was not read to its end. */
  unknown: Followed[];
  /** Everybody that was looked at. */
  of: number;
  /** Entries without an account, who cannot be followed. */
  unfollowed: number;
}

type Reader = { now: number; timeZone: string | null; locale: string | null };

/** How many dates before those that are asked about are read, so that people are seen who were in none of these. */
const usualBefore = 5;
/** Somebody who is in none of so many dates before this one is new. */
const usualEarlier = 8;
/** Where a date was named, it is looked for among so many: one batch, where each has a single session. */
const usualNamed = 20;

/** How many of the newest dates have to be read for a question. */
export function datesNeeded(people: People): number {
  const needed = seriesConditions(people).map((condition) => {
    if ('last' in condition) return condition.is === 'inAll' ? condition.last : condition.last + usualBefore;
    if (condition.is !== 'cameOnly') return usualEarlier + 1;
    const isNewest = [condition.on, condition.notOn].every((said) => said === 'newest' || said === 'previous');
    return isNewest ? 2 : usualNamed;
  });
  return Math.min(mostDates, Math.max(1, ...needed));
}

/** Which dates a condition is about, as places among those that were read. */
export function datesMeant(
  { dates, target }: SeriesRead,
  condition: SeriesCondition,
  reader: Reader,
): { on: number[]; notOn: number[] } {
  const places = dates.map((_, at) => at);
  switch (condition.is) {
    case 'inAll':
    case 'inNone':
      return { on: places.slice(-condition.last), notOn: [] };
    case 'new':
      return { on: [target], notOn: places.slice(0, target) };
    case 'cameOnly':
      return { on: placesOf(dates, condition.on, reader), notOn: placesOf(dates, condition.notOn, reader) };
  }
}

/** "Last week", "monday", `previous`: the dates that were held then; none where none was. */
function placesOf(dates: readonly DatedAttendance[], said: string, reader: Reader): number[] {
  if (said === 'newest' || said === 'previous') return placeFromEnd(dates, said === 'newest' ? 1 : 2);
  for (const which of readWhich(said, reader)) {
    if (which.kind === 'number') return placeFromEnd(dates, which.number);
    if (which.kind !== 'date') continue;
    const { from, to } = which.date.day;
    return dates.flatMap(({ start }, at) => (start >= from && start < to ? [at] : []));
  }
  return [];
}

const placeFromEnd = (dates: readonly DatedAttendance[], number: number): number[] =>
  number <= dates.length ? [dates.length - number] : [];

/** Those of whom a question about several dates is true. Somebody who is not in a report that was cut short may have come all the same. */
export function chooseOverDates(
  read: SeriesRead,
  people: People,
  { reader, ...options }: ChoiceOptions & { reader: Reader },
): SeriesChoice {
  const { dates, target } = read;
  const all: AcrossDates = acrossDates(dates);
  const byKey = new Map(all.people.map((one) => [one.person.key, one]));
  const ofDate = isOfOneDate(people) ? dates[target] : undefined;
  // Whether somebody is new is asked about one date and the people who were there. Anything else is asked about everybody who was seen.
  const looked =
    ofDate?.attendance.people.filter(({ key }) => byKey.has(key)) ?? all.people.map(({ person }) => person);
  const newest = ofDate ?? dates.at(-1);
  if (newest === undefined) return { chosen: [], unknown: [], of: 0, unfollowed: all.unfollowed };
  const selected = choosePeople({ ...newest.attendance, people: looked }, people, {
    ...options,
    series(person, condition) {
      const one = byKey.get(person.key);
      return one === undefined ? null : isTrue(one, condition, read, reader);
    },
  });
  const followed = (chosen: Participant[]) => chosen.flatMap(({ key }) => byKey.get(key) ?? []);
  return {
    chosen: followed(selected.chosen),
    unknown: followed(selected.unknown),
    of: looked.length,
    unfollowed: ofDate?.attendance.people.filter(({ key }) => !byKey.has(key)).length ?? all.unfollowed,
  };
}

function isTrue(one: Followed, condition: SeriesCondition, read: SeriesRead, reader: Reader): boolean | null {
  const { dates } = read;
  const { on, notOn } = datesMeant(read, condition, reader);
  if (condition.is === 'inAll') return cameOnAll(one, dates, on);
  if (condition.is === 'inNone') return cameOnNone(one, dates, on);
  const missedOn = cameOnNone(one, dates, on);
  const missedOther = cameOnNone(one, dates, notOn);
  if (missedOn === true || missedOther === false) return false;
  return missedOn === null || missedOther === null ? null : true;
}
