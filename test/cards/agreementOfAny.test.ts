import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import type { IdentityKind } from '../../src/attendance/record.js';
import { defaultRules } from '../../src/attendance/rules.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { tappedTimes } from '../../src/meetings/people/tappedTimes.js';
import { minute, second } from '../../src/platform/time/clock.js';
import { readButton } from '../../src/question/button.js';
import { firstView, type View, viewFields, viewOf } from '../../src/question/view.js';
import { at, row, session } from '../attendance/builders.js';
import { figuresOf, type Part, type PersonShown, partsOf, personRowsOf, textsOf, unshownIn } from './cardParts.js';
import { words } from './people.js';

type Card = Record<string, unknown>;

const start = at('09:00');
const kinds: IdentityKind[] = ['directory', 'directory', 'directory', 'guest', 'phone', 'unknown'];
const person = fc.record({
  kind: fc.constantFrom(...kinds),
  role: fc.constantFrom('Attendee', 'Attendee', 'Presenter', 'Organizer'),
  // Whose times a report hides has none.
  isHidden: fc.constantFrom(true, false, false, false, false, false, false),
  stays: fc.array(fc.tuple(fc.integer({ min: -300, max: 3300 }), fc.integer({ min: 20, max: 3600 })), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** Any meeting of up to thirty people: planned or not, in one part or two, of people who are measured or not. */
const reports = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 30 }),
    isPlanned: fc.boolean(),
    isTwice: fc.boolean(),
    insight: fc.constantFrom('full' as const, 'full' as const, 'attendance' as const),
  })
  .map(({ people, isPlanned, isTwice, insight }) => {
    const part = (n: number) => {
      const begin = start + n * 150 * minute;
      const records = people.map(({ kind, role, isHidden, stays }, i) =>
        row(`id-${i}`, {
          kind,
          role,
          displayName: `P${i}`,
          intervals: (isHidden ? [] : stays).map(([from, length]) => {
            const leave = begin + Math.min(3600, from + length) * second;
            return { join: begin + from * second, leave, seconds: (leave - begin) / second - from };
          }),
          ...(isHidden ? { totalSeconds: 0 } : {}),
        }),
      );
      return { ...session(`s${n}`, [null, null], records), start: begin, end: begin + 60 * minute };
    };
    const sessions = isTwice ? [part(0), part(1)] : [part(0)];
    return summarize(sessions, {
      schedule: isPlanned ? { start, end: sessions.at(-1)?.end ?? start } : null,
      rules: { ...defaultRules, insight },
    });
  });

/** As long as those of calendars are. */
const event = `AAMkAGI2TG93${'AAAuAAAAAAAiQ8W967B7TKBjgx9rVEUR'.repeat(4)}AQAiIsqM`;

const cardFor = (attendance: Attendance, view: View = firstView): Card =>
  attendanceCard({
    words,
    title: 'Roof garden',
    attendance,
    detail: 'private',
    viewData: (one) => ({ ask: 'who attended', event, ...viewFields(one) }),
    view,
    tapping: tappedTimes(attendance, { detail: 'private', timeZone: 'UTC', asked: view.times }),
    tapped: 'attendance of person',
  }).card;

const buttonsOf = (card: Card, type = 'Action.Execute'): Part[] => partsOf(card).filter((part) => part.type === type);

/** The card that a press of this button gives: a client sends the inputs of the card with it. */
function pressed(attendance: Attendance, card: Card, { data }: Part): Card {
  const inputs = partsOf(card).flatMap(({ type, id, value }) =>
    typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string' ? [[id, value ?? ''] as const] : [],
  );
  const asked = readButton({ ...Object.fromEntries(inputs), ...Object(data) });
  if (asked === null) throw new Error('the button asks nothing');
  expect(asked.event).toBe(event);
  return cardFor(attendance, viewOf(asked));
}

/** Everybody that a card lists, page by page, as somebody presses to the last. */
function allRowsFrom(attendance: Attendance, first: Card): PersonShown[] {
  const rows: PersonShown[] = [];
  for (let card: Card | undefined = first; card !== undefined; ) {
    const shown = personRowsOf(card);
    expect(rows.length + shown.length).toBeLessThanOrEqual(attendance.people.length);
    rows.push(...shown);
    const next: Part | undefined = buttonsOf(card).find(({ title }) => title === words.say('view.next'));
    card = next === undefined ? undefined : pressed(attendance, card, next);
  }
  return rows;
}

const headlineOf = (card: Card): string =>
  textsOf(
    partsOf(card).find(({ type }) => type === 'RichTextBlock'),
    'TextRun',
  ).join('');
const numberIn = (text = '') => Number(/\d+/.exec(text)?.[0] ?? 0);
const minutesIn = (text: string) => {
  const [, hours = '0'] = /(\d+) hr/.exec(text) ?? /^(\d+):/.exec(text) ?? [];
  const [, minutes = '0'] = /(\d+) min/.exec(text) ?? /:(\d+)/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
};
const chip = /^(?:✓ )?(All|Late|Left early|Guests|Unknown) (\d+)$/;
const chipsOf = (card: Card) =>
  buttonsOf(card).flatMap((button) => {
    const [, label, count] = chip.exec(String(button.title)) ?? [];
    return label === undefined ? [] : [{ label, count: Number(count), button }];
  });
/** What stands in the pill, or in words where there was no room for it. */
const missedBy = ({ pill, below }: PersonShown) => `${pill} ${below}`;

