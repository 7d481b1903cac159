import { verbs } from '../partKinds.js';
import type { Piece } from '../piece.js';

const allAlone = /^(?:all|tous|toutes|todos|todas|jeder|jede)$/iu;
const verbsBefore = new Set([...verbs, 'aux', 'be']);
const others = new Set(['who', 'which', 'people', 'howMany', 'everyone', 'anyone']);
const skipped = new Set(['filler', 'thanks']);

/** "Are all there", "vinieron todos": between a verb and another, or at the end, "all" is everybody. */
export function withAllOfThem(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (pieces.some(({ part }) => others.has(part))) return pieces;
  const said = pieces.filter(({ part }) => !skipped.has(part));
  return pieces.map((piece) => {
    if ((piece.part !== 'all' && piece.part !== 'eachOf') || !allAlone.test(text.slice(piece.from, piece.to)))
      return piece;
    const at = said.indexOf(piece);
    const [before, next] = [said[at - 1]?.part ?? '', said[at + 1]?.part ?? 'sign'];
    const isHelped = ['aux', 'be'].includes(before) && (verbs.has(next) || (before === 'be' && next === 'sign'));
    const isEverybody = isHelped || (verbsBefore.has(before) && before !== 'aux' && next === 'sign');
    return isEverybody ? { ...piece, part: 'everyone' } : piece;
  });
}
