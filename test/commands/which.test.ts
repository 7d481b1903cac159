import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/question/which.js';
import type { Reader } from '../../src/understanding/days.js';
import { readWhich } from '../../src/understanding/which.js';
import { inWords, monday } from './meaning.js';

const read = (rest: string, reader: Partial<Reader> = {}) => {
  const all = { ...monday, ...reader };
  return readWhich(rest, all).map((one) => inWords(one, all));
};
const dateOf = (rest: string, reader: Partial<Reader> = {}) => {
  const [which] = readWhich(rest, { ...monday, ...reader });
  return which && dateIn(which);
};
const dayOf = (rest: string, reader: Partial<Reader> = {}) => dateOf(rest, reader)?.day;
const hours = (rest: string, reader: Partial<Reader> = {}) => {
  const day = dayOf(rest, reader);
  return day ? (day.to - day.from) / 3_600_000 : null;
};

describe('which meeting somebody means', () => {
  it('may be a title that holds a date word, or a title on that day: the literal reading comes first', () => {
    expect(read('monday sync')).toEqual(['monday sync', 'sync @ 2026-11-23']);
    expect(read('the design review last tuesday')).toEqual([
      'design review last tuesday',
      'design review @ 2026-11-17',
    ]);
  });

  it('is nothing in particular when only "this meeting" was said', () => {
    for (const rest of ['', 'this meeting', 'the meeting', 'this', 'our call', 'the', ' – ']) {
      expect(read(rest), rest).toEqual([]);
    }
  });

  it('is the title itself where so many of its newest are said', () => {
    expect(read('jour fixe last 1')).toEqual(['jour fixe last 1', 'jour fixe']);
    expect(read('letzten fünf jour fixe')).toEqual(['letzten fünf jour fixe', 'jour fixe']);
    // Weeks are days, not meetings.
    expect(read('letzten 3 wochen').join()).toMatch(/^@/u);
  });

  it('may be on a day as it is said in Austria and Switzerland', () => {
    expect(read('heit', { locale: 'de' })).toEqual(read('heute', { locale: 'de' }));
    expect(read('gester', { locale: 'de' })).toEqual(read('gestern', { locale: 'de' }));
  });

  it('may be counted from the newest one', () => {
    expect(read('#2')).toEqual(['#2']);
    expect(read('no. 12')).toEqual(['#12']);
    expect(read('the newest')).toEqual(['#1']);
    expect(read('most recent meeting')).toEqual(['#1']);
    expect(read('the one before')).toEqual(['#2']);
    expect(read('last twelve')).toEqual(['last 12']);
    expect(read('the past 6 meetings')).toEqual(['last 6']);
    expect(read('last 99')).toEqual(['last 50']);
    expect(read('#0')).toEqual(['#0']);
    expect(read('last orders')).toEqual(['last orders']);
  });

  it.each([
    ['today', '@ 2026-11-23'],
    ['monday', '@ 2026-11-23'],
    ['last monday', '@ 2026-11-16'],
    ['tuesday', '@ 2026-11-17'],
    ['on thursday', '@ 2026-11-19'],
    ['24 november', '@ 2025-11-24'],
    ['22 november', '@ 2026-11-22'],
    ['december', '@ 2025-12-01..2025-12-31'],
    ['this month', '@ 2026-11-01..2026-11-30'],
    ['last month', '@ 2026-10-01..2026-10-31'],
    ['this week', '@ 2026-11-23..2026-11-29'],
    ['last weekend', '@ 2026-11-21..2026-11-22'],
    ['the last 3 weeks', '@ 2026-11-02..2026-11-23'],
    ['past two days', '@ 2026-11-21..2026-11-23'],
    ['a week ago', '@ 2026-11-16'],
    ['monday last week', '@ 2026-11-16'],
    ['this morning', '@ 2026-11-23'],
    ['yesterday at 15:30', '@ 2026-11-22 15:30'],
    ['10:30', '@ 2026-11-23 10:30'],
    ['heute', '@ 2026-11-23'],
    ['diese woche', '@ 2026-11-23..2026-11-29'],
    ['ayer', '@ 2026-11-22'],
    ['el martes pasado', '@ 2026-11-17'],
    ['昨日', '@ 2026-11-22'],
  ])('reads %j as %j', (rest, meaning) => {
    expect(read(rest)).toEqual([meaning]);
  });

  it.each(['tomorrow', 'next friday', '3 march 2027', '31 february', '3 march 1990', '99.99.'])(
    'takes %j for a title, since no report can be of that day',
    (rest) => {
      expect(read(rest)).toEqual([rest.replace(/\.$/, '')]);
    },
  );

  it('reads 3/4 by the country: the month first in America only', () => {
    expect(read('03/04', { locale: 'en-US' })).toEqual(['@ 2026-03-04']);
    expect(read('03/04', { locale: 'en' })).toEqual(['@ 2026-03-04']);
    for (const locale of ['en-GB', 'en-AU', 'de-DE', 'fr-FR', 'es-ES']) {
      expect(read('03/04', { locale }), locale).toEqual(['@ 2026-04-03']);
    }
  });

  it('reads any of its languages in any locale, also an unknown one', () => {
    for (const locale of [null, 'en-US', 'de-DE', 'fr-CA', 'ja-JP', 'fi-FI', 'not a tag']) {
      expect(read('gestern', { locale }), String(locale)).toEqual(['@ 2026-11-22']);
      expect(read('mardi dernier', { locale }), String(locale)).toEqual(['@ 2026-11-17']);
      expect(read('last tuesday', { locale }), String(locale)).toEqual(['@ 2026-11-17']);
    }
  });
});

