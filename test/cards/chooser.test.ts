import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../src/attendance/attendance.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { conditionOf } from '../../src/cards/peopleFilters.js';
import {
  filtersFor,
  isKnownFilter,
  isOfInvitation,
  mayView,
  selectPeople,
  timesFor,
} from '../../src/cards/peopleView.js';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { choosePeople } from '../../src/meetings/people/chosenPeople.js';
import { tappedTimes } from '../../src/meetings/people/tappedTimes.js';
import { measures } from '../../src/question/insight.js';
import type { People } from '../../src/question/people.js';
import { readPeopleWords } from '../../src/question/readPeopleWords.js';
import { timeAsked } from '../../src/question/tapped.js';
import { firstView, type View } from '../../src/question/view.js';
import { partsOf, textsOf } from './cardParts.js';
import { words } from './people.js';
import { attendanceOf, sizes } from './scenarios/reports.js';

const viewData = (view: View) => ({ ask: 'who attended', ...view });
const offered = (size: number) =>
  filtersFor(words, attendanceOf(size), 'private').map(({ value, title }) => ({ value, title }));
// How many they are only the invitation tells.
const withCount = (size: number) => offered(size).filter(({ value }) => !isOfInvitation(value));

const timeZone = 'Europe/Berlin';
const tappingOf = (attendance: Attendance, times = 'all') =>
  tappedTimes(attendance, { detail: 'private', timeZone, asked: times });
const timesOf = (attendance: Attendance) =>
  timesFor(words, 'private', tappingOf(attendance)).filter(({ value }) => value !== 'all');
const tappedOf = (attendance: Attendance, view: View) =>
  selectPeople(words, attendance, view, tappingOf(attendance, view.times));
const typedOf = (attendance: Attendance, people: People) =>
  choosePeople(attendance, people, { graceMinutes: 5, timeZone });
/** Both lists are short enough to be looked over on a phone. */
const mostChoices = 17;

