import type { Piece } from '../piece.js';

const rate = /(?:出席|参加)率$/u;

/** 「田中さんの出席率」 is how often one person came, where 「出席率」 alone is about all who were invited or registered. */
export function withRateOfOne(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!pieces.some(({ part }) => part === 'honorific')) return pieces;
  const isRate = ({ from, to }: Piece) => rate.test(text.slice(from, to));
  return pieces.flatMap((piece) => {
    if (piece.part === 'absentee' && isRate(piece)) return [{ ...piece, part: 'attendance' }];
    return piece.part === 'the' && isRate(piece) ? [] : [piece];
  });
}
