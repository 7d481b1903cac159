import { describe, expect, it } from 'vitest';
import { type Cell, reportCard } from '../../src/cards/reportCard.js';
import { firstView } from '../../src/question/view.js';
import { partsOf, rowsOf, sizeOf, textsOf, unshownIn } from './cardParts.js';
import { words } from './people.js';

const columns = [{ width: 2 }, { width: 1, right: true }];
const rows = (count: number, name = 'Person'): Cell[][] =>
  Array.from({ length: count }, (_, i) => [{ data: `${name} ${i}` }, { words: '5 min' }]);
const report = {
  words,
  template: 'absence',
  detail: 'private',
  question: 'Who was late',
  title: 'Roof garden',
  summary: 'three people',
} as const;

describe('a report card', () => {
  it('puts data into text runs only, where no Markdown is rendered', () => {
    const { card } = reportCard({
      ...report,
      title: '**Plan** [x](https://evil.example)',
      sections: [{ heading: '*a*', columns, rows: [[{ data: '_b_', more: ' · `c`' }, { words: 'w' }]] }],
    });
    expect(textsOf(card, 'TextRun')).toEqual(['**Plan** [x](https://evil.example)', '*a*', '_b_', ' · `c`']);
    expect(textsOf(card, 'TextBlock').join()).not.toMatch(/evil|_b_|`c`/);
  });

  it('shows as many rows over all tables as fit, and counts the others', () => {
    const sections = [
      { columns, header: ['Name', 'Time'], rows: rows(20) },
      { columns, rows: rows(20, 'Guest') },
      { heading: 'Empty in the end', columns, rows: rows(5, 'Last') },
    ];
    const { card } = reportCard({ ...report, sections });
    expect(rowsOf(card)).toHaveLength(30);
    expect(unshownIn(card)).toBe(15);
    expect(textsOf(card, 'TextRun')).not.toContain('Empty in the end');
  });

  it('puts two figures beside each other, and one alone that is too wide for half a phone', () => {
    const figures = ['12 people', '{{TIME(2026-03-04T09:00:00Z)}}', '2,774 of 19,489', '5 min'].map((value) => ({
      label: 'l',
      value,
    }));
    const sets = partsOf(reportCard({ ...report, figures }).card).filter(({ type }) => type === 'ColumnSet');
    expect(sets.map((set) => textsOf(set, 'TextBlock').filter((text) => text !== 'l'))).toEqual([
      ['12 people', '{{TIME(2026-03-04T09:00:00Z)}}'],
      ['2,774 of 19,489'],
      ['5 min'],
    ]);
  });

  it('stays within a message for the longest names there are', () => {
    const message = reportCard({ ...report, sections: [{ columns, rows: rows(500, '漢'.repeat(300)) }] });
    expect(sizeOf(message).utf8).toBeLessThanOrEqual(28 * 1024);
    expect(sizeOf(message).utf16).toBeLessThanOrEqual(40 * 1024);
    const shown = partsOf(message.card).filter(({ type }) => type === 'TableRow').length;
    expect(shown).toBeGreaterThan(10);
    expect(unshownIn(message.card)).toBe(500 - shown);
  });

  it('goes back a page by as many rows as fitted, so that none comes twice', () => {
    const sections = [{ columns, rows: rows(500, '漢'.repeat(300)) }];
    const pressed = (title: string, from: number) => {
      const view = { ...firstView, from };
      const { card } = reportCard({ ...report, sections, view, viewData: (to) => ({ ask: '', from: to.from }) });
      const button = partsOf(card).find((part) => part.type === 'Action.Execute' && part.title === title);
      return Object(button?.data).from ?? 0;
    };
    const second = pressed('Next', 0);
    const third = pressed('Next', second);
    expect(second).toBeGreaterThan(10);
    // Fewer than the thirty of a page: only then it matters by how much it goes back.
    expect(second).toBeLessThan(30);
    expect(third - second).toBe(second);
    expect(pressed('Previous', third)).toBe(second);
  });

  it('leaves no template marks, empty texts or empty tables behind', () => {
    const { card } = reportCard({ ...report, title: null, sections: [{ heading: 'Nobody', columns, rows: [] }] });
    expect(JSON.stringify(card)).not.toContain('${');
    const texts = [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(partsOf(card).filter(({ type }) => type === 'Table')).toEqual([]);
  });
});
