import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { lateCard, leftEarlyCard } from '../../src/cards/punctualityCard.js';
import { at, session } from '../attendance/builders.js';
import { rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const input = { words, title: 'Roof garden', graceMinutes: 5 };
const blocks = (message: { card: unknown }) => textsOf(message.card, 'TextBlock');

describe('the card of who was late', () => {
  it('names who joined after the grace, when, and how long after the start', () => {
    const { card, summary } = lateCard({ ...input, attendance: hourOfFive() });
    expect(rowsOf(card)).toEqual([['Tomás Rey', 'Presenter', '{{TIME(2026-03-04T09:12:00Z)}}', '12 min']]);
    expect(summary).toBe('1 person was late · Roof garden');
  });

  it('counts among those whose times are known, and says of how many they are not', () => {
    const said = blocks(lateCard({ ...input, attendance: hourOfFive() }));
    expect(said).toContain('1 of 4');
    expect(said.join(' ')).toContain('For 1 person the report does not give all times.');
  });

  it('shows the scheduled time and, beside it, when people were really in', () => {
    const said = blocks(lateCard({ ...input, attendance: hourOfFive() }));
    expect(said).toContain(
      'Scheduled: {{DATE(2026-03-04T09:00:00Z, SHORT)}}, {{TIME(2026-03-04T09:00:00Z)}} – {{TIME(2026-03-04T10:00:00Z)}}',
    );
    expect(said).toContain('Held: {{TIME(2026-03-04T09:00:00Z)}} – {{TIME(2026-03-04T10:00:00Z)}}');
  });

  it('calls nobody late without a scheduled start, and says why', () => {
    const { card } = lateCard({ ...input, attendance: hourOfFive({}) });
    expect(textsOf(card, 'TextRun')).toEqual(['Roof garden']);
    expect(textsOf(card, 'TextBlock').join(' ')).toMatch(/I know no scheduled time .* I cannot tell who was late/);
  });

  it('says so when nobody was late', () => {
    const rules = { graceMinutes: 15, presentPercent: 70, returnMinutes: 2 };
    const schedule = { start: Date.UTC(2026, 2, 4, 9), end: Date.UTC(2026, 2, 4, 10) };
    const said = blocks(lateCard({ ...input, graceMinutes: 15, attendance: hourOfFive({ schedule, rules }) }));
    expect(said).toContain('0 of 4');
    expect(said).toContain('Everybody whose times are known was on time.');
    expect(said.join(' ')).toContain('more than 15 minutes after the scheduled start');
  });
});

describe('the cards of who was late and who left early', () => {
  it.each([lateCard, leftEarlyCard])('count none of none where nobody came, and say so', (card) => {
    const schedule = { start: at('09:00'), end: at('10:00') };
    const nobody = summarize([session('s', ['09:00', '10:00'], [])], { schedule });
    const said = blocks(card({ ...input, attendance: nobody }));
    expect(said).toContain('Nobody is in the report, so nobody was late or left early.');
    expect(said.join(' ')).not.toContain('0 of 0');
  });
});

describe('the card of who left early', () => {
  it('names who left before the grace, when, and how long before the end', () => {
    const { card } = leftEarlyCard({ ...input, attendance: hourOfFive() });
    expect(rowsOf(card)).toEqual([['Wen Li', 'Attendee', '{{TIME(2026-03-04T09:40:00Z)}}', '20 min']]);
  });
});
