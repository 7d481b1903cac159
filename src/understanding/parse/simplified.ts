import type { People } from '../../question/people.js';

/** The same people in one form: no nested groups, nothing twice, and members in one order, but for names, which stay in the order they were said in. */
export function simplified(people: People): People {
  if ('is' in people) return people;
  if ('not' in people) {
    const inner = simplified(people.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  const isAll = 'all' in people;
  const members = (isAll ? withOneAnswerEach(people.all) : people.any).map(simplified).flatMap((one) => {
    if (isAll && 'all' in one) return one.all;
    return !isAll && 'any' in one ? one.any : [one];
  });
  const distinct = new Map(members.map((one) => [JSON.stringify(one), one]));
  const sorted = [...distinct]
    .map(([key, one]) => ({ key: isNamed(one) ? ofName : key, one }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1) return only;
  return isAll ? { all: sorted } : { any: sorted };
}

/** "The tentative ones and those without a response who came" are either: nobody has two answers. */
function withOneAnswerEach(members: readonly People[]): readonly People[] {
  const answers: People[] = members.filter((one) => 'is' in one && one.is === 'response');
  const isOne = new Set(answers.map((one) => JSON.stringify(one))).size < 2;
  return isOne ? members : [{ any: answers }, ...members.filter((one) => !answers.includes(one))];
}

/** Where names stand among the other members. */
const ofName = '{"is":"person"';
const isNamed = (people: People): boolean => 'is' in people && people.is === 'person';
