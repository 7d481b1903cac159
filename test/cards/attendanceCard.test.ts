import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import { type AttendanceCard, attendanceCard } from '../../src/cards/attendanceCard.js';
import { askAction, linkAction } from '../../src/cards/cardMessage.js';
import { row, session, stay } from '../attendance/builders.js';
import { figuresOf, type Part, partsOf, rowsOf, textsOf } from './cardParts.js';
import { attendanceOf, words } from './people.js';

const rows = [
  row('1', { displayName: 'Ilse Brandt', role: 'Organizer', intervals: [stay('09:00', '10:00')] }),
  row('2', { displayName: 'Tomás Rey', role: 'Presenter', intervals: [stay('09:00', '09:30')] }),
  row('3', { displayName: 'Wen Li', role: 'Attendee', intervals: [stay('09:20', null)] }),
  row('4', { displayName: 'Adaeze Obi', role: 'Panel Host', totalSeconds: 0 }),
];
const roofGarden = summarize([session('s', ['09:00:30', '10:00:59'], rows)]);
const make = (more: Partial<AttendanceCard> = {}) =>
  attendanceCard({ words, title: 'Roof garden', attendance: roofGarden, detail: 'people', ...more });
const notesOf = (attendance: Attendance, detail: AttendanceCard['detail'] = 'people') =>
  textsOf(make({ attendance, detail }).card, 'TextBlock').join('\n');

describe('the attendance card', () => {
  it('names each person with role and time, the longest first', () => {
    expect(rowsOf(make().card)).toEqual([
      ['Ilse Brandt', 'Organiser', '1 hr'],
      ['Wen Li', '', '40 min†'],
      ['Tomás Rey', 'Presenter', '30 min'],
      ['Adaeze Obi', 'Panel Host', 'unknown'],
    ]);
  });

  it('counts people, and people per role, in words that agree in number', () => {
    expect(figuresOf(make().card)).toContain('4 people');
    expect(textsOf(make().card, 'TextRun')).toContain('1 Organiser · 1 Presenter · 1 Attendee · 1 Panel Host');
    expect(textsOf(make({ attendance: attendanceOf(['Mo', 'Jo', 'Bo']) }).card, 'TextRun')).toContain('3 Attendees');
    expect(figuresOf(make({ attendance: attendanceOf(['Mo']) }).card)).toContain('1 person');
  });

  it('lets the client write date and times in the reader’s zone, given without fractions', () => {
    const start = Date.UTC(2026, 2, 4, 9, 0, 30, 987);
    const end = Date.UTC(2026, 2, 4, 10, 0, 59, 1);
    const attendance: Attendance = { ...roofGarden, parts: [{ from: start, to: end }] };
    expect(textsOf(make({ attendance }).card, 'TextBlock')).toContain(
      '{{DATE(2026-03-04T09:00:30Z, SHORT)}}, {{TIME(2026-03-04T09:00:30Z)}} – {{TIME(2026-03-04T10:00:59Z)}}',
    );
  });

  it('shows date and length where they are known', () => {
    const card = (...sessions: Parameters<typeof session>[]) =>
      make({ attendance: summarize(sessions.map((one) => session(...one))) }).card;
    const untimed = card(['s', [null, null], [row('1')]]);
    expect(textsOf(untimed, 'TextBlock').filter((text) => text.includes('{{'))).toEqual([]);
    expect(figuresOf(untimed)).toEqual(['1 person']);
    expect(figuresOf(card(['s', ['09:00', '09:45'], [row('1')]]))).toEqual(['1 person', '45 min long']);
  });

  it('shows each part of a meeting that was held in two, and the length of both', () => {
    const part = (name: string, from: string, to: string) =>
      session(name, [from, to], [row('1', { intervals: [stay(from, to)] }), row('2', { intervals: [stay(from, to)] })]);
    const attendance = summarize([part('s', '09:00', '09:30'), part('t', '11:30', '12:15')]);
    const texts = textsOf(make({ attendance }).card, 'TextBlock');
    expect(figuresOf(make({ attendance }).card)).toContain('75 min long');
    expect(texts.filter((text) => text.includes('{{'))).toHaveLength(2);
    expect(notesOf(attendance)).toContain('The meeting was held in 2 parts');
  });

  it('gives the length between the two times it shows, which have no seconds', () => {
    const lengthOf = (from: string, to: string) =>
      figuresOf(make({ attendance: summarize([session('s', [from, to], [row('1')])]) }).card)[1];
    expect(lengthOf('09:00:59', '09:30:01')).toBe('30 min long');
    expect(lengthOf('09:00:01', '09:29:59')).toBe('29 min long');
    expect(lengthOf('09:00:10', '09:00:50')).toBe('<1 min long');
    expect(lengthOf('09:00', '09:00')).toBe('0 min long');
    expect(lengthOf('09:00', '12:05')).toBe('3:05 hr long');
  });

  it('sets an unknown time apart from the known ones', () => {
    const subtle = partsOf(make().card).filter(
      ({ type, isSubtle, size }: Part) => type === 'TextBlock' && isSubtle === true && size === undefined,
    );
    expect(subtle.map(({ text }) => text)).toEqual(['unknown']);
  });

  it('says in its summary, its fallback and its speech who attended what, and no more', () => {
    const { card, summary } = make();
    expect(summary).toBe('4 people attended Roof garden');
    expect(card).toMatchObject({ version: '1.5', fallbackText: summary, speak: summary });
  });

  it('has words for a meeting without a title and for a report without people', () => {
    expect(make({ title: null }).summary).toBe('4 people attended Meeting without a title');
    expect(make({ title: ' \n ' }).summary).toBe('4 people attended Meeting without a title');
    const nobody = make({ attendance: summarize([session('s', ['09:00', '10:00'], [])]) });
    expect(nobody.summary).toBe('Nobody attended Roof garden');
    expect(rowsOf(nobody.card)).toEqual([]);
    expect(figuresOf(nobody.card)).toEqual([]);
    expect(textsOf(nobody.card, 'TextRun')[0]).toBe('Nobody came');
  });
});

