import { isSaidBefore } from '../../question/people.js';
import { ofPeople, silent } from './partKinds.js';
import type { Piece } from './piece.js';
import { simplified } from './simplified.js';
import type { SlottedPiece } from './slots.js';

/** Names and times as conditions; a helping verb before a place or a title is a verb of presence. */
export function placesOf(pieces: readonly SlottedPiece[], asks: boolean) {
  const isThereWho = ['did', 'who'].every((part) => pieces.some((piece) => piece.part === part));
  // "Was there anybody from Kestrel at 9:30".
  const isThereAny = ['did', 'anyone', 'time'].every((part) => pieces.some((piece) => piece.part === part));
  const stays = isThereWho || pieces.some(({ part }) => part === 'stay' || part === 'there' || part === 'opens');
  const goes = pieces.some(({ part }) => part === 'in' || part === 'out');
  const placed = pieces.some(({ part }) => part === 'prep');
  const asksWho = pieces.some(({ part }) => part === 'who' || part === 'which');
  const helped = pieces.some(({ part }) => part === 'aux' || part === 'anyone' || (part === 'not' && asksWho));
  const isOfPeople = pieces.some(
    (piece) => ofPeople.has(piece.part) || piece.noun === true || piece.slot?.kind === 'person',
  );
  // "Who has not answered the invitation to the retro" says nothing of being there.
  const onlyAnswers = pieces.some(isAnswer) && !pieces.some(({ part }) => part === 'and' || part === 'but');
  const state = stays || (isThereAny && !goes) || (helped && placed && !goes && isOfPeople && !onlyAnswers);
  const moments = new Set<SlottedPiece>();
  const out = pieces.map((piece, at): Piece => {
    const { slot } = piece;
    if (slot?.kind === 'person')
      return { ...piece, part: 'cond', noun: true, people: { is: 'person', name: slot.text } };
    if (slot?.kind === 'organisation')
      return { ...piece, part: 'cond', noun: true, people: { is: 'organisation', name: slot.text } };
    if (piece.part !== 'time' || piece.time === undefined || !state || !asks) return piece;
    // "L'appel de 9 h" is one.
    const isNamed = ['of', 'from'].includes(pieces[at - 1]?.part ?? '') && pieces[at - 2]?.part === 'meeting';
    const next = pieces.slice(at + 1).find(({ part }) => !silent.has(part))?.part;
    // "The call of 9" is that call.
    const isTitle = isNamed || next === 'meeting' || next === 'slot' || pieces[at - 1]?.part === 'of';
    if (isTitle) return piece;
    moments.add(piece);
    return { ...piece, part: 'cond', people: { is: 'at', time: piece.time } };
  });
  const present = state && !stays;
  const listed = withLists(out);
  return { pieces: present ? withVerb(listed) : listed, present, moments };
}

/** What was answered to the invitation, and that something was. */
function isAnswer({ people }: SlottedPiece): boolean {
  const said = people !== undefined && 'not' in people ? people.not : people;
  return said !== undefined && 'is' in said && isSaidBefore(said);
}

/** "From Kestrel or Fabrikam" is one condition. */
function withLists(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const [before, or] = [out.at(-2), out.at(-1)];
    if (or?.part === 'or' && isOrganisation(piece) && isOrganisation(before) && before?.people && piece.people)
      out.splice(-2, 2, { ...before, to: piece.to, people: simplified({ any: [before.people, piece.people] }) });
    else out.push(piece);
  }
  return out;
}

function isOrganisation(piece: Piece | undefined): boolean {
  const people = piece?.people;
  const some = people !== undefined && 'any' in people ? people.any : [people];
  return some.every((one) => one !== undefined && 'is' in one && one.is === 'organisation');
}

/** "who was in retro": the verb stands where the preposition does. */
function withVerb(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'prep');
  return pieces.map((piece, i) => (i === at ? { ...piece, part: 'stay' } : piece));
}
