import type { Attendance } from '../../attendance/attendance.js';
import type { Words } from '../../words/index.js';

/** The large numbers of a card, each with its unit below. What nobody knows, or only repeats another, is ''. */
export interface Figures {
  attended: string;
  attendedUnit: string;
  length: string;
  lengthUnit: string;
  average: string;
  averageUnit: string;
  peak: string;
}

export const noFigures: Figures = {
  attended: '',
  attendedUnit: '',
  length: '',
  lengthUnit: '',
  average: '',
  averageUnit: '',
  peak: '',
};

export function figuresOf(words: Words, attendance: Attendance): Figures {
  const { people, lengthSeconds, lengthMinutes, averageSeconds, peak } = attendance;
  if (people.length === 0) return noFigures;
  const several = people.length > 1;
  const length = lengthOf(words, lengthMinutes, lengthSeconds);
  const average = several
    ? lengthOf(words, averageSeconds === null ? null : Math.floor(averageSeconds / 60), averageSeconds)
    : null;
  return {
    attended: words.say('attendance.count', { count: people.length }),
    attendedUnit: words.say(several ? 'figure.people' : 'figure.person'),
    length: length?.value ?? '',
    lengthUnit: length === null ? '' : words.say(`figure.${length.unit}Long`),
    average: average?.value ?? '',
    averageUnit: average === null ? '' : words.say(`figure.${average.unit}Average`),
    peak: peak === null || !several ? '' : words.say('attendance.count', { count: peak.count }),
  };
}

/** From here on minutes are no number that people have a feeling for. */
const inHours = 3 * 60;

/** A length as one number and its unit. */
function lengthOf(
  words: Words,
  minutes: number | null,
  seconds: number | null,
): { value: string; unit: 'minutes' | 'hours' } | null {
  if (minutes === null || seconds === null) return null;
  if (minutes === 0 && seconds > 0) return { value: '<1', unit: 'minutes' };
  if (minutes < inHours) return { value: words.say('attendance.count', { count: minutes }), unit: 'minutes' };
  const rest = String(minutes % 60).padStart(2, '0');
  return { value: `${words.say('attendance.count', { count: Math.floor(minutes / 60) })}:${rest}`, unit: 'hours' };
}
