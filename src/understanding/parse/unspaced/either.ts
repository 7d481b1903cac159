import type { Piece } from '../piece.js';

const ofTwo = /^(?:の)?(?:どっち|どちら|いずれ|片方|両方|二人|2人|ふたり|どっちも|どちらも)/u;
const joints = new Set(['and', 'or']);

/** 「yamadaかsatoどっちか」: what is joined before 「どちらか」 or 「両方」 are names, although nothing is said behind them. */
export function withEither(typed: readonly Piece[], said: (piece: Piece | undefined) => string): readonly Piece[] {
  const pieces = withEachFrom(typed);
  const at = pieces.findIndex((piece) => ['filler', 'eachOf'].includes(piece.part) && ofTwo.test(said(piece)));
  if (at < 0) return pieces;
  const end = pieces[at - 1]?.part === 'of' ? at - 1 : at;
  const second = runBefore(pieces, end);
  const first = joints.has(pieces[second - 1]?.part ?? '') ? runBefore(pieces, second - 1) : second;
  if (second === end || first >= second - 1) return pieces;
  const honorific = (piece: Piece | undefined): Piece[] =>
    piece === undefined ? [] : [{ part: 'honorific', from: piece.to, to: piece.to }];
  return [
    ...pieces.slice(0, second - 1),
    ...honorific(pieces[second - 2]),
    ...pieces.slice(second - 1, end),
    ...honorific(pieces[end - 1]),
    ...pieces.slice(at),
  ];
}

/** 「アオバ商事かヒノデ工業の方」: both are organisations, although only the second one has 「の方」 behind it. */
function withEachFrom(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex(({ part }, at) => part === 'from' && pieces[at - 1]?.part === 'unknown');
  const second = runBefore(pieces, from);
  const [or, last] = [pieces[second - 1], pieces[second - 2]];
  const isEither = from > 0 && or?.part === 'or' && last?.part === 'unknown' && second < from;
  if (!isEither) return pieces;
  return pieces.toSpliced(second - 1, 0, { part: 'from', from: last.to, to: last.to });
}

function runBefore(pieces: readonly Piece[], end: number): number {
  let from = end;
  while (pieces[from - 1]?.part === 'unknown') from -= 1;
  return from;
}

/** 「誰も遅刻してないよね」 asks whether anybody was late: the verb behind 「誰も」 is denied with it. */
export function withoutDenial(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'noOne');
  return at < 0 ? pieces : pieces.filter(({ part }, i) => i < at || part !== 'not');
}
