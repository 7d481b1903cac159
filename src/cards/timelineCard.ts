import type { Attendance } from '../attendance/attendance.js';
import { curveInSlots } from '../attendance/curve.js';
import type { Span } from '../attendance/intervals.js';
import { minute } from '../platform/clock.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { cardTime, sayNotes, sayTimes } from './meetingText.js';
import { reportCard } from './reportCard.js';

const maxSlots = 12;
const barLength = 12;
/** Minutes of a slot that people count in. */
const slotLengths = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440];

export interface TimelineCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** The series may have met again since. */
  maybeOutdated?: boolean;
  actions?: CardAction[];
}

/** How many were in at the same time, and when most. For the asker alone: with few people it tells who came when. */
export function timelineCard({ words, title, attendance, maybeOutdated, actions = [] }: TimelineCard): CardMessage {
  const { peak, curve, averageSeconds, medianSeconds } = attendance;
  const common = {
    words,
    question: words.say('timeline.question'),
    title,
    times: sayTimes(words, attendance),
    actions,
  };
  if (peak === null) {
    const texts = [words.say('timeline.unknown')];
    return reportCard({
      ...common,
      texts,
      notes: sayNotes(words, attendance, { maybeOutdated }),
      summary: words.say('timeline.question'),
    });
  }
  // Hours in which the meeting was closed would squeeze the rest.
  const held = curve.filter(({ at }) => at <= attendance.until);
  const { span, slots } = slotsOf({ from: held[0]?.at ?? peak.at, to: held.at(-1)?.at ?? peak.at });
  return reportCard({
    ...common,
    figures: [
      { label: words.say('timeline.peak'), value: words.say('attendance.people', { count: peak.count }) },
      { label: words.say('timeline.peakAt'), value: cardTime(peak.at) },
      ...(averageSeconds === null
        ? []
        : [{ label: words.say('attendance.average'), value: sayDuration(words, averageSeconds) }]),
      ...(medianSeconds === null
        ? []
        : [{ label: words.say('attendance.median'), value: sayDuration(words, medianSeconds) }]),
    ],
    sections: [
      {
        columns: [{ width: 3 }, { width: 5 }, { width: 2, right: true }],
        header: [words.say('timeline.from'), '', words.say('timeline.people')],
        rows: curveInSlots(curve, span, slots).map(({ at, count }) => [
          { words: cardTime(at) },
          { data: bar(count, peak.count) },
          { words: words.say('attendance.count', { count }) },
        ]),
      },
    ],
    notes: [
      words.say('timeline.rule', { length: sayDuration(words, (span.to - span.from) / slots / 1000) }),
      ...sayNotes(words, attendance, { maybeOutdated }),
    ],
    summary: words.say('timeline.summary', { count: peak.count }),
  });
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
  count === 0 ? '·' : '█'.repeat(Math.max(1, Math.round((count / most) * barLength)));
