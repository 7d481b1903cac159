import type { Attendance } from '../../attendance/attendance.js';
import type { Span } from '../../attendance/intervals.js';
import type { Participant, Person, Tag } from '../../attendance/person.js';
import type { Role } from '../../attendance/roles.js';
import { second } from '../../platform/time/clock.js';
import type { Words } from '../../words/index.js';
import { sayDuration } from '../../words/times.js';
import { sayLength, sayMinutes } from './meetingText.js';
import { holdsPhoneNumber, isPhoneNumber, maskPhone, plainText } from './plainText.js';

const rolesShown = 6;

/** What to call somebody in a card: data, for a TextRun. */
export function sayName(
  words: Words,
  { displayName, kind, directoryId }: Pick<Person, 'displayName' | 'kind' | 'directoryId'>,
  maxLength?: number,
): string {
  const name = plainText(displayName, maxLength);
  // A caller's number is personal data of someone who never chose to show it to the whole meeting.
  // An account may be named by a number that is no phone's, an employee's, say; one with a + is.
  const dialled = (kind === 'unknown' && directoryId === null) || name.startsWith('+');
  if (kind === 'phone' ? holdsPhoneNumber(name) : dialled && isPhoneNumber(name)) return maskPhone(name);
  return name || words.say(kind === 'phone' ? 'attendance.dialIn' : 'attendance.unnamed');
}

/**
 * The address that tells an account apart from who has the same name: data, for the asker alone and never for a chat.
 * Nothing where nobody has the same name, or another account has the same address.
 */
export const sayApart = ({ sharesName, sharesAddress, addresses }: Participant): string =>
  sharesName && !sharesAddress ? plainText(addresses[0] ?? null) : '';

/** What else the asker may know of somebody, set apart from the name, which may say anything. */
export const sayMore = (words: Words, person: Participant, times: MeetingClock): string =>
  besideName(detailsOf(words, person, times));

/** What lateness is measured against. */
export type MeetingClock = Pick<Attendance, 'schedule' | 'core'>;

/** The same as a list; '' stands for nothing. */
export function detailsOf(
  words: Words,
  person: Participant,
  times: MeetingClock,
  { tags = true }: { tags?: boolean } = {},
): string[] {
  const site = plainText(person.registration?.via ?? null);
  const { reactions = 0, raisedHands = 0 } = person.engagement ?? {};
  return [
    ...(tags ? sayTags(words, person, times) : []),
    sayOutside(words, person),
    sayTeamsTotal(words, person),
    person.registration === null
      ? ''
      : site === ''
        ? words.say('attendance.registered')
        : words.say('attendance.registeredVia', { site }),
    reactions > 0 ? words.say('attendance.reactions', { count: reactions }) : '',
    raisedHands > 0 ? words.say('attendance.raisedHands', { count: raisedHands }) : '',
  ];
}

/** With less nobody would wonder. */
const worthSaying = 10 * 60;

/** How long somebody was there before or after the meeting, from 10 min on: no part of their time in it. */
export const sayOutside = (words: Words, { outsideSeconds }: Participant): string =>
  outsideSeconds !== null && outsideSeconds >= worthSaying
    ? words.say('attendance.outside', { time: sayDuration(words, outsideSeconds) })
    : '';

/** Graph's own total, where it differs from ours (README.md: what the words mean). */
export const sayTeamsTotal = (words: Words, { differingSeconds }: Participant): string =>
  differingSeconds === null ? '' : words.say('attendance.teamsTotal', { time: sayDuration(words, differingSeconds) });

/** ` · a · b`, or nothing. */
function besideName(parts: string[]): string {
  const said = dotted(parts);
  return said === '' ? '' : ` · ${said}`;
}

/** `a · b`, or nothing. */
export const dotted = (parts: string[]): string => parts.filter((part) => part !== '').join(' · ');

/** From the scheduled start to somebody's join; null unless late. */
export const lateSpan = ({ lateSeconds }: Participant, { schedule }: MeetingClock): Span | null =>
  lateSeconds === null || schedule === null
    ? null
    : { from: schedule.start, to: schedule.start + lateSeconds * second };

/** From somebody's leave to the end that counts; null unless left early. */
export const leftEarlySpan = ({ leftEarlySeconds }: Participant, { core }: MeetingClock): Span | null =>
  leftEarlySeconds === null ? null : before(core.at(-1), leftEarlySeconds);

const before = (core: Span | undefined, seconds: number): Span | null =>
  core === undefined ? null : { from: core.to - seconds * second, to: core.to };

/** By the clock, like the times beside it. */
export const sayMissed = (words: Words, missed: Span | null): string =>
  missed === null ? '' : sayLength(words, missed);

/** Every tag somebody has, or those that are asked for, and how late or early where that is the point. */
export function sayTags(
  words: Words,
  person: Participant,
  times: MeetingClock,
  wanted: readonly Tag[] = person.tags,
): string[] {
  const { displayName } = person;
  const tags = person.tags.filter((tag) => wanted.includes(tag));
  // Teams writes "(Guest)" behind some names already, in the language of who joined.
  const said = tags.filter(
    (tag) => tag !== 'guest' || !/\((?:guest|gast|invité|invitado|ゲスト)\)/iu.test(displayName ?? ''),
  );
  return said.map((tag) => {
    if (tag === 'late') return words.say('tag.late', { time: sayMissed(words, lateSpan(person, times)) });
    if (tag === 'leftEarly')
      return words.say('tag.leftEarly', { time: sayMissed(words, leftEarlySpan(person, times)) });
    return words.say(`tag.${tag}`);
  });
}

export function sayRole(words: Words, role: Role, count: number): string {
  return role.known === null ? plainText(role.text) : words.say(`role.${role.known}`, { count });
}

/** Roles are free text: as many as people can take in, the rest counted. */
export function sayRoles(words: Words, roles: Attendance['roles']): string {
  const named = roles.slice(0, rolesShown).map(({ role, count }) => sayRoleCount(words, role, count));
  const others = roles.slice(rolesShown).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(others > 0 ? [words.say('attendance.otherRoles', { count: others })] : [])].join(' · ');
}

export const sayRoleCount = (words: Words, role: Role, count: number): string =>
  words.say('role.count', { count, role: sayRole(words, role, count) });

/** Time in the meeting; † where the session's start or end stands in for what is not told. */
export function sayTime(
  words: Words,
  { seconds, minutes, openEnded }: Pick<Participant, 'seconds' | 'minutes' | 'openEnded'>,
): string {
  if (seconds === null) return words.say('attendance.timesUnknown');
  const time = sayMinutes(words, minutes ?? 0, seconds);
  // Without a space: on a phone the mark would stand on a line of its own.
  return openEnded ? `${time}†` : time;
}
