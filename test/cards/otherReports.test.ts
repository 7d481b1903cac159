import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summarize } from '../../src/attendance/attendance.js';
import { trendOf } from '../../src/attendance/series.js';
import { askAction } from '../../src/cards/cardMessage.js';
import { meetingsCard } from '../../src/cards/meetingsCard.js';
import { noSuchPersonCard, personCard, personHistoryCard } from '../../src/cards/personCard.js';
import { rolesCard } from '../../src/cards/rolesCard.js';
import { sessionsCard } from '../../src/cards/sessionsCard.js';
import { timelineCard } from '../../src/cards/timelineCard.js';
import { trendCard } from '../../src/cards/trendCard.js';
import { firstView } from '../../src/cards/view.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { partsOf, rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';
import { withFallbacks } from './rules/teamsElements.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

describe('the card of roles', () => {
  it('lists people under their role, as many as it counts', () => {
    expect(runs(rolesCard({ words, title, attendance, detail: 'people' }))).toEqual([
      title,
      '1 Organizer · 1 Presenter · 3 Attendees',
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

  it('names nobody where only counts may be shown', () => {
    expect(runs(rolesCard({ words, title, attendance, detail: 'counts' }))).toEqual([
      title,
      '1 Organizer · 1 Presenter · 3 Attendees',
    ]);
  });

  it('counts every role on every page, and says which one goes on there', () => {
    const people = ['Organizer', ...Array.from({ length: 40 }, () => 'Attendee')].map((role, i) =>
      row(`p${i}`, { displayName: `Person ${i}`, role, intervals: [stay('09:00', '10:00')] }),
    );
    const many = summarize([session('s', ['09:00', '10:00'], people)]);
    const view = { ...firstView, from: 30 };
    const said = runs(
      rolesCard({ words, title, attendance: many, detail: 'people', viewData: () => ({ ask: 'roles' }), view }),
    );
    expect(said.slice(0, 3)).toEqual([title, '1 Organizer · 40 Attendees', '40 Attendees, continued']);
  });

  it('explains † on the pages only that show it', () => {
    const people = Array.from({ length: 40 }, (_, i) =>
      row(`p${i}`, { displayName: `Person ${i}`, intervals: [stay('09:00', i === 0 ? null : '09:30')] }),
    );
    const many = summarize([session('s', ['09:00', '10:00'], people)]);
    const page = (from: number) => {
      const card = rolesCard({ words, title, attendance: many, detail: 'people', view: { ...firstView, from } });
      return blocks(card).join(' ');
    };
    expect(page(0)).toContain('1 hr†');
    expect(page(0)).toContain('† Left at an unknown time');
    expect(page(30)).not.toContain('†');
  });

  it('speaks of the option that makes everybody a presenter only where nearly everybody is one', () => {
    const meeting = (presenters: number, attendees: number) =>
      summarize([
        session(
          's',
          ['09:00', '10:00'],
          Array.from({ length: presenters + attendees }, (_, i) =>
            row(`p${i}`, { role: i < presenters ? 'Presenter' : 'Attendee' }),
          ),
        ),
      ]);
    const said = (one: typeof attendance) =>
      blocks(rolesCard({ words, title, attendance: one, detail: 'counts' })).join(' ');
    expect(said(meeting(19, 1))).toContain('everybody is a presenter');
    expect(said(meeting(10, 10))).not.toContain('everybody is a presenter');
    expect(said(meeting(0, 3))).not.toContain('everybody is a presenter');
  });
});

describe('the card of who was in at the same time', () => {
  it('shows the peak, when it was first reached, and a row for each part of the meeting', () => {
    const card = timelineCard({ words, title, attendance });
    expect(blocks(card)).toEqual(expect.arrayContaining(['4 people', '{{TIME(2026-03-04T09:12:00Z)}}']));
    const rows = rowsOf(card.card);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(Math.max(...rows.map(([, , count]) => Number(count)))).toBe(4);
  });

  it('says so when the report tells no times', () => {
    const hidden = summarize([session('s', [null, null], [row('hal', { totalSeconds: 0 })])]);
    expect(blocks(timelineCard({ words, title, attendance: hidden }))).toContain(
      'The report gives no times for this meeting.',
    );
  });

  it('has twelve rows at most, however long the meeting was', () => {
    for (const end of ['09:00:20', '09:07', '10:31', '17:00', '33:00', '200:00']) {
      const long = summarize([
        session(
          's',
          ['09:00', end],
          ['a', 'b'].map((id) => row(id, { intervals: [stay('09:00', end)] })),
        ),
      ]);
      const rows = rowsOf(timelineCard({ words, title, attendance: long }).card);
      expect(rows.length, end).toBeGreaterThan(0);
      expect(rows.length, end).toBeLessThanOrEqual(12);
    }
  });
});

const Lines = z.array(z.object({ values: z.array(z.object({ x: z.number(), y: z.number() })) }));

describe('the line of who was in at the same time', () => {
  const chartOf = (message: { card: unknown }) => partsOf(message.card).find(({ type }) => type === 'Chart.Line');
  const meeting = (count: number, ...more: ReturnType<typeof session>[]) =>
    summarize([
      session(
        's',
        ['08:50', '10:00'],
        Array.from({ length: count }, (_, i) => row(`p${i}`, { intervals: [stay('08:58', '10:00')] })),
      ),
      ...more,
    ]);

  it('begins with the first person and ends with nobody, at whole minutes', () => {
    const chart = chartOf(timelineCard({ words, title, attendance: meeting(3) }));
    const values = Lines.parse(chart?.data).flatMap((line) => line.values);
    expect(values[0]).toEqual({ x: 0, y: 3 });
    expect(values.at(-1)?.y).toBe(0);
    expect(values.filter(({ x }) => !Number.isInteger(x))).toEqual([]);
    expect(values.length).toBeLessThanOrEqual(60);
  });

  it('counts its minutes from a time of day only in the clock of a reader whose zone is known', () => {
    const x = (timeZone: string | null) =>
      chartOf(timelineCard({ words, title, attendance: meeting(3), timeZone }))?.xAxisTitle;
    expect(x('Europe/Berlin')).toMatch(/^Minutes after 9:58/);
    expect(x(null)).toBe('Minutes since the first person joined');
    expect(x('Nowhere/Land')).toBe('Minutes since the first person joined');
  });

  it.each([
    [2, 4],
    [5, 8],
    [11, 20],
    [56, 80],
    [80, 80],
    [81, 200],
    [350, 400],
    [18_944, 20_000],
  ])('has round numbers at its ticks: %i people below %i', (count, top) => {
    expect(chartOf(timelineCard({ words, title, attendance: meeting(count) }))?.yMax).toBe(top);
  });

  it('is left out for one person, of whom it would show nothing', () => {
    const card = timelineCard({ words, title, attendance: meeting(1) });
    expect(chartOf(card)).toBeUndefined();
    expect(rowsOf(card.card)).toEqual([]);
  });

  it('says that a later opening is not in it, where there was one', () => {
    const schedule = { start: at('09:00'), end: at('10:00') };
    const first = [
      row('a', { intervals: [stay('09:00', '10:00')] }),
      row('b', { intervals: [stay('09:00', '10:00')] }),
    ];
    const sessions = [
      session('s', ['09:00', '10:00'], first),
      session('t', ['15:00', '15:05'], [row('a', { intervals: [stay('15:00', '15:05')] })]),
    ];
    const said = (count: number) =>
      blocks(timelineCard({ words, title, attendance: summarize(sessions.slice(0, count), { schedule }) })).join(' ');
    expect(said(2)).toContain('Only the meeting itself is shown over time');
    expect(said(1)).not.toContain('Only the meeting itself');
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

  it('shows the newest date first, with how many were late, and the change', () => {
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
    expect(blocks(card)).toEqual(expect.arrayContaining(['2 people', '+1 person', '1.8 people']));
    expect(blocks(card).join(' ')).not.toContain('Late counts only');
  });

  it('shows a dash where there is nobody of whom to tell a time', () => {
    const schedule = { start: at('09:00'), end: at('10:00') };
    const nobody = {
      start: at('09:00') + 28 * day,
      attendance: summarize([session('s', ['09:00', '10:00'], [])], { schedule }),
    };
    const [, ...cells] = rowsOf(trendCard({ words, title, trend: trendOf([...series, nobody]) }).card)[0] ?? [];
    expect(cells).toEqual(['0', '–', '–']);
  });

  it('says of how many nobody knows whether they were late', () => {
    const trend = trendOf([...series, { start: at('09:00') + 28 * day, attendance: hourOfFive() }]);
    expect(blocks(trendCard({ words, title, trend })).join(' ')).toContain(
      'for 1 of 12 attendances on these dates they are not',
    );
  });

  it('has no tenths of a person in the average of many', () => {
    const rows = [25, 26].map((attended, i) => ({
      start: at('09:00') + i * day,
      attended,
      averageSeconds: 60,
      late: null,
    }));
    expect(blocks(trendCard({ words, title, trend: { rows, stopped: null } }))).toContain('26 people');
  });

  it('names regulars who are in none of the newest two reports, as just that', () => {
    const said = runs(trendCard({ words, title, trend: trendOf(series) }));
    expect(said).toEqual([title, 'Came regularly, not in the last two reports (1)', 'Bea']);
    const shown = blocks(trendCard({ words, title, trend: trendOf(series) }));
    expect(shown).toContain('2 of 2');
    expect(shown.join(' ')).toContain('Counted over the 2 dates before those.');
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

  it('says once that times are unknown, never that somebody was absent', () => {
    const said = blocks(personCard({ words, title, attendance, person: named('Hidden Hal') }));
    expect(said).toContain('The report gives no times for this person.');
    expect(said.join(' ')).not.toMatch(/unknown|absent/);
  });

  it('shows the time of somebody whose stays are not told, and says that those are not', () => {
    const total = summarize([session('s', ['09:00', '10:00'], [row('a', { totalSeconds: 1500 })])]);
    const [person] = total.people;
    if (!person) throw new Error('nobody came');
    expect(blocks(personCard({ words, title, attendance: total, person }))).toEqual(
      expect.arrayContaining(['25 min', 'The report does not say when this person came and left.']),
    );
  });

  it('gives a single stay the very length of the time above', () => {
    const alone = summarize([
      session(
        's',
        ['09:00', '10:00'],
        [row('a', { intervals: [{ join: at('09:01') + 40_000, leave: at('10:00') + 20_000, seconds: null }] })],
      ),
    ]);
    const [person] = alone.people;
    if (!person) throw new Error('nobody came');
    const card = personCard({ words, title, attendance: alone, person });
    expect(rowsOf(card.card).map((cells) => cells.at(-1))).toEqual(['58 min']);
    expect(blocks(card).filter((text) => text === '58 min')).toHaveLength(2);
  });

  it('repeats whom it was asked for where nobody is called that, and offers everybody', () => {
    const tools = [askAction('Who attended', { ask: 'who attended' })];
    const card = noSuchPersonCard({ words, title, attendance, name: 'Ilsa *Brant*', tools });
    expect(runs(card)).toEqual([title, 'Ilsa *Brant*']);
    expect(partsOf(card.card).map((part) => part.title)).toContain('Who attended');
    expect(runs(noSuchPersonCard({ words, title, attendance, name: '' }))).toEqual([title]);
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
    expect(runs({ card: withFallbacks(card.card) })).toEqual([title, 'Wen Li']);
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
      ['–', '1'],
    ]);
    expect(runs(card)).toEqual([title]);
  });

  it('says the date once where all openings were on one day of the asker, and beside each where they were not', () => {
    const opened = (from: string, to: string) => ({ start: at(from), end: at(to), people: 1 });
    const shown = (timeZone: string) =>
      sessionsCard({
        words,
        title,
        attendance: hourOfFive({}),
        sessions: [opened('09:00', '10:00'), opened('15:00', '15:30')],
        timeZone,
      });
    expect(blocks(shown('Europe/Berlin'))).toContain('{{DATE(2026-03-04T09:00:00Z, SHORT)}}');
    expect(rowsOf(shown('Europe/Berlin').card)[1]?.[0]).toBe(
      '{{TIME(2026-03-04T15:00:00Z)}} – {{TIME(2026-03-04T15:30:00Z)}}',
    );
    // Midnight is between the two in Auckland.
    expect(rowsOf(shown('Pacific/Auckland').card)[1]?.[0]).toMatch(/^\{\{DATE\(2026-03-04T15:00:00Z, SHORT\)\}\}, /);
  });

  it('numbers meetings as they can be asked about', () => {
    const meetings = [
      { title: 'Design *review*', start: at('09:00') },
      { title: null, start: at('08:00') },
    ];
    const numbered = meetingsCard({ words, meetings, numbered: true, days: null, actions: [] });
    expect(runs(numbered)).toEqual(['Your meetings', 'Design *review*', 'Meeting without a title']);
    expect(blocks(numbered)).toEqual(expect.arrayContaining(['#1', '#2']));
    expect(blocks(meetingsCard({ words, meetings, numbered: false, days: null, actions: [] }))).not.toContain('#1');
    expect(numbered.summary).toBe('Your meetings');
  });

  it('says of which days it lists none, and what to do', () => {
    const none = (days: { from: number; to: number } | null) =>
      blocks(meetingsCard({ words, meetings: [], numbered: days === null, days, actions: [] })).join(' ');
    expect(none(null)).toMatch(/last 30 days\. For an older one, ask me in that meeting’s own chat/);
    expect(none({ from: at('00:00'), to: at('23:59') })).toMatch(
      /2026-03-04T00:00:00Z, SHORT\)\}\} I found .* Type \*\*meetings\*\*/,
    );
  });
});
