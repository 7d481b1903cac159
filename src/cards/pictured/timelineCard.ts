import type { Attendance } from '../../attendance/attendance.js';
import type { Span } from '../../attendance/intervals.js';
import { curveInSlots, type Peak } from '../../attendance/times/curve.js';
import { minute } from '../../platform/time/clock.js';
import type { Words } from '../../words/index.js';
import { sayDuration } from '../../words/times.js';
import type { CardMessage } from '../cardMessage.js';
import { type Buttons, reportCard } from '../reportCard.js';
import { cardTime, sayNotesApart, sayTimes } from '../text/meetingText.js';
import { sayOutside } from '../text/personText.js';
import { leastFigures, pictured } from './pictured.js';
import { clockTime, isKnownZone, sayMost, timelinePicture } from './timelinePicture.js';

const maxSlots = 12;
/** Minutes of a slot that people count in. */
const slotLengths = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440];

export interface TimelineCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** The series may have met again since. */
  maybeOutdated?: boolean;
  /** The asker's; null is UTC, labelled. No client fills times into the text of a picture. */
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
  const notes = sayNotesApart(words, attendance, { maybeOutdated });
  if (peak === null)
    return reportCard({
      ...common,
      answer: words.say('timeline.unknown'),
      more: pictured(words, { pictures: [], legend: [], about: notes.about }),
      notes: notes.telling,
      summary: words.say('timeline.unknown'),
    });
  const held = heldPart(attendance, peak);
  const { span, slots } = slotsOf(held);
  const slotLength = (span.to - span.from) / slots;
  const counts = curveInSlots(curve, span, slots);
  // Of people who were never in together a picture would show nothing.
  const isAlone = peak.count === 1;
  // No client fills times into the answer: without the reader's clock they stand below the picture, as above it, on the client's.
  const isClockKnown = isKnownZone(timeZone);
  const most = isClockKnown
    ? sayMost(words, curve, peak, timeZone)
    : words.say('timeline.mostOnly', { count: peak.count });
  const picture = timelinePicture(words, { curve, peak, span: held, slots: counts, slotLength, timeZone });
  return reportCard({
    ...common,
    answer: most,
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
            text: words.say('timeline.rule', { length: sayDuration(words, slotLength / 1000) }),
            columns: [{ width: 1 }, { width: 1, right: true }],
            header: [words.say('timeline.from'), words.say('report.people')],
            rows: counts.map(({ at, count }) => [
              { words: cardTime(at) },
              { words: words.say('attendance.count', { count }) },
            ]),
          },
        ],
    more: pictured(words, {
      pictures: isAlone ? [] : [picture],
      legend: [
        ...(isClockKnown ? [] : [`${sayMost(words, curve, peak, timeZone, clockTime)}.`]),
        words.say('timeline.legend'),
        ...(isWholeTime(attendance, words) ? [] : [words.say('timeline.meetingOnly')]),
      ],
      about: notes.about,
      view: buttons.view,
    }),
    leastRows: leastFigures,
    notes: notes.telling,
    summary: most,
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

/** At most twelve slots of a round length, begun at a round time. */
function slotsOf({ from, to }: Span): { span: Span; slots: number } {
  const long =
    slotLengths.find((one) => (to - from) / (one * minute) <= maxSlots - 1) ?? Math.ceil((to - from) / minute / 11);
  const length = long * minute;
  const begin = Math.floor(from / length) * length;
  const slots = Math.max(1, Math.ceil((to - begin) / length));
  return { span: { from: begin, to: begin + slots * length }, slots };
}
