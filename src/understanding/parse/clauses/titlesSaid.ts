import { readCounted } from '../../which.js';
import type { Piece } from '../piece.js';

const isCounted = ({ part, from, to }: Piece, text: string): boolean =>
  part === 'date' && readCounted(text.slice(from, to).toLowerCase())?.kind === 'last';

const ofSeries = new Set(['howOften', 'trend', 'sessions']);

/** "The Monday catch up, last 6": a day right before a title, where a series is asked about, is a word of that title. */
export function withDaysOfTitles(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!pieces.some((piece) => isCounted(piece, text) || ofSeries.has(piece.part))) return pieces;
  return pieces.map((piece, at) => {
    const isDay =
      piece.part === 'date' && !isCounted(piece, text) && /^\p{L}+$/u.test(text.slice(piece.from, piece.to));
    return isDay && pieces[at + 1]?.part === 'unknown' ? { ...piece, part: 'unknown' } : piece;
  });
}

/** "Any no-shows from Kestrel Partners", while "absent from retro" is a meeting. */
export function isFirm(
  pieces: readonly Piece[],
  at: number,
  { article, text }: { article: boolean; text: string },
): boolean {
  const whom = pieces.slice(0, at).findLast(({ people }) => people !== undefined);
  return whom?.noun === true && !article && /^\p{Lu}/u.test(text.slice(pieces[at]?.from));
}

/** "Who was late, open day webinar 14/5": behind the title there is its date, and nothing else. */
export const isUpToDate = (pieces: readonly Piece[], end: number): boolean =>
  end < pieces.length && pieces.slice(end).every(({ part }) => part === 'date' || part === 'sign');

const files = new Set(['export', 'csv', 'excel']);

/** "En excel los participantes de Inducción": files are of meetings, where the word for "from" is "of" as well. */
export function isOfFile(pieces: readonly Piece[], from: number, text: string): boolean {
  const piece = pieces[from];
  const isOf = piece !== undefined && /^(?:de|du|d')$/iu.test(text.slice(piece.from, piece.to));
  return isOf && pieces.slice(0, from).some(({ part }) => files.has(part));
}

const genitive = /^(?:de[rs]?|du|del)(?:\s(?:la|le|l'|el|cette|esta|dieser)?.*)?$/iu;

/** "Externe Gäste der Besprechung Budget", « les invités externes de la réunion budget ». */
export function isOfNoun(pieces: readonly Piece[], at: number, text: string): boolean {
  const joint = pieces[at - 1];
  if (joint === undefined || !['the', 'filler', 'meeting'].includes(joint.part)) return false;
  return pieces[at - 2]?.noun === true && genitive.test(text.slice(joint.from, joint.to).trim());
}
