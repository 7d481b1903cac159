import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import type { People } from '../../src/question/people.js';
import { lexicons } from '../../src/understanding/lexicon/index.js';
import { simplified } from '../../src/understanding/parse/simplified.js';
import type { LanguageName } from '../../src/understanding/phrases/index.js';
import { type Asked, understand } from '../../src/understanding/understand.js';
import { expanded } from './expanded.js';
import { peopleIn } from './notation.js';

const nouns: Record<string, People> = {
  guest: { is: 'guest' },
  presenter: { is: 'role', role: 'presenter' },
  organizer: { is: 'role', role: 'organizer' },
};
const said: Record<string, People> = {
  late: { is: 'late', over: null },
  absent: { is: 'absent' },
  phone: { is: 'phone' },
  toTheEnd: { is: 'toTheEnd' },
  accepted: { is: 'response', response: 'accepted' },
  declined: { is: 'response', response: 'declined' },
};

/** Some phrases of a part: those that stand in the lexicon first. */
const some = (language: LanguageName, part: string, most: number): string[] =>
  (lexicons[language]?.words[part] ?? '')
    .split(';')
    .flatMap(expanded)
    .filter((phrase) => phrase !== '')
    .slice(0, most);
const first = (language: LanguageName, part: string): string => some(language, part, 1)[0] ?? '';

interface Combined {
  text: string;
  people: People;
}

/** Every two parts, put together in the way of the language. */
function combinations(language: LanguageName): Combined[] {
  const isJapanese = language === 'ja';
  const put = (...words: string[]) => words.filter((word) => word !== '').join(isJapanese ? '' : ' ');
  const who = (words: string) => (isJapanese ? put(words, '人') : put(first(language, 'who'), words));
  const phrases = (of: Record<string, People>) =>
    Object.entries(of).flatMap(([part, people]) => some(language, part, 3).map((phrase) => ({ phrase, people })));
  const [things, persons] = [phrases(said), phrases(nouns)];
  const pairs = <T, U>(a: T[], b: U[]) => a.flatMap((one) => b.map((other) => [one, other] as const));
  const distinct = pairs(things, things).filter(([a, b]) => a.people !== b.people);
  return [
    ...distinct.map(([a, b]) => ({
      text: who(put(a.phrase, first(language, 'and'), b.phrase)),
      people: simplified({ all: [a.people, b.people] }),
    })),
    ...distinct.map(([a, b]) => ({
      text: who(put(a.phrase, first(language, 'or'), b.phrase)),
      people: simplified({ any: [a.people, b.people] }),
    })),
    ...pairs(persons, things).map(([noun, thing]) => ({
      text: isJapanese ? put(thing.phrase, noun.phrase) : put(first(language, 'which'), noun.phrase, thing.phrase),
      people: simplified({ all: [noun.people, thing.people] }),
    })),
    ...pairs(persons, persons)
      .filter(([a, b]) => a.people !== b.people)
      .map(([a, b]) => ({
        text: put(a.phrase, first(language, 'and'), b.phrase),
        people: simplified({ any: [a.people, b.people] }),
      })),
  ];
}

/** What is said of people, as one question each: "who was late and who left early". */
function questionPairs(language: LanguageName): { text: string; each: People[] }[] {
  const [who, and] = [first(language, 'who'), first(language, 'and')];
  const things = Object.entries(said).flatMap(([part, people]) =>
    some(language, part, 2).map((phrase) => ({ phrase, people })),
  );
  return things.flatMap((a) =>
    things
      .filter((b) => b.people !== a.people)
      .map((b) => ({ text: [who, a.phrase, and, who, b.phrase].join(' '), each: [a.people, b.people] })),
  );
}

const peopleOf = ({ command, people }: Asked): string =>
  people === null ? (command === 'who was late' ? 'late' : 'absent') : peopleIn(people);

describe.each(['en', 'de', 'fr', 'es'] as const)('any two questions in %s', (language) => {
  it('are both offered', () => {
    const pairs = questionPairs(language);
    expect(pairs.length).toBeGreaterThan(50);
    const failed = pairs.flatMap(({ text, each }) => {
      const found = understand(text, { commands, locale: language });
      const is = found.kind === 'offer' ? found.readings.slice(0, 2).map(peopleOf) : [found.kind];
      return is.join(' / ') === each.map(peopleIn).join(' / ') ? [] : [`${text}: ${is.join(' / ')}`];
    });
    expect(failed, `${failed.length} of ${pairs.length}\n${failed.slice(0, 40).join('\n')}`).toEqual([]);
  });
});

describe.each(['en', 'de', 'fr', 'es', 'ja'] as const)('any two parts in %s', (language) => {
  it('come back as they were put together', () => {
    const all = combinations(language);
    expect(all.length).toBeGreaterThan(300);
    const failed = all.flatMap(({ text, people }) => {
      const found = understand(text, { commands, locale: language });
      const asked = found.kind === 'question' ? [found.asked] : found.kind === 'offer' ? found.readings : [];
      const is = asked.map((one) => (one.people === null ? one.command : peopleIn(one.people)));
      return is.includes(peopleIn(people)) && asked.every(({ rest }) => rest === null)
        ? []
        : [
            `${text}: ${found.kind} ${is.join(' / ')} ${asked.map(({ rest }) => rest).join(' ')}, not ${peopleIn(people)}`,
          ];
    });
    expect(failed, `${failed.length} of ${all.length}\n${failed.slice(0, 40).join('\n')}`).toEqual([]);
  });
});
