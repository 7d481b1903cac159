import { describe, expect, it } from 'vitest';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { en } from '../../src/words/en.js';
import { languages, type Words, wordsFor } from '../../src/words/index.js';
import { type Part, partsOf, textsOf } from './cardParts.js';
import { hasMarks, markdownTexts, oddities, unspoken } from './rules/says.js';
import { againstSchema15 } from './rules/schema15.js';
import { laidOutIn, teamsElementsIn, withFallbacks, withStandIns } from './rules/teamsElements.js';
import { againstTeamsTypes } from './rules/teamsTypes.js';
import { against15 } from './rules/version15.js';
import { scenarioId, scenarios } from './scenarios/index.js';
import { dataTexts } from './scenarios/names.js';

const inWords = Object.keys(languages).map((language): [string, Words] => [language, wordsFor(language)]);

const textIn = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

describe.each(inWords)('every card in the language %s', (language, words) => {
  const built = scenarios.map((scenario) => ({ id: scenarioId(scenario), ...scenario.build(words) }));
  /** What is wrong with any card, and with which. */
  const problems = (check: (card: Record<string, unknown>, summary: string) => string[]) =>
    built.flatMap(({ id, card, summary }) => check(card, summary).map((problem) => `${id}: ${problem}`));

  it('is an Adaptive Card of version 1.5 but for what only Teams has', () => {
    expect(built.filter(({ card }) => card.version !== '1.5')).toEqual([]);
    expect(problems((card) => against15(withStandIns(card)))).toEqual([]);
    expect(problems((card) => againstSchema15(withStandIns(card)))).toEqual([]);
  });

  it('names the type of each column: the JavaScript renderer adds it to a card that a client may have frozen, and fails', () => {
    const unnamedIn = (card: unknown) =>
      partsOf(card)
        .filter(({ type }) => type === 'ColumnSet')
        .flatMap(({ columns }) => (Array.isArray(columns) ? columns : [columns]))
        .filter((column) => column?.type !== 'Column');
    expect(problems((card) => unnamedIn(card).map((column) => JSON.stringify(column)))).toEqual([]);
  });

  it('is one of version 1.5 through and through where the fallbacks are shown', () => {
    const without = (card: unknown) => teamsElementsIn(card).filter(({ fallback }) => fallback === undefined);
    expect(problems((card) => without(card).map(({ type }) => `${type} has no fallback`))).toEqual([]);
    expect(problems((card) => against15(withFallbacks(card)))).toEqual([]);
    expect(problems((card) => againstSchema15(withFallbacks(card)))).toEqual([]);
  });

  it('says in each fallback what stands in its place', () => {
    // A face is told by the name, or by its initials beside that; an icon by its sign.
    const said: Record<string, (element: Part) => unknown> = {
      Badge: ({ text, fallback }) => Object(fallback).text === text,
      Icon: ({ fallback }) => textIn(Object(fallback).altText),
      Component: ({ fallback, properties }) =>
        textIn(Object(fallback).text) || textsOf(fallback, 'TextRun').includes(Object(properties).displayName),
    };
    const silent = (card: unknown) =>
      teamsElementsIn(card).filter((element) => said[String(element.type)]?.(element) !== true);
    expect(problems((card) => silent(card).map((element) => JSON.stringify(element)))).toEqual([]);
  });

  it('fits into a message', () => {
    expect(problems((card) => (fitsMessage(card) ? [] : [`${JSON.stringify(card).length} letters`]))).toEqual([]);
  });

  it('has nothing empty and nothing that a program left behind', () => {
    expect(problems((card) => [...oddities(card), ...oddities(withFallbacks(card))])).toEqual([]);
  });

  it('explains the mark of an unknown end wherever it stands beside a time', () => {
    const isUnexplained = (card: unknown) => {
      const texts = [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')].filter((text) => text.includes('†'));
      return texts.length > 0 && !texts.includes(words.say('attendance.openEnded'));
    };
    expect(built.filter(({ card }) => isUnexplained(card)).map(({ id }) => id)).toEqual([]);
  });

  it('quotes no heading that does not stand on it, where some of the missing may be listed under another', () => {
    const [opens = '', closes = ''] = words.say('absence.heading', { heading: '⟨⟩' }).split('⟨⟩');
    // A heading ends in the number of those below it.
    const quote = new RegExp(`${opens}([^${opens}${closes}]+[(（][\\d.,\\s]+[)）])${closes}`, 'gu');
    const quotedIn = (card: unknown) =>
      textsOf(card, 'TextBlock').flatMap((text) => [...text.matchAll(quote)].map(([, heading = '']) => heading));
    // Of many people the heading may stand on a later page, and the sentence on an earlier one.
    const [next, previous] = [words.say('view.next'), words.say('view.previous')];
    const isPaged = (card: unknown) => partsOf(card).some(({ title }) => title === next || title === previous);
    const onePage = built.filter(({ card }) => !isPaged(card));
    expect(onePage.flatMap(({ card }) => quotedIn(card)).length).toBeGreaterThan(5);
    const unshown = (card: unknown) => quotedIn(card).filter((heading) => !textsOf(card, 'TextRun').includes(heading));
    expect(onePage.flatMap(({ id, card }) => unshown(card).map((heading) => `${id}: ${heading}`))).toEqual([]);
  });

  it('shows no name and no title where a client may render Markdown', () => {
    const holdsData = (text: string) => dataTexts.some((data) => text.includes(data));
    const found = (card: unknown) => [...markdownTexts(card), ...markdownTexts(withFallbacks(card))];
    expect(problems((card) => found(card).filter(holdsData))).toEqual([]);
  });

  it('tells what it is about to who hears it, is notified or has an old client', () => {
    const isSilent = (text: unknown) => typeof text !== 'string' || text.trim() === '' || hasMarks(text);
    expect(problems((card, summary) => [card.speak, card.fallbackText, summary].filter(isSilent).map(String))).toEqual(
      [],
    );
    expect(problems(unspoken)).toEqual([]);
    const readable = (card: unknown) => [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')];
    expect(problems((card) => (readable(withFallbacks(card)).length > 0 ? [] : ['has no text']))).toEqual([]);
  });

  it('uses what only Teams has as Microsoft’s types for it say', { timeout: 120_000 }, () => {
    const found = built.flatMap(({ id, card }) =>
      [...teamsElementsIn(card), ...laidOutIn(card)].map((element) => ({ id, element })),
    );
    expect(againstTeamsTypes(found, `card-types-${language}`)).toEqual([]);
  });
});

describe('the catalogues', () => {
  it.each(Object.entries(languages))(
    'have in %s every sentence that English has, and no other',
    (_language, catalogue) => {
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
      expect(Object.entries(catalogue).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    },
  );
});

describe('these checks', () => {
  const card = (...body: unknown[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
  const tapping = (selectAction: object) => card({ type: 'Container', items: [], selectAction });

  it.each([
    ['an unknown property', card({ type: 'TextBlock', text: 'a', colour: 'good' })],
    ['a value that version 1.5 does not have', card({ type: 'TextBlock', text: 'a', size: 'huge' })],
    ['an element that only Teams has', card({ type: 'Badge', text: 'late' })],
    ['a property of a later version', card({ type: 'Input.Text', id: 'a', labelPosition: 'inline' })],
  ])('notice %s', (_what, odd) => {
    expect(against15(odd)).not.toEqual([]);
    expect(againstSchema15(odd)).not.toEqual([]);
  });

  it.each([
    ['a text that is a number', card({ type: 'TextBlock', text: 3 })],
    ['an input without an id', card({ type: 'Input.ChoiceSet', choices: [] })],
    ['a choice without a value', card({ type: 'Input.ChoiceSet', id: 'a', choices: [{ title: 'a' }] })],
    ['a cell’s fallback', card({ type: 'Table', rows: [{ cells: [{ items: [], fallback: 'drop' }] }] })],
    ['a button that shows a card where only a tap is allowed', tapping({ type: 'Action.ShowCard' })],
  ])('notice %s, by the official schema', (_what, odd) => {
    expect(againstSchema15(odd)).toHaveLength(1);
  });

  it('notice what the types of Teams’ own elements do not allow, and name the card', { timeout: 60_000 }, () => {
    const fallback = { type: 'TextBlock', text: 'late', size: 'small' };
    const badge = (id: string, more: object) => ({ id, element: { type: 'Badge', text: 'late', fallback, ...more } });
    const [right, wrong] = [badge('right', { style: 'Warning' }), badge('wrong', { style: 'Loud' })];
    const said = againstTeamsTypes([right, wrong, badge('odd', { colour: 'red' })], 'card-types-wrong');
    expect(said).toEqual([
      expect.stringMatching(/^wrong: Badge: .*Loud/),
      expect.stringMatching(/^odd: Badge: .*colour/),
    ]);
  });

  it('replace an element wherever it stands, and drop it where that is its fallback', () => {
    const badge = { type: 'Badge', text: 'late', fallback: { type: 'TextBlock', text: 'late' } };
    const bar = { type: 'ProgressBar', value: 3, fallback: 'drop' };
    expect(withFallbacks(card({ type: 'Container', items: [bar, badge] }))).toEqual(
      card({ type: 'Container', items: [{ type: 'TextBlock', text: 'late' }] }),
    );
  });
});
