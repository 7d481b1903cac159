import type { Participant } from '../attendance/person.js';
import type { Words } from '../words/index.js';
import { cardTime } from './text/meetingText.js';
import { dotted, type MeetingClock, sayOutside, sayRole, sayTags, sayTeamsTotal } from './text/personText.js';

/** A phone has 121 pixels for the bar, and a stroke is 12 wide in some fonts. */
const barLength = 10;

/** A role worth a line of its own: attendees are all who have none. */
export const sayRoleLine = (words: Words, { role }: Participant): string =>
  role.known === 'attendee' || role.known === 'none' ? '' : sayRole(words, role, 1);

/** What a chat may read of somebody beside their name and minutes. */
export const sayCompact = (words: Words, person: Participant): string =>
  dotted([sayRole(words, person.role, 1), sayOutside(words, person), sayTeamsTotal(words, person)]);

/** Times, for a TextBlock: the client puts in the reader's own. */
export function sayStay(words: Words, { firstJoin, lastLeave }: Participant): string {
  if (firstJoin === null) return lastLeave === null ? '' : words.say('person.stayUntil', { to: cardTime(lastLeave) });
  const from = cardTime(firstJoin);
  return lastLeave === null
    ? words.say('person.stayOpen', { from })
    : words.say('person.stay', { from, to: cardTime(lastLeave) });
}

/** Behind the time; on a phone it may be on a line of its own, so nothing joins the two. */
export const sayShare = (words: Words, { share }: Participant): string =>
  share === null ? '' : `  ${words.say('person.percent', { share })}`;

/** A Badge of Teams', and the text in its place elsewhere. */
export interface BadgeView {
  text: string;
  style: 'Warning' | 'Informative';
  /** Of the text in its place. */
  color: 'warning' | 'default';
}

export const noBadge: BadgeView = { text: '', style: 'Informative', color: 'default' };

/** All tags of a person in one badge: several would not fit beside each other on a phone. */
export function tagBadge(words: Words, person: Participant, times: MeetingClock): BadgeView {
  const tags = sayTags(words, person, times);
  if (tags.length === 0) return noBadge;
  const warns = person.tags.some((tag) => tag === 'late' || tag === 'leftEarly');
  return {
    text: tags.join(' · '),
    style: warns ? 'Warning' : 'Informative',
    color: warns ? 'warning' : 'default',
  };
}

/** A ProgressBar of Teams', and the strokes in its place elsewhere; `value` is a percentage, -1 for no bar. */
export interface BarView {
  value: number;
  style: 'Good' | 'Warning';
  color: 'good' | 'warning';
  filled: string;
  empty: string;
}

export const noBar: BarView = { value: -1, style: 'Good', color: 'good', filled: '', empty: '' };

/** The share of the meeting that somebody was in. */
export function barOf({ share, status }: Participant): BarView {
  if (share === null) return noBar;
  const strokes = Math.round(share * barLength);
  const isPresent = status === 'present';
  return {
    value: Math.round(share * 100),
    style: isPresent ? 'Good' : 'Warning',
    color: isPresent ? 'good' : 'warning',
    filled: '━'.repeat(strokes),
    // Another stroke, since colour alone says nothing to many.
    empty: '┈'.repeat(barLength - strokes),
  };
}
