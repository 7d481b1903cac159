import { describe, expect, it } from 'vitest';
import { type Part, partsOf, personRowsOf, textsOf } from './cardParts.js';
import { words } from './people.js';
import { scenarioId, scenarios } from './scenarios/index.js';
import { guideScenarios } from './scenarios/ofGuide.js';

interface Built {
  id: string;
  card: Record<string, unknown>;
}

const built: Built[] = [...scenarios, ...guideScenarios].map((scenario) => ({
  id: scenarioId(scenario),
  card: scenario.build(words).card,
}));
const cards = (pattern: RegExp) => {
  const found = built.filter(({ id }) => pattern.test(id));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

const number = (text = '') => Number(text.replaceAll(',', ''));
const numbersIn = (text: string) => (text.match(/\d[\d,]*/g) ?? []).map(number);
const headlineOf = ({ card }: Built): string =>
  textsOf(
    partsOf(card).find(({ type }) => type === 'RichTextBlock'),
    'TextRun',
  ).join('');
/** How many a headline speaks of: by a number, by their names, or as nobody. */
function countIn(headline: string): number {
  if (/^(Nobody|No \p{L}+|There is nobody)\b/u.test(headline)) return 0;
  const [, names] = /^(.*) (?:joined first|left last)$/.exec(headline) ?? [];
  return names === undefined ? (numbersIn(headline)[0] ?? 0) : names.split(/, | and /).length;
}

/** The large numbers of a card by what stands below each. */
function figuresOf({ card }: Built): Map<string, string> {
  const figures = new Map<string, string>();
  for (const { type, items } of partsOf(card)) {
    const [value, label]: Part[] = type === 'Column' && Array.isArray(items) ? items : [];
    const isLarge = value?.weight === 'bolder' && (value.size === 'large' || value.size === 'extraLarge');
    if (isLarge && label?.isSubtle === true) figures.set(String(label.text), String(value.text));
  }
  return figures;
}

/** The lists of a card, each with its heading and how many rows of it are shown. */
function sectionsOf({ card }: Built): { heading: string; rows: number }[] {
  return partsOf(card).flatMap(({ type, items }) => {
    const parts: Part[] = type === 'Container' && Array.isArray(items) ? items : [];
    const table = parts.find((part) => part.type === 'Table');
    if (table === undefined || !Array.isArray(table.rows)) return [];
    const heading = textsOf(parts.find((part) => part.type === 'RichTextBlock') ?? [], 'TextRun')[0] ?? '';
    return [{ heading, rows: table.rows.length - (table.firstRowAsHeaders === true ? 1 : 0) }];
  });
}

/** "26–50 of 350", of people or of rows; null where all are shown. */
function rangeOf({ card }: Built): { from: number; to: number; of: number } | null {
  const found = textsOf(card, 'TextBlock').flatMap((text) => {
    const [, from, to, of] = /^(?:Rows )?([\d,]+)–([\d,]+) of ([\d,]+)$/.exec(text) ?? [];
    return of === undefined ? [] : [{ from: number(from), to: number(to), of: number(of) }];
  });
  return found[0] ?? null;
}

const rowsShown = (one: Built) =>
  personRowsOf(one.card).length + sectionsOf(one).reduce((sum, { rows }) => sum + rows, 0);
const rowsInAll = (one: Built) => rangeOf(one)?.of ?? rowsShown(one);
/** How many a heading promises: "Declined (3)", "2 Presenters". */
const promised = (heading: string) => {
  const [, count] = /\(([\d,]+)\)/.exec(heading) ?? /^([\d,]+) \p{L}/u.exec(heading) ?? [];
  return count === undefined ? null : number(count);
};

describe('the numbers of every card', () => {
  it('tell of a page that it has as many rows as it has', () => {
    const wrong = built.filter((one) => {
      const range = rangeOf(one);
      return range !== null && range.to - range.from + 1 !== rowsShown(one);
    });
    expect(built.filter((one) => rangeOf(one) !== null).length).toBeGreaterThan(100);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tell of a list that it has as many rows as it has, where it is shown to its end', () => {
    let compared = 0;
    const wrong = built.flatMap((one) => {
      const sections = sectionsOf(one);
      return sections.flatMap(({ heading, rows }, i) => {
        const count = promised(heading);
        if (count === null) return [];
        const isCut = rangeOf(one) !== null && (i === 0 || i === sections.length - 1);
        compared += isCut ? 0 : 1;
        return (isCut ? rows <= count : rows === count) ? [] : [`${one.id}: ${heading} above ${rows}`];
      });
    });
    expect(compared).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('say as many people in the headline as are listed, and as the figure says, whoever reads it', () => {
    const plain = /^(attendance-(counts|people|untitled|share-names|find|shared|page)|ordinary|summary|guide-summary)/;
    for (const one of cards(plain)) {
      const people = countIn(headlineOf(one));
      const figures = figuresOf(one);
      const figure = figures.get('people') ?? figures.get('person');
      // Where only figures are told, the headline has them all.
      if (figure === undefined) expect(personRowsOf(one.card), one.id).toEqual([]);
      else expect(number(figure), one.id).toBe(people);
      if (personRowsOf(one.card).length > 0) expect(rowsInAll(one), one.id).toBe(people);
    }
  });

  it('say as many in the headline of a part as it lists, as its name says, and no more than there are', () => {
    for (const one of cards(/^(attendance-(late|filter|times)|guide-filtering)/)) {
      const count = countIn(headlineOf(one));
      expect(rowsInAll(one), one.id).toBe(count);
      const figures = figuresOf(one);
      expect(count).toBeLessThanOrEqual(number(figures.get('people') ?? figures.get('person')));
      const part = partsOf(one.card)
        .filter(({ type, weight, size }) => type === 'TextRun' && weight === 'bolder' && size === undefined)
        .flatMap(({ text }) => String(text).split(' · '));
      // Two of them together have a number of their own.
      const names = part.filter((text) => promised(text) !== null);
      if (!one.id.includes('filter-and-times')) expect(names.map(promised), one.id).toEqual([count]);
    }
  });

  it('are the same above and below a list of who was late, left early or fits what was asked', () => {
    const asked = cards(/^(late-\d|left-early-\d|chosen-(?!chat|nobody|did|no-sch)|guide-(asking|following))/);
    for (const one of asked) {
      const said = headlineOf(one);
      const [figure = ''] = [...figuresOf(one).values()];
      const [count = 0, of = 0] = numbersIn(figure);
      // "All 14 invited are or may be in the report" is said of none who is missing.
      expect(/^All \d/.test(said) ? 0 : countIn(said), one.id).toBe(count);
      expect(count).toBeLessThanOrEqual(of);
      const sections = sectionsOf(one);
      const unknown = sections.find(({ heading }) => heading !== '')?.rows ?? 0;
      if (rangeOf(one) === null) expect(rowsShown(one) - unknown, one.id).toBe(count);
      else expect(rowsInAll(one), one.id).toBeGreaterThanOrEqual(count);
    }
  });

  it.each([
    [/^absent-/, 'Invited', ['Of them in the report', 'Not found', 'Not there', 'Declined', 'Optional, not there']],
    [/^registrations-/, 'Registered', ['Of them in the report', 'Not found']],
    [/^class-/, 'Members of the channel', ['Of them in the report', 'Not found in the report', 'Not in the report']],
    [/^pasted-list-/, 'On your list', ['In the report', 'Not in the report', 'Under that name', 'No such name']],
  ])('add up to those who were expected: %s', (pattern, whole, parts) => {
    for (const one of cards(pattern)) {
      const figures = figuresOf(one);
      const sum = parts.reduce((all, part) => all + number(figures.get(part) ?? '0'), 0);
      expect(sum, one.id).toBe(number(figures.get(whole)));
      const known = new Set([whole, ...parts, 'Show-up rate']);
      expect([...figures.keys()].filter((label) => !known.has(label))).toEqual([]);
    }
  });

  it('say of those expected as many missing in the headline as in the figures and the lists', () => {
    for (const one of cards(/^(absent|class)-/)) {
      const figures = figuresOf(one);
      const missing = ['Not found', 'Not there', 'Not found in the report', 'Not in the report'];
      const [notFound = ''] = missing.flatMap((label) => figures.get(label) ?? []);
      const whole = figures.get('Invited') ?? figures.get('Members of the channel');
      expect(numbersIn(headlineOf(one)).slice(0, 2), one.id).toEqual([number(notFound), number(whole)]);
      const lists = sectionsOf(one).filter(({ heading }) => /^(Not found|Members|Not in)/.test(heading));
      const listed = lists.reduce((sum, { heading }) => sum + (promised(heading) ?? 0), 0);
      const isWhole = rangeOf(one) === null && rowsShown(one) > 0;
      if (isWhole) expect(listed, one.id).toBe(number(notFound));
      else expect(listed, one.id).toBeLessThanOrEqual(number(notFound));
    }
  });

  it('have a show-up rate that anybody gets who divides', () => {
    for (const one of cards(/^registrations-/)) {
      const [share, came = 0, of = 1] = numbersIn(headlineOf(one));
      const figures = figuresOf(one);
      expect([came, of]).toEqual([number(figures.get('Of them in the report')), number(figures.get('Registered'))]);
      expect(figures.get('Show-up rate'), one.id).toBe(`${share}%`);
      expect(share, one.id).toBe(Math.round((100 * came) / of));
    }
  });

  it('are as many in the headline as in the lists of who is here now', () => {
    for (const one of cards(/^here-\d/)) {
      const [shown, members = 0] = numbersIn(headlineOf(one));
      expect(sectionsOf(one).map(({ heading }) => promised(heading))[0], one.id).toBe(shown);
      expect(members).toBeGreaterThanOrEqual(shown ?? 0);
    }
    for (const one of cards(/^waiting-350/)) {
      const [awaited] = numbersIn(headlineOf(one));
      expect(sectionsOf(one).map(({ heading }) => promised(heading))[0], one.id).toBe(awaited);
    }
  });
});
