import { ofPeople, silent } from './partKinds.js';
import type { Piece } from './piece.js';

const roleParts = new Set(['organizer', 'coOrganizer', 'presenter', 'attendee']);

/**
 * "Who was organizer, and who presenter" asks for the roles, and so does "who were organizers, presenters and
 * attendees", where the last are called as everybody is.
 */
export function withRoles(pieces: readonly Piece[]): readonly Piece[] {
  const isRole = (piece: Piece) => roleParts.has(piece.part);
  const roles = new Set(pieces.filter(isRole).map(({ part }) => part)).size;
  if (roles === 0) return pieces;
  const whos = pieces.filter(({ part }) => part === 'who' || part === 'which').length;
  const plain = pieces.findIndex(({ part }, at) => part === 'people' && isOneMore(pieces, at, whos > 1));
  const isList = whos < 2 && roles + (plain < 0 ? 0 : 1) > 2;
  if (!isList && (whos < 2 || roles + (plain < 0 ? 0 : 1) < 2)) return pieces;
  const first = pieces.findIndex(isRole);
  const last = pieces.findLastIndex((piece, at) => isRole(piece) || at === plain);
  return pieces.map((piece, at) => {
    if (isRole(piece) || at === plain) return { ...piece, part: 'roles' };
    const isBetween = at > first && at < last && ['and', 'or', 'comma', 'only'].includes(piece.part);
    return isList && isBetween ? { ...piece, part: 'filler' } : piece;
  });
}

const before = new Set(['the', 'filler', 'only', 'exactly', 'all', 'aux', 'be']);

/** People that are named as one more role: "and attendees", "and who just an attendee". */
function isOneMore(pieces: readonly Piece[], at: number, isAskedEach: boolean): boolean {
  const part = pieces.slice(0, at).findLast((one) => !before.has(one.part))?.part ?? '';
  return (isAskedEach ? ['who', 'which'] : ['and', 'comma']).includes(part);
}

const inLists = new Set([...silent, 'show', 'date', 'of', 'from', 'prep', 'kind', 'unknown', 'quoted', 'number']);
const datesSaid =
  /\s(?:dates|sessions|occurrences|meetings|besprechungen|réunions|reuniones|termine|sitzungen|treffen|séances|sesiones|fechas)$/iu;

const meetingsSaid = /\s(?:meetings|calls|besprechungen|réunions|reuniones|juntas|llamadas)$/iu;

const isFewMeetings = (said: string): boolean => /\d/u.test(said) && meetingsSaid.test(said);

/** "Show me the last three sessions of the course": with nothing else asked, it is they that are shown. */
export function withListed(pieces: readonly Piece[], text: string): readonly Piece[] {
  const few = pieces.find(({ part, from, to }) => part === 'date' && isFewMeetings(text.slice(from, to)));
  // "List the last 5 meetings", whatever they were.
  const isListed = few !== undefined && pieces.some(({ part }) => part === 'show');
  if (isListed && pieces.every((piece) => piece === few || piece.part === 'show' || silent.has(piece.part)))
    return pieces.toSpliced(pieces.indexOf(few), 0, { part: 'meetings', from: few.from, to: few.from });
  const at = pieces.findIndex(({ part, from, to }) => part === 'date' && datesSaid.test(text.slice(from, to)));
  const date = pieces[at];
  const isShown = pieces.slice(0, Math.max(at, 0)).some(({ part }) => part === 'show');
  if (date === undefined || !isShown || !pieces.every(({ part }) => inLists.has(part))) return pieces;
  return pieces.toSpliced(at, 0, { part: 'sessions', from: date.from, to: date.from });
}

/** "On which dates did the course take place": its end says nothing more. Elsewhere such words are words like any other. */
export function withHeld(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ part }) => part === 'held')) return pieces;
  // "When did the course take place" asks for its dates, too.
  const when = pieces.some(({ part }) => ofPeople.has(part)) ? -1 : pieces.findIndex(({ part }) => part === 'when');
  const isListed = when >= 0 || pieces.some(({ part }) => part === 'sessions');
  const end = pieces.findLastIndex(({ part }) => !silent.has(part) && part !== 'held' && part !== 'date');
  return pieces.map((piece, at) => {
    if (at === when) return { ...piece, part: 'sessions' };
    if (piece.part !== 'held') return piece;
    return { ...piece, part: isListed && (at > end || pieces[at - 1]?.part === 'sessions') ? 'filler' : 'unknown' };
  });
}
