import type { People } from '../../question/people.js';
import type { Piece } from './piece.js';
import { simplified } from './simplified.js';

/** Who is meant: `null` is everybody in the report. Several where the words can be put together in several ways. */
export type PeopleRead = { readings: (People | null)[] };

/** One statement between "and", "or" and "but". */
interface Chunk {
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
    ownHead: false,
    unclear: false,
  },
});

const absent: People = { is: 'absent' };
const not = (people: People): People => simplified({ not: people });
const allOf = (people: People[]): People => simplified({ all: people });
const anyOf = (people: People[]): People => simplified({ any: people });

/** Puts conditions, negations and conjunctions together. Null where they do not fit together. */
export function readPeople(pieces: readonly Piece[]): PeopleRead | null {
  const chunks = chunksOf(pieces);
  if (chunks === null) return null;
  if (chunks.some(({ unclear }) => unclear)) return unclearNot(chunks);
  return combined(chunks);
}

function chunksOf(pieces: readonly Piece[]): Chunk[] | null {
  const chunks: Chunk[] = [newChunk(null)];
  let pending: 'not' | 'except' | null = null;
  let spread = false;
  const current = () => chunks.at(-1) ?? newChunk(null);
  const isEmpty = (chunk: Chunk) => chunk.nouns.length + chunk.said.length === 0 && !chunk.present && !chunk.negated;
  const close = () => {
    const chunk = current();
    if (pending !== 'not') return pending === null;
    pending = null;
    return negateLast(chunk);
  };
  for (const [at, piece] of pieces.entries()) {
    const chunk = current();
    switch (piece.part) {
      case 'not':
      case 'neither':
        if (pending !== null || chunk.negated) return null;
        pending = 'not';
        chunk.denied = true;
        break;
      case 'except':
        if (pending !== null) return null;
        pending = 'except';
        spread = true;
        break;
      case 'and':
      case 'or':
      case 'but':
      case 'comma':
      case 'nor': {
        // "noch" is "still" as well.
        if (piece.part === 'nor' && !pieces.slice(0, at).some(({ part }) => part === 'neither')) break;
        const isList = piece.part === 'comma';
        if (isList && !(pieces[at - 1]?.noun && pieces.slice(at + 1).some(({ noun }) => noun))) break;
        if (isEmpty(chunk) && pending === null) break;
        if (pending === 'not' && isEmpty(chunk)) return null;
        if (!close()) return null;
        const joined = isList ? 'list' : piece.part === 'or' ? 'or' : piece.part === 'but' ? 'but' : 'and';
        chunks.push(newChunk(joined));
        if (piece.part === 'nor') {
          pending = 'not';
          current().ownHead = true;
        }
        break;
      }
      case 'exceptAfter': {
        const noun = chunk.nouns.pop();
        if (noun === undefined) return null;
        chunk.nouns.push(not(noun));
        break;
      }
      case 'people':
        chunk.people = true;
        break;
      case 'who':
      case 'aux':
        chunk.ownHead = true;
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
        if (pending === 'not') chunk.ownHead = true;
        if (pending !== null || !piece.noun) {
          if (piece.noun) chunk.nouns.push(people);
          else chunk.said.push(people);
        } else if (spread && chunk.joined !== null && chunks.at(-2)?.said.length === 0) chunk.nouns.push(not(people));
        else chunk.nouns.push(people);
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
  if (chunk.said.length === 1) return { ...chunk, said: [not(only)] };
  return { ...chunk, unclear: true };
}

const sayAll = (chunk: Chunk): People | null => {
  const all = [...chunk.nouns, ...chunk.said];
  return all.length === 0 ? null : allOf(all);
};

/** "did not come late by phone": either not late, and by phone; or anything but both. */
function unclearNot(chunks: readonly Chunk[]): PeopleRead | null {
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) return null;
  const [first, ...others] = chunk.said;
  if (first === undefined) return null;
  return {
    readings: [
      allOf([...chunk.nouns, not(first), ...others]),
      allOf([...chunk.nouns, not(allOf(chunk.said))]),
      allOf([...chunk.nouns, ...chunk.said.map(not)]),
    ],
  };
}

const isNounOnly = ({ nouns, said, present }: Chunk) => nouns.length > 0 && said.length === 0 && !present;

function combined(chunks: readonly Chunk[]): PeopleRead | null {
  const [first, ...others] = chunks;
  if (first === undefined) return null;
  if (others.length === 0) return { readings: [whole(first, false)] };
  const joins = new Set(
    others.map(({ joined }) => (joined === 'but' ? 'and' : joined)).filter((one) => one !== 'list'),
  );
  const last = chunks.at(-1) ?? first;
  const heads = chunks.slice(0, -1);
  // "guests and presenters (who came late)": nouns are united, whatever joins them.
  if (heads.every(isNounOnly) && last.nouns.length > 0 && others.every(({ joined }) => joined !== 'but')) {
    const groups = chunks.map(({ nouns }) => nouns);
    const isExcept = groups.every((group) => group.every((one) => 'not' in one));
    const nouns = isExcept ? allOf(groups.flat()) : anyOf(groups.map(allOf));
    const said = allOf([nouns, ...last.said]);
    // "external presenters and organisers": external may be said of both.
    const [shared, ...rest] = groups[0] ?? [];
    if (rest.length > 0 && shared) {
      const both = allOf([shared, anyOf([allOf(rest), ...groups.slice(1).map(allOf)]), ...last.said]);
      return { readings: [both, said] };
    }
    return { readings: [said] };
  }
  if (joins.size > 1) return mixed(chunks);
  // "People who were late and people who left early" are both.
  const wholes = chunks.flatMap((chunk) => whole(chunk, false) ?? []);
  if (chunks.every(({ people }) => people) && wholes.length === chunks.length) return { readings: [anyOf(wholes)] };
  const isOr = joins.has('or');
  const answersInvitation = chunks.some(({ said }) => said.some(isResponse));
  const parts = chunks.map((chunk) =>
    whole({ ...chunk, nouns: chunk === first ? [] : chunk.nouns }, answersInvitation),
  );
  const nouns = first.nouns;
  const says = parts.flatMap((part) => part ?? []);
  if (isOr && says.length < parts.length) return null;
  // "guests and late": neither a list of nouns nor one of verbs.
  if (isNounOnly(first)) {
    const [one, two] = [allOf([...nouns, ...says]), anyOf([allOf(nouns), ...says])];
    if (others.every(({ joined }) => joined === 'but')) return { readings: [one] };
    return isOr ? { readings: [two] } : { readings: others.every(({ ownHead }) => ownHead) ? [one] : [one, two] };
  }
  const joinedAll = (list: People[]) => allOf([...nouns, ...(isOr ? [anyOf(list)] : list)]);
  // "did not come late or leave early": the "not" may reach over both.
  const [head, ...tail] = says;
  const mayReach =
    first.denied &&
    others.every(({ ownHead, joined, present }) => !ownHead && joined !== 'but' && (first.negated || !present));
  if (mayReach && head !== undefined) {
    const inner = 'not' in head ? head.not : head;
    return {
      readings: [allOf([...nouns, not(isOr ? anyOf([inner, ...tail]) : allOf([inner, ...tail]))]), joinedAll(says)],
    };
  }
  return { readings: [says.length === 0 ? (nouns.length > 0 ? allOf(nouns) : null) : joinedAll(says)] };
}

const isResponse = (people: People): boolean =>
  'not' in people ? isResponse(people.not) : 'is' in people && people.is === 'response';

/** What one chunk says; being there is said of those who answered an invitation, since they need not have been. */
function whole(chunk: Chunk, answersInvitation: boolean): People | null {
  const isThere = chunk.present && chunk.said.length === 0 && answersInvitation;
  return sayAll(isThere ? { ...chunk, said: [not(absent)] } : chunk);
}

/** "a and b or c" both ways. */
function mixed(chunks: readonly Chunk[]): PeopleRead | null {
  const said = chunks.map((chunk) => whole(chunk, false));
  const [a, b, c] = said;
  if (said.length !== 3 || !a || !b || !c) return null;
  const isAnd = chunks[1]?.joined !== 'or';
  return isAnd
    ? { readings: [anyOf([allOf([a, b]), c]), allOf([a, anyOf([b, c])])] }
    : { readings: [anyOf([a, allOf([b, c])]), allOf([anyOf([a, b]), c])] };
}
