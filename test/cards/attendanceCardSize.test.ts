import { describe, expect, it } from 'vitest';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { askAction } from '../../src/cards/cardMessage.js';
import { rowsOf, sizeOf, unshownIn } from './cardParts.js';
import { attendanceOf, cardOf, words } from './people.js';

const named = (count: number, name: (i: number) => string) => Array.from({ length: count }, (_, i) => name(i));
const alphabets: [what: string, name: (i: number) => string][] = [
  ['ordinary', (i) => `Person Number ${i}`],
  ['80 Chinese letters', (i) => `${i}`.padEnd(80, '鷹')],
  ['80 emoji', (i) => `${i}`.padEnd(5, '_') + '🦜'.repeat(75)],
  ['joined emoji', (i) => `${i}${'👩‍👩‍👧‍👦'.repeat(11)}`],
  ['quotes and backslashes', (i) => `${i}`.padEnd(80, '"\\')],
  ['braces', (i) => `${i}`.padEnd(80, '{')],
  ['far longer than allowed', (i) => `${i}${'ß'.repeat(2000)}`],
];
const sizes = [0, 1, 25, 26, 300, 20_000];

describe('the size of an attendance card', () => {
  it.each(alphabets)(
    'stays within what Teams takes for names of %s letters, at any number of people',
    (_what, name) => {
      for (const count of sizes) {
        const message = cardOf(named(count, name));
        const { utf8, utf16 } = sizeOf(message);
        expect(utf8, `${count} people`).toBeLessThanOrEqual(28 * 1024);
        expect(utf16, `${count} people`).toBeLessThanOrEqual(40 * 1024);
      }
    },
  );

  it.each(alphabets)('never hides a person uncounted, with names of %s letters', (_what, name) => {
    for (const count of sizes) {
      const { card } = cardOf(named(count, name));
      expect(rowsOf(card).length + unshownIn(card), `${count} people`).toBe(count);
    }
  });
});

describe('the first page of people', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [25, 25, 0],
    [26, 25, 1],
    [300, 25, 275],
    [20_000, 25, 19_975],
  ])('of %i shows %i and counts %i more', (count, shown, more) => {
    const { card } = cardOf(named(count, (i) => `Person Number ${i}`));
    expect(rowsOf(card)).toHaveLength(shown);
    expect(unshownIn(card)).toBe(more);
  });

  it('shrinks where large buttons leave less room, and still adds up', () => {
    const attendance = attendanceOf(named(300, (i) => `${i}`.padEnd(80, '鷹')));
    const actions = named(5, (i) => `event-${i}`.padEnd(2500, 'A')).map((event, i) =>
      askAction(`Meeting ${i}`, { ask: 'who attended', event }),
    );
    const message = attendanceCard({ words, title: 'Roof garden', attendance, detail: 'people', actions });
    const { utf8, utf16 } = sizeOf(message);
    expect(utf8).toBeLessThanOrEqual(28 * 1024);
    expect(utf16).toBeLessThanOrEqual(40 * 1024);
    expect(rowsOf(message.card).length).toBeGreaterThan(0);
    expect(rowsOf(message.card).length).toBeLessThan(25);
    expect(rowsOf(message.card).length + unshownIn(message.card)).toBe(300);
    expect(message.card.actions).toEqual(actions);
  });
});
