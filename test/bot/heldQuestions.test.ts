import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHeldQuestions, type HeldQuestions, StoredQuestion } from '../../src/bot/signIn/heldQuestions.js';
import { commands } from '../../src/commands/index.js';
import { minute } from '../../src/platform/time/clock.js';
import type { Asker, Question } from '../../src/question/question.js';
import { firstView } from '../../src/question/view.js';
import { typed } from '../helpers/whatIsTyped.js';

const asker: Asker = { userId: '29:mei', aadObjectId: 'A-1', tenantId: 't', locale: null, timeZone: null };
const other: Asker = { ...asker, aadObjectId: 'b-2' };
const plain: Question = {
  command: 'who attended',
  rest: null,
  person: null,
  personKey: null,
  event: null,
  virtualEvent: null,
  meetingId: null,
  meetingIsClaimed: false,
  at: null,
  what: 'list',
  people: null,
  literal: null,
  view: firstView,
};
const calendarId = 'AAMkAGUzY5QKjAAA/b+c=';
const eventId = '88b245ac-b0b2-f1aa-e34a-c81c27abdac2@f8448774-5d3b-4b2f-8c6d-90a7e4512bfa';

describe('a question that waits for a sign-in', () => {
  const start = Date.UTC(2026, 10, 23, 10);
  let now = start;
  let held: HeldQuestions;
  beforeEach(() => {
    now = start;
    held = createHeldQuestions({ clock: () => now });
  });
  /** As it comes back from the storage. */
  const stored = (question: Question, where = 'chat') =>
    StoredQuestion.parse(JSON.parse(JSON.stringify(held.hold(asker, question, where))));
  const elsewhere = () => createHeldQuestions({ clock: () => now });

  it.each<Partial<Question>>([
    {},
    { meetingId: 'MCMxOTptZWV0aW5nX2Fi@thread.v2IzA=', at: 1_795_000_000_000 },
    { event: calendarId, view: { from: 20, sort: 'name', filter: 'late', times: 'all' } },
    { event: calendarId, view: { ...firstView, filter: 'without answer', times: 'there at least 30 minutes' } },
    { virtualEvent: { kind: 'webinar', eventId, sessionId: null }, view: { ...firstView, filter: 'role:presenter' } },
    { command: 'attendance of', personKey: 'aB3-cD4_eF5gH6iJ7kL8mN' },
    {
      what: 'did',
      people: { all: [{ is: 'guest' }, { not: { is: 'time', bound: 'atLeast', amount: { minutes: 30 } } }] },
    },
  ])('is known everywhere when nobody’s words are in it: %j', (more) => {
    const question = { ...plain, ...more };
    expect(elsewhere().take(asker, stored(question))).toEqual(question);
  });

  it.each<Partial<Question>>([
    { rest: 'mei featherstone' },
    { rest: 'yesterday' },
    { person: '29:aviary-featherstone-0123456789' },
    { personKey: 'Mei Featherstone 123456789' },
    { personKey: 'AviaryFeatherstoneMei' },
    { event: 'the Aviary review of 2026-11-23' },
    { meetingId: 'Aviary' },
    { virtualEvent: { kind: 'webinar', eventId: 'Aviary', sessionId: null } },
    { virtualEvent: { kind: 'webinar', eventId, sessionId: 'Featherstone' } },
    { view: { ...firstView, filter: 'role:other:featherstone' } },
    { view: { ...firstView, times: 'named "Featherstone"' } },
    { view: { ...firstView, times: 'featherstone' } },
    { people: { not: { is: 'person', name: 'Mei Featherstone' } } },
    { people: { is: 'organisation', name: 'Aviary' } },
    { literal: 'aviary guests' },
  ])('is known here alone when it may hold words, and only its command is stored: %j', (more) => {
    const question = { ...plain, ...more };
    const kept = held.hold(asker, question, 'chat');
    expect(Object.keys(kept)).toEqual(['command', 'held']);
    for (const word of typed) expect(JSON.stringify(kept).toLowerCase()).not.toContain(word.toLowerCase());
    expect(elsewhere().take(asker, kept)).toBeNull();
    expect(held.take(asker, kept)).toEqual(question);
  });

  it('is refused when it comes from the storage with a command that is none, which could hold words', () => {
    const question = { ...plain, command: 'who attended aviary' };
    expect(StoredQuestion.safeParse(question).success).toBe(false);
    expect(StoredQuestion.safeParse({ command: question.command, held: 'x' }).success).toBe(false);
    expect(StoredQuestion.safeParse(plain).success).toBe(true);
  });

  it('comes back as it was asked, whatever it says, and what is stored of it has no blank in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const maybe = fc.option(fc.oneof(text, fc.constantFrom(calendarId, eventId)));
    const question = fc.record({
      command: fc.constantFrom(...commands.map(({ name }) => name)),
      rest: fc.option(text),
      person: maybe,
      personKey: maybe,
      event: maybe,
      virtualEvent: fc.option(fc.record({ kind: fc.constant('webinar' as const), eventId: text, sessionId: maybe })),
      meetingId: maybe,
      meetingIsClaimed: fc.boolean(),
      at: fc.option(fc.nat()),
      literal: fc.option(text),
      what: fc.constantFrom('list' as const, 'count' as const, 'did' as const),
      people: fc.option(fc.record({ is: fc.constant('person' as const), name: text })),
      view: fc.record({
        from: fc.nat(),
        sort: fc.constant('name' as const),
        filter: fc.oneof(text, fc.constant('all')),
        times: fc.oneof(text, fc.constantFrom('all', 'first in', 'there at 10:15')),
      }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const kept = stored(asked);
        expect(JSON.stringify({ ...kept, command: '' })).not.toMatch(/[\s<>{}]{2}|\s/);
        expect(held.take(asker, kept)).toEqual(asked);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('comes back once, to its asker, within 15 minutes, and not after they have signed out', () => {
    const question = { ...plain, rest: 'mei' };
    const [first, second, third, fourth] = Array.from({ length: 4 }, (_, i) => stored(question, `chat ${i}`));
    if (!first || !second || !third || !fourth) throw new Error('four were asked');
    expect(held.take(asker, first)).toEqual(question);
    expect(held.take(asker, first)).toBeNull();
    expect(held.take(other, second)).toBeNull();
    now = start + 15 * minute;
    expect(held.take({ ...asker, aadObjectId: 'a-1' }, third)).toEqual(question);
    now = start + 15 * minute + 1;
    expect(held.take(asker, fourth)).toBeNull();
    const [mine, theirs] = [stored(question), held.hold(other, question, 'chat')];
    held.forget(asker);
    expect(held.take(asker, mine)).toBeNull();
    expect(held.take(other, theirs)).toEqual(question);
  });

  it('is one where it is asked again in the same conversation, and another one elsewhere', () => {
    const question = { ...plain, rest: 'mei' };
    const [first, again, elsewhere] = [stored(question), stored({ ...question }), stored(question, 'other chat')];
    expect(again).toEqual(first);
    expect(elsewhere).not.toEqual(first);
    expect(held.hold(other, question, 'chat')).not.toEqual(first);
  });

  it('gives way to newer ones when very many wait', () => {
    const all = Array.from({ length: 2100 }, (_, i) => stored({ ...plain, rest: `question ${i}` }));
    const known = all.filter((one) => held.take(asker, one) !== null).length;
    expect(known).toBeGreaterThan(1000);
    expect(known).toBeLessThan(2100);
  });

  it.each([{ command: 'nonsense', held: null }, { rest: 'mei' }, 'who attended', null])(
    'is nothing when the storage holds %j',
    (odd) => {
      expect(StoredQuestion.safeParse(odd).success).toBe(false);
    },
  );
});
