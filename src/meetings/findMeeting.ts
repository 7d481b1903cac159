import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { day } from '../platform/time/clock.js';
import { fitting } from '../understanding/titles.js';
import type { Which } from '../understanding/which.js';
import type { Asking } from './asking.js';
import { calendarMeeting } from './calendarMeeting.js';
import { calendarMeetings, choiceOf } from './calendarMeetings.js';
import { type Candidate, candidatesOn } from './meetingCandidates.js';
import type { MeetingChoice, Search } from './meetingFound.js';
import { numberedMeetings, recentMeeting } from './recentMeeting.js';
import { virtualEventMeeting } from './virtualEventMeeting.js';

const choicesShown = 5;
/** Teams keeps reports for a year (learn: meetingattendancereport). */
const yearOfReports = 366 * day;

/** Finds the one meeting a person means among their own; in private, for titles are read. */
export async function findMeeting(turn: Asking, readings: Which[]): Promise<Search> {
  const { virtualEvent, event } = turn.question;
  if (virtualEvent !== null) return { found: await virtualEventMeeting(turn, virtualEvent, null) };
  const [first, ...others] = readings;
  // A button for an older meeting says its day, too.
  const days = readings.find((reading) => reading.day !== null)?.day ?? null;
  if (event !== null || first === undefined) return { found: await recentMeeting(turn, event === null ? null : days) };

  const untitled = readings.find(({ title }) => title === null);
  if (untitled) return byDate(turn, untitled);
  const result = await byTitle(turn, first);
  if (!('none' in result)) return result;
  for (const reading of others) {
    const another = await byTitle(turn, reading);
    if (!('none' in another)) return another;
  }
  // The meeting is known, the day is not one of its own: its newest date is offered.
  const dated = readings.find(({ title, day: named }) => title !== null && named !== null);
  const sameTitle = dated && (await byTitle(turn, { ...dated, day: null, moment: null }));
  if (!sameTitle || 'none' in sameTitle) return result;
  const choices = 'found' in sameTitle ? [sameTitle.found.itself, ...sameTitle.found.others] : sameTitle.choices;
  return { none: new AppError('no-meeting-then'), choices };
}

/** Of one title there may be several meetings: an exact title wins, else the asker chooses. */
async function byTitle(turn: Asking, { title, day: named, moment, last }: Which): Promise<Search> {
  refuseTooOld(turn, named);
  const { candidates, calendarError, eventsError } = await candidatesOn(turn, named, moment);
  const fits = fitting(candidates, (one) => one.title, title ?? '');
  const [only] = fits;
  if (only && fits.length === 1) return { found: await only.find() };
  if (only) return { choices: choicesOf(fits, last) };
  // What could not be read is the more likely reason; the newest ones are offered instead.
  return {
    none: calendarError ?? eventsError ?? new AppError('no-such-meeting'),
    choices: choicesOf(candidates, null),
  };
}

const choicesOf = (candidates: Candidate[], last: number | null): MeetingChoice[] =>
  candidates.slice(0, Math.min(last ?? choicesShown, choicesShown)).map(({ choice }) => choice);

async function byDate(turn: Asking, { day: named, moment, number, last }: Which): Promise<Search> {
  refuseTooOld(turn, named);
  if (named === null) return byNumber(turn, number, last);
  const { candidates, calendarError } = await candidatesOn(turn, named, moment);
  const own = candidates.filter(({ isOwn }) => isOwn);
  const [only, ...others] = own.length > 0 ? own : candidates;
  if (only && others.length === 0) return { found: await only.find() };
  if (only) return { choices: choicesOf([only, ...others], null) };
  // Few tenants allow webinars to be read: that they were not searched is no news.
  throw calendarError ?? new AppError('no-meeting-then');
}

async function byNumber(turn: Asking, number: number | null, last: number | null): Promise<Search> {
  const meetings = await calendarMeetings(turn);
  const numbered = numberedMeetings(meetings, turn.clock());
  if (number === null)
    return {
      choices: numbered.slice(0, Math.min(last ?? choicesShown, choicesShown)).map((event) => choiceOf(turn, event)),
    };
  const event: MeetingEvent | undefined = numbered[number - 1];
  if (!event) throw new AppError(numbered.length === 0 ? 'no-recent-meeting' : 'no-such-number');
  return { found: calendarMeeting(turn, meetings, event) };
}

function refuseTooOld({ clock }: Asking, named: Which['day']): void {
  if (named !== null && named.to < clock() - yearOfReports) throw new AppError('meeting-expired');
}
