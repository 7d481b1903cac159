import type { Attendance } from '../attendance/attendance.js';
import { type CurvePoint, curveInSlots } from '../attendance/curve.js';
import type { Span } from '../attendance/intervals.js';
import { minute } from '../platform/clock.js';
import type { Words } from '../words/index.js';
import { sayDuration, sayTimeOfDay } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { cardTime, sayNotes, sayTimes } from './meetingText.js';
import { type Buttons, reportCard } from './reportCard.js';

const maxSlots = 12;
const barLength = 12;
/** Enough for a smooth line, few enough for a message. */
const maxPoints = 60;
/** Minutes of a slot that people count in. */
const slotLengths = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440];

export interface TimelineCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** The series may have met again since. */
  maybeOutdated?: boolean;
  /** The asker's; null is UTC, labelled. A chart's texts are not filled in by the client. */
  timeZone?: string | null;
}

/** How many were in at the same time, and when most. For the asker alone: with few people it tells who came when. */
export function timelineCard({
  words,
  title,
  attendance,
  maybeOutdated,
  timeZone = null,
  ...buttons
}: TimelineCard): CardMessage {
  const { peak, curve, averageSeconds, medianSeconds } = attendance;
  const common = {
    ...buttons,
    words,
    template: 'timeline',
    detail: 'private',
    question: words.say('timeline.question'),
    title,
    times: sayTimes(words, attendance),
  } as const;
  if (peak === null) {
    const texts = [words.say('timeline.unknown')];
    return reportCard({
      ...common,
      texts,
      more: () => ({ hasChart: false, chart: {} }),
      notes: sayNotes(words, attendance, { maybeOutdated }),
      summary: words.say('timeline.question'),
    });
  }
  // Hours in which the meeting was closed would squeeze the rest.
  const held = curve.filter(({ at }) => at <= attendance.until);
  const begin = held[0]?.at ?? peak.at;
  const end = held.at(-1)?.at ?? peak.at;
  const { span, slots } = slotsOf({ from: begin, to: end });
  return reportCard({
    ...common,
    figures: [
      { label: words.say('timeline.peak'), value: words.say('attendance.people', { count: peak.count }) },
      { label: words.say('timeline.peakAt'), value: cardTime(peak.at) },
      ...(averageSeconds === null
        ? []
        : [{ label: words.say('timeline.average'), value: sayDuration(words, averageSeconds) }]),
      ...(medianSeconds === null
        ? []
        : [{ label: words.say('timeline.median'), value: sayDuration(words, medianSeconds) }]),
    ],
    sections: [
      {
        text: words.say('timeline.rule', { length: sayDuration(words, (span.to - span.from) / slots / 1000) }),
        columns: [{ width: 3 }, { width: 5 }, { width: 2, right: true }],
        header: [words.say('timeline.from'), '', words.say('timeline.people')],
        rows: curveInSlots(curve, span, slots).map(({ at, count }) => [
          { words: cardTime(at) },
          { data: bar(count, peak.count) },
          { words: words.say('attendance.count', { count }) },
        ]),
      },
    ],
    more: (rich) => ({
      // One person's line says nothing.
      hasChart: rich && attendance.people.length > 1,
      chart: {
        title: words.say('timeline.question'),
        // In a zone that is not the reader's the time would only mislead: the client fills in none here.
        x:
          timeZone === null
            ? words.say('timeline.minutes')
            : words.say('timeline.minutesAfter', { time: sayTimeOfDay(words, begin, timeZone) }),
        y: words.say('timeline.people'),
        values: linePoints(curve, { from: begin, to: Math.max(begin + minute, end) }),
        top: roundTop(peak.count),
      },
    }),
    notes: sayNotes(words, attendance, { maybeOutdated }),
    summary: words.say('timeline.summary', { count: peak.count }),
  });
}

/** Ticks stand at quarters: of people they must be whole, and round where there are many. */
function roundTop(most: number): number {
  const quarter = Math.max(1, Math.ceil(most / 4));
  if (quarter <= 10) return 4 * quarter;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= quarter && Number.isInteger(one));
  return 4 * (step ?? quarter);
}

/** Points of a line: minutes after the beginning, and the most people in the part that ends there. */
function linePoints(curve: CurvePoint[], span: Span): { x: number; y: number }[] {
  const parts = Math.min(maxPoints, Math.max(1, Math.round((span.to - span.from) / minute)));
  return curveInSlots(curve, span, parts).map(({ at, count }) => ({
    x: Math.round((at - span.from) / minute),
    y: count,
  }));
}

/** At most twelve slots of a round length, begun at a round time. */
function slotsOf({ from, to }: Span): { span: Span; slots: number } {
  const long =
    slotLengths.find((one) => (to - from) / (one * minute) <= maxSlots - 1) ?? Math.ceil((to - from) / minute / 11);
  const length = long * minute;
  const begin = Math.floor(from / length) * length;
  const slots = Math.max(1, Math.ceil((to - begin) / length));
  return { span: { from: begin, to: begin + slots * length }, slots };
}

/** A bar that is at least a stroke when anybody was in. */
const bar = (count: number, most: number): string =>
  count === 0 ? '·' : '━'.repeat(Math.max(1, Math.round((count / most) * barLength)));
