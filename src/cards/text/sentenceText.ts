import type { Bound, Condition, People } from '../../question/people.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import { sayWholeMinutes } from '../../words/times.js';
import { opposites, sayBound, sayStayed } from './boundText.js';
import { sayPair } from './pairText.js';
import { sayPeople, typedName } from './peopleText.js';
import { sayRole } from './personText.js';

/** What a sentence about people needs to know beside what was asked of them. */
export interface Counted {
  count: number;
  /** Everybody invited; 0 where the question is not about the invitation. */
  invited: number;
  /** They registered, instead of being invited. */
  isRegistered?: boolean;
  /** What they are called, as far as that is said: of the first and the last. */
  names: string[];
  /** The meeting was planned for a time: a share is of that. */
  isPlanned: boolean;
}

/** More names are no answer in one line. */
const namesSaid = 3;

/**
 * Of how many people it is true, as a whole sentence: "4 people stayed at least 30 minutes", "No guest was late". What is put
 * together from other conditions follows the number: "3 people: late and by phone". Names in it are data.
 */
export function sayCounted(words: Words, people: People, counted: Counted): string {
  return (
    sentenceOf(words, people, counted) ??
    sayPair(words, people, counted) ??
    words.say('chosen.answer', {
      answer: words.say('attendance.people', { count: counted.count }),
      what: sayPeople(words, people),
    })
  );
}

/** Null where no sentence is made for it. */
function sentenceOf(words: Words, people: People, counted: Counted): string | null {
  if ('is' in people) return sentences(words, people, counted).is;
  if (!('not' in people)) return null;
  if ('not' in people.not) return sentenceOf(words, people.not.not, counted);
  return 'is' in people.not ? sentences(words, people.not, counted).isNot : null;
}

/** Of those it is true of, and of those it is not true of. */
interface Sentences {
  is: string | null;
  isNot: string | null;
}

function sentences(words: Words, condition: Condition, counted: Counted): Sentences {
  const { count, invited: of } = counted;
  switch (condition.is) {
    case 'late':
    case 'leftEarly': {
      const { is, over, bound = 'moreThan' } = condition;
      const not = is === 'late' ? 'answer.notLate' : 'answer.notLeftEarly';
      if (over === null) return { is: words.say(`answer.${is}`, { count }), isNot: words.say(not, { count }) };
      const values = { count, by: sayBound(words, bound, sayWholeMinutes(words, over)) };
      return { is: words.say(`answer.${is}By`, values), isNot: words.say(`${not}By`, values) };
    }
    case 'time': {
      const { bound } = condition;
      const sentence = (one: Bound) =>
        words.say('answer.time', { count, by: sayStayed(words, condition, one, counted.isPlanned) });
      // Of whom the report tells no time, neither is said.
      return { is: sentence(bound), isNot: sentence(opposites[bound]) };
    }
    case 'absent':
      return {
        is: words.say(counted.isRegistered ? 'answer.noShow' : 'answer.absent', { count, of }),
        isNot: words.say('answer.notAbsent', { count }),
      };
    case 'registration':
      return { is: words.say(registrationAnswers[condition.status], { count }), isNot: null };
    case 'response':
      return {
        is: words.say(`answer.${condition.response}`, { count }),
        isNot: words.say(notResponses[condition.response], { count }),
      };
    case 'guest':
      return { is: words.say('answer.guest', { count }), isNot: words.say('answer.notGuest', { count }) };
    case 'phone':
      return { is: words.say('answer.phone', { count }), isNot: words.say('answer.notPhone', { count }) };
    case 'toTheEnd':
      return { is: words.say('answer.toTheEnd', { count }), isNot: words.say('answer.notToTheEnd', { count }) };
    case 'organisation': {
      const values = { count, name: typedName(condition.name) };
      return { is: words.say('answer.organisation', values), isNot: words.say('answer.notOrganisation', values) };
    }
    case 'role': {
      const known = condition.role === 'coOrganizer' ? 'coorganizer' : condition.role;
      const values = { count, role: sayRole(words, { known }, 1) };
      return { is: words.say('answer.role', values), isNot: words.say('answer.notRole', values) };
    }
    case 'at': {
      const values = { count, time: condition.time };
      return { is: words.say('answer.at', values), isNot: words.say('answer.notAt', values) };
    }
    case 'person': {
      const values = { count, name: typedName(condition.name) };
      return { is: words.say('answer.called', values), isNot: words.say('answer.notCalled', values) };
    }
    // What several dates tell has a card of its own, which says which dates.
    case 'inAll':
    case 'inNone':
    case 'new':
    case 'cameOnly':
      return { is: null, isNot: null };
    case 'first':
    case 'last': {
      const key = condition.of === 'in' ? (`${condition.is}In` as const) : (`${condition.is}Out` as const);
      const areNamed = counted.names.length > 0 && counted.names.length <= namesSaid;
      return {
        is: areNamed ? words.say(`answer.${key}`, { names: sayList(words, counted.names) }) : null,
        isNot: null,
      };
    }
  }
}

const notResponses = {
  accepted: 'answer.notAccepted',
  declined: 'answer.notDeclined',
  tentative: 'answer.notTentative',
  none: 'answer.notNone',
} as const;

const registrationAnswers = {
  registered: 'answer.registered',
  cancelled: 'answer.cancelled',
  waitlisted: 'answer.waitlisted',
  pending: 'answer.pending',
  rejected: 'answer.rejected',
  afterwards: 'answer.afterwards',
  none: 'answer.unregistered',
} as const;
