import { hour, minute } from '../platform/time/clock.js';
import type { Moment, SessionTimes } from './record.js';

/** Graph writes year 1 where it means nothing, and no report is older than Teams. */
const earliest: Moment = Date.UTC(2010, 0, 1);
/** No meeting is longer (learn: limits-specifications-teams, meetings). */
export const longestMeeting = 30 * hour;
/** Clocks differ a little. A moment that is further ahead of now than this has not been yet. */
const clockSkew = 10 * minute;
/** A moment further outside its report than this is no moment of that meeting. */
const farOutside = 12 * hour;

/** In which moments a report can tell anything at all. */
export interface Bounds {
  from: Moment;
  until: Moment;
}

/** The limits for a report: its own start and end where they are told, and what its records can tell. */
export interface ReportTimes {
  start: Moment | null;
  end: Moment | null;
  bounds: Bounds;
}

/** The moment, or null where it is missing or cannot be right. It then counts as not told. */
export const toldMoment = (moment: Moment | null, { from, until }: Bounds): Moment | null =>
  moment !== null && moment >= from && moment <= until ? moment : null;

/** Whole seconds, or null where they are missing or more than any meeting has. */
export const toldSeconds = (seconds: number | null): number | null =>
  seconds !== null && seconds >= 0 && seconds * 1000 <= longestMeeting ? seconds : null;

/** `now` is the latest moment a report can tell of; infinite where nobody knows. */
export function reportTimes({ start, end }: SessionTimes, now: Moment): ReportTimes {
  const possible = { from: earliest, until: now + clockSkew };
  const began = toldMoment(start, possible);
  const ended = toldMoment(end, possible);
  const isInOrder = began === null || ended === null || ended >= began;
  const finished = isInOrder ? ended : null;
  return {
    start: began,
    end: finished,
    bounds: {
      from: Math.max(possible.from, (began ?? Number.NEGATIVE_INFINITY) - farOutside),
      until: Math.min(possible.until, (finished ?? Number.POSITIVE_INFINITY) + farOutside),
    },
  };
}