describe('the notes of the attendance card', () => {
  it('always say what the report leaves out', () => {
    expect(notesOf(roofGarden)).toContain('people who opted out of reports');
    expect(notesOf(roofGarden, 'counts')).toContain('people who opted out of reports');
  });

  it('explain the mark of an unknown leave, and only where it is shown', () => {
    expect(notesOf(roofGarden)).toContain('† Joined or left at an unknown time');
    expect(notesOf(roofGarden, 'counts')).not.toContain('†');
    expect(notesOf(attendanceOf(['Mo']))).not.toContain('†');
  });

  it('say how often the meeting was opened, when it was more than once', () => {
    expect(notesOf({ ...roofGarden, sessionCount: 3 })).toContain('The meeting was opened 3 times; pauses of up to 10');
    expect(notesOf(roofGarden)).not.toContain('opened');
  });

  it('give both numbers where Graph’s count differs from the people listed', () => {
    expect(notesOf({ ...roofGarden, differingCount: 6 })).toContain(
      'Teams counted 6 participants; the report lists 4 people.',
    );
    expect(notesOf(roofGarden)).not.toContain('Teams counted');
  });

  it('warn that anonymous entries may be one person twice', () => {
    expect(notesOf({ ...roofGarden, anonymousCount: 2 })).toContain('2 entries have no identity');
    expect(notesOf(roofGarden)).not.toContain('no identity');
  });
});

describe('the buttons of the attendance card', () => {
  it('are the actions it was given, under a line that introduces them', () => {
    const actions = [
      askAction('Budget · Mon', { ask: 'who attended', event: 'AAMk=' }),
      linkAction('Open', 'https://example.com/a?b=${c}'),
    ];
    const { card } = make({ actions });
    expect(card.actions).toEqual(actions);
    expect(textsOf(card, 'TextBlock')).toContain('Another meeting:');
  });

  it('are absent, with their line, when there are none', () => {
    expect(make().card.actions).toEqual([]);
    expect(textsOf(make().card, 'TextBlock')).not.toContain('Another meeting:');
  });
});

describe('an attendance card with counts only', () => {
  it('holds no name anywhere, and says its figures once, in the headline', () => {
    const { card, summary } = make({ detail: 'counts' });
    const json = JSON.stringify({ card, summary });
    for (const name of ['Ilse', 'Brandt', 'Tomás', 'Rey', 'Wen', 'Adaeze', 'Obi']) expect(json).not.toContain(name);
    expect(rowsOf(card)).toEqual([]);
    expect(textsOf(card, 'TextRun').join('')).toMatch(/^4 people/);
    expect(figuresOf(card)).toEqual([]);
    expect(textsOf(card, 'TextRun')).toContain('1 Organiser · 1 Presenter · 1 Attendee · 1 Panel Host');
  });

  it('does not speak of people it does not show', () => {
    const attendance = attendanceOf(Array.from({ length: 40 }, (_, i) => `Person ${i}`));
    expect(notesOf(attendance, 'counts')).not.toContain('not shown here');
  });
});
