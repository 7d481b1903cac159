import { ofPeople, silent } from './partKinds.js';
import type { Piece } from './piece.js';
import type { SlottedPiece } from './slots.js';

/** Names and times as conditions; a helping verb before a place or a title is a verb of presence. */
export function placesOf(pieces: readonly SlottedPiece[], asks: boolean) {
  const stays = pieces.some(({ part }) => part === 'stay' || part === 'there' || part === 'opens');
  const goes = pieces.some(({ part }) => part === 'in' || part === 'out');
  const placed = pieces.some(({ part }) => part === 'prep');
  const helped = pieces.some(({ part }) => part === 'aux' || part === 'anyone');
  const isOfPeople = pieces.some(
    (piece) => ofPeople.has(piece.part) || piece.noun === true || piece.slot?.kind === 'person',
  );
  const state = stays || (helped && placed && !goes && isOfPeople);
  const moments = new Set<SlottedPiece>();
  const out = pieces.map((piece, at): Piece => {
    const { slot } = piece;
    if (slot?.kind === 'person')
      return { ...piece, part: 'cond', noun: true, people: { is: 'person', name: slot.text } };
    if (slot?.kind === 'organisation')
      return { ...piece, part: 'cond', noun: true, people: { is: 'organisation', name: slot.text } };
    const next = pieces.slice(at + 1).find(({ part }) => !silent.has(part))?.part;
    if (piece.part === 'time' && piece.time !== undefined && state && asks && next !== 'meeting' && next !== 'slot') {
      moments.add(piece);
      return { ...piece, part: 'cond', people: { is: 'at', time: piece.time } };
    }
    return piece;
  });
  const present = state && !stays;
  return { pieces: present ? withVerb(out) : out, present, moments };
}

/** "who was in retro": the verb stands where the preposition does. */
function withVerb(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'prep');
  return pieces.map((piece, i) => (i === at ? { ...piece, part: 'stay' } : piece));
}
