import type { Attendance } from '../attendance/attendance.js';
import type { Participant, Tag } from '../attendance/person.js';
import { hashOf } from '../platform/hash.js';
import type { TapData } from '../question/button.js';
import type { Detail } from '../question/detail.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import { type Piece, piecesOf, type StripClock } from './picture/stays.js';
import { stripPicture } from './picture/strip.js';
import { minutesAway, sayStrip } from './picture/stripText.js';
import { initialsOf } from './text/initials.js';
import { cardTime } from './text/meetingText.js';
import {
  detailsOf,
  dotted,
  lateSpan,
  leftEarlySpan,
  sayApart,
  sayMissed,
  sayName,
  sayOutside,
  sayRole,
  sayTags,
  sayTeamsTotal,
  sayTime,
} from './text/personText.js';
import { fitsBeside } from './text/textWidth.js';

/** A role worth saying: attendees are all who have none. */
const sayRoleLine = (words: Words, { role }: Participant): string =>
  role.known === 'attendee' || role.known === 'none' ? '' : sayRole(words, role, 1);

/** What a chat may read of somebody beside their name and minutes. */
export const sayCompact = (words: Words, person: Participant): string =>
  dotted([sayRole(words, person.role, 1), sayOutside(words, person), sayTeamsTotal(words, person)]);

/**
 * Makes the key of a person for a button. It has no id and no name, and it only helps those who may read the report.
 */
export const keyOf = ({ key }: Participant): string => hashOf(key).slice(0, 22);

/** Times, for a TextBlock: the client puts in the reader's own. */
export function sayStay(words: Words, { firstJoin, lastLeave }: Participant): string {
  if (firstJoin === null) return lastLeave === null ? '' : words.say('person.stayUntil', { to: cardTime(lastLeave) });
  const from = cardTime(firstJoin);
  return lastLeave === null
    ? words.say('person.stayOpen', { from })
    : words.say('person.stay', { from, to: cardTime(lastLeave) });
}

/** What is shown of a person beside what a chat may read. */
export interface RowStyle {
  detail: Detail;
  /** Null where no strips are drawn: nobody knows when the meeting was, or there is no room. */
  clock: StripClock | null;
  /** With pills; else their words stand below the name. */
  pills: boolean;
  /** Nobody but the asker reads it, so that an address may tell two people of one name apart. */
  addresses: boolean;
  /** What was asked is a share of the meeting. */
  shares: boolean;
  /** They are in the order of their times, which are told then. */
  stays: boolean;
  /** A tap on their row opens their own card. */
  taps: boolean;
}

/** A person in the list of cards/attendance.json. What is '' is left out. */
export interface PersonRow {
  /** The directory's id, whose picture the client knows. */
  faceId: string;
  initials: string;
  name: string;
  /** Their role, and whether they are a guest or by phone. */
  beside: string;
  time: string;
  subtle: boolean;
  /** Beside the time, where there is room for it on a phone, else below. */
  pill: string;
  pillBelow: string;
  pillStyle: 'Attention' | 'Subtle';
  pillColor: 'attention' | 'default';
  below: string;
  details: string;
  stay: string;
  strip: string;
  stripText: string;
  /** It has no title: whoever hears the row hears what is in it. Null where it is not to be tapped. */
  tap: { type: 'Action.Submit'; data: TapData } | null;
}

export function personRow(words: Words, person: Participant, attendance: Attendance, style: RowStyle): PersonRow {
  const { detail, clock, pills } = style;
  const isPrivate = detail === 'private';
  const pieces = isPrivate && clock !== null ? piecesOf(person, clock) : [];
  const name = sayName(words, person);
  // What somebody is stays in one piece.
  const kinds = isPrivate ? sayTags(words, person, attendance, kindTags).map(unbroken) : [];
  const beside = dotted([sayRoleLine(words, person), ...kinds]);
  const share = isPrivate && style.shares ? sayShare(words, person) : '';
  // A number stays with its unit.
  const time = unbroken(`${sayTime(words, person)}${share}`);
  const pill = isPrivate ? sayPill(words, person, attendance, pieces) : '';
  const isBeside = pills && fitsBeside({ name, beside, pill, time });
  const isMuch = veryMissed(person);
  return {
    faceId: isPrivate ? (person.directoryId ?? '') : '',
    initials: initialsOf(person, name),
    name,
    beside: beside === '' ? '' : `  ${beside}`,
    time,
    subtle: person.seconds === null,
    pill: isBeside ? pill : '',
    pillBelow: pills && !isBeside ? pill : '',
    pillStyle: isMuch ? 'Attention' : 'Subtle',
    pillColor: isMuch ? 'attention' : 'default',
    below: isPrivate ? '' : dotted([sayOutside(words, person), sayTeamsTotal(words, person)]),
    details: isPrivate
      ? dotted([
          pills ? '' : pill,
          style.addresses ? sayApart(person) : '',
          ...detailsOf(words, person, attendance, { tags: false }),
        ])
      : '',
    stay: isPrivate && style.stays ? sayStay(words, person) : '',
    strip: clock !== null && pieces.length > 0 ? stripPicture(pieces, clock) : '',
    stripText: clock !== null && pieces.length > 0 ? sayStrip(words, person, pieces, clock) : '',
    tap: style.taps ? { type: 'Action.Submit', data: { tap: keyOf(person) } } : null,
  };
}

const unbroken = (text: string): string => text.replace(/ /gu, '\u00A0');

const kindTags: readonly Tag[] = ['guest', 'dialIn'];

/** Seconds. Whoever misses as much missed the beginning, or the end; with less they are told, and no more. */
export const muchMissed = 15 * 60;

const veryMissed = ({ lateSeconds, leftEarlySeconds }: Participant): boolean =>
  Math.max(lateSeconds ?? 0, leftEarlySeconds ?? 0) >= muchMissed;

/** What somebody missed of the meeting. It says "left": "13 min early" alone could be of who came early. */
function sayPill(words: Words, person: Participant, attendance: Attendance, pieces: readonly Piece[]): string {
  const [late, early] = [lateSpan(person, attendance), leftEarlySpan(person, attendance)];
  const away = person.tags.includes('returned') ? minutesAway(pieces) : 0;
  return dotted([
    late === null ? '' : words.say('tag.late', { time: sayMissed(words, late) }),
    early === null ? '' : words.say('tag.leftEarly', { time: sayMissed(words, early) }),
    away > 0
      ? words.say('tag.away', { time: sayDuration(words, away * 60) })
      : person.tags.includes('returned')
        ? words.say('tag.returned')
        : '',
  ]);
}

/** Behind the time. */
const sayShare = (words: Words, { share }: Participant): string =>
  share === null ? '' : ` · ${words.say('person.percent', { share })}`;
