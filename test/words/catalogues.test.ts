import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { matchCommand } from '../../src/understanding/match.js';
import { en, type WordKey } from '../../src/words/en.js';
import { languages, type WordValues, wordsFor } from '../../src/words/index.js';
import { argumentsOf, type IcuArgument } from './icuArguments.js';

const keys = Object.keys(en).filter((key): key is WordKey => key in en);
const translations = Object.entries(languages).filter(([language]) => language !== 'en');

/** Keys whose words are the same in another language, and why. */
const sameAsEnglish: Record<string, string> = {
  'waiting.one': 'a name, and in brackets what was answered',
  'chosen.answer': 'a frame for two texts',
  'view.filter.said': 'a frame for a text and a number',
  'chosen.no': 'Spanish says No',
  'chosen.absent': 'French writes absent',
  'attendance.name': 'German writes Name',
  'example.organizer': 'a name',
  'help.group.series': 'Spanish says Series',
  'example.presenter': 'a name',
  'example.late': 'a name',
  'attendance.count': 'nothing but a number',
  'trend.date': 'French writes Date',
  'person.status': 'German writes Status',
  'person.percent': 'nothing but a number',
  'chip.chosen': 'a mark before a value',
  'headline.withLength': 'nothing but values',
  'person.stay': 'nothing but values',
  'picture.on': 'nothing but values',
  'export.status': 'German writes Status',
  'export.no': 'Spanish says no',
  'view.sort.name': 'German writes Name',
  'person.summary': 'nothing but values',
  'status.count': 'nothing but values',
  'role.count': 'nothing but values',
  'duration.none': 'min is French and Spanish too',
  'command.roles': 'Spanish says roles',
  'roles.question': 'Spanish says Roles',
};

/** A value for every argument; each count in turn. */
const samples = [0, 1, 2, 5, 21, 1234, 1_000_000];
const valuesFor = (wanted: IcuArgument[], count: number): WordValues =>
  Object.fromEntries(wanted.map(({ name, kind }) => [name, kind === 'text' ? `⟨${name}⟩` : count]));

