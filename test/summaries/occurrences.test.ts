import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { eventsIn } from '../../src/summaries/occurrences/occurrenceSeen.js';
import {
  addEvent,
  type MeetingEvents,
  type OccurrenceSeen,
  occurrencesOf,
  type SeenAt,
} from '../../src/summaries/occurrences/occurrences.js';

const at = (hours: number) => Date.UTC(2026, 10, 23) + hours * hour;
const now = at(48);
const always = Number.NEGATIVE_INFINITY;

/** What the events lead to, told in this order: the occurrences, and the jobs that were made on the way. */
function tell(events: SeenAt[], known: MeetingEvents = []) {
  const jobs = new Set<number>();
  let kept = known;
  for (const event of events) {
    const added = addEvent(kept, event, { now, since: always });
    if (added === null) throw new Error('an event got lost');
    kept = added.events;
    if (!added.isNew) continue;
    for (const { first } of [added.occurrence, ...added.others]) jobs.add(first);
  }
  return { kept, jobs, occurrences: occurrencesOf(kept) };
}

const withoutNames = (occurrences: OccurrenceSeen[]) =>
  occurrences.map(({ earliest, last, started, ended }) => ({ earliest, last, started, ended }));

const start = (hours: number, once = false): SeenAt => ({ at: at(hours), kind: 'start', once });
const end = (hours: number, once = false): SeenAt => ({ at: at(hours), kind: 'end', once });

describe('the events of a meeting', () => {
  const event = fc.record<SeenAt>({
    at: fc.integer({ min: 0, max: 600 }).map((steps) => at(-24) + steps * 7 * minute),
    kind: fc.constantFrom('start', 'end', 'check'),
    once: fc.boolean(),
  });
  const events = fc.uniqueArray(event, {
    minLength: 1,
    maxLength: 9,
    selector: ({ at: time, kind }) => `${time}${kind}`,
  });

  it('tell the same occurrences in whatever order they come, late or doubled, and each has a job of its own', () => {
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length }),
          ),
        ),
        ([all, shuffled, doubled]) => {
          const told = tell(all);
          for (const order of [shuffled, [...shuffled, ...doubled]]) {
            const again = tell(order);
            expect(withoutNames(again.occurrences)).toEqual(withoutNames(told.occurrences));
            // Every occurrence has its job, and no job is of two that still speak.
            for (const { first } of again.occurrences) expect(again.jobs).toContain(first);
            expect(new Set(again.occurrences.map(({ first }) => first)).size).toBe(again.occurrences.length);
            const silent = again.occurrences.flatMap(({ alsoNamed }) => alsoNamed);
            expect(again.jobs.size).toBe(again.occurrences.length + silent.length);
          }
        },
      ),
      { numRuns: 100, seed: 14 },
    );
  });

  it('never take the name of an occurrence away: what has a job keeps it, whatever comes later', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        const { jobs, kept } = tell(before);
        const { occurrences } = tell(after, kept);
        const names = new Set(occurrences.flatMap(({ first, alsoNamed }) => [first, ...alsoNamed]));
        for (const name of jobs) expect(names).toContain(name);
      }),
      { numRuns: 100, seed: 15 },
    );
  });

  it('less than four hours apart are of one occurrence, more are of two; a meeting held once has only one', () => {
    expect(tell([end(9), end(12)]).occurrences).toMatchObject([{ first: at(9), ended: at(12) }]);
    expect(tell([end(9), end(13)]).occurrences).toMatchObject([{ ended: at(9) }, { ended: at(13) }]);
    expect(tell([end(9, true), end(30, true)]).occurrences).toMatchObject([{ first: at(9), ended: at(30) }]);
  });

  it('of a workshop of eight hours are one occurrence, though they lie far apart', () => {
    expect(tell([end(17), start(9)]).occurrences).toMatchObject([{ started: at(9), ended: at(17) }]);
    expect(tell([start(9), start(33), end(34)]).occurrences).toHaveLength(2);
  });

  it('that part what seemed to be one leave both parts with a job', () => {
    const { jobs, occurrences } = tell([start(1), end(20), end(2)]);
    expect(occurrences).toMatchObject([{ ended: at(2) }, { ended: at(20) }]);
    expect([...jobs].sort()).toEqual([at(1), at(20)]);
  });

  it('that join what seemed to be two leave one job that speaks, and one that is silent', () => {
    expect(tell([end(9), end(15), end(12)]).occurrences).toMatchObject([{ first: at(9), alsoNamed: [at(15)] }]);
  });

  it('that are too old are kept only where their occurrence is known', () => {
    const options = { now, since: at(40) };
    expect(addEvent([], end(9), options)).toBeNull();
    const { kept } = tell([start(9)]);
    expect(addEvent(kept, end(10), options)?.occurrence).toMatchObject({ first: at(9), ended: at(10) });
  });

  it('are bounded in number and age', () => {
    const old = tell([end(-24 * 60), end(-24 * 40), end(9)]);
    expect(old.occurrences).toHaveLength(1);
    const many = tell(Array.from({ length: 500 }, (_, i) => end(9 + i / 100)));
    expect(many.kept.length).toBeLessThanOrEqual(201);
    expect(many.occurrences[0]).toMatchObject({ first: at(9), ended: at(9 + 499 / 100) });
    expect(JSON.stringify(many.kept).length).toBeLessThan(30_000);
  });
});

describe('what was stored before every event was kept', () => {
  const before = { first: at(9), earliest: at(8), last: at(20), started: at(8), ended: at(20) };

  it('is one occurrence, under the name it had', () => {
    expect(occurrencesOf(eventsIn(before))).toEqual([{ ...before, alsoNamed: [] }]);
  });

  it('goes on: a later end of the same day changes it, one of the next day does not', () => {
    expect(tell([end(21)], eventsIn(before)).occurrences).toMatchObject([{ first: at(9), ended: at(21) }]);
    expect(tell([end(44)], eventsIn(before)).occurrences).toMatchObject([{ ended: at(20) }, { first: at(44) }]);
  });

  it('is nothing where it cannot be read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(occurrencesOf(eventsIn(value))).toEqual([]);
      }),
    );
    expect(occurrencesOf(eventsIn({ first: 'x', at: day }))).toEqual([]);
  });
});
