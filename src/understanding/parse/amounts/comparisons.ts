import type { Bound } from '../../../question/people.js';
import type { Piece } from '../piece.js';

/** What a word before a number says of it. */
export const comparisonBefore: Readonly<Record<string, Bound>> = {
  atLeast: 'atLeast',
  moreThan: 'moreThan',
  lessThan: 'lessThan',
  atMost: 'atMost',
  only: 'atMost',
};

/** What a word behind a number says of it. */
export const comparisonAfter: Readonly<Record<string, Bound>> = {
  orMore: 'atLeast',
  orLess: 'atMost',
  moreAfter: 'moreThan',
  lessAfter: 'lessThan',
  atLeast: 'atLeast',
  atMost: 'atMost',
};

export const isCompared = (piece: Piece | undefined): boolean => (piece?.part ?? '') in comparisonBefore;
