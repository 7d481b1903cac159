import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { rolesCard } from '../../src/cards/rolesCard.js';
import { firstView } from '../../src/question/view.js';
import { row, session, stay } from '../attendance/builders.js';
import { textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

describe('the card of roles', () => {
  it('lists people under their role, as many as it counts', () => {
    expect(runs(rolesCard({ words, title, attendance, detail: 'people' }))).toEqual([
      title,
      '1 Organiser · 1 Presenter · 3 Attendees',
      '1 Organiser',
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
      '1 Organiser · 1 Presenter · 3 Attendees',
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
    expect(said.slice(0, 3)).toEqual([title, '1 Organiser · 40 Attendees', '40 Attendees, continued']);
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
    expect(page(0)).toContain('† Joined or left at an unknown time');
    expect(page(30)).not.toContain('†');
  });

  it('says when else the meeting was open, which counts in nobody’s time', () => {
    const twice = summarize([
      session('s', ['09:00', '10:00'], [row('a', { intervals: [stay('09:00', '10:00')] })]),
      session('t', ['15:00', '15:05'], [row('a', { intervals: [stay('15:00', '15:05')] })]),
    ]);
    const said = (detail: 'counts' | 'people') =>
      blocks(rolesCard({ words, title, attendance: twice, detail })).join(' ');
    expect(said('people')).toContain('1 hr');
    for (const detail of ['counts', 'people'] as const)
      expect(said(detail)).toContain('opened again on {{DATE(2026-03-04T15:00:00Z, SHORT)}}');
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
