import type { Attendance } from '../attendance/attendance.js';
import type { Person } from '../attendance/people.js';
import type { Moment } from '../attendance/record.js';
import type { Role } from '../attendance/roles.js';
import { minute } from '../platform/clock.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import { largestThatFits } from './budget.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { holdsPhoneNumber, isPhoneNumber, maskPhone, plainText, spokenText } from './plainText.js';
import { renderCard } from './render.js';

const peoplePerPage = 25;
const rolesShown = 6;

export interface AttendanceCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /**
   * `counts` shows no names, for a chat whose organiser did not ask; `people` names, roles and minutes; `private`, for
   * the asker alone, also registrations and reactions.
   */
  detail: 'counts' | 'people' | 'private';
  /** The series may have met again since: the card says so. */
  maybeOutdated?: boolean;
  /** Buttons for other meetings. */
  actions?: CardAction[];
}

/** Who came, for how long and in which role: the first page of people, as many as fit into a message. */
export function attendanceCard(input: AttendanceCard): CardMessage {
  return largestThatFits(input.detail === 'counts' ? 0 : peoplePerPage, (rows) => build(input, rows));
}

function build(
  { words, title, attendance, detail, maybeOutdated = false, actions = [] }: AttendanceCard,
  rows: number,
): CardMessage {
  const { people, roles, main } = attendance;
  const shown = people.slice(0, rows);
  const left = detail === 'counts' ? 0 : people.length - shown.length;
  const heading = plainText(title) || words.say('attendance.untitled');
  const attended = words.say('attendance.people', { count: people.length });
  const summary = spokenText(words.say('attendance.summary', { people: attended, title: heading }));
  const card = renderCard('attendance', {
    summary,
    title: heading,
    when: when(main.start, main.end),
    attended,
    length: main.start !== null && main.end !== null ? sayLength(words, main.start, main.end) : '',
    roles: sayRoles(words, roles),
    people: shown.map((person) => ({
      name: sayName(words, person),
      more: detail === 'private' ? sayMore(words, person) : '',
      role: sayRole(words, person.role, 1),
      time: sayTime(words, person),
      subtle: person.seconds === null,
    })),
    more: left > 0 ? words.say('attendance.more', { count: left }) : '',
    note: [...(maybeOutdated ? [words.say('attendance.maybeOutdated')] : []), ...notes(words, attendance, shown)].join(
      ' ',
    ),
    actions,
    words: {
      attended: words.say('attendance.attended'),
      length: words.say('attendance.length'),
      name: words.say('attendance.name'),
      role: words.say('attendance.role'),
      time: words.say('attendance.time'),
      otherMeetings: words.say('attendance.otherMeetings'),
    },
  });
  return { card, summary };
}

/** The client shows start and end in whole minutes, cut; the length must agree with what stands beside it. */
function sayLength(words: Words, start: Moment, end: Moment): string {
  const minutes = Math.floor(end / minute) - Math.floor(start / minute);
  return sayDuration(words, minutes > 0 ? minutes * 60 : (end - start) / 1000);
}

/** The client puts in the reader's own time zone; it wants times without fractions (learn: cards-format text features). */
function when(start: Moment | null, end: Moment | null): string {
  const utc = (moment: Moment) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
  if (start === null) return end === null ? '' : `{{DATE(${utc(end)}, SHORT)}}`;
  const began = `{{DATE(${utc(start)}, SHORT)}}, {{TIME(${utc(start)})}}`;
  return end === null ? began : `${began} – {{TIME(${utc(end)})}}`;
}

function sayName(words: Words, { displayName, kind }: Person): string {
  const name = plainText(displayName);
  // A caller's number is personal data of someone who never chose to show it to the whole meeting.
  // An account may be named by a number that is no phone's, an employee's, say; one with a + is.
  const dialled = kind === 'unknown' || name.startsWith('+');
  if (kind === 'phone' ? holdsPhoneNumber(name) : dialled && isPhoneNumber(name)) return maskPhone(name);
  return name || words.say(kind === 'phone' ? 'attendance.dialIn' : 'attendance.unnamed');
}

/** How somebody registered, and with Teams Premium what they did; set apart from the name, which may say anything. */
function sayMore(words: Words, { registration, engagement }: Person): string {
  const site = plainText(registration?.via ?? null);
  const { reactions = 0, raisedHands = 0 } = engagement ?? {};
  const parts = [
    registration === null
      ? ''
      : site === ''
        ? words.say('attendance.registered')
        : words.say('attendance.registeredVia', { site }),
    reactions > 0 ? words.say('attendance.reactions', { count: reactions }) : '',
    raisedHands > 0 ? words.say('attendance.raisedHands', { count: raisedHands }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? ` · ${parts.join(' · ')}` : '';
}

function sayRole(words: Words, role: Role, count: number): string {
  return role.known === null ? plainText(role.text) : words.say(`role.${role.known}`, { count });
}

/** Roles are free text: as many as people can take in, the rest counted. */
function sayRoles(words: Words, roles: Attendance['roles']): string {
  const named = roles.slice(0, rolesShown).map(({ role, count }) => sayRoleCount(words, role, count));
  const others = roles.slice(rolesShown).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(others > 0 ? [words.say('attendance.otherRoles', { count: others })] : [])].join(' · ');
}

const sayRoleCount = (words: Words, role: Role, count: number): string =>
  words.say('role.count', { count, role: sayRole(words, role, count) });

function sayTime(words: Words, { seconds, openEnded }: Person): string {
  if (seconds === null) return words.say('attendance.timesUnknown');
  return openEnded ? `${sayDuration(words, seconds)} †` : sayDuration(words, seconds);
}

function notes(words: Words, attendance: Attendance, shown: Person[]): string[] {
  const { sessionCount, differingCount, anonymousCount, people } = attendance;
  return [
    sessionCount > 1 ? words.say('attendance.sessions', { count: sessionCount }) : '',
    attendance.incomplete ? words.say('attendance.incomplete') : '',
    shown.some((person) => person.openEnded) ? words.say('attendance.openEnded') : '',
    differingCount !== null
      ? words.say('attendance.countDiffers', { counted: differingCount, listed: people.length })
      : '',
    anonymousCount > 1 ? words.say('attendance.mayCountTwice', { count: anonymousCount }) : '',
    words.say('attendance.whatReportLeavesOut'),
  ].filter((note) => note !== '');
}
