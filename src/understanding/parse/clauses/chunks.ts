import { isSaidBefore, type People } from '../../../question/people.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';
import { simplified } from '../simplified.js';

/** One statement between "and", "or" and "but". */
export interface Chunk {
  joined: 'and' | 'or' | 'but' | 'list' | null;
  nouns: People[];
  said: People[];
  /** A verb of presence that nothing else qualifies says that people were there. */
  present: boolean;
  negated: boolean;
  /** A "not" was said in it. */
  denied: boolean;
  /** Names people itself: "people who …". */
  people: boolean;
  /** It begins with them. */
  peopleFirst: boolean;
  /** What is said stands before the noun: "late presenters". */
  saidFirst: boolean;
  /** A word before the nouns asks: "which guests", "were guests". */
  headed: boolean;
  /** Has its own "who" or helping verb, so that a "not" before it does not reach here. */
  ownHead: boolean;
  /** A "not" stands for several things at once. */
  unclear: boolean;
}

const newChunk = (joined: Chunk['joined']): Chunk => ({
  ...{
    joined,
    nouns: [],
    said: [],
    present: false,
    negated: false,
    denied: false,
    people: false,
    peopleFirst: false,
    saidFirst: false,
    headed: false,
    ownHead: false,
    unclear: false,
  },
});

const absent: People = { is: 'absent' };
const not = (people: People): People => simplified({ not: people });

/** The statements of a question, each with its negation. Null where they do not fit together. */
export function chunksOf(pieces: readonly Piece[]): Chunk[] | null {
  const chunks: Chunk[] = [newChunk(null)];
  let pending: 'not' | 'except' | null = null;
  // "Except guests and presenters" excepts both.
  let excepted = false;
  const current = () => chunks.at(-1) ?? newChunk(null);
  const isEmpty = (chunk: Chunk) => chunk.nouns.length + chunk.said.length === 0 && !chunk.present && !chunk.negated;
  const close = () => {
    const chunk = current();
    if (pending !== 'not') return pending === null;
    pending = null;
    // "Who said yes but did not".
    if (isEmpty(chunk) && chunks.at(-2)?.said.some(isResponse)) return chunk.said.push(absent) > 0;
    return negateLast(chunk);
  };
  for (const [at, piece] of pieces.entries()) {
    const chunk = current();
    switch (piece.part) {
      case 'not':
      case 'neither':
        // "Neither late nor gone early" in the languages that say "neither" twice.
        if (piece.part === 'neither' && pending === null && !isEmpty(chunk) && isTwice(pieces, at))
          chunks.push(newChunk('and'));
        else if (pending !== null || chunk.negated) return null;
        pending = 'not';
        current().denied = true;
        break;
      case 'except':
        if (pending !== null) return null;
        pending = 'except';
        break;
      case 'and':
      case 'or':
      case 'but':
      case 'comma':
      case 'nor': {
        // "noch" is "still" as well.
        if (piece.part === 'nor' && !pieces.slice(0, at).some(({ part }) => part === 'neither')) break;
        const isList = piece.part === 'comma';
        const isOr = isList && chunk.said.length > 0 && joinsWithOr(pieces, at);
        if (isList && !isOr && !(pieces[at - 1]?.noun && isNounNext(pieces, at))) break;
        if (isEmpty(chunk) && pending === null) break;
        if (pending === 'not' && isEmpty(chunk)) return null;
        if (!close()) return null;
        const joined = isOr || piece.part === 'or' ? 'or' : isList ? 'list' : piece.part === 'but' ? 'but' : 'and';
        chunks.push(newChunk(joined));
        if (piece.part === 'nor') {
          pending = 'not';
          current().ownHead = true;
        }
        break;
      }
      case 'exceptAfter': {
        // 「電話で参加した人以外」.
        const noun = chunk.nouns.pop() ?? (chunk.people && chunk.said.length === 1 ? chunk.said.pop() : undefined);
        if (noun === undefined) return null;
        chunk.nouns.push(not(noun));
        // 「発表者と主催者を除いて」 leaves out both.
        for (let i = chunks.length - 1; i > 0 && chunks[i]?.joined !== 'but'; i -= 1) {
          const other = chunks[i - 1];
          if (other === undefined || other.nouns.length === 0 || other.said.length > 0 || other.present) break;
          other.nouns = other.nouns.map(not);
        }
        break;
      }
      case 'people':
        chunk.people = true;
        chunk.peopleFirst ||= chunk.nouns.length + chunk.said.length === 0 && !chunk.present;
        break;
      case 'which':
      case 'did':
      case 'when':
      case 'anyone':
      case 'everyone':
        chunk.headed ||= chunk.nouns.length === 0;
        break;
      case 'howMany':
      case 'who':
        // "Of those who had accepted, how many came".
        if (chunk.said.length > 0 && pending === null) chunks.push(newChunk('and'));
        current().ownHead ||= piece.part === 'who';
        current().headed ||= current().nouns.length === 0;
        break;
      case 'aux':
        chunk.ownHead = true;
        chunk.headed ||= chunk.nouns.length === 0;
        break;
      case 'in':
      case 'stay':
      case 'there':
      case 'opens':
      case 'out':
        if (pending === 'not') {
          chunk.negated = true;
          chunk.ownHead = true;
          pending = null;
        } else if (pending === 'except') return null;
        chunk.present = true;
        break;
      case 'cond': {
        if (!piece.people) return null;
        const people: People = pending === null ? piece.people : not(piece.people);
        if (piece.noun && chunk.nouns.length === 0 && chunk.said.length > 0) chunk.saidFirst = true;
        if (pending === 'not') chunk.ownHead = true;
        if (pending !== null || !piece.noun) {
          if (piece.noun) chunk.nouns.push(people);
          else chunk.said.push(people);
        } else if (excepted && chunk.joined !== null) chunk.nouns.push(not(people));
        else chunk.nouns.push(people);
        excepted = pending === 'except' || (excepted && piece.noun === true);
        pending = null;
        break;
      }
      default:
    }
  }
  if (isEmpty(current()) && chunks.length > 1 && pending === null) chunks.pop();
  // "Missed more than half" is neither absent nor a time there.
  if (chunks.some(({ said }) => said.some((one) => isOf(one, 'absent')) && said.some((one) => isOf(one, 'time'))))
    return null;
  return close() ? chunks.map(negatedAsWhole) : null;
}