describe('the card of any report', () => {
  it('counts in its headline whom its pages list, each of them once', () => {
    fc.assert(
      fc.property(reports, (attendance) => {
        const card = cardFor(attendance);
        const rows = allRowsFrom(attendance, card);
        expect(rows.map(({ name }) => name).sort()).toEqual(attendance.people.map((one) => one.displayName).sort());
        const [people, ...more] = headlineOf(card).split(' · ');
        expect(numberIn(people)).toBe(rows.length);
        const said = (what: string) => numberIn(more.find((part) => part.endsWith(what)));
        expect(rows.filter((one) => missedBy(one).includes(' late')).length).toBe(said(' late'));
        expect(rows.filter((one) => missedBy(one).includes(' early')).length).toBe(said(' left early'));
      }),
      { numRuns: 40, seed: 33 },
    );
  });

  it('has figures that anybody can count from its rows, and from the times above them', () => {
    fc.assert(
      fc.property(reports, (attendance) => {
        const card = cardFor(attendance);
        const rows = allRowsFrom(attendance, card);
        const figures = figuresOf(card);
        expect(numberIn(figures.find((one) => / (person|people)$/.test(one)))).toBe(rows.length);
        const length = figures.find((one) => one.endsWith(' long'));
        // Beside the schedule in one line; without one, a line for each part.
        const lines = textsOf(card, 'TextBlock').filter((one) => /^(Held|\{\{DATE)/.test(one));
        const times = [...lines.join().matchAll(/\{\{TIME\(([^)]+)\)\}\}/g)].map(([, time = '']) => Date.parse(time));
        const clock = times.map((time) => Math.floor(time / minute));
        const parts = clock.reduce((sum, time, i) => sum + (i % 2 === 0 ? -time : time), 0);
        // Of times that nobody knows no length is told.
        if (length !== undefined) expect(minutesIn(length)).toBe(parts);
        // Whoever was only there before or after it has no time in it.
        const timed = rows.filter(({ time }) => time !== 'unknown' && time !== '0 min');
        const known = timed.map(({ time }) => minutesIn(time));
        const average = figures.find((one) => one.endsWith(' average'));
        expect(average === undefined).toBe(known.length === 0 || rows.length === 1);
        const mean = known.reduce((sum, minutes) => sum + minutes, 0) / known.length;
        // Rows are in minutes of the clock, each stay of which may have begun a minute, and a figure is cut.
        const stays = attendance.people.reduce((sum, { spans }) => sum + spans.length, 0) / known.length;
        if (average !== undefined) expect(Math.abs(minutesIn(average) - mean)).toBeLessThanOrEqual(1 + stays);
        const most = figures.find((one) => one.endsWith(' most at once'));
        if (most !== undefined) expect(numberIn(most)).toBe(mostAtOnce(attendance));
      }),
      { numRuns: 40, seed: 33 },
    );
  });

  it('gives behind each chip as many rows as its number, on as many pages as that takes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(reports, (attendance) => {
        const card = cardFor(attendance);
        const chips = chipsOf(card);
        for (const { label, count, button } of chips) {
          const shown = pressed(attendance, card, button);
          const rows = allRowsFrom(attendance, shown);
          expect(rows.length, label).toBe(count);
          expect(count, label).toBeGreaterThan(0);
          if (label !== 'All') expect(numberIn(headlineOf(shown)), label).toBe(count);
          const told = partsOf(shown).filter(({ title }) => String(title).startsWith('✓'));
          expect(told.map(({ title }) => title)).toEqual([`✓ ${label} ${count}`]);
          // All chips stay, with the numbers they had: a second press is as good as a first.
          expect(chipsOf(shown).map((one) => `${one.label} ${one.count}`)).toEqual(
            chips.map((one) => `${one.label} ${one.count}`),
          );
          if (label === 'Late') expect(rows.every((one) => missedBy(one).includes(' late'))).toBe(true);
          if (label === 'Left early') expect(rows.every((one) => missedBy(one).includes(' early'))).toBe(true);
          if (label === 'Unknown') expect(rows.every(({ time }) => time === 'unknown')).toBe(true);
          seen.add(label);
        }
      }),
      { numRuns: 25, seed: 12 },
    );
    expect([...seen].sort()).toEqual(['All', 'Guests', 'Late', 'Left early', 'Unknown']);
  });

  it('offers in its chooser no part whose number is not that of its rows', () => {
    fc.assert(
      fc.property(reports, (attendance) => {
        const card = cardFor(attendance);
        for (const { id, choices } of partsOf(card)) {
          if (!Array.isArray(choices) || (id !== 'filter' && id !== 'times')) continue;
          for (const { title, value } of choices) {
            const count = /\((\d+)\)/.exec(title)?.[1] ?? /^(\d+) /.exec(title)?.[1];
            if (count === undefined) continue;
            const shown = cardFor(attendance, { ...firstView, [id]: value });
            expect(personRowsOf(shown).length + unshownIn(shown), title).toBe(Number(count));
          }
        }
      }),
      { numRuns: 20, seed: 14 },
    );
  });
});

/** Counted at each moment somebody joined, in the time of the meeting. */
function mostAtOnce({ people, parts }: Attendance): number {
  const moments = [
    ...parts.map(({ from }) => from),
    ...people.flatMap(({ spans }) => spans.map(({ from }) => from)),
  ].filter((moment) => parts.some(({ from, to }) => from <= moment && moment < to));
  const inAt = (moment: number) =>
    people.filter(({ spans }) => spans.some(({ from, to }) => from <= moment && moment < to)).length;
  return Math.max(0, ...moments.map(inAt));
}
