import { roomOnPhone, widthOf } from '../text/textWidth.js';

/** What stands below a part of a picture; `width` is relative to that of the others. */
export interface Label {
  width: number;
  /** Above the other, and bold. */
  large: string;
  small: string;
  align: 'left' | 'right';
}

/** A picture and what is written below it. Clients draw the texts, so that they are as large and as dark as all others. */
export interface Picture {
  url: string;
  alt: string;
  /** How much of the width before the labels is empty. */
  before: number;
  labels: Label[];
  /** How much of the width behind the labels is empty. */
  rest: number;
  /** A second row of labels: months below days. */
  months: Label[];
  /** How much of the width before the months is empty. */
  monthsBefore: number;
}

/** How many columns of a picture share a label, so that each has room for it on a phone: 1 where every column has its own. */
export function columnsPerLabel(labels: readonly { large: string; small: string }[], slots: number): number {
  const widest = Math.max(
    0,
    ...labels.map(({ large, small }) => Math.max(widthOf(large, 'bold'), widthOf(small, 'small'))),
  );
  return Math.max(1, Math.ceil(widest / (roomOnPhone / slots)));
}

/**
 * Labels for the last column, and from there back for every so many; what is left over at the beginning is of the first one.
 * Each ends where its column does; where every column has one, both begin together.
 */
export function everySoMany(labels: readonly { large: string; small: string }[], perLabel: number): Label[] {
  if (perLabel === 1) return labels.map((label) => ({ ...label, width: 1, align: 'left' }));
  const kept: Label[] = [];
  let width = 0;
  for (const [at, label] of labels.entries()) {
    width += 1;
    const isKept = (labels.length - 1 - at) % perLabel === 0;
    // With less than its own share of room the first one would be broken.
    if (!isKept || width < Math.min(perLabel, labels.length)) continue;
    kept.push({ ...label, width, align: 'right' });
    width = 0;
  }
  return kept;
}

/** Beside a text below a part of a picture, so that no client breaks it. */
const spare = 6;

/**
 * Texts at the left of the parts they are of; one that has no room there is left out, and its part stays empty. The last one
 * stands at the right end in any case, and takes the room for it from those before.
 */
export function alongside(
  parts: readonly { text: string; width: number }[],
  whole: number,
): Pick<Picture, 'months' | 'monthsBefore'> {
  const months: Label[] = [];
  let monthsBefore = 0;
  for (const { text, width } of parts) {
    const last = months.at(-1);
    if (needs(text, whole) <= width) months.push({ width, large: '', small: text, align: 'left' });
    else if (last === undefined) monthsBefore += width;
    else last.width += width;
  }
  const end = parts.at(-1);
  if (end === undefined || months.at(-1)?.small === end.text) return { months, monthsBefore };
  return withEnd({ months, monthsBefore }, end.text, whole);
}

/** How many columns a text has to have. */
const needs = (text: string, whole: number): number =>
  Math.ceil((widthOf(text, 'small') + spare) / (roomOnPhone / whole));

function withEnd(
  { months, monthsBefore }: Pick<Picture, 'months' | 'monthsBefore'>,
  text: string,
  whole: number,
): Pick<Picture, 'months' | 'monthsBefore'> {
  const width = needs(text, whole);
  const kept = [...months];
  let free = kept.length === 0 ? monthsBefore : 0;
  let before = kept.length === 0 ? 0 : monthsBefore;
  while (free < width) {
    const last = kept.pop();
    if (last === undefined) break;
    const left = last.width + free - width;
    if (left >= needs(last.small, whole)) {
      kept.push({ ...last, width: left });
      free = width;
    } else {
      free += last.width;
      if (kept.length === 0) [free, before] = [free + before, 0];
    }
  }
  if (free < width) return { months, monthsBefore };
  return { months: [...kept, { width: free, large: '', small: text, align: 'right' }], monthsBefore: before };
}
