import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { day } from '../platform/time/clock.js';
import { type DateSaid, dateIn, isUntitled, type Untitled, type Which } from '../question/which.js';
import { bareTitle } from '../understanding/bareTitle.js';
import { alike, nearestFirst } from '../understanding/fit/alike.js';
import { fitting, isSameTitle } from '../understanding/fit/titles.js';
import type { Asking } from './asking.js';
import { calendarMeeting } from './calendarMeeting.js';
import { calendarMeetings, choiceOf } from './calendarMeetings.js';
import { type Candidate, type Candidates, candidatesOn } from './meetingCandidates.js';
import { type MeetingChoice, type Search, unknown } from './meetingFound.js';
import { numberedMeetings, recentMeeting, recentSeries } from './recentMeeting.js';
import { refuseOthersEvent, virtualEventMeeting } from './virtualEventMeeting.js';

const choicesShown = 5;
/** Teams keeps reports for a year (learn: meetingattendancereport). */
const yearOfReports = 366 * day;

type Titled = Extract<Which, { kind: 'title' }>;

/**
 * Finds the one meeting that a person means among their own: the newest where they name none, and of those that belong to a series where
 * they ask about several dates. It runs in private only, because it shows titles.
 */
export async function findMeeting(turn: Asking, readings: Which[], { ofSeries = false } = {}): Promise<Search> {
  const { virtualEvent, event } = turn.question;
  if (virtualEvent !== null) {
    await refuseOthersEvent(turn, virtualEvent);
    return { found: await virtualEventMeeting(turn, virtualEvent, null) };
  }
  // A button for an older meeting names its day, too.
  const days = readings.map(dateIn).find((date) => date !== null)?.day ?? null;
  if (event !== null) return { found: await recentMeeting(turn, days) };
  if (readings.length === 0)
    return { found: (ofSeries ? await recentSeries(turn) : null) ?? (await recentMeeting(turn, null)) };

  const untitled = readings.find(isUntitled);
  if (untitled) return byDate(turn, untitled);
  const titled = readings.filter((which) => which.kind === 'title');
  const [first] = titled;
  return first === undefined ? { found: await recentMeeting(turn, null) } : byTitles(turn, first, titled);
}

/** In any reading a title that is just what was typed wins, and after it one that is like it. */
async function byTitles(turn: Asking, first: Titled, titled: readonly Titled[]): Promise<Search> {
  const looked = lookedUpOnce(turn);
  for (const by of [fitting, alike])
    for (const reading of titled) {
      const fits = await fitsOf(looked, reading, by);
      if (fits) return fits;
    }
  // A meeting of this title exists, but not on this day. Its newest date is offered.
  const dated = titled.find(({ date }) => date !== null);
  if (dated?.date) {
    const { candidates } = await looked(null);
    const own = candidates.filter(({ isOwn }) => isOwn);
    const sameTitle = [fitting, alike]
      .map((by) => by(candidates, (one) => one.title, dated.title))
      .find(({ length }) => length > 0);
    if (sameTitle) {
      const first = sameTitle.filter(({ isOwn }) => isOwn);
      return { none: noMeetingThen(dated.date), choices: choicesOf([...new Set([...first, ...own])]) };
    }
  }
  const { candidates, calendarError, eventsError } = await looked(first.date);
  const { title } = titled.at(-1) ?? first;
  // That something could not be read is the more likely reason.
  const failure = calendarError ?? eventsError;
  return {
    none: failure ?? new AppError('no-such-meeting'),
    choices: choicesOf(
      nearestFirst(
        candidates.filter(({ isOwn }) => isOwn),
        (one) => one.title,
        title,
      ),
    ),
    ...(failure === null ? { title } : {}),
  };
}

type LookUp = (date: DateSaid | null) => Promise<Candidates>;

