import { type Condition, isSaidBefore, type People } from '../../../question/people.js';
import type { Reading } from '../commandMeant.js';
import { isNoun, saysOfPeople } from '../conditions.js';
import { commandOf, silent } from '../partKinds.js';
import type { Piece } from '../piece.js';
import { simplified } from '../simplified.js';

/** Words that begin a question of their own. */
const heads = new Set(['who', 'which', 'howMany', 'when', 'howOften']);
const joints = new Set(['and', 'comma']);
const beforeHeads = new Set([...silent, 'and', 'show', 'aux', 'who']);

/**
 * "How many guests and how many were late" are two questions: the words of each. Null for a single one, such as
 * "guests who were late and who left early", "who came and when", or "hello, who was late".
 */
export function clausesOf(pieces: readonly Piece[], unspaced: boolean): Piece[][] | null {
  const clauses: Piece[][] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const starts = unspaced ? startsBefore(pieces, from, at) : startsAt(pieces, from, at);
    if (!starts) continue;
    clauses.push(pieces.slice(from, at));
    from = at + 1;
  }
  return clauses.length === 0 ? null : [...clauses, pieces.slice(from)];
}

/** Whether a joint at a place ends one question, and another begins behind it. */
function startsAt(pieces: readonly Piece[], from: number, at: number): boolean {
  const piece = pieces[at];
  const isMark = piece?.part === 'sign' && /[?!.;]/u.test(piece.word ?? '');
  if (piece === undefined || !(joints.has(piece.part) || isMark)) return false;
  const before = pieces.slice(from, at);
  const rest = pieces.slice(at + 1);
  const head = rest.find(({ part }) => !beforeHeads.has(part) || part === 'who')?.part ?? '';
  if (!heads.has(head) || !before.some(saysSomething) || !rest.some(saysSomething)) return false;
  // "Guests, who were late" and "guests who were late and who left" say more of the same people.
  if (head === 'who' && isRelative(before)) return false;
  return piece.part === 'and' || before.some(({ part }) => heads.has(part));
}

/** The same where the word that asks may stand anywhere: 「誰が遅刻して、誰が早退した」, 「ゲストは何人で、遅刻は何人」. */
function startsBefore(pieces: readonly Piece[], from: number, at: number): boolean {
  const isJoint = joints.has(pieces[at]?.part ?? '') || pieces[at]?.part === 'prep';
  if (!isJoint) return false;
  const [before, rest] = [pieces.slice(from, at), pieces.slice(at + 1)];
  const asks = (list: readonly Piece[]) => list.some(({ part }) => heads.has(part)) && list.some(saysSomething);
  if (!asks(before) || !asks(rest)) return false;
  const isLast = !['and', 'comma'].includes(rest.find(({ part }) => part !== 'sign')?.part ?? '');
  const next = rest[0]?.part ?? '';
  const afterHead = heads.has(before.findLast(({ part }) => !silent.has(part) && part !== 'prep')?.part ?? '');
  return isLast && (heads.has(next) || (afterHead && !heads.has(next)));
}

const saysSomething = ({ part }: Piece): boolean =>
  saysOfPeople(part) || isNoun(part) || part in commandOf || ['be', 'not', 'people'].includes(part);

/** "People who": what follows is said of them. */
function isRelative(pieces: readonly Piece[]): boolean {
  const who = pieces.findIndex(({ part }) => part === 'who');
  const before = who < 0 ? pieces : pieces.slice(0, who);
  const isOfPeople = before.some(({ part }) => part === 'people' || isNoun(part));
  return isOfPeople && !before.some(({ part }) => heads.has(part));
}

/** "And who was not": it denies what was asked before it. */
export const isDenial = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ part }) => part === 'not') &&
  pieces.every(({ part }) => silent.has(part) || part === 'not' || part === 'who' || part === 'aux');

/** "And when did she leave": nobody else is named, and nothing else is said. */
export const isMoreOfWhen = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ part }) => silent.has(part) || ['when', 'in', 'out', 'stay', 'there', 'aux', 'sign'].includes(part));

export function denied(reading: Reading): Reading {
  const people = peopleOf(reading);
  if (people === null) return { ...reading, command: 'who was absent' };
  return { ...reading, command: 'who attended', people: simplified({ not: people }) };
}

/** Several questions at once are offered one by one; two lists of people also together. */
export function readingsOf(readings: readonly Reading[]): Reading[] {
  const places = new Set(readings.flatMap(({ rest }) => rest ?? []));
  const [place] = places;
  const each = readings.map((one) => (places.size === 1 && place !== undefined ? { ...one, rest: place } : one));
  const distinct = [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
  const [first, second] = distinct;
  const [one, other] = distinct.map((reading) => (reading.what === 'list' ? peopleOf(reading) : null));
  if (distinct.length !== 2 || !first || !second || !one || !other || first.rest !== second.rest) return distinct;
  if (JSON.stringify(simplified({ not: one })) === JSON.stringify(other)) return distinct;
  const people = simplified(excludes(one, other) ? { any: [one, other] } : { all: [one, other] });
  return [...distinct, { ...first, command: 'who attended', people }];
}

/** Nobody accepted and declined, and nobody was absent and late. */
function excludes(one: People, other: People): boolean {
  if (!('is' in one) || !('is' in other)) return false;
  if (isSaidBefore(one) && isSaidBefore(other)) return true;
  const isOfReport = ({ is }: Condition) =>
    !['response', 'registration', 'absent', 'guest', 'organisation', 'person'].includes(is);
  return (one.is === 'absent' && isOfReport(other)) || (other.is === 'absent' && isOfReport(one));
}

/** Whom a command alone is about. */
function peopleOf({ command, people }: Reading): People | null {
  if (command === 'who was absent') return { is: 'absent' };
  if (command === 'who was late') return { is: 'late', over: null };
  return command === 'who left early' ? { is: 'leftEarly', over: null } : people;
}
