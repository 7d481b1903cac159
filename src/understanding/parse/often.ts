import type { Piece } from './piece.js';
import { isLastFew } from './prepared.js';

const besideMe = new Set(['aux', 'absent', 'in', 'stay']);

/** "Kevin vient souvent" tells it, unless it is asked. */
export const tellsHowOften = (pieces: readonly Piece[], isAsked: boolean): boolean => {
  const often = isAsked ? undefined : pieces.find(({ part }) => part === 'howOften');
  const isVerb = pieces.some(({ part, from }) => part === 'in' && from === often?.from);
  return isVerb && !pieces.some(({ part }) => part === 'whether' || part === 'aux');
};

/** "How often in the last 6 hours of the maths course": lessons are counted in hours, too. */
const withLessons = (pieces: readonly Piece[], text: string): readonly Piece[] =>
  pieces.some(({ part }) => part === 'howOften')
    ? pieces.filter(
        ({ part }, at) =>
          part !== 'hour' ||
          !isLastFew(pieces[at - 1], text) ||
          !['of', 'from'].includes(pieces[at + 1]?.part ?? '') ||
          pieces[at + 2] === undefined,
      )
    : pieces;

/** "How many of the last 10 did Priya attend" is how often she did. */
export function withOften(said: readonly Piece[], text: string): readonly Piece[] {
  const pieces = withLessons(said, text);
  if (!pieces.some(({ part }) => part === 'howMany')) return pieces;
  // "J'ai raté combien de daily": what the asker missed or came to is meetings.
  const me = pieces.findIndex(({ part }) => part === 'me');
  const many = pieces.findIndex(({ part }) => part === 'howMany');
  const isSubject = me >= 0 && [pieces[me - 1], pieces[me + 1]].some((piece) => besideMe.has(piece?.part ?? ''));
  const isMine = isSubject && pieces[many + 1]?.part === 'unknown';
  if (isMine && !pieces.some(({ part }) => ['who', 'people', 'except', 'beside'].includes(part)))
    return pieces.map((piece) => (piece.part === 'howMany' ? { ...piece, part: 'howOften' } : piece));
  return pieces.map((piece, at) => {
    const next = pieces.slice(at + 1).find(({ part }) => !['of', 'from', 'the', 'prep'].includes(part));
    return piece.part === 'howMany' && isLastFew(next, text) ? { ...piece, part: 'howOften' } : piece;
  });
}
