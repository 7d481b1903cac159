import type { Piece } from '../piece.js';

const timeOfDay = /^(.+?)(の?)([朝昼夕夜])$|^([朝昼夕夜])$/u;
/** What makes a kind of meeting of a time of day: 「朝会」, 「夕礼」, 「昼食会」. */
const gathering = /^[会礼活練食]$/u;
const held =
  /^に?(?:(?:実施|開催)(?:した|された|しました|されました|の|予定の)|(?:行われ|行なわれ|開かれ|行っ|やっ)(?:た|ました))/u;
const titled = new Set(['unknown', 'quoted', 'meeting']);

/** A date ends before the title behind it: 「昨日の朝会」 is the 「朝会」 of 「昨日」, and so is 「昨日実施した「朝会」」. */
export const withTitlesApart = (pieces: readonly Piece[], text: string): Piece[] =>
  withoutHeld(
    pieces.flatMap((piece, at) => timeApart(piece, pieces[at + 1], text)),
    text,
  );

function timeApart(piece: Piece, next: Piece | undefined, text: string): Piece[] {
  const isBefore = next?.from === piece.to && gathering.test(text.slice(next.from, next.to));
  const found = piece.part === 'date' && isBefore ? timeOfDay.exec(text.slice(piece.from, piece.to)) : null;
  if (found === null) return [piece];
  const [, day = '', of = ''] = found;
  const [end, from] = [piece.from + day.length, piece.from + day.length + of.length];
  return [
    ...(day === '' ? [] : [{ ...piece, to: end }]),
    ...(of === '' ? [] : [{ part: 'of', from: end, to: from }]),
    { part: 'unknown', from, to: piece.to, word: text.slice(from, piece.to) },
  ];
}

function withoutHeld(pieces: readonly Piece[], text: string): Piece[] {
  for (const [at, { part, to }] of pieces.entries()) {
    const said = part === 'date' ? held.exec(text.slice(to)) : null;
    const next = said === null ? -1 : pieces.findIndex(({ from }) => from === to + (said[0]?.length ?? 0));
    if (next > at && titled.has(pieces[next]?.part ?? '')) {
      const between = { part: 'of', from: to, to: pieces[next]?.from ?? to };
      return [...pieces.slice(0, at + 1), between, ...pieces.slice(next)];
    }
  }
  return [...pieces];
}
