import type { Bound, People } from '../../src/question/people.js';
import { foldWords } from '../../src/understanding/parse/fold.js';
import { personAsked } from '../../src/understanding/personAsked.js';
import { seriesAsked } from '../../src/understanding/seriesAsked.js';
import type { Asked } from '../../src/understanding/understand.js';
import { readWhich } from '../../src/understanding/which.js';
import { monday } from '../commands/meaning.js';

const signs: Readonly<Record<Bound, string>> = { atLeast: '>=', moreThan: '>', lessThan: '<', atMost: '<=' };

/** People in the notation of tables/README.md. */
export function peopleIn(people: People): string {
  if ('not' in people) return `not(${peopleIn(people.not)})`;
  if ('all' in people)
    return people.all.map((one) => ('any' in one ? `(${peopleIn(one)})` : peopleIn(one))).join(' & ');
  if ('any' in people) return people.any.map(peopleIn).join(' | ');
  const missed = (name: string, { over, bound }: { over: number | null; bound?: Bound }) =>
    over === null ? name : `${name}${signs[bound ?? 'moreThan']}${over}`;
  switch (people.is) {
    case 'late':
      return missed('late', people);
    case 'leftEarly':
      return missed('early', people);
    case 'response':
      return people.response === 'none' ? 'noResponse' : people.response;
    case 'registration':
      return `registration(${people.status})`;
    case 'organisation':
      return `org(${people.name})`;
    case 'role':
      return `role(${people.role})`;
    case 'time': {
      const { amount } = people;
      const many = 'minutes' in amount ? `${amount.minutes}m` : `${amount.percent}%`;
      return `time${signs[people.bound]}${many}`;
    }
    case 'at':
      return `at(${people.time})`;
    case 'first':
    case 'last':
      return `${people.is}${people.of === 'in' ? 'In' : 'Out'}`;
    case 'person':
      return `person(${people.name})`;
    case 'inAll':
    case 'inNone':
      return `${people.is}(${people.last})`;
    case 'cameOnly':
      return `cameOnly(${people.on}, ${people.notOn})`;
    default:
      return people.is;
  }
}

// Words around a title or a date that a reader of dates and titles drops by itself.
const small = new Set(
  (
    'the a an on in of at from to for during this that my our meeting meetings call session sessions ones times with as ' +
    'am im in der die das den dem des vom von bei beim zum zur auf ins meeting besprechung termin sitzung call uhr um fur ' +
    'le la les l de du d au aux en a dans pour lors reunion seance visio point ' +
    'el los las del al de en para reunion sesion llamada'
  ).split(' '),
);

const wordsOf = (text: string): string[] =>
  foldWords(text)
    .replace(/'s\b/gu, '')
    .replace(/[の会議ミーティング打ち合わせ]+$/u, '')
    .split(/[^\p{L}\p{N}.:/]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .sort();

interface Meaning {
  command: string;
  /** What is asked and of whom, in one order. */
  parts: string[];
  last: number | null;
  /** Words of the title and of the date, without the small ones. */
  words: string[];
}

/** A line of a table, to be compared. */
export function expected(line: string): Meaning {
  const [command = '', ...parts] = line.split(' · ');
  const last = parts.find((part) => /^last \d+$/u.test(part));
  const place = parts.filter((part) => /^(?:of|on) /u.test(part));
  const others = parts.filter((part) => part !== last && !place.includes(part));
  return {
    command,
    parts: others.map(sortedPart).sort(),
    last: last === undefined ? null : Number(last.slice('last '.length)),
    words: wordsOf(place.map((part) => part.slice('of '.length)).join(' ')),
  };
}

function sortedPart(part: string): string {
  for (const sign of [' | ', ' & ']) {
    const parts = partsBetween(sign, part);
    if (parts.length > 1) return parts.map(sortedPart).sort().join(sign);
  }
  const [, not = '', group] = /^(not)?\((.*)\)$/su.exec(part) ?? [];
  if (group !== undefined) return `${not}(${sortedPart(group)})`;
  return part.replace(/(?<=person\().*?(?=\))/gu, (name) => name.toLowerCase());
}

/** What stands between the signs that are in no parentheses. */
function partsBetween(sign: string, text: string): string[] {
  const found: string[] = [];
  for (const one of text.split(sign)) {
    const last = found.at(-1);
    const isOpen = last !== undefined && last.split('(').length > last.split(')').length;
    if (isOpen) found.splice(-1, 1, last + sign + one);
    else found.push(one);
  }
  return found;
}

/** What was understood, in the same form. */
export function meant(asked: Asked): Meaning {
  const parts = [
    ...(asked.what === 'list' ? [] : [asked.what]),
    ...(asked.people === null ? [] : [peopleIn(asked.people)]),
  ];
  if (asked.command === 'attendance of') {
    const { name, last, readings } = personAsked(asked.rest ?? '', monday);
    const title = readings.flatMap((which) =>
      which.kind === 'title'
        ? [[which.title, which.date?.day.text ?? ''].join(' ').trim()]
        : which.kind === 'date'
          ? [which.date.day.text]
          : [],
    );
    return {
      command: asked.command,
      parts: [...parts, `person(${name})`].map(sortedPart).sort(),
      last,
      words: wordsOf(title.at(-1) ?? ''),
    };
  }
  const [newest] = asked.rest === null ? [] : readWhich(asked.rest, monday);
  const isNewest = newest?.kind === 'number' && newest.number === 1;
  const series = isNewest ? { which: null, last: 1 } : seriesAsked(asked.rest, monday);
  return {
    command: asked.command,
    parts: parts.map(sortedPart).sort(),
    last: series.last,
    words: wordsOf(series.which ?? ''),
  };
}

/** The whole answer in one line, to be read. */
export const inOneLine = ({ command, parts, last, words }: Meaning): string =>
  [
    command,
    ...parts,
    ...(last === null ? [] : [`last ${last}`]),
    ...(words.length === 0 ? [] : [`[${words.join(' ')}]`]),
  ].join(' · ');
