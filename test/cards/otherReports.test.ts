import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { trendOf } from '../../src/attendance/series.js';
import { meetingsCard } from '../../src/cards/meetingsCard.js';
import { personCard, personHistoryCard } from '../../src/cards/personCard.js';
import { rolesCard } from '../../src/cards/rolesCard.js';
import { sessionsCard } from '../../src/cards/sessionsCard.js';
import { timelineCard } from '../../src/cards/timelineCard.js';
import { trendCard } from '../../src/cards/trendCard.js';
import { firstView } from '../../src/cards/view.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { partsOf, rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';
import { attendanceOf } from './scenarios/reports.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

describe('the card of roles', () => {
  it('lists people under their role, as many as it counts', () => {
    expect(runs(rolesCard({ words, title, attendance, detail: 'people' }))).toEqual([
      title,
      '1 Organizer',
      'Ilse Brandt',
      '1 Presenter',
      'Tomás Rey',
      '3 Attendees',
      'Mo *bold*',
      'Wen Li',
      'Hidden Hal',
    ]);
  });

  it('tells on every page how many there are of each role', () => {
    const big = attendanceOf(350);
    for (const from of [0, 30, 330]) {
      const card = rolesCard({ words, title, attendance: big, detail: 'people', view: { ...firstView, from } });
      expect(
        blocks(card).filter((text) => /^1 Organizer · 1 Co-organizer · \d+ Presenters · \d+ Attendees$/.test(text)),
      ).toHaveLength(1);
    }
  });

  it('speaks of meetings in which everybody is a presenter where nearly all are, and nowhere else', () => {
    const note = 'In many meetings everybody is a presenter: that is a meeting option.';
    const of = (roles: string[]) =>
      summarize([
        session(
          's',
          ['09:00', '10:00'],
          roles.map((role, i) => row(`${i}`, { role, intervals: [stay('09:00', '10:00')] })),
        ),
      ]);
    const said = (roles: string[]) => blocks(rolesCard({ words, title, attendance: of(roles), detail: 'people' }));
    expect(said(['Organizer', 'Presenter', 'Presenter', 'Presenter'])).toContain(note);
    expect(said(['Organizer', 'Presenter', 'Attendee', 'Attendee'])).not.toContain(note);
  });

  it('names nobody where only counts may be shown', () => {
    const card = rolesCard({ words, title, attendance, detail: 'counts' });
    expect(runs(card)).toEqual([title]);
    expect(blocks(card)).toContain('1 Organizer · 1 Presenter · 3 Attendees');
  });
});

describe('the card of who was in at the same time', () => {
  it('counts the minutes of its line from the first join, and names that time where it knows the reader’s zone', () => {
    const axisOf = (timeZone: string | null) =>
      partsOf(timelineCard({ words, title, attendance, timeZone }).card).find(({ type }) => type === 'Chart.Line');
    expect(axisOf(null)?.xAxisTitle).toBe('Minutes from the beginning');
    expect(axisOf('Europe/Berlin')?.xAxisTitle).toMatch(/^Minutes after \d+:\d\d AM$/);
    const [line] = [Object(axisOf(null)).data].flat();
    expect(Object(line).values[0].y).toBeGreaterThan(0);
  });

  it('shows the peak, when it was first reached, and a row for each part of the meeting', () => {
    const card = timelineCard({ words, title, attendance });
    expect(blocks(card)).toEqual(expect.arrayContaining(['4 people', '{{TIME(2026-03-04T09:12:00Z)}}']));
    const rows = rowsOf(card.card);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(Math.max(...rows.map(([, , count]) => Number(count)))).toBe(4);
  });

  it('says so when the report gives no times', () => {
    const hidden = summarize([session('s', [null, null], [row('hal', { totalSeconds: 0 })])]);
    expect(blocks(timelineCard({ words, title, attendance: hidden }))).toContain(
      'The report gives no times for this meeting.',
    );
  });

  it('has twelve rows at most, however long the meeting was', () => {
    for (const end of ['09:00:20', '09:07', '10:31', '17:00', '33:00', '200:00']) {
      const long = summarize([session('s', ['09:00', end], [row('a', { intervals: [stay('09:00', end)] })])]);
      const rows = rowsOf(timelineCard({ words, title, attendance: long }).card);
      expect(rows.length, end).toBeGreaterThan(0);
      expect(rows.length, end).toBeLessThanOrEqual(12);
    }
  });
});