describe('what the chooser of a card offers', () => {
  it('is what somebody is, and everything that can be typed of a large meeting', () => {
    expect(offered(350).map(({ value }) => value)).toEqual([
      'all',
      'guests',
      'phone',
      'unknown',
      'absent',
      'accepted',
      'tentative',
      'declined',
      'without answer',
      'organisation:contoso.example',
      'organisation:partner.example',
      'role:organizer',
      'role:coorganizer',
      'role:presenter',
      'role:attendee',
    ]);
    expect(offered(1).map(({ value }) => value)).toEqual([
      'all',
      'absent',
      'accepted',
      'tentative',
      'declined',
      'without answer',
    ]);
    expect(timesOf(attendanceOf(350)).map(({ title }) => title)).toEqual([
      'Late (46)',
      'More than 15 minutes late (28)',
      'Left early (38)',
      'Stayed to the end (295)',
      'In the meeting for at least 45 min (283)',
      'In the meeting for at least 50% of it (323)',
      'In the meeting for less than 50% of it (18)',
      'In the meeting at 10:15 (305)',
      'In the meeting at 10:30 (294)',
      'In the meeting at 10:55 (296)',
      'First to join (2)',
      'Last to join (1)',
      'First to leave (1)',
      'Last to leave (2)',
    ]);
    expect(timesOf(attendanceOf(1)).map(({ value }) => value)).toContain('there to the end');
  });

  it.each(sizes)('is short enough for a phone, and offers nothing that is empty, of %i people', (size) => {
    expect(offered(size).length).toBeLessThanOrEqual(mostChoices);
    const attendance = attendanceOf(size);
    expect(timesOf(attendance).length).toBeLessThan(mostChoices);
    for (const { value } of timesOf(attendance))
      expect(tappedOf(attendance, { ...firstView, times: value }).selected.length, value).toBeGreaterThan(0);
  });

  it.each(sizes)('counts as many as it then shows, of %i people', (size) => {
    for (const { value, title } of withCount(size)) {
      const count = tappedOf(attendanceOf(size), { ...firstView, filter: value }).selected.length;
      expect(title.replace(/,/g, '')).toMatch(new RegExp(`(^|\\D)${count}(\\D|$)`));
    }
    for (const { value, title } of timesOf(attendanceOf(size))) {
      const count = tappedOf(attendanceOf(size), { ...firstView, times: value }).selected.length;
      expect(title.replace(/,/g, '')).toMatch(new RegExp(`\\(${count}\\)$`));
    }
  });

  it.each(sizes.filter((size) => size < 20_000))(
    'finds those whom the same typed question finds, of %i people',
    (size) => {
      const attendance = attendanceOf(size);
      // What older cards offered is asked, too.
      const filters = [...withCount(size).map(({ value }) => value), 'late', 'leftEarly', 'toTheEnd'];
      for (const filter of filters)
        for (const times of ['all', ...timesOf(attendance).map(({ value }) => value)]) {
          const who = filter === 'all' ? null : conditionOf(filter);
          const when = times === 'all' ? null : readPeopleWords(times);
          if ((who === null) !== (filter === 'all') || (when === null) !== (times === 'all')) continue;
          const people = [who, when].filter((one) => one !== null);
          if (people.length === 0) continue;
          const { selected, untold } = tappedOf(attendance, { ...firstView, filter, times });
          const typed = typedOf(attendance, { all: people });
          expect(selected, `${filter} ${times}`).toEqual(typed.chosen);
          // Whoever is certainly among those filtered, and of whom the report does not tell when.
          const inDoubt = typed.unknown.filter(
            (one) => who === null || typedOf({ ...attendance, people: [one] }, who).chosen.length > 0,
          );
          if (when !== null && 'is' in when && when.is !== 'first' && when.is !== 'last')
            expect(untold).toEqual(inDoubt);
        }
    },
  );

  it('pages through everybody of a filter once, within the budget, in a report of 20,000', () => {
    const attendance = attendanceOf(20_000);
    const views = [
      ...withCount(20_000).map(({ value: filter }) => ({ filter })),
      ...timesOf(attendance).map(({ value: times }) => ({ times })),
      { filter: 'guests', times: 'late' },
    ];
    for (const asked of views.filter((one) => !('filter' in one && one.filter === 'all'))) {
      const chosen: View = { ...firstView, sort: 'name', ...asked };
      const tapping = tappingOf(attendance, chosen.times);
      const all = selectPeople(words, attendance, chosen, tapping).selected;
      for (const from of [0, ...('filter' in asked ? [15, Math.max(0, all.length - 1)] : [])]) {
        const about = { words, title: 'T', attendance, detail: 'private', viewData, tapping } as const;
        const { card, summary } = attendanceCard({ ...about, view: { ...chosen, from } });
        expect(fitsMessage(card), JSON.stringify(asked)).toBe(true);
        const answer = textsOf(card, 'TextRun')[0] ?? '';
        expect(summary).toBe(`${answer.replace(/[()]/g, '')} · T`);
        const back = partsOf(card).filter(({ type, title }) => type === 'Action.Execute' && title === 'All 20,000');
        expect(back).toHaveLength(1);
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
    for (const { value: times } of timesOf(attendanceOf(350))) {
      expect(mayView({ ...firstView, times }, 'private')).toBe(true);
      expect(mayView({ ...firstView, times }, 'people'), times).toBe(false);
      expect(mayView({ ...firstView, times }, 'counts'), times).toBe(false);
    }
    for (const times of ['guest', 'named "Mei"', 'absent', '(late and guest)', 'not late', 'somebody’s own'])
      expect(mayView({ ...firstView, times }, 'private'), times).toBe(false);
    expect(tappedTimes(attendanceOf(350), { detail: 'people', timeZone })).toBeNull();
    expect(filtersFor(words, attendanceOf(350), 'people').every(({ value }) => /^(all|role:.+)$/.test(value))).toBe(
      true,
    );
  });

  it('measures nobody where a tenant has switched that off', () => {
    const attendance = { ...attendanceOf(350), insight: 'attendance' } as const;
    const filters = filtersFor(words, attendance, 'private');
    expect(filters.filter(({ value }) => measures({ ...firstView, filter: value }))).toEqual([]);
    // Who was there at a time of day is no measure of anybody.
    expect(timesOf(attendance).map(({ value }) => timeAsked(value)?.is)).toEqual(['at', 'at', 'at']);
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
