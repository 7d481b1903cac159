import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** Parts that a greeting, a reason or a farewell is made of; nothing of a question is lost with them. */
const dropped = new Set([
  ...silent,
  ...['unknown', 'prep', 'of', 'from', 'and', 'but', 'or', 'show', 'me', 'people', 'that', 'beside', 'asked'],
]);
const named = new Set(['honorific']);
const ends = /^[。！？!?]$/u;

/** The sentences of a message that hold something of ours: 「お疲れ様です。欠席者は？人事に提出します。」 has one. */
export function askingSentences(pieces: readonly Piece[]): Piece[] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    sentences.at(-1)?.push(piece);
    if (piece.part === 'sign' && ends.test(piece.word ?? '')) sentences.push([]);
  }
  const isOurs = (sentence: readonly Piece[]) => sentence.some(({ part }) => !dropped.has(part) || named.has(part));
  const ours = sentences.filter(isOurs);
  if (ours.length > 0) return ours.flat();
  const people = sentences.filter((sentence) => sentence.some(({ part }) => part === 'people'));
  return people.length === 0 ? [...pieces] : people.flat();
}