describe('a day', () => {
  it('is one of the asker’s time zone', () => {
    const now = Date.UTC(2026, 10, 23, 23, 30);
    expect(read('today', { now, timeZone: 'Asia/Tokyo' })).toEqual(['@ 2026-11-24']);
    expect(read('yesterday', { now, timeZone: 'Asia/Tokyo' })).toEqual(['@ 2026-11-23']);
    expect(read('today', { now, timeZone: 'America/Los_Angeles' })).toEqual(['@ 2026-11-23']);
    expect(read('today', { now, timeZone: null })).toEqual(['@ 2026-11-23']);
    expect(dayOf('today', { now, timeZone: 'Asia/Tokyo' })?.from).toBe(Date.UTC(2026, 10, 23, 15));
    expect(dayOf('today', { now, timeZone: 'No/Where' })?.from).toBe(Date.UTC(2026, 10, 23));
  });

  it('has 25 or 23 hours when the clocks change', () => {
    const inNovember = { now: Date.UTC(2026, 10, 2, 10) };
    expect(hours('25 october', inNovember)).toBe(25);
    expect(hours('24 october', inNovember)).toBe(24);
    expect(hours('29 march', inNovember)).toBe(23);
    expect(hours('1 november', { ...inNovember, timeZone: 'America/Los_Angeles' })).toBe(25);
    expect(hours('25 october', { ...inNovember, timeZone: 'Asia/Tokyo' })).toBe(24);
    // Ten in the morning is ten by the clock on the wall, whichever side of the change.
    expect(dateOf('25 october at 10:00', inNovember)?.moment).toBe(Date.UTC(2026, 9, 25, 9));
    expect(dateOf('24 october at 10:00', inNovember)?.moment).toBe(Date.UTC(2026, 9, 24, 8));
  });

  it('without a year is of the past year where this one’s is still to come', () => {
    const newYear = { now: Date.UTC(2027, 0, 2, 10) };
    expect(read('30 december', newYear)).toEqual(['@ 2026-12-30']);
    expect(read('1 january', newYear)).toEqual(['@ 2027-01-01']);
    expect(read('3 january', newYear)).toEqual(['@ 2026-01-03']);
    expect(read('last week', newYear)).toEqual(['@ 2026-12-21..2026-12-27']);
    expect(read('in december', newYear)).toEqual(['@ 2026-12-01..2026-12-31']);
  });

  it('is read or not, without an error, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (any, now) => {
          for (const which of readWhich(any, { ...monday, now: now.getTime() })) {
            const day = dateIn(which)?.day;
            if (day) expect(day.from).toBeLessThanOrEqual(now.getTime());
          }
        },
      ),
      { seed: 20_261_123, numRuns: 1000 },
    );
    expect(read('x'.repeat(5000)).join('').length).toBeLessThanOrEqual(200);
  });
});