const isTwice = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(0, at).some(({ part }) => part === 'neither');

/** "Late, left early or absent" is any of them. */
function joinsWithOr(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1).find(({ part }) => ['and', 'or', 'but', 'nor'].includes(part));
  return next?.part === 'or';
}

/** "Guests, late presenters", while "Gäste, die zu spät kamen" goes on about them. */
function isNounNext(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1).find(({ part, noun }) => noun || !(silent.has(part) || part === 'cond'));
  return next?.noun === true;
}

/** About an answer to the invitation. */
export const isResponse = (people: People): boolean =>
  'not' in people ? isResponse(people.not) : 'is' in people && isSaidBefore(people);

const isOf = (people: People, is: string): boolean => 'is' in people && people.is === is;

/** A "not" at the end belongs to what stands before it: "wer kam nicht". */
function negateLast(chunk: Chunk): boolean {
  const last = chunk.said.pop();
  if (last !== undefined) chunk.said.push(not(last));
  else if (chunk.present) chunk.negated = true;
  else {
    const noun = chunk.nouns.pop();
    if (noun === undefined) return false;
    chunk.nouns.push(not(noun));
  }
  return true;
}

/** "did not come late" denies "late"; "did not come" is absent; of two things nobody can tell which is denied. */
function negatedAsWhole(chunk: Chunk): Chunk {
  if (!chunk.negated) return chunk;
  const [only] = chunk.said;
  if (only === undefined) return { ...chunk, said: [absent], present: false };
  // "People who accepted did not come": an answer cannot be come to.
  if (chunk.said.every(isResponse)) return { ...chunk, said: [...chunk.said, absent], present: false };
  if (chunk.said.length === 1) return { ...chunk, said: [not(only)] };
  return { ...chunk, unclear: true };
}
