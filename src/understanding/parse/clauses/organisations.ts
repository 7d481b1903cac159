import type { Piece, SlotContext } from '../piece.js';

/** "priya or mei" are two names, "Johnson and Johnson" is one organisation. */
export function namesIn(run: readonly Piece[], kind: 'title' | 'person' | 'organisation', isOne = true): Piece[][] {
  const found: Piece[][] = [[]];
  const joins = kind === 'title' ? [] : kind === 'person' ? ['and', 'or', 'comma'] : isOne ? ['or'] : ['or', 'and'];
  for (const piece of run) {
    if (joins.includes(piece.part)) found.push([]);
    // "Anna and the Tom", "Anna and Mr Tom".
    else if (!['the', 'honorific'].includes(piece.part) || found.at(-1)?.length !== 0) found.at(-1)?.push(piece);
  }
  return found.filter((one) => one.length > 0);
}

/** "From Orange et Bouygues" is from either, where no name has an "et" in it; "Johnson and Johnson" is one. */
export function isOneOrganisation(typed: string, { mayBe }: Pick<SlotContext, 'mayBe'>): boolean {
  const words = typed.toLowerCase().split(/\s+/u);
  return mayBe(typed, 'organisation') || new Set(words).size < words.length;
}

/** "From Kestrel at the sync": an organisation ends where a place begins, or another one. */
export function organisationEnd(pieces: readonly Piece[], at: number, end: number): number {
  const place = pieces.findIndex(({ part }, i) => i > at && ['prep', 'beside', 'meeting', 'from'].includes(part));
  if (place < 0 || place >= end) return end;
  return pieces.findLastIndex(({ part }, i) => i < place && (part === 'unknown' || part === 'quoted')) + 1;
}

/** "From Kestrel or from Orion" names either. */
export function isAnotherFrom(out: (Piece & { slot?: { kind: string } })[]): boolean {
  const [first, joined, from] = out.slice(-3);
  if (first?.slot?.kind !== 'organisation' || from?.part !== 'from' || !['and', 'or'].includes(joined?.part ?? ''))
    return false;
  out.splice(-2, 2, { ...from, part: 'or' });
  return true;
}
