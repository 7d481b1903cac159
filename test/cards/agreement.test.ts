import { describe, expect, it } from 'vitest';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { tappedTimes } from '../../src/meetings/people/tappedTimes.js';
import { readButton } from '../../src/question/button.js';
import { viewOf } from '../../src/question/view.js';
import { languages, wordsFor } from '../../src/words/index.js';
import { figuresOf, partsOf, personRowsOf, textsOf, unshownIn } from './cardParts.js';
import { words } from './people.js';
import { scenarioId, scenarios } from './scenarios/index.js';
import { attendanceOf, empty, ordinary, sizes, withoutTimes } from './scenarios/reports.js';

const number = (text = '') => Number(text.replace(/\D/g, ''));
const chipsOn = (card: unknown) =>
  partsOf(card).flatMap(({ type, title, data }) => {
    const [, label, count] = /^(?:✓ )?(All|Late|Left early|Guests|Unknown) ([\d,]+)$/.exec(String(title ?? '')) ?? [];
    return type === 'Action.Execute' && label !== undefined ? [{ label, count: number(count), data }] : [];
  });
const headlineOf = (card: unknown) =>
  textsOf(
    partsOf(card).find(({ type }) => type === 'RichTextBlock'),
    'TextRun',
  ).join('');
const own = (name: string) =>
  /^(attendance-(private|page-2|shared|nobody|hidden)|ordinary-(private|unplanned)|summary-own)$/.test(name);

describe('the headline, the figures, the chips and the rows of a card', () => {
  it.each(scenarios.filter(({ name }) => own(name)).map((scenario) => [scenarioId(scenario), scenario] as const))(
    'agree: %s',
    (_id, scenario) => {
      const { card } = scenario.build(words);
      const rows = personRowsOf(card);
      const all = rows.length + unshownIn(card);
      const chips = new Map(chipsOn(card).map(({ label, count }) => [label, count]));
      expect(number(figuresOf(card)[0]?.replace(/ p.*/, ''))).toBe(all);
      const [people = '', ...more] = headlineOf(card).split(' · ');
      expect(all === 0 ? people : number(people.replace(/ p.*/, ''))).toBe(all === 0 ? 'Nobody came' : all);
      expect(more.length).toBeLessThan(4);
      const said = (what: string) => number(more.find((part) => part.endsWith(what))?.replace(what, ''));
      expect(said(' late')).toBe(chips.get('Late') ?? 0);
      expect(said(' left early')).toBe(chips.get('Left early') ?? 0);
      if (chips.size > 0) expect(chips.get('All')).toBe(all);
      for (const [label, count] of chips) expect(count, label).toBeGreaterThan(0);
      if (unshownIn(card) > 0) return;
      expect(rows.filter(({ pill }) => pill.includes('late'))).toHaveLength(said(' late'));
      expect(rows.filter(({ pill }) => pill.includes('early'))).toHaveLength(said(' left early'));
      expect(rows.filter(({ time }) => time === 'unknown')).toHaveLength(chips.get('Unknown') ?? 0);
    },
  );

  it.each(sizes)('agree with what a chip then shows, of %i people', (size) => {
    const attendance = attendanceOf(size);
    const viewData = () => ({ ask: 'who attended' });
    const make = (view = viewOf({})) =>
      attendanceCard({
        words,
        title: 'T',
        attendance,
        detail: 'private',
        viewData,
        view,
        tapping: tappedTimes(attendance, { detail: 'private', timeZone: 'UTC', asked: view.times }),
      }).card;
    for (const { label, count, data } of chipsOn(make())) {
      const pressed = readButton(data);
      if (pressed === null) throw new Error(`${label} asks nothing`);
      const shown = make(viewOf(pressed));
      expect(personRowsOf(shown).length + unshownIn(shown), label).toBe(count);
      expect(partsOf(shown).filter(({ title }) => String(title).startsWith('✓'))).toHaveLength(1);
    }
  });

  it('says of those invited how many came, where that is known', () => {
    const attendance = ordinary();
    const invited = { came: 8, of: 11, missing: 2, inDoubt: false };
    const card = attendanceCard({ words, title: 'T', attendance, detail: 'private', invited }).card;
    expect(headlineOf(card)).toBe('8 of 11 came · 1 late · 1 left early · 2 missing');
    const doubted = { ...invited, inDoubt: true };
    expect(
      headlineOf(attendanceCard({ words, title: 'T', attendance, detail: 'private', invited: doubted }).card),
    ).toBe('8 of 11 came · 1 late · 1 left early · 2 not found');
    for (const detail of ['counts', 'people'] as const)
      expect(headlineOf(attendanceCard({ words, title: 'T', attendance, detail, invited }).card)).toMatch(
        /^10 people, 1 hr 1 min/,
      );
  });

  it.each(Object.keys(languages))('has four parts at most, and whole ones, in %s', (language) => {
    const say = wordsFor(language);
    for (const attendance of [
      ordinary(),
      ordinary(null),
      empty(),
      withoutTimes(),
      ...[1, 12, 350].map((n) => attendanceOf(n)),
    ])
      for (const invited of [
        null,
        { came: 1, of: 1, missing: 0, inDoubt: false },
        { came: 2, of: 13, missing: 1, inDoubt: true },
      ]) {
        const card = attendanceCard({ words: say, title: 'T', attendance, detail: 'private', invited }).card;
        const parts = headlineOf(card).split(' · ');
        expect(parts.length).toBeLessThanOrEqual(4);
        for (const part of parts) expect(part).toMatch(/^\S.*\S$/u);
      }
  });
});
