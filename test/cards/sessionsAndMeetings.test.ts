import { describe, expect, it } from 'vitest';
import { meetingsCard } from '../../src/cards/meetingsCard.js';
import { sessionsCard } from '../../src/cards/sessionsCard.js';
import { at } from '../attendance/builders.js';
import { rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

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

  it('says from when an opening of unknown end lasted, on one day and on several', () => {
    const openSince = (from: string) =>
      rowsOf(
        sessionsCard({
          words,
          title,
          attendance,
          sessions: [
            { start: at('09:00'), end: at('10:00'), people: 5 },
            { start: at(from), end: null, people: 1 },
          ],
        }).card,
      )[1]?.[0];
    expect(openSince('12:00')).toBe('from {{TIME(2026-03-04T12:00:00Z)}}');
    expect(openSince('36:00')).toBe('{{DATE(2026-03-05T12:00:00Z, SHORT)}}, from {{TIME(2026-03-05T12:00:00Z)}}');
  });

  it('numbers meetings as they can be asked about', () => {
    const meetings = [
      { title: 'Design *review*', start: at('09:00') },
      { title: null, start: at('08:00') },
    ];
    const numbered = meetingsCard({ words, meetings, numbered: true, days: null, actions: [] });
    expect(runs(numbered)).toEqual([
      'Your meetings',
      'Design *review*',
      'Wed, Mar 4, 9:00 AM UTC',
      'Meeting without a title',
      'Wed, Mar 4, 8:00 AM UTC',
    ]);
    const inBerlin = meetingsCard({
      words,
      meetings,
      numbered: true,
      days: null,
      actions: [],
      timeZone: 'Europe/Berlin',
    });
    expect(runs(inBerlin)).toContain('Wed, Mar 4, 10:00 AM');
    expect(blocks(numbered)).toEqual(expect.arrayContaining(['#1', '#2']));
    expect(blocks(meetingsCard({ words, meetings, numbered: false, days: null, actions: [] }))).not.toContain('#1');
    expect(numbered.summary).toBe('Your meetings');
  });

  it('says of which days it lists none, and what to do', () => {
    const none = (days: { from: number; to: number } | null) =>
      blocks(meetingsCard({ words, meetings: [], numbered: days === null, days, actions: [] })).join(' ');
    expect(none(null)).toMatch(/last 30 days\. For an older one, ask me in that meeting’s own chat/);
    expect(none({ from: at('00:00'), to: at('23:59') })).toMatch(/Wed, Mar 4 I found .* Type \*\*meetings\*\*/);
  });
});
