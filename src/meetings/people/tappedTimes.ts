import { DateTime } from 'luxon';
import type { Attendance } from '../../attendance/attendance.js';
import { minute } from '../../platform/time/clock.js';
import type { Detail } from '../../question/detail.js';
import { measures } from '../../question/insight.js';
import { peopleWords } from '../../question/peopleWords.js';
import { type TimeCondition, timeAsked } from '../../question/tapped.js';
import { firstView } from '../../question/view.js';
import { holdsIn } from './chosenPeople.js';

/**
 * When people were there, as far as it can be tapped: what somebody did, in the order of the meeting, and what was asked
 * for. Without a zone no time of day is among it: others, who live elsewhere, may look through the card. It is for the
 * asker alone, and null for a card that shows less.
 */
export function tappedTimes(
  attendance: Attendance,
  { detail, timeZone, asked = firstView.times }: { detail: Detail; timeZone: string | null; asked?: string },
) {
  if (detail !== 'private') return null;
  const { people, insight, graceMinutes } = attendance;
  const holds = holdsIn(attendance, { graceMinutes, timeZone });
  const offered = conditionsOf(attendance, timeZone).map((condition) => ({
    condition,
    value: peopleWords(condition),
  }));
  const own = timeAsked(asked);
  if (own !== null && !offered.some(({ value }) => value === asked)) offered.push({ condition: own, value: asked });
  const counted = offered
    .filter(({ value }) => insight === 'full' || !measures({ ...firstView, times: value }))
    .map((one) => ({ ...one, isTrue: holds(one.condition), count: 0 }));
  // Once for all of them: there may be 100,000.
  for (const person of people) for (const one of counted) if (one.isTrue(person) === true) one.count += 1;
  return {
    holds,
    offered: counted
      .filter(({ count, value }) => count > 0 || value === asked)
      .map(({ condition, value, count }) => ({ condition, value, count })),
  };
}

/** Who is later than this missed the beginning. */
const veryLate = 15;
/** Each is more than half of what the next one is three quarters of: half of it is asked beside these. */
const lengthsAsked = [180, 120, 90, 60, 45, 30, 20, 15, 10];
/** Of fewer people everybody is first or last. */
const worthComparing = 4;
/** A time of day means one moment of a meeting that is no longer. */
const longestDay = 12 * 60 * minute;

function conditionsOf(attendance: Attendance, timeZone: string | null): TimeCondition[] {
  const { schedule, graceMinutes, lengthMinutes, people } = attendance;
  // Most of it; an hour that was over in 59 minutes was an hour.
  const minutes = lengthsAsked.find((one) => one * 4 <= ((lengthMinutes ?? 0) + 1) * 3);
  const late: TimeCondition[] = [
    { is: 'late', over: null },
    ...(graceMinutes < veryLate ? [{ is: 'late', over: veryLate } as const] : []),
  ];
  return [
    ...(schedule === null ? [] : late),
    ...(schedule === null ? [] : [{ is: 'leftEarly', over: null } as const]),
    { is: 'toTheEnd' },
    ...(minutes === undefined ? [] : [{ is: 'time', bound: 'atLeast', amount: { minutes } } as const]),
    { is: 'time', bound: 'atLeast', amount: { percent: 50 } },
    { is: 'time', bound: 'lessThan', amount: { percent: 50 } },
    ...momentsOf(attendance, timeZone).map((time): TimeCondition => ({ is: 'at', time })),
    ...(people.length < worthComparing ? [] : extremes),
  ];
}

const extremes: readonly TimeCondition[] = [
  { is: 'first', of: 'in' },
  { is: 'last', of: 'in' },
  { is: 'first', of: 'out' },
  { is: 'last', of: 'out' },
];

/** A quarter of an hour after its start, halfway, and five minutes before its end, as times of day. */
function momentsOf({ core, schedule }: Attendance, timeZone: string | null): string[] {
  const [start, end] = [schedule?.start ?? core[0]?.from, core.at(-1)?.to];
  if (timeZone === null || start === undefined || end === undefined || end - start > longestDay) return [];
  const moments = [start + 15 * minute, (start + end) / 2, end - 5 * minute]
    .filter((moment) => moment > start && moment < end)
    .sort((a, b) => a - b);
  return [...new Set(moments.map((moment) => DateTime.fromMillis(moment, { zone: timeZone }).toFormat('HH:mm')))];
}
