import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Attendance, summarize } from '../../../src/attendance/attendance.js';
import type { Participant } from '../../../src/attendance/person.js';
import type { AttendanceCard } from '../../../src/cards/attendanceCard.js';
import { cardTime } from '../../../src/cards/text/meetingText.js';
import { sayName } from '../../../src/cards/text/personText.js';
import { minute, second } from '../../../src/platform/time/clock.js';
import { at, row, session } from '../../attendance/builders.js';
import { type PersonShown, personRowsOf, textsOf } from '../cardParts.js';
import { words } from '../people.js';
import { scenarioId } from '../scenarios/scenario.js';
import { clockOf, unsaid, wrongPixels } from './stripChecks.js';

/** What the scenario that is built just now gave to the card. */
let given: AttendanceCard | null = null;

vi.mock('../../../src/cards/attendanceCard.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/cards/attendanceCard.js')>();
  const attendanceCard: typeof original.attendanceCard = (input) => {
    given = input;
    return original.attendanceCard(input);
  };
  return { ...original, attendanceCard };
});

interface Shown {
  id: string;
  attendance: Attendance;
  card: Record<string, unknown>;
}

const named = new WeakMap<Attendance, Map<string, Participant | null>>();

/** Everybody by the name on the card; null where several have it. */
function namedIn(attendance: Attendance): Map<string, Participant | null> {
  const known = named.get(attendance);
  if (known) return known;
  const all = new Map<string, Participant | null>();
  for (const person of attendance.people) {
    const name = sayName(words, person);
    all.set(name, all.has(name) ? null : person);
  }
  named.set(attendance, all);
  return all;
}

/** Many cards show the same people: each strip is looked at once. */
const looked = new WeakMap<Participant, Map<string, string[]>>();

function problemsOfStrip(attendance: Attendance, person: Participant, { strip, stripText }: PersonShown): string[] {
  const known = looked.get(person) ?? new Map<string, string[]>();
  looked.set(person, known);
  const key = `${strip} ${stripText}`;
  const found = known.get(key) ?? [
    ...wrongPixels(strip, person, attendance).slice(0, 1),
    ...unsaid(strip, stripText, clockOf(attendance)).map((one) => `${one} in “${stripText}”`),
  ];
  known.set(key, found);
  return found;
}

/** What is wrong with any strip of a card, and with what it says. */
function problemsOf({ id, attendance, card }: Shown): string[] {
  const shown = personRowsOf(card);
  if (shown.every(({ strip }) => strip === '')) return [];
  const clock = clockOf(attendance);
  const ends = [clock.from, clock.to].map(cardTime);
  const texts = textsOf(card, 'TextBlock');
  const problems = ends.every((end) => texts.includes(end)) ? [] : ['the ends of the clock are not written above'];
  for (const one of shown) {
    const person = namedIn(attendance).get(one.name);
    if (!person) throw new Error(`nobody, or more than one, is called ${one.name}`);
    // Whoever only waited for it is in none of its time.
    if (person.seconds === 0) continue;
    const wasIn = person.spans.some((span) =>
      clock.on.some((part) => Math.min(span.to, part.to) > Math.max(span.from, part.from)),
    );
    if (one.strip === '') problems.push(...(wasIn ? [`${one.name} has none`] : []));
    else problems.push(...problemsOfStrip(attendance, person, one));
  }
  return problems.map((problem) => `${id}: ${problem}`);
}

describe('the strips on the cards of every scenario', () => {
  let cards: (Shown & Pick<AttendanceCard, 'detail'>)[] = [];
  beforeAll(async () => {
    const { scenarios } = await import('../scenarios/index.js');
    const { guideScenarios } = await import('../scenarios/ofGuide.js');
    const may = /^(attendance|ordinary|summary|guide)-/;
    cards = [...scenarios, ...guideScenarios].flatMap((scenario) => {
      if (!may.test(scenario.name)) return [];
      given = null;
      const { card } = scenario.build(words);
      const input: AttendanceCard | null = given;
      return input === null ? [] : [{ id: scenarioId(scenario), ...inputOf(input), card }];
    });
  });

  it('cover exactly the time that each was in, and say it all', () => {
    const drawn = cards.filter(({ card }) => personRowsOf(card).some(({ strip }) => strip !== ''));
    expect(drawn.length).toBeGreaterThan(70);
    expect(cards.flatMap(problemsOf)).toEqual([]);
  });

  it('are on no card that a chat reads, and nor is what they say', () => {
    const inChat = cards.filter(({ detail }) => detail !== 'private');
    expect(inChat.length).toBeGreaterThan(14);
    const drawn = /data:image|"Image"|altText/;
    expect(inChat.filter(({ card }) => drawn.test(JSON.stringify(card))).map(({ id }) => id)).toEqual([]);
  });
});

const inputOf = ({ attendance, detail }: AttendanceCard) => ({ attendance, detail });

/** Begun up to a quarter of an hour after it was to begin, in one part or two, with whoever came and went as they liked. */
const meetings = fc
  .record({
    begins: fc.integer({ min: -5 * 60, max: 15 * 60 }),
    isPlanned: fc.boolean(),
    parts: fc.constantFrom(1, 2),
    stays: fc.array(
      // To come and go in the same second is no stay that could be seen.
      fc.array(fc.tuple(fc.integer({ min: -300, max: 3900 }), fc.integer({ min: 1, max: 2400 })), {
        minLength: 1,
        maxLength: 7,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ begins, isPlanned, parts, stays }) => {
    const start = at('09:00');
    const part = (n: number) => {
      const begin = start + begins * second + n * 150 * minute;
      const end = begin + 60 * minute;
      const whole = ['a', 'b', 'c'].map((id) => row(id, { intervals: [{ join: begin, leave: end, seconds: 3600 }] }));
      const others = stays.map((some, i) =>
        row(`p${i}`, {
          intervals: some.map(([from, length]) => ({
            join: begin + from * second,
            leave: begin + (from + length) * second,
            seconds: length,
          })),
        }),
      );
      return { ...session(`s${n}`, [null, null], [...whole, ...others]), start: begin, end };
    };
    const end = start + (parts === 2 ? 210 : 60) * minute;
    return summarize(
      Array.from({ length: parts }, (_, n) => part(n)),
      { schedule: isPlanned ? { start, end } : null },
    );
  });

describe('the strips on the card of any meeting', () => {
  it('cover exactly the time that each was in, and say it all', async () => {
    const { attendanceCard } = await import('../../../src/cards/attendanceCard.js');
    fc.assert(
      fc.property(meetings, (attendance) => {
        const { card } = attendanceCard({ words, title: 'Roof garden', attendance, detail: 'private' });
        expect(problemsOf({ id: 'any', attendance, card })).toEqual([]);
      }),
      { numRuns: 60, seed: 23 },
    );
  });
});
