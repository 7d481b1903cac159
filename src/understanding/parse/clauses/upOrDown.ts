import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

const counted = new Set(['attendance', 'trend', 'howMany']);
const before = new Set([...silent, 'aux', 'did', 'be', 'people', 'of', 'from']);
/** What may say that numbers change, and elsewhere something else: "dropped" is gone, "baja" may be a download. */
const changes = new Set(['out', 'export', 'lessThan', 'moreThan', 'trend', 'unknown']);
const atTheEnd =
  /^(?:dropp(?:ed|ing)|weniger|mehr|baja|(?:ha|han) (?:subido|bajado|caído|crecido|aumentado|disminuido))$/iu;

/**
 * "Is attendance at the standup dropping", « la présence au daily baisse ? »: of what is counted, a verb of going up or
 * down asks for the trend. Of anything else it is a word like any other.
 */
export function withUpOrDown(pieces: readonly Piece[], text: string, isAsked: boolean): readonly Piece[] {
  const last = pieces.findLastIndex(({ part }) => !silent.has(part) && part !== 'sign');
  const end = pieces[last];
  const said = end === undefined ? '' : text.slice(end.from, end.to).trim();
  const isChange = end?.part === 'changing' || (changes.has(end?.part ?? '') && atTheEnd.test(said));
  if (!isChange && !pieces.some(({ part }) => part === 'changing')) return pieces;
  const first = pieces.findIndex(({ part }) => counted.has(part));
  const asks = isAsked || ['aux', 'did'].includes(pieces.find(({ part }) => !silent.has(part))?.part ?? '');
  const isSubject = first >= 0 && first < last && pieces.slice(0, first).every(({ part }) => before.has(part));
  const isTrend = isChange && asks && isSubject;
  return pieces.map((piece, at) => {
    if (isTrend && at === last) return { ...piece, part: 'filler' };
    if (isTrend && at === first) return { ...piece, part: 'trend' };
    if (isTrend && (piece.part === 'people' || piece.part === 'did')) return { ...piece, part: 'filler' };
    return piece.part === 'changing'
      ? { ...piece, part: 'unknown', word: text.slice(piece.from, piece.to).toLowerCase() }
      : piece;
  });
}
