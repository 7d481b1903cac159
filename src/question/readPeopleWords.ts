import { type Bound, bounds, type Condition, type People, registrationsSaid } from './people.js';
import { boundWords } from './peopleWords.js';
import { mostDates } from './seriesPeople.js';

const pieces = /"(?:[^"\\]|\\.)*"|[()%]|[^\s()"%]+/gu;

/** Reads the people that `peopleWords` wrote: conditions, "not", and brackets with "and" or "or". Null for anything else. */
export function readPeopleWords(words: string): People | null {
  const tokens = words.match(pieces) ?? [];
  const read = peopleAt(tokens, 0, 0);
  return read !== null && read.next === tokens.length ? read.people : null;
}

type Tokens = readonly string[];
interface Read {
  people: People;
  next: number;
}

/** Nobody asks for more than this inside each other. */
const deepest = 8;

function peopleAt(tokens: Tokens, at: number, depth: number): Read | null {
  if (depth > deepest) return null;
  if (tokens[at] === 'not') {
    const read = peopleAt(tokens, at + 1, depth + 1);
    return read && { people: { not: read.people }, next: read.next };
  }
  if (tokens[at] !== '(') return conditionAt(tokens, at);
  const members: People[] = [];
  let next = at;
  let word: string | undefined;
  do {
    const read = peopleAt(tokens, next + 1, depth + 1);
    if (read === null) return null;
    members.push(read.people);
    next = read.next;
    if (tokens[next] === ')') return { people: word === 'or' ? { any: members } : { all: members }, next: next + 1 };
    word ??= tokens[next];
  } while (tokens[next] === word && (word === 'and' || word === 'or'));
  return null;
}

const anyBound = Object.values(boundWords).join('|');
const boundOf = (words = ''): Bound | null => bounds.find((bound) => boundWords[bound] === words) ?? null;

/** Each condition as its words, and what they mean. */
const patterns: readonly [RegExp, (found: readonly string[]) => Condition | null][] = [
  [new RegExp(`^(late|gone early)(?: by (${anyBound}) (\\d+) minutes)?$`, 'u'), missedOf],
  [/^(accepted|declined|tentative)$/u, ([said]) => responseOf(said)],
  [/^without answer$/u, () => ({ is: 'response', response: 'none' })],
  [/^with a registration that is (\w+)$/u, ([status]) => registrationOf(status)],
  [/^in the role of (\w+)$/u, ([role]) => roleOf(role)],
  [new RegExp(`^there (${anyBound}) ([\\d.]+) (minutes|%)$`, 'u'), timeOf],
  [/^there at (\d\d:\d\d)$/u, ([time = '']) => ({ is: 'at', time })],
  [/^there to the end$/u, () => ({ is: 'toTheEnd' })],
  [
    /^(first|last) (in|out)$/u,
    ([which, way]) => ({ is: which === 'first' ? 'first' : 'last', of: way === 'in' ? 'in' : 'out' }),
  ],
  [/^from (".*")$/u, ([name = '']) => ({ is: 'organisation', name: String(JSON.parse(name)) })],
  [/^named (".*")$/u, ([name = '']) => ({ is: 'person', name: String(JSON.parse(name)) })],
  [/^in (all|none) of the last (\d{1,2}) dates$/u, inDates],
  [
    /^there on ("(?:[^"\\]|\\.)*") and not on ("(?:[^"\\]|\\.)*")$/u,
    ([on = '', notOn = '']) => ({ is: 'cameOnly', on: String(JSON.parse(on)), notOn: String(JSON.parse(notOn)) }),
  ],
  [/^new$/u, () => ({ is: 'new' })],
  [/^on the phone$/u, () => ({ is: 'phone' })],
  [/^guest$/u, () => ({ is: 'guest' })],
  [/^absent$/u, () => ({ is: 'absent' })],
];

function missedOf([word, said, number]: readonly (string | undefined)[]): Condition {
  const is = word === 'late' ? 'late' : 'leftEarly';
  const bound = boundOf(said);
  if (bound === null || number === undefined) return { is, over: null };
  return { is, over: Number(number), ...(bound === 'moreThan' ? {} : { bound }) };
}

function timeOf([said, number = '', unit]: readonly string[]): Condition | null {
  const bound = boundOf(said);
  const amount = unit === '%' ? { percent: Number(number) } : { minutes: Number(number) };
  return bound && { is: 'time', bound, amount };
}

const responseOf = (said = ''): Condition | null =>
  said === 'accepted' || said === 'declined' || said === 'tentative' ? { is: 'response', response: said } : null;

function registrationOf(said = ''): Condition | null {
  const status = registrationsSaid.find((one) => one === said);
  return status === undefined ? null : { is: 'registration', status };
}

function inDates([which, number = '']: readonly string[]): Condition | null {
  const last = Number(number);
  return last >= 1 && last <= mostDates ? { is: which === 'all' ? 'inAll' : 'inNone', last } : null;
}

const roles = ['organizer', 'coOrganizer', 'presenter', 'attendee'] as const;
function roleOf(said = ''): Condition | null {
  const role = roles.find((one) => one === said);
  return role === undefined ? null : { is: 'role', role };
}

/** Words of the longest condition. */
const longest = 7;

function conditionAt(tokens: Tokens, at: number): Read | null {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).join(' ');
    for (const [pattern, make] of patterns) {
      const found = pattern.exec(words);
      const people = found && readSafely(() => make(found.slice(1)));
      if (people) return { people, next: at + length };
    }
  }
  return null;
}

/** A name in quotation marks that no `peopleWords` wrote is no condition. */
function readSafely(make: () => Condition | null): Condition | null {
  try {
    return make();
  } catch {
    return null;
  }
}
