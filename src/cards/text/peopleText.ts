import type { Bound, Condition, People } from '../../question/people.js';
import { comparedIn } from '../../question/seriesPeople.js';
import type { Words } from '../../words/index.js';
import { sayAlternatives, sayList } from '../../words/lists.js';
import { sayDuration } from '../../words/times.js';
import { sayRole } from './personText.js';
import { plainText, spokenText } from './plainText.js';

const nameLength = 40;

/**
 * Whom a question is about, in the reader's words: "late and guest", "(guest or presenter) and left early". Names in it
 * are data: made plain here.
 */
export function sayPeople(words: Words, people: People): string {
  if ('is' in people) return sayCondition(words, people);
  const compared = comparedIn(people);
  if (compared !== null)
    return words.say('chosen.compared', { one: saidDate(words, compared.a), other: saidDate(words, compared.b) });
  if ('not' in people) return words.say('chosen.not', { what: sayMember(words, people.not) });
  if ('all' in people)
    return sayList(
      words,
      people.all.map((part) => sayMember(words, part)),
    );
  return sayAlternatives(
    words,
    people.any.map((part) => sayMember(words, part)),
  );
}

/** In brackets where it joins several: what is said of one would else seem to be said of all. */
const sayMember = (words: Words, people: People): string =>
  'all' in people || 'any' in people ? `(${sayPeople(words, people)})` : sayPeople(words, people);

function sayCondition(words: Words, condition: Condition): string {
  switch (condition.is) {
    case 'late':
    case 'leftEarly':
      return condition.over === null
        ? words.say(`chosen.${condition.is}`)
        : words.say(`chosen.${condition.is}By${byKeys[condition.bound ?? 'moreThan']}`, { minutes: condition.over });
    case 'guest':
      return words.say('chosen.guest');
    case 'phone':
      return words.say('chosen.phone');
    case 'toTheEnd':
      return words.say('chosen.toTheEnd');
    case 'organisation':
      return words.say('chosen.organisation', { name: typedName(condition.name) });
    case 'role':
      return sayRole(words, { known: condition.role === 'coOrganizer' ? 'coorganizer' : condition.role }, 2);
    case 'time':
      return words.say(`chosen.${condition.bound}`, { amount: sayAmount(words, condition.amount) });
    case 'at':
      return words.say('chosen.at', { time: condition.time });
    case 'first':
      return words.say(condition.of === 'in' ? 'chosen.firstIn' : 'chosen.firstOut');
    case 'last':
      return words.say(condition.of === 'in' ? 'chosen.lastIn' : 'chosen.lastOut');
    case 'person':
      return typedName(condition.name);
    case 'inAll':
    case 'inNone':
      return words.say(`chosen.${condition.is}`, { count: condition.last });
    case 'new':
      return words.say('chosen.new');
    case 'cameOnly':
      return words.say('chosen.cameOnly', {
        on: saidDate(words, condition.on),
        notOn: saidDate(words, condition.notOn),
      });
    case 'absent':
      return words.say('chosen.absent');
    case 'registration':
      return words.say(`registration.${condition.status}`);
    case 'response':
      return words.say(`response.${condition.response}`);
  }
}

/** The sentences of late and early by their bound; the one of "more than" was there first. */
const byKeys = { moreThan: '', atLeast: 'AtLeast', lessThan: 'LessThan', atMost: 'AtMost' } as const satisfies Record<
  Bound,
  string
>;

/** A date of a series, as it was typed; the newest and the one before have words of their own. */
const saidDate = (words: Words, date: string): string =>
  date === 'newest' || date === 'previous' ? words.say(`chosen.${date}`) : typedName(date);

/** As somebody typed it, without marks that a client would render. */
export const typedName = (name: string): string => spokenText(plainText(name, nameLength));

const sayAmount = (words: Words, amount: { minutes: number } | { percent: number }): string =>
  'minutes' in amount
    ? sayDuration(words, amount.minutes * 60)
    : words.say('chosen.percent', { percent: amount.percent });
