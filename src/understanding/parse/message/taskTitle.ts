import type { Piece } from '../piece.js';

/** What a task says, and the title of the meeting that it is for. */
export interface Titled {
  pieces: readonly Piece[];
  title: string | null;
}

const named = new Set(['unknown', 'quoted', 'kind']);
const inTitles = new Set([...named, 'number', 'of', 'from', 'the', 'and', 'meeting', 'sign', 'at']);
const unspacedTitles = new Set([...named, 'number', 'meeting']);
const skipped = new Set(['the', 'meeting', 'filler']);
/** "For" introduces the meeting that something is for, where "in" and "of" may introduce anything: "the summary of the book". */
const forWhich =
  /^(?:for|für|fürs|beim?|zum|zur|pour|para|(?:after|following|at the end of) e(?:ach|very)|nach jede[mnr]|(?:après|à la fin de|suite à) chaque|(?:después de|al (?:final|acabar|terminar) de|tras) cada|(?:cada vez|siempre) (?:que|q|k|ke))\b/iu;
const mostWords = 6;

/** "Turn the summary on for the board": the words that no part of the task explains, where they can only be a title. */
export function titleOf(
  pieces: readonly Piece[],
  isOfTask: (piece: Piece) => boolean,
  { text, unspaced }: { text: string; unspaced: boolean },
): Titled {
  const isForeign = (piece: Piece) => !isOfTask(piece) || piece.part === 'kind';
  const from = pieces.findIndex(isForeign);
  const end = pieces.findLastIndex(isForeign) + 1;
  const run = pieces.slice(Math.max(from, 0), end);
  const [first, last] = [run[0], run.at(-1)];
  const untitled = { pieces, title: null };
  if (first === undefined || last === undefined || !run.some(({ part }) => named.has(part))) return untitled;
  if (!run.every(({ part }) => (unspaced ? unspacedTitles : inTitles).has(part))) return untitled;
  const isFor = unspaced ? pieces[end]?.part === 'of' && from === 0 : isBehindFor(pieces, from, text);
  const title = text.slice(first.from, last.to).trim().toLowerCase();
  if (!isFor || title.split(/\s+/u).length > mostWords) return untitled;
  return { pieces: [...pieces.slice(0, from), ...pieces.slice(end)], title };
}

function isBehindFor(pieces: readonly Piece[], from: number, text: string): boolean {
  let at = from - 1;
  while (skipped.has(pieces[at]?.part ?? '')) at -= 1;
  // "In the meeting Daily Ops" names it as well.
  const isMeeting = pieces.slice(at + 1, from).some(({ part }) => part === 'meeting');
  const before = pieces[at];
  const isPrep = before !== undefined && ['prep', 'beside', 'of'].includes(before.part);
  return isPrep && (isMeeting || forWhich.test(text.slice(before.from, before.to)));
}
