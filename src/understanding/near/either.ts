import type { People } from '../../question/people.js';
import { withoutHonorific } from '../fit/honorific.js';
import type { Reading } from '../parse/commandMeant.js';
import { saysOfPeople } from '../parse/conditions.js';
import { silent } from '../parse/partKinds.js';
import type { Piece } from '../parse/piece.js';
import { simplified } from '../parse/simplified.js';
import { endOfRow, placeIn } from './bag.js';

const listing = new Set(['who', 'which', 'show', 'people', 'everyone']);
/** What may stand between an "or" and a name: "the", "Mr", "from", a verb that is said again. */
const between = new Set([...silent, 'from', 'of', 'aux', 'be', 'in', 'stay', 'there']);
const mostWords = 4;

interface Named {
  text: string;
  isFrom: boolean;
  from: number;
  to: number;
}

/** "Kiran or Beth, did either make it", "all from Alpenbank or from Zeller": two people or two organisations, of whom either counts. */
export function eitherNamed(pieces: readonly Piece[], text: string): Reading[] {
  for (const [or, { part }] of pieces.entries()) {
    if (part !== 'or') continue;
    const [before, behind] = [namedBefore(pieces, or, text), namedBehind(pieces, or, text)];
    if (before === null || behind === null) continue;
    const isFrom = before.isFrom;
    const either: People = {
      any: [before.text, behind.text].map(
        (name): People => (isFrom ? { is: 'organisation', name } : { is: 'person', name }),
      ),
    };
    const others = pieces.filter((_, at) => at < before.from || at >= behind.to);
    if (!isFrom && !others.concat(pieces.slice(before.to, behind.from)).some((one) => isSaid(one))) return [];
    const isList =
      isFrom &&
      (pieces.some((one) => listing.has(one.part)) ||
        !others.some(({ part: one }) => one === 'aux' || one === 'anyone' || one === 'did'));
    const what = pieces.some((one) => one.part === 'howMany') ? 'count' : isList ? 'list' : 'did';
    return [{ command: 'who attended', what, people: simplified(either), rest: placeIn(others, text) }];
  }
  return [];
}

const isSaid = ({ part }: Piece): boolean => saysOfPeople(part) || part === 'aux' || part === 'be';

function namedBefore(pieces: readonly Piece[], or: number, text: string): Named | null {
  let to = or;
  while (between.has(pieces[to - 1]?.part ?? '') && pieces[to - 1]?.part !== 'comma') to -= 1;
  let from = to;
  while (pieces[from - 1]?.part === 'unknown' || isJoint(pieces, from - 1)) from -= 1;
  return named(pieces, from, to, text);
}

function namedBehind(pieces: readonly Piece[], or: number, text: string): Named | null {
  let from = or + 1;
  while (between.has(pieces[from]?.part ?? '')) from += 1;
  // "M. Diallo".
  const dot = pieces[from + 1];
  if (
    dot?.part === 'sign' &&
    pieces[from + 2]?.part === 'unknown' &&
    text.slice(pieces[from]?.from, dot.from).length < 4
  )
    from += 2;
  const row = endOfRow(pieces, from);
  const to = isJoint(pieces, row) ? endOfRow(pieces, row + 1) : row;
  return named(pieces, from, to, text);
}

/** "Zeller & Co" is one name. */
const isJoint = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.part === 'and' && pieces[at - 1]?.part === 'unknown' && pieces[at + 1]?.part === 'unknown';

/** Words with a capital letter at the beginning of each row: others may be anything. */
function named(pieces: readonly Piece[], from: number, to: number, text: string): Named | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  if (first?.part !== 'unknown' || last === undefined || to - from > mostWords) return null;
  const before = pieces.slice(0, from).findLast(({ part }) => !silent.has(part))?.part ?? '';
  if (before === 'prep' || before === 'beside') return null;
  const words = text.slice(first.from, last.to);
  return { text: withoutHonorific(words), isFrom: before === 'from', from, to };
}
