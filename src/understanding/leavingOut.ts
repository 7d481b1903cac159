import type { CommandName } from '../question/commandName.js';
import type { Reading } from './parse/commandMeant.js';
import type { Composed } from './parse/compose.js';
import type { Piece } from './parse/piece.js';

/** Unknown words of which each is left out in turn, and ways to leave words out that are tried. */
const [mostWords, mostWays] = [8, 16];
/** A message of more words is a letter, or made to keep us busy. */
const mostPieces = 40;

/** What is never offered by leaving words out, one of which may have been a "not": it would show more to others. */
export const neverGuessed = new Set<CommandName>(['summaries on', 'all summaries on']);

export interface LeftOut {
  reading: Reading;
  /** The words that were left out. */
  out: ReadonlySet<Piece>;
  certain: boolean;
}

/**
 * What a message asks once words that nothing explains are left out, the fewest first: "useless bot just tell me who didn't
 * come". Everything that says something stays in, such as a "not", a number or a name behind "from". Nobody knows whether
 * the words said something, so that this is only offered; where nothing asks, what is left has to be a question surely,
 * and one of the words has to name what is asked for.
 */
export function readingsLeavingOut(
  pieces: readonly Piece[],
  { without, asks, names }: { without(words: ReadonlySet<Piece>): Composed | null; asks: boolean; names: boolean },
): LeftOut[] {
  const found: LeftOut[] = [];
  for (const out of waysToLeaveOut(pieces)) {
    const composed = without(out);
    for (const reading of composed?.readings ?? [])
      if (
        mayBeOffered(reading, out) &&
        (asks || (composed?.certain === true && (names || !ofWhom.has(reading.command))))
      )
        found.push({ reading, out, certain: composed?.certain === true });
  }
  return found.sort((a, b) => Number(b.certain) - Number(a.certain) || a.out.size - b.out.size);
}

/** Asked of people by what is said of them, which is told of anybody: "my train is late". */
const ofWhom = new Set<CommandName>([
  'who attended',
  'who was absent',
  'who was late',
  'who left early',
  'attendance of',
]);

/** A task is told in few words: "I need help with the dishes" is none. */
const mostBesideTask = 2;
const tasks = new Set<CommandName>(['help', 'sign in', 'sign out', 'summaries off', 'all summaries off']);

const mayBeOffered = ({ command }: Reading, out: ReadonlySet<Piece>): boolean =>
  !neverGuessed.has(command) && (!tasks.has(command) || out.size <= mostBesideTask);

/** Each unknown word, each row of them, all but one of the rows, and all. */
function waysToLeaveOut(pieces: readonly Piece[]): Set<Piece>[] {
  const rows = rowsOf(pieces);
  const words = rows.flat();
  if (words.length === 0 || pieces.length > mostPieces) return [];
  const ways = [
    ...words.slice(0, mostWords).map((word) => [word]),
    ...rows.filter((row) => row.length > 1),
    ...rows.filter((row) => row.length > 2).flatMap((row) => [row.slice(1), row.slice(0, -1)]),
    ...(rows.length > 2 ? rows.slice(0, mostWords).map((row) => words.filter((word) => !row.includes(word))) : []),
    words,
  ];
  const seen = new Set<string>();
  return ways
    .filter((way) => {
      const key = way.map(([first]) => first?.from).join(' ');
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, mostWays)
    .map((way) => new Set(way.flat()));
}

type Word = Piece[];

/** Unknown words in rows, as they stand together. Without spaces between words, letters of one script are one. */
function rowsOf(pieces: readonly Piece[]): Word[][] {
  const rows: Word[][] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.part !== 'unknown') continue;
    const before = pieces[at - 1];
    const row = before?.part === 'unknown' ? rows.at(-1) : undefined;
    if (row === undefined) rows.push([[piece]]);
    else if (before?.to === piece.from && scriptOf(before) === scriptOf(piece)) row.at(-1)?.push(piece);
    else row.push([piece]);
  }
  return rows;
}

const scriptOf = ({ word = '' }: Piece): string =>
  /\p{Script=Hiragana}$/u.test(word) ? 'hiragana' : /[\p{Script=Katakana}ー]$/u.test(word) ? 'katakana' : 'other';
