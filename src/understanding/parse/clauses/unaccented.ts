import type { Lexicon } from '../../lexicon/lexicon.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

const mayFollow = new Set(['date', 'prep', 'beside', 'me', 'time', 'at', 'or', 'and', 'but', 'anyone']);

/** "Etait la" without its accent says "there": no noun follows that it could be the article of. */
export function withThere(pieces: readonly Piece[], text: string, { elides }: Lexicon): readonly Piece[] {
  if (elides !== true) return pieces;
  return pieces.map((piece, at) => {
    if (piece.part !== 'the' || text.slice(piece.from, piece.to).toLowerCase() !== 'la') return piece;
    const isBehindVerb = pieces[at - 1]?.part === 'aux';
    const next = pieces[at + 1]?.part;
    const isAlone = next === undefined || mayFollow.has(next) || (silent.has(next) && next !== 'the');
    return isBehindVerb && isAlone ? { ...piece, part: 'there' } : piece;
  });
}
