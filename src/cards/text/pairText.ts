import type { Condition, People } from '../../question/people.js';
import type { Words } from '../../words/index.js';
import { sayWholeMinutes } from '../../words/times.js';
import { opposites, sayBound, sayStayed } from './boundText.js';

/** How many there are, and whether a share is of a planned time. */
interface Pair {
  count: number;
  isPlanned: boolean;
}

/**
 * Of two conditions a sentence, where one says which people and the other what they did: "No guest stayed at least 30 minutes",
 * "2 people who accepted are not in the report". Null for any other.
 */
export function sayPair(words: Words, people: People, { count, isPlanned }: Pair): string | null {
  if (!('all' in people) || people.all.length !== 2) return null;
  const [one, other] = people.all;
  if (one === undefined || other === undefined) return null;
  return saidOf(words, one, other, { count, isPlanned }) ?? saidOf(words, other, one, { count, isPlanned });
}

function saidOf(words: Words, whom: People, what: People, { count, isPlanned }: Pair): string | null {
  if (!('is' in whom)) return null;
  if (whom.is === 'response')
    return whom.response !== 'declined' && 'is' in what && what.is === 'absent'
      ? words.say(`answer.absentAnd.${whom.response}`, { count })
      : null;
  const who = whoOf(whom);
  return who === null ? null : sayDone(words, what, { count, who: words.say(who, { count }) }, isPlanned);
}

const whoOf = (whom: Condition) => {
  if (whom.is === 'guest') return 'answer.who.guest';
  return whom.is === 'role' ? whoKeys[whom.role] : null;
};

const whoKeys = {
  organizer: 'answer.who.organizer',
  coOrganizer: 'answer.who.coorganizer',
  presenter: 'answer.who.presenter',
  attendee: 'answer.who.attendee',
} as const;

/** How a sentence of nobody begins: with a word of ours, which is small where it goes on. */
export const sayNone = (words: Words): string[] => [
  words.say('attendance.people', { count: 0 }),
  ...['answer.who.guest' as const, ...Object.values(whoKeys)].map((key) => words.say(key, { count: 0 })),
];

/** Null where what they did would need a sentence of its own to be denied. */
function sayDone(
  words: Words,
  what: People,
  values: { count: number; who: string },
  isPlanned: boolean,
): string | null {
  const isNot = 'not' in what;
  const done = isNot ? what.not : what;
  if (!('is' in done)) return null;
  if (done.is === 'time') {
    const bound = isNot ? opposites[done.bound] : done.bound;
    return words.say('answer.of.time', { ...values, by: sayStayed(words, done, bound, isPlanned) });
  }
  if (done.is === 'late' && done.over === null)
    return words.say(isNot ? 'answer.of.notLate' : 'answer.of.late', values);
  if (isNot) return null;
  if (done.is === 'toTheEnd') return words.say('answer.of.toTheEnd', values);
  if (done.is !== 'late' && done.is !== 'leftEarly') return null;
  const { is, over, bound = 'moreThan' } = done;
  return over === null
    ? words.say(`answer.of.${is}`, values)
    : words.say(`answer.of.${is}By`, { ...values, by: sayBound(words, bound, sayWholeMinutes(words, over)) });
}
