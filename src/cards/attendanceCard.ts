import type { Attendance } from '../attendance/attendance.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import { largestThatFits } from './budget.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { sayLength, sayNotes, sayOrganisations, sayStatuses, sayTimes, sayWhen } from './meetingText.js';
import { besideName, sayMore, sayName, sayRole, sayRoles, sayTeamsTotal, sayTime } from './personText.js';
import { plainText, spokenText } from './plainText.js';
import { renderCard } from './render.js';

const peoplePerPage = 25;

export interface AttendanceCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /**
   * `counts` shows no names, for a chat whose organiser did not ask; `people` names, roles and minutes; `private`, for
   * the asker alone, also who was present, late, left early or came back, organisations, registrations and reactions.
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
  const isPrivate = detail === 'private';
  const shown = people.slice(0, rows);
  const left = detail === 'counts' ? 0 : people.length - shown.length;
  const heading = plainText(title) || words.say('attendance.untitled');
  const attended = words.say('attendance.people', { count: people.length });
  const summary = spokenText(words.say('attendance.summary', { people: attended, title: heading }));
  const card = renderCard('attendance', {
    summary,
    title: heading,
    times: isPrivate ? sayTimes(words, attendance) : [sayWhen(main.start, main.end)].filter((line) => line !== ''),
    attended,
    length: main.start !== null && main.end !== null ? sayLength(words, { from: main.start, to: main.end }) : '',
    average:
      detail !== 'counts' && attendance.averageSeconds !== null ? sayDuration(words, attendance.averageSeconds) : '',
    peak: isPrivate && attendance.peak !== null ? words.say('attendance.count', { count: attendance.peak.count }) : '',
    lines: [
      sayRoles(words, roles),
      ...(isPrivate ? [sayStatuses(words, people), sayOrganisations(words, attendance)] : []),
    ].filter((line) => line !== ''),
    people: shown.map((person) => ({
      name: sayName(words, person),
      more: isPrivate ? sayMore(words, person) : besideName([sayTeamsTotal(words, person)]),
      role: sayRole(words, person.role, 1),
      time: sayTime(words, person),
      subtle: person.seconds === null,
    })),
    more: left > 0 ? words.say('attendance.more', { count: left }) : '',
    note: sayNotes(words, attendance, { shown, maybeOutdated }).join(' '),
    actions,
    words: {
      attended: words.say('attendance.attended'),
      length: words.say('attendance.length'),
      average: words.say('attendance.average'),
      peak: words.say('attendance.peak'),
      name: words.say('attendance.name'),
      role: words.say('attendance.role'),
      time: words.say('attendance.time'),
      otherMeetings: words.say('attendance.otherMeetings'),
    },
  });
  return { card, summary };
}
