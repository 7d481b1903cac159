import type { Attendance } from '../../attendance/attendance.js';
import type { Invited } from '../../attendance/expected/invited.js';
import type { Detail } from '../../question/detail.js';
import type { Words } from '../../words/index.js';
import { sayMeetingLength } from './meetingText.js';

/** The answer in one line: `first` for whoever may see figures, `more` for the asker alone. */
export interface Headline {
  first: string;
  more: string;
}

/**
 * What is worth saying of who came, in four parts at most: how many, and who of them was late, left early or is missing. Where
 * there is nothing of that, or others read it, how long the meeting was.
 */
export function sayHeadline(
  words: Words,
  attendance: Attendance,
  { detail, invited, missed }: { detail: Detail; invited: Invited | null; missed: { late: number; leftEarly: number } },
): Headline {
  const { people } = attendance;
  if (people.length === 0) return { first: words.say('headline.nobody'), more: '' };
  const isPrivate = detail === 'private';
  const { late, leftEarly } = isPrivate ? missed : { late: 0, leftEarly: 0 };
  const missing = isPrivate ? (invited?.missing ?? 0) : 0;
  const more = [
    ...(late > 0 ? [words.say('headline.late', { count: late })] : []),
    ...(leftEarly > 0 ? [words.say('headline.leftEarly', { count: leftEarly })] : []),
    ...(missing > 0
      ? [words.say(invited?.inDoubt ? 'headline.notFound' : 'headline.missing', { count: missing })]
      : []),
  ];
  if (isPrivate && invited !== null && invited.of > 0)
    return { first: words.say('headline.came', { count: invited.came, of: invited.of }), more: joined(more) };
  const count = words.say('attendance.people', { count: people.length });
  const length = more.length > 0 ? '' : sayMeetingLength(words, attendance);
  return {
    first: length === '' ? count : words.say('headline.withLength', { people: count, length }),
    more: joined(more),
  };
}

const joined = (parts: readonly string[]): string => parts.map((part) => ` · ${part}`).join('');
