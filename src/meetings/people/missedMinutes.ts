import type { Attendance } from '../../attendance/attendance.js';
import type { Participant } from '../../attendance/person.js';
import { missedMinutes } from '../../attendance/times/punctuality.js';
import { second } from '../../platform/time/clock.js';
import type { Condition, People } from '../../question/people.js';
import type { Known } from './known.js';
import { isWithin } from './within.js';

type Missing = Extract<Condition, { is: 'late' | 'leftEarly' }>;

/**
 * Who came late, or left early. A number that is said from below takes the place of what is forgiven: "more than 2 minutes
 * late" are 3 minutes, too. One from above alone does not: "less than 10 minutes late" is late all the same.
 */
export function missedOf(
  attendance: Attendance,
  condition: Missing,
  { grace, isRanged }: { grace: number; isRanged: boolean },
): (person: Participant) => Known {
  const minutesOf = condition.is === 'late' ? lateBy(attendance) : earlyBy(attendance);
  const { over, bound = 'moreThan' } = condition;
  return (person) => {
    const missed = minutesOf(person);
    if (missed === null) return null;
    const { minutes, isCounted } = missed;
    // Somebody who missed more than the grace and is not counted all the same was somewhere else, or left together with the others.
    if (minutes > grace && !isCounted) return false;
    const isForgiven = over === null || !(isFromBelow(condition) || isRanged);
    return minutes > (isForgiven ? grace : 0) && (over === null || isWithin(minutes, bound, over));
  };
}

/** Null where the report does not tell. `isCounted` says whether the card counts them by its rules. */
type Missed = { minutes: number; isCounted: boolean } | null;

function lateBy({ schedule }: Attendance): (person: Participant) => Missed {
  return ({ firstJoin, lateSeconds }) => {
    if (schedule === null || firstJoin === null) return null;
    if (lateSeconds !== null) return { minutes: inMinutes(lateSeconds), isCounted: true };
    return { minutes: missedMinutes({ from: schedule.start, to: firstJoin }), isCounted: false };
  };
}

function earlyBy({ schedule, core }: Attendance): (person: Participant) => Missed {
  const closing = core.at(-1)?.to;
  return ({ lastLeave, openEnded, leftEarlySeconds }) => {
    if (schedule === null || closing === undefined || lastLeave === null || openEnded) return null;
    if (leftEarlySeconds !== null) return { minutes: inMinutes(leftEarlySeconds), isCounted: true };
    return { minutes: missedMinutes({ from: lastLeave, to: closing }), isCounted: false };
  };
}

const inMinutes = (seconds: number): number => missedMinutes({ from: 0, to: seconds * second });

const isMissing = (people: People): people is Missing =>
  'is' in people && (people.is === 'late' || people.is === 'leftEarly');

const isFromBelow = ({ over, bound }: Missing): boolean => over !== null && bound !== 'atMost' && bound !== 'lessThan';

/** The numbers that stand beside one from below, as in "between 2 and 10 minutes late". */
export function rangedIn(people: People): ReadonlySet<Condition> {
  if ('is' in people) return new Set();
  if ('not' in people) return rangedIn(people.not);
  const parts = 'all' in people ? people.all : people.any;
  const missing = 'all' in people ? parts.filter(isMissing) : [];
  const ranged = missing.filter((one) => missing.some((other) => other.is === one.is && isFromBelow(other)));
  return new Set([...ranged, ...parts.flatMap((part) => [...rangedIn(part)])]);
}
