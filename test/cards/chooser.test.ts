import { describe, expect, it } from 'vitest';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { conditionOf } from '../../src/cards/peopleFilters.js';
import { filtersFor, isKnownFilter, mayView, selectPeople } from '../../src/cards/peopleView.js';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { choosePeople } from '../../src/meetings/people/chosenPeople.js';
import { measures } from '../../src/question/insight.js';
import { firstView, type View } from '../../src/question/view.js';
import { partsOf, textsOf } from './cardParts.js';
import { words } from './people.js';
import { attendanceOf, sizes } from './scenarios/reports.js';

const viewData = (view: View) => ({ ask: 'who attended', ...view });
const offered = (size: number) =>
  filtersFor(words, attendanceOf(size), 'private').map(({ value, title }) => ({ value, title }));
const withCount = (size: number) => offered(size).filter(({ value }) => value !== 'absent');

describe('what the chooser of a card offers', () => {
  it('is what somebody is, and everything that can be typed of a large meeting', () => {
    expect(offered(350).map(({ value }) => value)).toEqual([
      'all',
      'late',
      'leftEarly',
      'toTheEnd',
      'guests',
      'phone',
      'unknown',
      'absent',
      'organisation:contoso.example',
      'organisation:partner.example',
      'role:organizer',
      'role:coorganizer',
      'role:presenter',
      'role:attendee',
    ]);
    expect(offered(1).map(({ value }) => value)).toEqual(['all', 'toTheEnd', 'absent']);
  });

  it.each(sizes)('counts as many as it then shows, of %i people', (size) => {
    for (const { value, title } of withCount(size)) {
      const count = selectPeople(words, attendanceOf(size), { ...firstView, filter: value }).length;
      expect(title.replace(/,/g, '')).toMatch(new RegExp(`(^|\\D)${count}(\\D|$)`));
    }
  });

  it('finds those whom the same typed question finds', () => {
    const attendance = attendanceOf(350);
    for (const { value } of withCount(350)) {
      const condition = conditionOf(value);
      if (condition === null) continue;
      const tapped = selectPeople(words, attendance, { ...firstView, filter: value });
      const typed = choosePeople(attendance, condition, { graceMinutes: 5, timeZone: null });
      expect(tapped, value).toEqual(typed.chosen);
    }
  });

  it('pages through everybody of a filter once, within the budget, in a report of 20,000', () => {
    const attendance = attendanceOf(20_000);
    for (const { value: filter } of withCount(20_000).filter(({ value }) => value !== 'all')) {
      const all = selectPeople(words, attendance, { from: 0, sort: 'name', filter });
      for (const from of [0, 15, Math.max(0, all.length - 1)]) {
        const view: View = { from, sort: 'name', filter };
        const { card, summary } = attendanceCard({ words, title: 'T', attendance, detail: 'private', viewData, view });
        expect(fitsMessage(card), filter).toBe(true);
        const answer = textsOf(card, 'TextRun')[0] ?? '';
        expect(summary).toBe(`${answer.replace(/[()]/g, '')} · T`);
        const back = partsOf(card).filter(({ title }) => title === 'Everybody');
        expect(back.filter(({ type }) => type === 'Action.Execute')).toHaveLength(1);
      }
    }
  });

  it('is for the asker alone but for roles', () => {
    const own = offered(350).map(({ value }) => value);
    for (const filter of own) {
      expect(mayView({ ...firstView, filter }, 'private')).toBe(true);
      expect(mayView({ ...firstView, filter }, 'people'), filter).toBe(filter === 'all' || filter.startsWith('role:'));
      // An organisation is a word of the report, which is stored nowhere.
      expect(isKnownFilter(filter), filter).toBe(!filter.startsWith('organisation:'));
    }
    expect(filtersFor(words, attendanceOf(350), 'people').every(({ value }) => /^(all|role:.+)$/.test(value))).toBe(
      true,
    );
  });

  it('measures nobody where a tenant has switched that off', () => {
    const attendance = { ...attendanceOf(350), insight: 'attendance' } as const;
    const filters = filtersFor(words, attendance, 'private');
    expect(filters.filter(({ value }) => measures({ filter: value }))).toEqual([]);
    expect(filters.map(({ value }) => value)).toContain('phone');
  });

  it('looks for somebody by name only where not everybody is on the card, and only for the asker', () => {
    const find = { ask: 'attendance of person', finds: true } as const;
    const inputs = (size: number, detail: 'private' | 'people' = 'private') =>
      partsOf(
        attendanceCard({ words, title: 'T', attendance: attendanceOf(size), detail, viewData, find }).card,
      ).filter(({ type }) => type === 'Input.Text').length;
    expect([inputs(12), inputs(60), inputs(20_000), inputs(60, 'people')]).toEqual([0, 1, 1, 0]);
  });
});
