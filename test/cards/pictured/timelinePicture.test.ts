import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/attendance/attendance.js';
import { leastMark, mark, stepsSize, zero } from '../../../src/cards/picture/steps.js';
import { timelineCard } from '../../../src/cards/pictured/timelineCard.js';
import { second } from '../../../src/platform/time/clock.js';
import { languages, wordsFor } from '../../../src/words/index.js';
import { sayTimeOfDay } from '../../../src/words/times.js';
import { at, row, session, stay } from '../../attendance/builders.js';
import { rowsOf, textsOf } from '../cardParts.js';
import { words } from '../people.js';
import { decoded, headlineOf, labelsOf, picturesOf } from './decoded.js';

const title = 'Roof garden';
const timeZone = 'Europe/Berlin';
const start = at('09:00');

/** Stays from one second after the start to another; the host is there from start to end. */
type Stay = readonly [number, number];
const meeting = (stays: readonly Stay[]) =>
  summarize(
    [
      session(
        's',
        ['09:00', '10:00'],
        [[0, 3600] as const, ...stays].map(([from, to], i) =>
          row(`p${i}`, {
            intervals: [{ join: start + from * second, leave: start + to * second, seconds: to - from }],
          }),
        ),
      ),
    ],
    { schedule: { start, end: at('10:00') } },
  );

const stays = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3400 }), fc.integer({ min: 1, max: 3600 })), {
    minLength: 2,
    maxLength: 14,
  })
  .map((all) => all.map(([from, length]): Stay => [from, Math.min(3600, from + length)]));

/** How many were in at that second, counted one by one. */
const inAt = (all: readonly Stay[], moment: number): number =>
  1 + all.filter(([from, to]) => from <= moment && moment < to).length;

