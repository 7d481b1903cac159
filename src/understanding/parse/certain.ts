import { silent, verbs } from './partKinds.js';
import type { Piece } from './piece.js';
import type { SlottedPiece } from './slots.js';

/** Whether the words ask, instead of telling something or being a title. */
export function isCertain(
  pieces: readonly SlottedPiece[],
  { asks, command, unspaced }: { asks: boolean; command: boolean; unspaced: boolean },
): boolean {
  const titles = pieces.filter(({ slot }) => slot?.kind === 'title');
  if (pieces.some(({ slot }) => slot && !slot.quoted && !slot.introduced)) return false;
  if (asks) return true;
  // 「電車が遅れています」 tells of a train.
  if (unspaced && !command && titles.length > 0 && !endsInNounOf(pieces)) return false;
  // 「遅刻しました」 tells of the writer.
  if (unspaced && !command && !pieces.some(({ part, noun }) => noun === true || part === 'people')) return false;
  if (command && !unspaced && isToldOfCommand(pieces)) return false;
  if (command) return unspaced || titles.length === 0 || pieces[0]?.part !== 'the';
  // "guests came late" tells it.
  const core = pieces.filter(({ part }) => !silent.has(part));
  const isSubject = ({ part, noun }: SlottedPiece) => noun === true || part === 'people' || part === 'everyone';
  const isStatement = core.some((piece, at) => {
    const next = core[at + 1];
    // "The guests of the wedding confirmed."
    const isFarther =
      !isRelative(core) &&
      next !== undefined &&
      next.part !== 'cond' &&
      core.slice(at + 2).some(({ part, noun }, i, all) => part === 'cond' && !noun && all[i - 1]?.part === 'slot');
    // "Students present for half of it" are those who were.
    const isPresent =
      next?.part === 'there' && piece.part !== 'everyone' && core.slice(at + 2).some(({ part }) => part === 'cond');
    const isVerb = !isPresent && ['aux', 'in', 'out', 'stay', 'there'].includes(next?.part ?? '');
    return isSubject(piece) && (isVerb || isFarther);
  });
  return !isStatement;
}

/** "The attendance rate is a good sign" tells something of it. */
function isToldOfCommand(pieces: readonly SlottedPiece[]): boolean {
  const core = pieces.filter(({ part }) => !silent.has(part));
  const at = core.findIndex(({ part }) => part === 'attendance');
  return at >= 0 && core[at + 1]?.part === 'aux' && core[at + 2]?.slot?.kind === 'title';
}

/** 「予算会議の社外ゲスト」: nothing but people of a meeting. */
const endsInNounOf = (pieces: readonly SlottedPiece[]): boolean => {
  const core = pieces.filter(({ part, slot }) => !silent.has(part) && slot === undefined);
  const [of, ...nouns] = core.filter(({ part }) => part !== 'meeting' && part !== 'date');
  return of?.part === 'of' && nouns.length > 0 && nouns.every(({ noun }) => noun === true);
};

const ofVerbs = new Set(['aux', 'in', 'out', 'stay', 'there']);

/** "Leute von Kestrel, die zu spät waren": its only verb is at the end. */
const isRelative = (core: readonly SlottedPiece[]): boolean =>
  core.findIndex(({ part }) => ofVerbs.has(part)) === core.length - 1;

/** 「遅れた人」 is a question, as "people who were late" is. */
export const endsInPeople = (pieces: readonly SlottedPiece[]): boolean =>
  pieces.findLast(({ part }) => !silent.has(part) && part !== 'of')?.part === 'people' && pieces[0]?.part !== 'people';

const ofNobody = new Set([...silent, ...verbs, 'aux', 'that', 'date', 'prep', 'of', 'from', 'meeting']);

/** "Il est venu hier" tells of somebody whom the words do not name. */
export const isOfNobody = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ part }) => ofNobody.has(part) && part !== 'whether');
