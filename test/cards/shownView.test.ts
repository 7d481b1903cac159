import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import { type AttendanceCard, attendanceCard } from '../../src/cards/attendanceCard.js';
import { chosenCard } from '../../src/cards/chosenCard.js';
import { firstView } from '../../src/question/view.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { partsOf, textsOf } from './cardParts.js';
import { words } from './people.js';

const schedule = { start: at('09:00'), end: at('10:00') };
const named = (displayName: string, from = '09:00') =>
  row(displayName, { displayName, intervals: [stay(from, '10:00')] });
const untimed = (displayName: string) => row(displayName, { displayName, totalSeconds: 0 });
const summed = (rows: ReturnType<typeof row>[]) => summarize([session('s', ['09:00', '10:00'], rows)], { schedule });
const five = summed([named('Ada'), named('Bo', '09:20'), named('Cy'), named('Di'), untimed('Eli')]);

const viewData = () => ({ ask: 'who attended' });
const make = (attendance: Attendance, more: Partial<AttendanceCard> = {}) =>
  attendanceCard({ words, title: 'Roof garden', attendance, detail: 'private', viewData, ...more }).card;
const said = (card: unknown) => [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')];
const chipsOf = (card: unknown) =>
  partsOf(card).flatMap(({ title }) => (typeof title === 'string' && /(All|Late) \d/u.test(title) ? [title] : []));

describe('what of the people a card shows', () => {
  it.each([
    ['a filter of an older card', { filter: 'late' }],
    ['a time of a card of today', { times: 'late' }],
  ])('is ticked among the chips, asked by %s', (_, asked) => {
    const chips = chipsOf(make(five, { view: { ...firstView, ...asked } }));
    expect(chips).toEqual(['All 5', '✓ Late 1']);
  });

  it('is said with its order, where that is not the usual one', () => {
    expect(said(make(five, { view: { ...firstView, sort: 'name' } }))).toContain('Sorted by name');
    expect(said(make(five)).join('\n')).not.toContain('Sorted by');
  });

  it('says whom sums leave out, and why nobody has a time, but tells a chat no such number', () => {
    expect(said(make(five)).join('\n')).toContain('For 1 person the report gives no times, so sums');
    expect(said(make(summed([untimed('Ada'), untimed('Bo')]))).join('\n')).toContain('gives nobody’s times');
    expect(said(make(summed([named('Ada')]))).join('\n')).not.toContain('no times');
    expect(said(make(five, { detail: 'counts' })).join('\n')).not.toContain('no times');
  });

  it('has the time of each on a line of its own, and the stay below it, so that a phone breaks neither', () => {
    const { card } = chosenCard({
      words,
      title: 'Roof garden',
      attendance: five,
      what: 'list',
      people: { is: 'late', over: null },
      chosen: five.people.filter(({ tags }) => tags.includes('late')),
      unknown: [],
      invitees: { chosen: [], unknown: [] },
      of: 5,
    });
    const blocks = textsOf(card, 'TextBlock');
    const time = blocks.indexOf('40 min');
    expect(time).toBeGreaterThan(0);
    expect(blocks[time + 1]).toMatch(/^\{\{TIME\(.*09:20.*\)\}\} – /u);
  });
});
