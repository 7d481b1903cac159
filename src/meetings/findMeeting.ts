import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { day } from '../platform/time/clock.js';
import { type DateSaid, dateIn, isUntitled, type Untitled, type Which } from '../question/which.js';
import { fitting, isSameTitle } from '../understanding/titles.js';
import type { Asking } from './asking.js';
import { calendarMeeting } from './calendarMeeting.js';
import { calendarMeetings, choiceOf } from './calendarMeetings.js';
import { type Candidate, candidatesOn } from './meetingCandidates.js';
import type { MeetingChoice, Search } from './meetingFound.js';
import { unknown } from './meetingFound.js';
import { numberedMeetings, recentMeeting } from './recentMeeting.js';
import { virtualEventMeeting } from './virtualEventMeeting.js';

const choicesShown = 5;
/** Teams keeps reports for a year (learn: meetingattendancereport). */
const yearOfReports = 366 * day;

type Titled = Extract<Which, { kind: 'title' }>;

/** Finds the one meeting that a person means among their own. It runs in private only, because it shows titles. */
export async function findMeeting(turn: Asking, readings: Which[]): Promise<Search> {
  const { virtualEvent, event } = turn.question;
  if (virtualEvent !== null) return { found: await virtualEventMeeting(turn, virtualEvent, null) };
  // A button for an older meeting names its day, too.
  const days = readings.map(dateIn).find((date) => date !== null)?.day ?? null;
  if (event !== null || readings.length === 0)
    return { found: await recentMeeting(turn, event === null ? null : days) };

  const untitled = readings.find(isUntitled);
  if (untitled) return byDate(turn, untitled);
  const [titled, ...others] = readings.filter((which) => which.kind === 'title');
  if (!titled) return { found: await recentMeeting(turn, null) };
  const result = await byTitle(turn, titled);
  if (!('none' in result)) return result;
  for (const reading of others) {
    const another = await byTitle(turn, reading);
    if (!('none' in another)) return another;
  }
  // A meeting of this title exists, but not on this day. Its newest date is offered.
  const dated = [titled, ...others].find(({ date }) => date !== null);
  const sameTitle = dated && (await byTitle(turn, { ...dated, date: null }));
  if (!sameTitle || 'none' in sameTitle) return result;
  const choices = 'found' in sameTitle ? [sameTitle.found.itself, ...sameTitle.found.others] : sameTitle.choices;
  return { none: new AppError('no-meeting-then'), choices };
}

/** True when a meeting of the asker's last weeks is called exactly this. */
export async function hasMeetingTitled(turn: Asking, title: string): Promise<boolean> {
  const found = await candidatesOn(turn, null, null).catch(unknown);
  return found?.candidates.some((one) => isSameTitle(one.title, title)) ?? false;
}

/** Several meetings may fit one title. An exact title wins; otherwise the asker chooses. */
async function byTitle(turn: Asking, { title, date }: Titled): Promise<Search> {
  refuseTooOld(turn, date);
  const { candidates, calendarError, eventsError } = await candidatesOn(turn, date?.day ?? null, date?.moment ?? null);
  const fits = fitting(candidates, (one) => one.title, title);
  const [only] = fits;
  if (only && fits.length === 1) return { found: await only.find() };
  if (only) return { choices: choicesOf(fits) };
  // A failure to read is the more likely reason. The newest meetings are offered instead.
  return {
    none: calendarError ?? eventsError ?? new AppError('no-such-meeting'),
    choices: choicesOf(candidates),
  };
}

const choicesOf = (candidates: Candidate[]): MeetingChoice[] =>
  candidates.slice(0, choicesShown).map(({ choice }) => choice);

async function byDate(turn: Asking, which: Untitled): Promise<Search> {
  if (which.kind === 'number' || which.kind === 'last') return byNumber(turn, which);
  const date = dateIn(which);
  const moment = which.kind === 'moment' ? which.moment : (date?.moment ?? null);
  refuseTooOld(turn, date);
  const { candidates, calendarError } = await candidatesOn(turn, date?.day ?? null, moment);
  const own = candidates.filter(({ isOwn }) => isOwn);
  const [only, ...others] = own.length > 0 ? own : candidates;
  if (only && others.length === 0) return { found: await only.find() };
  if (only) return { choices: choicesOf([only, ...others]) };
  // Few tenants allow the bot to read webinars, so a failure to search them is not mentioned.
  throw calendarError ?? new AppError('no-meeting-then');
}

async function byNumber(turn: Asking, which: Extract<Which, { kind: 'number' | 'last' }>): Promise<Search> {
  const meetings = await calendarMeetings(turn);
  const numbered = numberedMeetings(meetings, turn.clock());
  if (which.kind === 'last') {
    const shown = numbered.slice(0, Math.min(which.last, choicesShown));
    return { choices: shown.map((event) => choiceOf(turn, event)) };
  }
  const event: MeetingEvent | undefined = numbered[which.number - 1];
  if (!event) throw new AppError(numbered.length === 0 ? 'no-recent-meeting' : 'no-such-number');
  return { found: calendarMeeting(turn, meetings, event) };
}

function refuseTooOld({ clock }: Asking, date: DateSaid | null): void {
  if (date !== null && date.day.to < clock() - yearOfReports) throw new AppError('meeting-expired');
}