describe.each(Object.entries(languages))('the catalogue %s', (language, catalogue) => {
  const words = wordsFor(language);

  it('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it('takes the same values in every sentence', () => {
    for (const key of keys) {
      const kinds = (one: string) => argumentsOf(one).map(({ name, kind }) => `${name} ${kind}`);
      expect(kinds(catalogue[key]), key).toEqual(kinds(en[key]));
    }
  });

  it('has the plural forms the language has, or one for all of them', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const { name, plurals } of argumentsOf(catalogue[key])) {
        const own = plurals.filter((form) => !form.startsWith('='));
        if (own.join() !== 'other' && own.length > 0)
          expect([...own].sort(), `${key} ${name}`).toEqual([...forms].sort());
      }
    }
  });

  it('says whole sentences, with every value in them', () => {
    for (const key of keys) {
      const wanted = argumentsOf(catalogue[key]);
      for (const count of wanted.length === 0 ? [1] : samples) {
        const values = valuesFor(wanted, count);
        const said = words.say(key, values);
        expect(said, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(said, key).toBe(said.trim());
        expect(said, key).not.toMatch(/ {2}|\n/);
        expect(said.length, key).toBeGreaterThan(0);
        for (const { name, kind } of wanted) if (kind === 'text') expect(said, key).toContain(`⟨${name}⟩`);
      }
    }
  });

  it('writes apostrophes as letters, since a straight one would quote the message syntax', () => {
    for (const key of keys) expect(catalogue[key], key).not.toContain("'");
  });

  it('closes every Markdown mark, with room around it', () => {
    for (const key of keys) {
      const text = catalogue[key];
      expect(text.split('**').length % 2, key).toBe(1);
      expect(text.replaceAll('**', ''), key).not.toMatch(/[*_`[\]]/);
      for (const [, before, bold = '', after] of text.matchAll(/(.?)\*\*(.+?)\*\*(.?)/gu)) {
        expect(bold, key).toBe(bold.trim());
        expect(`${before}${after}`, key).not.toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });

  it('quotes only commands that are understood, and buttons that are there', () => {
    const buttons = new Set(keys.filter((key) => key.startsWith('button.')).map((key) => catalogue[key]));
    const bold = keys.flatMap((key) => [...catalogue[key].matchAll(/\*\*(.+?)\*\*/gu)].map(([, said = '']) => said));
    const examples = (['help.trend', 'help.attendanceOf', 'help.summaries', 'meetings.how'] as const).flatMap((key) =>
      [...catalogue[key].matchAll(/[“„«「]\s*(.+?)\s*[”“»」]/gu)].map(([, said = '']) => said),
    );
    expect(bold.length).toBeGreaterThan(20);
    expect(examples.length).toBe(8);
    for (const said of [...bold, ...examples]) {
      if (!buttons.has(said)) expect(matchCommand(said, commands)?.command.name, said).toBeDefined();
    }
  });

  it('keeps each button and label short', () => {
    for (const key of keys) {
      if (key.startsWith('button.')) expect(catalogue[key].length, key).toBeLessThanOrEqual(40);
    }
  });
});

describe.each(translations)('the translation %s', (_language, catalogue) => {
  it('leaves no sentence in English, but for what is the same', () => {
    for (const key of keys.filter((key) => catalogue[key] === en[key]))
      expect(sameAsEnglish, key).toHaveProperty([key]);
  });

  it('asks the same command where the English one quotes it', () => {
    const quoted = (text: string) =>
      [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(
        ([, said = '']) => matchCommand(said, commands)?.command.name ?? 'button',
      );
    for (const key of keys) expect(quoted(catalogue[key]).sort(), key).toEqual(quoted(en[key]).sort());
  });
});

describe('what is allowed to be the same as in English', () => {
  it('is the same in one language at least', () => {
    for (const key of keys.filter((key) => key in sameAsEnglish)) {
      expect(
        translations.some(([, catalogue]) => catalogue[key] === en[key]),
        key,
      ).toBe(true);
    }
    expect(Object.keys(sameAsEnglish).filter((key) => !(key in en))).toEqual([]);
  });
});

describe('plural forms', () => {
  it.each([
    ['de', 0, 'Niemand'],
    ['de', 1, '1 Person'],
    ['de', 1234, '1.234 Personen'],
    ['de-CH', 1234, '1’234 Personen'],
    ['fr', 0, 'Personne'],
    ['fr', 1, '1 personne'],
    ['fr', 2, '2 personnes'],
    ['fr', 1_000_000, '1 000 000 de personnes'],
    ['es', 1, '1 persona'],
    ['es', 20_000, '20.000 personas'],
    ['es-MX', 20_000, '20,000 personas'],
    ['ja', 1, '1 人'],
    ['ja', 1234, '1,234 人'],
  ])('in %s for %i read "%s"', (locale, count, expected) => {
    const said = wordsFor(locale).say('attendance.people', { count });
    // Which blank or apostrophe stands between thousands is the runtime's business.
    expect(said.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll("'", '’')).toBe(expected);
  });

  it('are those of a message that compiles', () => {
    for (const [language, catalogue] of Object.entries(languages)) {
      for (const key of keys) expect(() => new IntlMessageFormat(catalogue[key], language), key).not.toThrow();
    }
  });
});

describe('the English catalogue', () => {
  it('agrees with one person as well as with several', () => {
    const wrong = keys.filter((key) => {
      const one = wordsFor('en').say(key, { ...valuesFor(argumentsOf(en[key]), 9), count: 1, some: 1 });
      return /^1 (of [^.]*?)?(are|were|have|people)\b/u.test(one);
    });
    expect(wrong).toEqual([]);
  });
});
