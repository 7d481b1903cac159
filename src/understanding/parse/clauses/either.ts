import { conditionsIn, type People } from '../../../question/people.js';
import type { Composed } from '../commandMeant.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

const opening = new Set(['aux', 'be', 'did', 'in', 'out', 'stay', 'there', 'opens']);
const ofSome = new Set(['anyone', 'people', 'who']);

/**
 * "Did everybody stay to the end or did some leave early": two questions of yes or no, one about everybody and one about
 * anybody, on the two sides of an "or". Null for any other sentence.
 */
export function sidesOf(pieces: readonly Piece[]): { all: Piece[]; some: Piece[] } | null {
  const or = pieces.findIndex(({ part }, at) => part === 'or' && opensQuestion(pieces.slice(at + 1)));
  if (or < 0 || !opensQuestion(pieces)) return null;
  const [before, behind] = [pieces.slice(0, or), pieces.slice(or + 1)];
  const [isAllBefore, isAllBehind] = [isOfAll(before), isOfAll(behind)];
  if (isAllBefore === isAllBehind) return null;
  return isAllBefore ? { all: before, some: behind } : { all: behind, some: before };
}

/** Begins with a verb, and behind it with everybody or anybody. */
function opensQuestion(pieces: readonly Piece[]): boolean {
  const core = pieces.filter(({ part }) => !silent.has(part) || part === 'all');
  const [verb, whom] = core;
  if (whom === undefined) return false;
  if (verb?.part === 'anyone' || verb?.part === 'did') return true;
  return opening.has(verb?.part ?? '') && (whom.part === 'everyone' || whom.part === 'all' || ofSome.has(whom.part));
}

const isOfAll = (pieces: readonly Piece[]): boolean => pieces.some(({ part }) => part === 'everyone');

/**
 * The one question that both sides ask, where the one about everybody asks of the same people as the other: whether
 * anybody did. Both together where they are not the same.
 */
export function eitherOf(all: Composed, some: Composed): Composed | null {
  const [missed, asked] = [all.readings[0], some.readings[0]];
  if (missed === undefined || asked === undefined) return null;
  const place = asked.rest ?? missed.rest;
  const isSame = saidOf(missed) === saidOf(asked) && (missed.rest === null || missed.rest === place);
  const readings = isSame ? [{ ...asked, rest: place }] : [missed, asked];
  return { ...some, readings, titled: all.titled || some.titled, certain: isSame && some.certain };
}

const commands: Readonly<Record<string, string>> = {
  'who was absent': 'absent',
  'who was late': 'late',
  'who left early': 'leftEarly',
};

/** Who did not stay to the end left early. */
function saidOf({ command, people }: { command: string; people: People | null }): string {
  if (people === null) return commands[command] ?? '';
  const [only, another] = conditionsIn(people);
  if (only === undefined || another !== undefined) return JSON.stringify(people);
  if (only.is === 'toTheEnd' && 'not' in people) return 'leftEarly';
  return JSON.stringify(people);
}
