import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/attendance/attendance.js';
import { perRow, side, squareAt } from '../../../src/cards/picture/squares.js';
import type { PersonOnDate } from '../../../src/cards/pictured/historyPicture.js';
import { personHistoryCard } from '../../../src/cards/pictured/personHistoryCard.js';
import { fitsMessage } from '../../../src/cards/template/budget.js';
import { day, minute } from '../../../src/platform/time/clock.js';
import { languages, wordsFor } from '../../../src/words/index.js';
import { sayDate } from '../../../src/words/times.js';
import { at, row, session } from '../../attendance/builders.js';
import { rowsOf, textsOf } from '../cardParts.js';
import { words } from '../people.js';
import { decoded, headlineOf, labelsOf, picturesOf } from './decoded.js';

const title = 'Roof garden';
const timeZone = 'Europe/Berlin';
const start = at('09:00');

/** What may be told of a date: minutes after the start, no times, not in the report, a report cut short, or none. */
type Told = number | 'hidden' | 'absent' | 'cut' | 'gap';
const kindOf = (told: Told) => {
  if (typeof told === 'number') return told > 5 ? 'late' : 'came';
  return told === 'hidden' ? 'came' : told === 'absent' ? 'absent' : 'unknown';
};

function dateOf(told: Told, week: number): PersonOnDate {
  const begin = start + week * 7 * day;
  const intervals =
    typeof told === 'number'
      ? [{ join: begin + told * minute, leave: begin + 60 * minute, seconds: (60 - told) * 60 }]
      : [];
  const host = row('host', { intervals: [{ join: begin, leave: begin + 60 * minute, seconds: 3600 }] });
  const priya = row('priya', { intervals, ...(told === 'hidden' ? { totalSeconds: 0 } : {}) });
  const one = { ...session('s', [null, null], [host, priya]), start: begin, end: begin + 60 * minute };
  const { people } = summarize([one], { schedule: { start: begin, end: begin + 60 * minute } });
  const person = people.find(({ key }) => key.includes('priya')) ?? null;
  const isThere = typeof told === 'number' || told === 'hidden';
  return { start: begin, person: isThere ? person : null, isPlanned: true, isIncomplete: told === 'cut' };
}

function cardOf(all: readonly Told[], say = words) {
  const dated = all.map((told, week) => ({ told, date: dateOf(told, week) }));
  return personHistoryCard({
    words: say,
    title,
    name: 'Priya',
    timeZone,
    dates: dated.flatMap(({ told, date }) => (told === 'gap' ? [] : [date])).reverse(),
    withoutReport: dated.flatMap(({ told, date }) => (told === 'gap' ? [date.start] : [])),
  });
}

/** What a square looks like, by its corners and its middle. */
function squareIn(url: string, at: number): string {
  const { inkAt } = decoded(url);
  const { left, top } = squareAt(at);
  const [corner, other, middle] = [
    inkAt(left + 1, top + 1),
    inkAt(left + side - 2, top + side - 2),
    inkAt(left + Math.floor(side / 2), top + 12),
  ];
  return [corner, other, middle].join(' ');
}
const looks = { came: 'in in in', late: 'none missed missed', absent: 'out out none', unknown: 'out out none' };

const told = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom<Told>('hidden', 'absent', 'cut', 'gap'),
) satisfies fc.Arbitrary<Told>;
const series = fc.array(told, { minLength: 1, maxLength: 26 }).filter((all) => all.some((one) => one !== 'gap'));

