import { neverGuessed } from '../leavingOut.js';
import type { Reading } from '../parse/commandMeant.js';
import { isNoun, saysOfPeople } from '../parse/conditions.js';
import { silent } from '../parse/partKinds.js';
import type { Piece } from '../parse/piece.js';

const orders = new Set(['turnOn', 'post']);

/**
 * Words may turn summaries on, which shows more to others, only where they say so before any word that nothing explains and
 * that could say "stop".
 */
function mayTurnOn(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ part }) => orders.has(part) || part === 'always');
  const order = pieces.findIndex(({ part }) => orders.has(part));
  const denies = pieces.some(
    ({ part }, i) =>
      part === 'turnOff' || part === 'except' || part === 'noOne' || (part === 'not' && pieces[i + 1]?.part !== 'only'),
  );
  const says = at >= 0 && (order >= 0 || pieces[at]?.part === 'always');
  return says && !denies && !pieces.slice(0, Math.max(at, order) + 1).some(({ part }) => part === 'unknown');
}

export const mayBeOffered = ({ command }: Reading, pieces: readonly Piece[]): boolean =>
  !neverGuessed.has(command) || mayTurnOn(pieces);

const before = new Set([...silent, 'but', 'and', 'me', 'show', 'aux', 'that', 'always', 'inAll']);
const asking = new Set(['who', 'which', 'howMany', 'when', 'did', 'turnOn', 'not', 'except', 'only', 'or', 'noOne']);
const places = new Set(['prep', 'beside', 'of', 'from', 'kind', 'quoted']);

/** "Stop posting your summaries, it spams everyone": what begins with the order and names no meeting is done, since nobody sees more by it. */
export function isSurelyOff(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ part }) => part === 'turnOff');
  if (at < 0 || !pieces.some(({ part }) => part === 'summaries') || pieces.some(({ part }) => asking.has(part)))
    return false;
  const isTitled = pieces.some(({ part }, i) => part === 'unknown' && places.has(pieces[i - 1]?.part ?? ''));
  return pieces.slice(0, at).every(({ part }) => before.has(part)) && !isTitled;
}

/** What is said of summaries in words that could not be put together; only a "stop" may have no object. */
export function summariesMeant(pieces: readonly Piece[]): Reading[] {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const isOff = has('turnOff') || (has('not') && has('post') && has('summaries'));
  // "I do not want to see the guests" stops nothing of ours.
  const isOfPeople = pieces.some(({ part, noun }) => noun === true || saysOfPeople(part) || isNoun(part));
  if (!has('summaries') && (!has('turnOff') || isOfPeople)) return [];
  const isOn = !isOff && has('summaries') && mayTurnOn(pieces);
  if (!isOff && !isOn) return [];
  const isAll = has('everywhere') || has('eachOf') || (has('all') && has('meetings'));
  const command = isOff ? 'summaries off' : 'summaries on';
  return [{ command: isAll ? `all ${command}` : command, what: 'list', people: null, rest: null }];
}
