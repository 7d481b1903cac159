import type { Bound, Condition, People } from './people.js';

/** How a number is said, and read again. */
export const boundWords: Readonly<Record<Bound, string>> = {
  atLeast: 'at least',
  moreThan: 'more than',
  lessThan: 'less than',
  atMost: 'at most',
};

/** English words that `readPeopleWords` reads back as the very same: what buttons carry. */
export function peopleWords(people: People): string {
  if ('is' in people) return conditionWords(people);
  if ('not' in people) return `not ${peopleWords(people.not)}`;
  const [members, word] = 'all' in people ? [people.all, 'and'] : [people.any, 'or'];
  return `(${members.map(peopleWords).join(` ${word} `)})`;
}

function conditionWords(condition: Condition): string {
  switch (condition.is) {
    case 'late':
    case 'leftEarly': {
      const word = condition.is === 'late' ? 'late' : 'gone early';
      if (condition.over === null) return word;
      return `${word} by ${boundWords[condition.bound ?? 'moreThan']} ${condition.over} minutes`;
    }
    case 'response':
      return condition.response === 'none' ? 'without answer' : condition.response;
    case 'registration':
      return `with a registration that is ${condition.status}`;
    case 'role':
      return `in the role of ${condition.role}`;
    case 'time': {
      const { amount } = condition;
      return `there ${boundWords[condition.bound]} ${'minutes' in amount ? `${amount.minutes} minutes` : `${amount.percent} %`}`;
    }
    case 'at':
      return `there at ${condition.time}`;
    case 'toTheEnd':
      return 'there to the end';
    case 'first':
    case 'last':
      return `${condition.is} ${condition.of}`;
    case 'organisation':
      return `from ${JSON.stringify(condition.name)}`;
    case 'person':
      return `named ${JSON.stringify(condition.name)}`;
    case 'inAll':
      return `in all of the last ${condition.last} dates`;
    case 'inNone':
      return `in none of the last ${condition.last} dates`;
    case 'cameOnly':
      return `there on ${JSON.stringify(condition.on)} and not on ${JSON.stringify(condition.notOn)}`;
    case 'phone':
      return 'on the phone';
    case 'new':
    case 'guest':
    case 'absent':
      return condition.is;
  }
}