describe('the card of a series', () => {
  const day = 24 * 60 * 60_000;
  const date = (week: number, names: string[]) => ({
    start: at('09:00') + week * 7 * day,
    attendance: summarize(
      [
        session(
          's',
          ['09:00', '10:00'],
          names.map((name) =>
            row(`0000000${name.length}-0000-4000-8000-00000000000${name.length}`, {
              displayName: name,
              intervals: [stay('09:00', '10:00')],
            }),
          ),
        ),
      ],
      { schedule: { start: at('09:00'), end: at('10:00') } },
    ),
  });
  const series = [date(0, ['Al', 'Bea']), date(1, ['Al', 'Bea']), date(2, ['Al']), date(3, ['Al', 'Cleo'])];

  it('shows the newest date first, with who is late out of how many, and the change', () => {
    const card = trendCard({ words, title, trend: trendOf(series) });
    expect(
      rowsOf(card.card)
        .slice(0, 4)
        .map(([, ...rest]) => rest),
    ).toEqual([
      ['2', '1 hr', '0'],
      ['1', '1 hr', '0'],
      ['2', '1 hr', '0'],
      ['2', '1 hr', '0'],
    ]);
    expect(blocks(card)).toContain('+1');
  });

  it('names regulars who are in none of the newest two reports, as just that', () => {
    const said = runs(trendCard({ words, title, trend: trendOf(series) }));
    expect(said).toEqual([title, 'Came regularly, not in the last two reports (1)', 'Bea']);
    expect(blocks(trendCard({ words, title, trend: trendOf(series) }))).toContain('2 of 2');
  });

  it('says when there is nothing to compare yet', () => {
    const said = blocks(trendCard({ words, title, trend: trendOf(series.slice(0, 1)) }));
    expect(said).toContain('There is one report only, so there is nothing to compare yet.');
  });
});

describe('the card of one person', () => {
  const named = (name: string) => {
    const person = attendance.people.find(({ displayName }) => displayName === name);
    if (!person) throw new Error(name);
    return person;
  };

  it('shows time, share, status, and each stay', () => {
    const card = personCard({ words, title, attendance, person: named('Mo *bold*') });
    expect(blocks(card)).toEqual(expect.arrayContaining(['49 min', '82%', 'present']));
    expect(rowsOf(card.card)).toEqual([
      ['{{TIME(2026-03-04T09:01:00Z)}}', '{{TIME(2026-03-04T09:20:00Z)}}', '19 min'],
      ['{{TIME(2026-03-04T09:30:00Z)}}', '{{TIME(2026-03-04T10:00:00Z)}}', '30 min'],
    ]);
    expect(runs(card)).toContain('Attendee · away and back');
  });

  it('says that times are unknown, never that somebody was absent', () => {
    const card = personCard({ words, title, attendance, person: named('Hidden Hal') });
    expect(blocks(card)).toEqual(expect.arrayContaining(['The report gives no times for this person.']));
    expect(blocks(card), 'once is enough').not.toContain('unknown');
    expect(blocks(card).join('\n')).not.toMatch(/absent/);
  });

  it('shows one person over the dates of a series, with those they are not in', () => {
    const dates = [
      { start: at('09:00'), person: named('Wen Li') },
      { start: at('09:00') - 7 * 24 * 60 * 60_000, person: null },
    ];
    const card = personHistoryCard({ words, title, dates, name: 'Wen Li' });
    expect(rowsOf(card.card).map(([, ...rest]) => rest)).toEqual([
      ['40 min', 'partly there'],
      ['–', 'not in the report'],
    ]);
    expect(blocks(card)).toContain('1 of 2');
  });
});

describe('the cards of sessions and meetings', () => {
  it('shows each time the meeting was opened, without a name', () => {
    const card = sessionsCard({
      words,
      title,
      attendance,
      sessions: [
        { start: at('09:00'), end: at('10:00'), people: 5 },
        { start: at('12:00'), end: null, people: 1 },
      ],
    });
    expect(rowsOf(card.card).map(([, ...rest]) => rest)).toEqual([
      ['1 hr', '5'],
      ['unknown', '1'],
    ]);
    expect(runs(card)).toEqual([title]);
  });

  it('numbers meetings as they can be asked about', () => {
    const meetings = [
      { title: 'Design *review*', start: at('09:00') },
      { title: null, start: at('08:00') },
    ];
    const numbered = meetingsCard({ words, meetings, numbered: true, actions: [] });
    expect(runs(numbered)).toEqual(['Design *review*', 'Meeting without a title']);
    expect(blocks(numbered)).toEqual(expect.arrayContaining(['#1', '#2']));
    expect(blocks(meetingsCard({ words, meetings, numbered: false, actions: [] }))).not.toContain('#1');
    expect(blocks(meetingsCard({ words, meetings: [], numbered: true, actions: [] }))).toContain(
      'I found no online meeting of yours that has ended.',
    );
  });
});
