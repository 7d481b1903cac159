/** What a card of 320 px leaves beside a face, less the gaps between three columns. */
const room = 220;
/** Of a letter in the usual font; a Chinese or Japanese one is twice as wide. */
const letter = { usual: 7.2, small: 6.2, bold: 6.8 } as const;
/** Around the words of a pill. */
const padding = 20;
/** The widest font that readers have (test/gallery/fonts.ts). */
const widest = 1.19;

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

function lettersOf(text: string): number {
  let count = 0;
  for (const one of text) count += wide.test(one) ? 2 : 1;
  return count;
}

export interface Line {
  name: string;
  /** Behind the name, in small letters. */
  beside: string;
  pill: string;
  time: string;
}

/**
 * True where a phone has room for a pill between a name and a time: the name takes two lines at most then, and in no font is a
 * word of it broken. A card cannot ask how wide it is.
 */
export function fitsBeside({ name, beside, pill, time }: Line): boolean {
  const others = lettersOf(pill) * letter.bold + lettersOf(time) * letter.usual;
  const words = [
    ...name.split(/\s/u).map((word) => lettersOf(word) * letter.usual),
    ...beside.split(' ').map((word) => lettersOf(word) * letter.small),
  ];
  const least = room - padding - others * widest;
  return words.every((width) => width * widest <= least) && linesOf(words, room - padding - others) <= 2;
}

/** A line ends before the word that it has no room for. */
function linesOf(words: readonly number[], width: number): number {
  let [lines, at] = [1, 0];
  for (const word of words) {
    if (at > 0 && at + word > width) [lines, at] = [lines + 1, 0];
    at += word + letter.usual / 2;
  }
  return lines;
}

/** What a card of 320 px leaves for a picture. */
export const roomOnPhone = 284;

/** How wide a text is in the widest font, with a gap to the next. */
export const widthOf = (text: string, kind: keyof typeof letter): number => lettersOf(text) * letter[kind] * widest + 4;
