import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** What makes a text of some length: the text before, what is said again and again, the text after. */
export interface Hostile {
  before: string;
  again: string;
  after: string;
}

/** One letter of every kind that patterns tell apart. */
const letters = [
  ...'aZe-0. _/,:;<>()[]{}"\'&@+%=#~$|?!*\\\n\t',
  '\u00e9',
  '\u00df',
  '\u65e5',
  '\u306e',
  '\u0301',
  '\u200f',
  '\u2028',
  '\u{1F600}',
  '\0',
];

/** A letter that hardly any pattern expects: what it stands before does not begin the text, what it stands behind does not end it. */
const stranger = '\0';
const ends = ['', stranger, '!\n'];

/** Each place a pattern may repeat something is given something to repeat: after what it wants there, once and each time. */
export function hostileTo(pattern: RegExp): Hostile[] {
  const all = new Map<string, Hostile>();
  const add = (before: string, again: string) => {
    if (again === '') return;
    for (const after of ends) all.set(JSON.stringify([before, again, after]), { before, again, after });
  };
  const { flags } = pattern;
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  for (const whole of alternatives.flatMap((one) => samplesOf(one, flags))) add('', whole);
  for (const { before, element } of repeatsOf(alternatives, flags, [''])) {
    for (const said of samplesOf(element, flags, letters.length)) {
      for (const start of before) {
        add('', said);
        add(stranger, said);
        add(start, said);
        add('', start + said);
      }
    }
  }
  return [...all.values()];
}

interface Repeat {
  /** Texts that bring a match as far as here. */
  before: string[];
  element: AST.Element;
}

/** A count from here on is worth an attack. */
const manyTimes = 20;
const samplesKept = 3;

function repeatsOf(alternatives: readonly AST.Alternative[], flags: string, before: string[]): Repeat[] {
  return alternatives.flatMap(({ elements }) => {
    const found: Repeat[] = [];
    let starts = before;
    for (const element of elements) {
      found.push(...repeatsIn(element, flags, starts));
      starts = joined(starts, samplesOf(element, flags)).slice(0, samplesKept);
    }
    return found;
  });
}

function repeatsIn(element: AST.Element, flags: string, before: string[]): Repeat[] {
  if (element.type === 'Quantifier') {
    const own = element.max >= manyTimes ? [{ before, element: element.element }] : [];
    return [...own, ...repeatsIn(element.element, flags, before)];
  }
  if ('alternatives' in element) return repeatsOf(element.alternatives, flags, before);
  return [];
}

/** Some texts an element of a pattern matches, at most so many. */
function samplesOf(element: AST.Element | AST.Alternative, flags: string, most = samplesKept): string[] {
  switch (element.type) {
    case 'Alternative':
      return element.elements.reduce((said, one) => joined(said, samplesOf(one, flags)).slice(0, samplesKept), ['']);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap((one) => samplesOf(one, flags)).slice(0, Math.max(most, samplesKept));
    case 'Quantifier':
      return samplesOf(element.element, flags, most).map((said) => said.repeat(element.min));
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ''));
      return letters.filter((letter) => one.test(letter)).slice(0, most);
    }
    default:
      return [''];
  }
}

const joined = (starts: string[], ends: string[]): string[] =>
  starts.flatMap((start) => ends.map((end) => start + end));
