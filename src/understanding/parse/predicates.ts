import type { People } from '../../question/people.js';
import { type Chunk, chunksOf, isResponse } from './clauses/chunks.js';
import type { Piece } from './piece.js';
import { simplified } from './simplified.js';

/** Who is meant: `null` is everybody in the report. Several where the words can be put together in several ways. */
export type PeopleRead = { readings: (People | null)[] };

const absent: People = { is: 'absent' };
const not = (people: People): People => simplified({ not: people });
const allOf = (people: People[]): People => simplified({ all: people });
const anyOf = (people: People[]): People => simplified({ any: people });

/** Puts conditions, negations and conjunctions together. Null where they do not fit together. */
export function readPeople(pieces: readonly Piece[]): PeopleRead | null {
  const chunks = chunksOf(pieces);
  if (chunks === null) return null;
  if (chunks.some(({ unclear }) => unclear)) return unclearNot(chunks);
  const found = combined(chunks);
  const read = found && { readings: found.readings.map(ofEach) };
  const isList = chunks.length === 2 && chunks.some(isNounOnly) && !chunks.some(({ headed }) => headed);
  if (read === null || !isList) return read;
  const readings = read.readings.map(possible);
  return { readings: [...new Map(readings.map((one) => [JSON.stringify(one), one])).values()] };
}

/** "Absentees and latecomers" are either of them: nobody is both. */
function possible(people: People | null): People | null {
  if (people === null || !('all' in people)) return people;
  const [one, other, more] = people.all;
  const missed = [one, other].flatMap((each) => (each && 'is' in each ? each.is : []));
  const isEither = missed.includes('absent') && missed.some((is) => is === 'late' || is === 'leftEarly');
  return one && other && more === undefined && isEither ? anyOf([one, other]) : people;
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

const isNamed = (people: People): boolean => 'is' in people && (people.is === 'person' || people.is === 'organisation');

const isPerson = (people: People): boolean => 'is' in people && people.is === 'person';

const isOfNames = ({ nouns }: Chunk): boolean => nouns.length > 0 && nouns.every(isPerson);

/** Nobody is two people: "were Carmen and Diego there at 10" asks of each. */
function ofEach(people: People | null): People | null {
  if (people === null || !('all' in people)) return people;
  const names = people.all.filter(isPerson);
  return names.length < 2 ? people : allOf([anyOf(names), ...people.all.filter((one) => !isPerson(one))]);
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
    const apart = anyOf([...groups.slice(0, -1).map(allOf), allOf([...last.nouns, ...last.said])]);
    if (last.said.length > 0 && last.saidFirst) return { readings: [apart] };
    const isOfAll = isExcept || last.people || chunks.every(isOfNames) || chunks.some(({ headed }) => headed);
    if (last.said.length > 0 && !isOfAll) return { readings: [said, apart] };
    // "external presenters and organisers": external may be said of both.
    const [shared, ...rest] = groups[0] ?? [];
    if (rest.length > 0 && shared) {
      const both = allOf([shared, anyOf([allOf(rest), ...groups.slice(1).map(allOf)]), ...last.said]);
      return { readings: [both, said] };
    }
    return { readings: [said] };
  }
  // The same with the verb before them: "did those of Kestrel or those of Indra come late".
  const isByName = chunks.every(({ nouns }) => nouns.every(isNamed));
  if ((first.said.length === 0 || isByName) && first.nouns.length > 0 && !first.negated && others.every(isNounOnly)) {
    if (others.every(({ joined }) => joined !== 'but')) {
      const groups = chunks.map(({ nouns }) => allOf(nouns));
      // "Who was there except guests and me".
      const isExcept = groups.every((one) => 'not' in one);
      return { readings: [allOf([isExcept ? allOf(groups) : anyOf(groups), ...first.said])] };
    }
  }
  // "Were Carmen or Diego there at 10".
  const ofMoment = last.said.length > 0 && last.said.every((one) => 'is' in one && one.is === 'at');
  if (ofMoment && chunks.every(isOfNames) && heads.every(({ said, negated }) => said.length === 0 && !negated))
    return { readings: [allOf([anyOf(chunks.flatMap(({ nouns }) => nouns)), ...last.said])] };
  if (joins.size > 1) return mixed(chunks);
  // "People who were late and people who left early" are both.
  const wholes = chunks.flatMap((chunk) => whole(chunk, false) ?? []);
  if (chunks.every(({ people }) => people) && wholes.length === chunks.length) return { readings: [anyOf(wholes)] };
  const isOr = joins.has('or');
  const isBut = others.some(({ joined }) => joined === 'but');
  // "Guests who were late and presenters who left early" are two kinds of people.
  if (!isBut && chunks.every(isOfKind) && chunks.every(({ said }) => said.length > 0))
    return { readings: [anyOf(wholes)] };
  if (!isBut && chunks.every(isOfKind)) {
    const kinds = someOfKinds(chunks, wholes);
    if (kinds !== null) return { readings: kinds };
  }
  // "Who was late and those who left early".
  if (!isOr && !isBut && others.every(({ peopleFirst }) => peopleFirst) && wholes.length === chunks.length)
    return { readings: isNounOnly(first) ? [anyOf(wholes)] : [anyOf(wholes), allOf(wholes)] };
  const answersInvitation = chunks.some(({ said }) => said.some(isResponse));
  const parts = chunks.map((chunk) =>
    whole({ ...chunk, nouns: chunk === first ? [] : chunk.nouns }, answersInvitation),
  );
  const nouns = first.nouns;
  const says = parts.flatMap((part) => part ?? []);
  // "Externals or connected by phone": the first says no more than its noun.
  if (isOr && says.length + (isNounOnly(first) ? 1 : 0) < parts.length) return null;
  // "guests and late": neither a list of nouns nor one of verbs.
  if (isNounOnly(first)) {
    const [one, two] = [allOf([...nouns, ...says]), anyOf([allOf(nouns), ...says])];
    if (others.every(({ joined }) => joined === 'but')) return { readings: [one] };
    // "Who is a guest and was late".
    const isVerb = first.headed && first.ownHead;
    return { readings: isOr ? [two] : isVerb ? [one] : [one, two] };
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

/** Has a noun that says which people it is of, as "from Kestrel" does not. */
const isOfKind = ({ nouns }: Chunk): boolean =>
  nouns.some((one) => 'is' in one && one.is !== 'organisation' && one.is !== 'person');

/** "Late presenters and guests": either all of them are late, or those beside the word. */
function someOfKinds(chunks: readonly Chunk[], wholes: People[]): People[] | null {
  const at = chunks.findIndex(({ said }) => said.length > 0);
  const chunk = chunks[at];
  if (chunk === undefined || chunks.some((one, i) => i !== at && !isNounOnly(one))) return null;
  const isOfAll = chunk.saidFirst || at === 0;
  const isMeant = (i: number) => (isOfAll ? i >= at : i <= at);
  const kinds = (of: boolean) => chunks.filter((_, i) => isMeant(i) === of).map(({ nouns }) => allOf(nouns));
  const together = anyOf([...kinds(false), allOf([anyOf(kinds(true)), ...chunk.said])]);
  if (chunk.saidFirst) return [together, anyOf(wholes)];
  return at === 0 ? [anyOf(wholes), together, allOf(wholes)] : [anyOf(wholes), together];
}

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
