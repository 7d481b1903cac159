import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { askAction } from '../../src/cards/cardMessage.js';
import { noSuchPersonCard, personCard } from '../../src/cards/personCard.js';
import { personHistoryCard } from '../../src/cards/pictured/personHistoryCard.js';
import { at, row, session } from '../attendance/builders.js';
import { partsOf, rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';
import { withFallbacks } from './rules/teamsElements.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

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
    expect(rowsOf(card.card).map((cells) => cells.at(-1))).toEqual(['59 min']);
    expect(blocks(card).filter((text) => text === '59 min')).toHaveLength(2);
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
    expect(card.summary).toContain('Wen Li: Came to 1 of 2');
    expect(runs({ card: withFallbacks(card.card) })).toEqual(['Came to 1 of 2', title, 'Wen Li']);
  });
});
