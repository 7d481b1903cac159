import type { DatedAttendance } from '../../attendance/series.js';
import { seriesPeopleCard } from '../../cards/seriesPeopleCard.js';
import { AppError } from '../../errors/appError.js';
import type { MeetingFound, SeriesDates } from '../../meetings/meetingFound.js';
import { chooseOverDates, datesMeant, datesNeeded } from '../../meetings/people/seriesPeople.js';
import { hour } from '../../platform/time/clock.js';
import type { People } from '../../question/people.js';
import { canBeTold, isOfOneDate, mostDates, seriesConditions } from '../../question/seriesPeople.js';
import { aboutMeeting } from './aboutMeeting.js';
import { answerButtons } from './answerButtons.js';
import { summarizeDate } from './summarizeDate.js';
import type { Turn } from './turn.js';

/** Who came to which dates of a series: it compares people, and is for the asker alone. */
export function aboutSeriesPeople(turn: Turn, people: People): Promise<void> {
  // Only a button that somebody made up asks what cannot be told.
  if (!canBeTold(people)) throw new AppError('not-shared');
  return aboutMeeting(turn, {
    ofSeries: true,
    async show(own, found, mostShown) {
      const { words, rules, asker, question, clock, place } = own;
      const isNumber = place !== 'personal' && question.what === 'count';
      const detail = isNumber ? 'counts' : mostShown;
      const reader = { now: clock(), ...asker };
      const { withoutReport, dates: read } = await datesFor(found, people);
      const newestFirst = await Promise.all(read.map((date) => summarizeDate(own, date)));
      const dates = newestFirst.reverse();
      const series = { dates, target: targetOf(found, dates, people) };
      const choice = chooseOverDates(series, people, {
        ...rules,
        timeZone: asker.timeZone,
        askerId: own.reader,
        reader,
      });
      return seriesPeopleCard({
        words,
        title: found.title,
        what: question.what,
        people,
        isNumber,
        dates,
        meant: seriesConditions(people).map((condition) => datesMeant(series, condition, reader)),
        withoutReport,
        timeZone: asker.timeZone,
        ...choice,
        ...(await answerButtons(own, found, { detail, sessions: read.at(0)?.sessions ?? [] })),
      });
    },
  });
}

/** As few of the newest dates as can tell it; all that there are where the date asked about is an older one. */
async function datesFor(found: MeetingFound, people: People): Promise<SeriesDates> {
  const read = await found.dates(datesNeeded(people));
  const isThere = !isOfOneDate(people) || read.dates.slice(0, 2).some(({ start }) => isOn(found, start));
  return isThere ? read : found.dates(mostDates);
}

/** A session may begin long before or after its schedule says; other dates are farther away. */
const near = 4 * hour;

const isOn = ({ itself }: MeetingFound, start: number): boolean =>
  itself.start === null || Math.abs(itself.start - start) < near;

function targetOf(found: MeetingFound, dates: readonly DatedAttendance[], people: People): number {
  const target = dates.findLastIndex(({ start }) => isOn(found, start));
  if (target < 0 && isOfOneDate(people)) throw new AppError('no-report');
  return target < 0 ? dates.length - 1 : target;
}
