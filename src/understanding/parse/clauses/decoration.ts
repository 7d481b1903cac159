import { isNoun, saysOfPeople } from '../conditions.js';
import { commandOf, silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** Words that begin a question, or stand for those who are asked about. */
const heads = new Set(['who', 'which', 'howMany', 'when', 'howOften', 'did', 'anyone', 'everyone', 'people']);
/** What a clause may hold that says nothing of people, meetings or numbers. */
const empty = new Set([
  ...silent,
  ...['unknown', 'me', 'aux', 'be', 'show', 'aside', 'that', 'and', 'who'],
  // "HR" is no hour: a unit says something beside a number, which no decoration holds.
  ...['hour', 'minute'],
]);
/** The same where a title cannot follow any more: "I have to tell HR of it, who was there". */
const places = new Set(['prep', 'beside', 'of', 'from', 'meeting']);
const emptyBefore = new Set([...empty, ...places]);
/** What shows that a clause is a sentence, and no title. */
const personal = new Set(['me', 'aux', 'be', 'who', 'show', 'that', 'closing']);
const tags = new Set(['aux', 'not', 'the', 'filler', 'sign']);

/**
 * A question without the other clauses of its sentence, where it is complete and they hold nothing of ours: "I have to
 * issue certificates, who was there for 45 minutes", "who switched the light off, so who left last". A clause that may be
 * a title, names somebody alone, or denies, compares or counts stays, so that nothing is lost.
 */
export function withoutDecoration(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!pieces.some(({ part }) => part === 'comma' || part === 'sign')) return pieces;
  const clauses = withoutTag(clausesOf(pieces));
  const asking = clauses.filter(isComplete);
  const [question] = asking;
  if (question === undefined || asking.length > 1) return clauses.flat();
  const at = clauses.indexOf(question);
  const named = clauses.map((one, i) => (i > at && isOfName(one, text) ? one.slice(0, 1) : one));
  const isBeside = named.every((one, i) => i === at || (one === clauses[i] && isDecoration(one, i < at)));
  if (!isBeside) return named.flat();
  return question.at(-1)?.part === 'comma' ? question.slice(0, -1) : question;
}

/** Each with the comma or sign at its end. */
function clausesOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    found.at(-1)?.push(piece);
    const isEnd = piece.part === 'comma' || (piece.part === 'sign' && /^[-–—.!?;…]/u.test(piece.word ?? ''));
    if (isEnd) found.push([]);
  }
  return found.filter((one) => one.length > 0);
}

/** "Nobody came, did they" asks, without a question mark too. */
export const hasTag = (pieces: readonly Piece[]): boolean => {
  const clauses = clausesOf(pieces);
  return withoutTag(clauses) !== clauses;
};

function withoutTag(clauses: (readonly Piece[])[]): (readonly Piece[])[] {
  const last = clauses.at(-1) ?? [];
  const isAfterComma = clauses.at(-2)?.at(-1)?.part === 'comma';
  const has = (part: string) => last.some((piece) => piece.part === part);
  const isTag = isAfterComma && last.every(({ part }) => tags.has(part)) && has('aux') && has('the');
  return isTag ? clauses.slice(0, -1) : clauses;
}

const isComplete = (clause: readonly Piece[]): boolean =>
  (clause.some(({ part, noun }) => heads.has(part) || part in commandOf || isNoun(part) || noun === true) ||
    isThose(clause)) &&
  clause.some(({ part }) => saysOfPeople(part) || isNoun(part) || part in commandOf || isAmount(part));

/** How long, or when: "those who were in for 45 minutes". */
const isAmount = (part: string): boolean => /^(?:minute|hour|percent|clock$|tenth$)/u.test(part);

/** "Los puntuales": an article makes people of what is said of them. */
const isThose = ([first, second]: readonly Piece[]): boolean =>
  first?.part === 'the' && second !== undefined && saysOfPeople(second.part);

/** "It is meant for the board" goes on with words that a title could not begin before: it began as a sentence. */
function isSentence(words: readonly Piece[]): boolean {
  const [first, second] = words.filter(({ part }) => !silent.has(part) && part !== 'and');
  // "Need to tick them off", while "list for the retro" names one.
  const isTask = second?.part === 'prep' && words[words.indexOf(second) + 1]?.part === 'unknown';
  const isLed = first !== undefined && (places.has(first.part) || (first.part === 'show' && !isTask));
  return !isLed && words.some(({ part }) => personal.has(part));
}

/** "Kestrel that is": behind the question a name with nothing but small words says who is meant. */
function isOfName(clause: readonly Piece[], text: string): boolean {
  const words = clause.filter(({ part }) => part !== 'comma' && part !== 'sign');
  const [name, ...others] = words;
  return (
    name?.part === 'unknown' &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(name.from, name.to)) &&
    others.every(({ part }) => silent.has(part) || part === 'aux' || part === 'be' || part === 'that')
  );
}

function isDecoration(clause: readonly Piece[], isBefore: boolean): boolean {
  const words = clause.filter(({ part }) => part !== 'comma' && part !== 'sign' && part !== 'colon');
  const unknown = words.filter(({ part }) => part === 'unknown').length;
  if (!words.every(({ part }) => (isBefore || isSentence(words) ? emptyBefore : empty).has(part))) return false;
  if (unknown === 0) return true;
  // "Was Priya": somebody is named.
  const [first] = words.filter(({ part }) => !silent.has(part));
  // "He was asking" tells of somebody who is not named.
  if ((first?.part === 'aux' && words[0]?.part !== 'the') || !words.some(({ part }) => personal.has(part)))
    return false;
  // One word may be a verb of ours that is misspelt.
  return unknown > 1 || !words.some(({ part }) => part === 'who');
}
