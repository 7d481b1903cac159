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

/** Texts at the left of the parts they are of; one that has no room there is left out, and its part stays empty. */
export function alongside(
  parts: readonly { text: string; width: number }[],
  whole: number,
): Pick<Picture, 'months' | 'monthsBefore'> {
  const months: Label[] = [];
  let monthsBefore = 0;
  for (const { text, width } of parts) {
    const last = months.at(-1);
    const hasRoom = widthOf(text, 'small') <= (width / whole) * roomOnPhone;
    if (hasRoom) months.push({ width, large: '', small: text, align: 'left' });
    else if (last === undefined) monthsBefore += width;
    else last.width += width;
  }
  return { months, monthsBefore };
}