/** What may be meant on a day, asked of Graph once for each day. */
function lookedUpOnce(turn: Asking): LookUp {
  const known = new Map<string, Promise<Candidates>>();
  return (date) => {
    refuseTooOld(turn, date);
    const key = date === null ? '' : `${date.day.from} ${date.day.to} ${date.moment}`;
    const found = known.get(key) ?? candidatesOn(turn, date?.day ?? null, date?.moment ?? null);
    known.set(key, found);
    return found;
  };
}

/** What is found by one reading; null where no title fits. Several may fit: then the asker chooses. */
async function fitsOf(looked: LookUp, { title, date }: Titled, by: typeof fitting): Promise<Search | null> {
  const { candidates } = await looked(date);
  const fits = by(candidates, (one) => one.title, title);
  return fits.length === 0 ? null : meantOf(fits);
}

/**
 * Of several that fit the asker's own count: what others organised is not offered, since its report would be refused, but named. Where
 * none is the asker's own, they are offered after all: Graph may let a co-organiser read.
 */
async function meantOf(fits: Candidate[]): Promise<Search> {
  const own = fits.filter(({ isOwn }) => isOwn);
  const meant = own.length > 0 ? own : fits;
  const besides = fits.filter((one) => !meant.includes(one));
  const [only] = meant;
  return only && meant.length === 1 ? { found: await only.find(), besides } : { choices: choicesOf(meant), besides };
}

/** A meeting of the asker's whose title stands at one end of what was typed, and what stands at the other. */
export interface TitleWithin {
  others: string;
  title: string;
  search: Search;
}

/**
 * "priya weekly product sync": the longest title of the asker's own meetings at one end of the words, and what stands at the other.
 * It runs in private only.
 */
export async function findTitleWithin(turn: Asking, typed: string): Promise<TitleWithin | null> {
  const words = typed.trim().split(/\s+/u).slice(0, mostWords);
  const looked = lookedUpOnce(turn);
  for (let length = words.length - 1; length > 0; length -= 1)
    for (const by of [fitting, alike])
      for (const at of [words.length - length, 0]) {
        const title = bareTitle(words.slice(at, at + length).join(' '));
        const others = [...words.slice(0, at), ...words.slice(at + length)].join(' ').replace(/(?<![,;:])[,;:]+$/u, '');
        const search = title === '' ? null : await fitsOf(looked, { kind: 'title', title, date: null }, by);
        if (search) return { others, title, search };
      }
  return null;
}
/** No name and no title has more words. */
const mostWords = 14;

/** True when a meeting of the asker's last weeks is called exactly this. */
export async function hasMeetingTitled(turn: Asking, title: string): Promise<boolean> {
  const found = await candidatesOn(turn, null, null).catch(unknown);
  return found?.candidates.some((one) => isSameTitle(one.title, title)) ?? false;
}

const choicesOf = (candidates: Candidate[]): MeetingChoice[] =>
  candidates.slice(0, choicesShown).map(({ choice }) => choice);

async function byDate(turn: Asking, which: Untitled): Promise<Search> {
  if (which.kind === 'number' || which.kind === 'last') return byNumber(turn, which);
  const date = dateIn(which);
  const moment = which.kind === 'moment' ? which.moment : (date?.moment ?? null);
  refuseTooOld(turn, date);
  const { candidates, calendarError } = await candidatesOn(turn, date?.day ?? null, moment);
  if (candidates.length > 0) return meantOf(candidates);
  // Few tenants allow the bot to read webinars, so a failure to search them is not mentioned.
  throw calendarError ?? noMeetingThen(date);
}

/** Says which days were looked at. Without one it was the usual time. */
const noMeetingThen = (date: DateSaid | null): AppError =>
  new AppError('no-meeting-then', date === null ? {} : { lookedFrom: date.day.from, lookedTo: date.day.to });

async function byNumber(turn: Asking, which: Extract<Which, { kind: 'number' | 'last' }>): Promise<Search> {
  const meetings = await calendarMeetings(turn);
  const numbered = numberedMeetings(meetings, turn.clock());
  if (which.kind === 'last') {
    if (which.last === 0) throw new AppError('how-many');
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