describe('the steps of who was in at once', () => {
  it('are as high as the most who were in, and have a line above them when most were', () => {
    fc.assert(
      fc.property(stays, (all) => {
        const attendance = meeting(all);
        const { peak } = attendance;
        fc.pre(peak !== null && peak.count > 1 && attendance.parts.length === 1);
        const [picture] = picturesOf(timelineCard({ words, title, attendance, timeZone }).card);
        const { inkAt, width, height } = decoded(picture?.url ?? '');
        expect({ width, height }).toEqual(stepsSize);
        const most = peak?.count ?? 0;
        const counted = Array.from({ length: 3600 }, (_, moment) => inAt(all, moment));
        expect(Math.max(...counted)).toBe(most);
        const peakColumns = new Set<number>();
        for (let x = 0; x < width; x += 1) {
          const [from, to] = [(x * 3600) / width, ((x + 1) * 3600) / width];
          const seconds = counted.slice(Math.floor(from), Math.ceil(to));
          const highest = Math.max(...seconds);
          if (highest === most) peakColumns.add(x);
          const rows = Array.from({ length: zero.top - mark.bottom }, (_, y) => inkAt(x, y + mark.bottom));
          expect(rows.filter((ink) => ink === 'in').length).toBe(Math.round((highest / most) * 100));
        }
        for (let x = 0; x < width; x += 1) {
          const isMarked = inkAt(x, mark.top) === 'missed';
          const isNear = [...Array(leastMark * 2 + 1).keys()].some((by) => peakColumns.has(x + by - leastMark));
          if (isMarked) expect(isNear).toBe(true);
          if ([x - 1, x, x + 1].every((one) => peakColumns.has(one))) expect(isMarked).toBe(true);
        }
      }),
      { numRuns: 15, seed: 11 },
    );
  });

  it('are said in a sentence that agrees with the figures, in the clock of who asks', () => {
    fc.assert(
      fc.property(stays, fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', null), (all, zone) => {
        const attendance = meeting(all);
        fc.pre(attendance.peak !== null);
        const card = timelineCard({ words, title, attendance, timeZone: zone });
        const said = headlineOf(card);
        const counts = rowsOf(card.card).map(([, count]) => Number(count));
        if (counts.length > 0) expect(said).toMatch(new RegExp(`^Most at once: ${Math.max(...counts)}\\b`));
        const begins = attendance.curve.flatMap(({ at: moment, count }) =>
          count === attendance.peak?.count ? [sayTimeOfDay(words, moment, zone)] : [],
        );
        const alt = picturesOf(card.card)[0]?.altText ?? '';
        if (alt !== '') expect(begins.some((time) => alt.includes(time))).toBe(true);
        if (zone === null) return;
        expect(begins.some((time) => said.includes(time))).toBe(true);
        expect(said.includes('longest')).toBe(begins.length > 1 && said.includes(' to '));
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it.each(Object.keys(languages))(
    'are on one clock, the client’s, where the asker’s is not known, in %s',
    (language) => {
      const attendance = meeting([
        [0, 1200],
        [600, 3000],
      ]);
      for (const zone of [null, 'Nowhere/Land']) {
        const { card, summary } = timelineCard({ words: wordsFor(language), title, attendance, timeZone: zone });
        expect(headlineOf({ card })).toMatch(/3/);
        expect(headlineOf({ card }) + summary).not.toMatch(/UTC|\{\{|\d[:.]\d\d/);
        const texts = textsOf(card, 'TextBlock').join(' ');
        expect(texts).toContain('{{TIME(2026-03-04T09:10:00Z)}}');
        expect(texts).not.toContain('UTC');
      }
    },
  );

  it.each(Object.keys(languages))('say every figure to who does not see them, in %s', (language) => {
    const say = wordsFor(language);
    const attendance = meeting([
      [0, 1200],
      [600, 3000],
      [900, 1500],
    ]);
    const card = timelineCard({ words: say, title, attendance, timeZone });
    const [{ altText } = { altText: '' }] = picturesOf(card.card);
    expect(altText).toContain(headlineOf(card));
    const slots = rowsOf(card.card);
    expect(slots.length).toBeGreaterThan(5);
    for (const [time = '', count = ''] of slots) {
      const moment = Date.parse(/\{\{TIME\((.+)\)\}\}/.exec(time)?.[1] ?? '');
      expect(altText).toContain(
        say.say('timeline.slot', { time: sayTimeOfDay(say, moment, timeZone), count: Number(count) }),
      );
    }
    expect(altText).not.toContain('{{');
  });

  it('have round times of the asker below them, each at its mark, and the end at the right', () => {
    const times = (zone: string | null, end = '10:00') => {
      const attendance = summarize([
        session(
          's',
          ['09:00', end],
          ['a', 'b'].map((id) => row(id, { intervals: [stay('09:00', end)] })),
        ),
      ]);
      const card = timelineCard({ words, title, attendance, timeZone: zone });
      return labelsOf(card.card).flat();
    };
    expect(times('Europe/Berlin')).toEqual(['10:00 AM', '10:15 AM', '10:30 AM', '11:00 AM']);
    expect(times('Asia/Kathmandu')).toEqual(['2:45 PM', '3:00 PM', '3:15 PM', '3:45 PM']);
    expect(times('Asia/Kathmandu', '13:00')).toEqual(['3:00 PM', '4:00 PM', '5:00 PM', '6:45 PM']);
    expect(times(null)).toContain('{{TIME(2026-03-04T09:15:00Z)}}');
    for (const end of ['09:01', '09:07', '10:31', '17:00', '33:00', '200:00']) {
      expect(times('Europe/Berlin', end).length, end).toBeLessThanOrEqual(5);
      expect(times('Europe/Berlin', end).length, end).toBeGreaterThan(0);
    }
  });

  it('are left out for one person, of whom they would show nothing', () => {
    const alone = meeting([]);
    const card = timelineCard({ words, title, attendance: alone, timeZone });
    expect(picturesOf(card.card)).toEqual([]);
    expect(headlineOf(card)).toBe('Most at once: 1, from 10:00 AM to 11:00 AM');
    expect(textsOf(card.card, 'TextBlock')).toContain('1 person');
  });
});
