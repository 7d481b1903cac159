import type { Span } from '../../attendance/intervals.js';
import { type CurvePoint, type Peak, peakSpans } from '../../attendance/times/curve.js';
import { day, minute } from '../../platform/time/clock.js';
import type { Words } from '../../words/index.js';
import { isTimeZone, minuteOfDay, sayDuration, sayListedDate, sayTimeOfDay } from '../../words/times.js';
import type { Picture } from '../picture/labels.js';
import { stepsPicture } from '../picture/steps.js';
import { cardTime } from '../text/meetingText.js';
import { roomOnPhone, widthOf } from '../text/textWidth.js';

/** As many times as a phone has room for below a picture. */
const mostTicks = 4;
/** Minutes between two times below a picture. */
const tickSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440];
const longestStep = 1440;
/** Minutes of which every step is a multiple, and by which zones differ. */
const grid = 5;
/** As a client may write a time. */
const widestTime = '10:00 AM';

/** On the reader's clock as this or the client knows it: the same one for all that a card says in a TextBlock. */
export const clockTime = (words: Words, at: number, timeZone: string | null): string =>
  isKnownZone(timeZone) ? sayTimeOfDay(words, at, timeZone) : cardTime(at);

export const isKnownZone = (timeZone: string | null): boolean => timeZone !== null && isTimeZone(timeZone);

/** "Most at once: 10, from 10:09 to 10:22": the longest time, where there are several. */
export function sayMost(
  words: Words,
  curve: CurvePoint[],
  peak: Peak,
  timeZone: string | null,
  sayAt: typeof sayTimeOfDay = sayTimeOfDay,
): string {
  const spans = peakSpans(curve, peak);
  const longest = spans.reduce(
    (a, b) => (b.to - b.from > a.to - a.from ? b : a),
    spans[0] ?? { from: peak.at, to: peak.at },
  );
  const [from, to] = [longest.from, longest.to].map((at) => sayAt(words, at, timeZone));
  const { count } = peak;
  if (from === undefined || to === undefined || from === to)
    return words.say('timeline.mostAt', { count, at: sayAt(words, longest.from, timeZone) });
  return words.say(spans.length > 1 ? 'timeline.mostTimes' : 'timeline.most', { count, from, to });
}

/** How many were in at once, as steps on the asker's clock; `slots` are the figures that say the same. */
export function timelinePicture(
  words: Words,
  {
    curve,
    peak,
    span,
    slots,
    slotLength,
    timeZone,
  }: {
    curve: CurvePoint[];
    peak: Peak;
    span: Span;
    slots: readonly CurvePoint[];
    slotLength: number;
    timeZone: string | null;
  },
): Picture {
  const ticks = ticksIn(words, span, timeZone);
  return {
    url: stepsPicture(curve, {
      span,
      peaks: peakSpans(curve, peak),
      most: peak.count,
      ticks: ticks.map(({ at }) => at),
    }),
    alt: words.say('timeline.alt', {
      most: sayMost(words, curve, peak, timeZone),
      length: sayDuration(words, slotLength / 1000),
      slots: slots
        .map(({ at, count }) => words.say('timeline.slot', { time: sayTimeOfDay(words, at, timeZone), count }))
        .join('; '),
    }),
    // Of several days the dates say enough.
    ...labelsOf(ticks, span, isOfDays(span) ? '' : clockTime(words, span.to, timeZone)),
    rest: 0,
    months: [],
    monthsBefore: 0,
  };
}

const isOfDays = ({ from, to }: Span): boolean => to - from > day;

interface Tick {
  at: number;
  text: string;
}

/** A few round times on the reader's clock, as far as a phone has room for each before the next one, or the end. */
function ticksIn(words: Words, { from, to }: Span, timeZone: string | null): Tick[] {
  const step = tickSteps.find((one) => (to - from) / (one * minute) <= mostTicks) ?? longestStep;
  const between = step < grid ? step * minute : grid * minute;
  const round: number[] = [];
  for (let at = Math.ceil(from / between) * between; at < to; at += between)
    if (minuteOfDay(at, timeZone) % step === 0) round.push(at);
  const every = Math.max(1, Math.ceil(round.length / (mostTicks + 1)));
  const some = round.filter((_, i) => i % every === 0);
  const isLong = isOfDays({ from, to });
  const end = isLong ? 0 : shareOf(sayTick(words, to, { isLong, timeZone })) * (to - from);
  return some
    .map((at) => ({ at, text: sayTick(words, at, { isLong, timeZone }) }))
    .filter(({ at, text }, i) => shareOf(text) * (to - from) <= (some[i + 1] ?? to) - at)
    .filter(({ at, text }) => shareOf(text) * (to - from) <= to - end - at);
}

/** How much of the picture's width a text takes below it, on a phone. */
const shareOf = (text: string): number => widthOf(text.startsWith('{{') ? widestTime : text, 'small') / roomOnPhone;

function sayTick(words: Words, at: number, { isLong, timeZone }: { isLong: boolean; timeZone: string | null }): string {
  if (isLong) return sayListedDate(words, at, timeZone);
  return clockTime(words, at, timeZone);
}

/** Each time begins below its tick; what is before the first is empty. `end` stands at the right end. */
function labelsOf(ticks: readonly Tick[], { from, to }: Span, end: string): Pick<Picture, 'before' | 'labels'> {
  const last = to - (end === '' ? 0 : Math.min(1, shareOf(end)) * (to - from));
  const widthOfPart = (span: Span) => Math.round(((span.to - span.from) / (to - from)) * 1000);
  const first = ticks[0]?.at ?? last;
  return {
    before: widthOfPart({ from, to: first }),
    labels: [
      ...ticks.map(({ at, text }, i) => ({
        width: widthOfPart({ from: at, to: ticks[i + 1]?.at ?? last }),
        large: '',
        small: text,
        align: 'left' as const,
      })),
      ...(end === ''
        ? []
        : [{ width: widthOfPart({ from: last, to }), large: '', small: end, align: 'right' as const }]),
    ],
  };
}