describe('the squares of a person over a series', () => {
  it('show what became of each date, and for how many minutes', () => {
    fc.assert(
      fc.property(series, (all) => {
        const { card } = cardOf(all);
        const pictures = picturesOf(card);
        const labels = labelsOf(card);
        expect(labels.length).toBe(all.length);
        for (const [i, one] of all.entries()) {
          const { url = '' } = pictures[Math.floor(i / perRow)] ?? {};
          expect(squareIn(url, i % perRow)).toBe(looks[kindOf(one)]);
          const signs = { absent: '–', hidden: '·', cut: '?', gap: '?' } as const;
          expect(labels[i]?.[0]).toBe(typeof one === 'number' ? String(60 - one) : signs[one]);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('tell an absence from what nobody knows by their shape: one is a frame with a line, one of dots', () => {
    const [{ url } = { url: '' }] = picturesOf(cardOf(['absent', 'cut', 0]).card);
    const { inkAt } = decoded(url);
    const edge = (at: number) => {
      const { left, top } = squareAt(at);
      return Array.from({ length: side }, (_, x) => inkAt(left + x, top + 1));
    };
    expect(new Set(edge(0))).toEqual(new Set(['out']));
    expect(new Set(edge(1))).toEqual(new Set(['out', 'none']));
    const middle = (at: number) => inkAt(squareAt(at).left + side / 2, squareAt(at).top + side / 2);
    expect([middle(0), middle(1)]).toEqual(['out', 'none']);
    expect(inkAt(squareAt(1).left + 14, squareAt(1).top + 14)).toBe('none');
  });

  it.each(Object.keys(languages))(
    'have a sign of their own for who came for unknown minutes, and explain it, in %s',
    (language) => {
      const say = wordsFor(language);
      const legendOf = (all: readonly Told[]) => textsOf(cardOf(all, say).card, 'TextBlock').join(' ');
      const [unknown, untimed] = [say.say('history.legendUnknown'), say.say('history.legendUntimed')];
      expect(legendOf([0, 'gap'])).toContain(unknown);
      expect(legendOf([0, 'gap'])).not.toContain(untimed);
      expect(legendOf([0, 'hidden'])).toContain(untimed);
      expect(legendOf([0, 'hidden'])).not.toContain(unknown);
    },
  );

  it('agree with the sentence above them and with the figures', () => {
    fc.assert(
      fc.property(series, (all) => {
        const card = cardOf(all);
        const count = (...kinds: string[]) => all.filter((one) => kinds.includes(kindOf(one))).length;
        const [came, late, unknown] = [count('came', 'late'), count('late'), count('unknown')];
        const said = headlineOf(card).split(' · ');
        expect(said[0]).toBe(`Came to ${came} of ${all.length - unknown}`);
        expect(said.some((part) => part.includes('late'))).toBe(late > 0);
        if (late > 2) expect(said).toContain(`${late} times late`);
        expect(said.includes(`${unknown} unknown`)).toBe(unknown > 0);
        const statuses = rowsOf(card.card).map(([, , status]) => status);
        if (statuses.length !== all.filter((one) => one !== 'gap').length) return;
        expect(statuses.filter((status) => status === 'not in the report').length).toBe(count('absent'));
        expect(statuses.filter((status) => / · \d+ min late$/.test(status ?? '')).length).toBe(late);
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it.each(Object.keys(languages))('say all that they show to who does not see them, in %s', (language) => {
    const say = wordsFor(language);
    const all: Told[] = [0, 12, 'absent', 'cut', 'gap', 'hidden', 30];
    const said = picturesOf(cardOf(all, say).card).flatMap(({ altText }) => altText.split('; '));
    const expected = [
      [say.say('attendance.count', { count: 1 })],
      [say.say('strip.joinedLate', { time: '⟨12⟩' })],
      [say.say('person.notInReport')],
      [say.say('history.unknownOne')],
      [say.say('picture.noReport')],
      [say.say('attendance.timesUnknown')],
      ['30'],
    ].map(([text = '']) => text.split('⟨12⟩')[0] ?? '');
    expect(said.length).toBe(all.length);
    for (const [week, text] of expected.entries()) {
      expect(said[week]).toContain(text);
      expect(said[week]).toContain(sayDate(say, start + week * 7 * day, timeZone));
    }
    expect(said[1]).toContain('12');
    expect(said[1]).toContain('48');
  });

  it('stay within a message with the longest series, the newest first', () => {
    for (const language of Object.keys(languages)) {
      const all = Array.from({ length: 50 }, (_, i): Told => (['absent', 9, 0, 'cut', 'hidden'] as const)[i % 5] ?? 0);
      const { card } = cardOf(all, wordsFor(language));
      expect(fitsMessage(card)).toBe(true);
      expect(picturesOf(card).length).toBe(5);
      expect(rowsOf(card).length).toBeGreaterThanOrEqual(5);
    }
  });
});
