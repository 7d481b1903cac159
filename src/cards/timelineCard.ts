import type { Attendance } from '../attendance/attendance.js';
import type { Span } from '../attendance/intervals.js';
import { type CurvePoint, curveInSlots, type Peak } from '../attendance/times/curve.js';
import { minute } from '../platform/time/clock.js';
import type { Words } from '../words/index.js';
import { isTimeZone, sayDuration, sayTimeOfDay } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, reportCard } from './reportCard.js';
import { cardTime, sayNotes, sayTimes } from './text/meetingText.js';
import { sayOutside } from './text/personText.js';

const maxSlots = 12;
const barLength = 10;
/** Enough for a smooth line, few enough for a message. */
const maxPoints = 60;
/** How far apart the ticks of an axis stand, times a power of ten. */
const roundSteps = [1, 2, 5, 10];
/** Of the axis of people, counted from 0. */
const ticks = 4;
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
  const held = heldPart(attendance, peak);
  const isWhole = isWholeTime(attendance, words);
  const { span, slots } = slotsOf(held);
  // Of people who were never in together a line would show nothing.
  const isAlone = peak.count === 1;
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
    sections: isAlone
      ? []
      : [
          {
            text: words.say('timeline.rule', { length: sayDuration(words, (span.to - span.from) / slots / 1000) }),
            // In pixels of a phone, which has 270 for three columns. A stroke is 14 wide in some fonts.
            columns: [{ width: 69 }, { width: 141 }, { width: 60, right: true }],
            header: [words.say('timeline.from'), '', words.say('report.people')],
            rows: curveInSlots(curve, span, slots).map(({ at, count }) => [
              { words: cardTime(at) },
              { data: bar(count, peak.count) },
              { words: words.say('attendance.count', { count }) },
            ]),
          },
        ],
    more: (rich) => ({
      hasChart: rich && !isAlone,
      chart: {
        title: words.say('timeline.question'),
        x: sayOrigin(words, held.from, timeZone),
        y: words.say('timeline.people'),
        values: linePoints(curve, held),
        top: roundTop(peak.count),
      },
    }),
    notes: [
      ...(isWhole || isAlone ? [] : [words.say('timeline.meetingOnly')]),
      ...sayNotes(words, attendance, { maybeOutdated }),
    ],
    summary: words.say('timeline.summary', { count: peak.count }),
  });
}

/** The meeting itself, from a whole minute on. */
function heldPart({ curve }: Attendance, peak: Peak): Span {
  const from = curve[0]?.at ?? peak.at;
  return { from: Math.floor(from / minute) * minute, to: curve.at(-1)?.at ?? peak.at };
}

/** True when the picture shows everybody's time: nobody was there long before or after the meeting. */
const isWholeTime = ({ people }: Attendance, words: Words): boolean =>
  people.every((person) => sayOutside(words, person) === '');

/** What the minutes of the line are counted from: a time of day only in the reader's own clock. */
function sayOrigin(words: Words, from: number, timeZone: string | null): string {
  return timeZone !== null && isTimeZone(timeZone)
    ? words.say('timeline.minutesAfter', { time: sayTimeOfDay(words, from, timeZone) })
    : words.say('timeline.minutesIn');
}

/** Points of a line: minutes after the beginning, and the most people in the part that begins there; at the end nobody. */
function linePoints(curve: CurvePoint[], { from, to }: Span): { x: number; y: number }[] {
  const minutes = Math.max(1, Math.ceil((to - from) / minute));
  const step = Math.ceil(minutes / (maxPoints - 1));
  const parts = Math.ceil(minutes / step);
  const points = curveInSlots(curve, { from, to: from + parts * step * minute }, parts);
  return [...points.map(({ count }, i) => ({ x: i * step, y: count })), { x: parts * step, y: 0 }];
}

/** The end of the axis of people: whole and round numbers at its ticks. */
function roundTop(most: number): number {
  const wanted = most / ticks;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)));
  return (roundSteps.map((step) => step * power).find((step) => step >= wanted) ?? power * 10) * ticks;
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
