import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceFrom } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import type { Invitee } from '../../src/attendance/invitation.js';
import { choosePeople } from '../../src/meetings/people/chosenPeople.js';
import { type Condition, conditionsIn, type People } from '../../src/question/people.js';
import { at, row, session, stay } from '../attendance/builders.js';

const id = (i: number) => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
const names = ['alex', 'priya', 'mei', 'jonas', 'hana', 'grace', 'omar'] as const;
const addressOf = (name: string) => `${name}@${name === 'omar' ? 'kestrel' : 'fernhill'}.example`;
const members = names.map((name, i) => ({ directoryId: id(i), addresses: [addressOf(name)] }));

/** Alex, Priya and Mei came, Mei late; Jonas accepted, Hana declined, Grace never answered, and Omar is of another firm. */
const attendance = summarize(
  [
    session(
      's',
      ['10:00', '11:00'],
      (['alex', 'priya', 'mei'] as const).map((name, i) =>
        row(id(i), {
          displayName: name,
          address: addressOf(name),
          role: name === 'alex' ? 'Organizer' : 'Attendee',
          intervals: [stay(name === 'mei' ? '10:20' : '10:00', '11:00')],
        }),
      ),
    ),
  ],
  { schedule: { start: at('10:00'), end: at('11:00') } },
);
const invitee = (name: string, response: Invitee['response']): Invitee => ({
  address: addressOf(name),
  displayName: name,
  type: 'required',
  response,
});
const invitation = {
  organizerAddress: addressOf('alex'),
  invitees: [
    invitee('priya', 'accepted'),
    invitee('mei', 'declined'),
    invitee('jonas', 'accepted'),
    invitee('hana', 'declined'),
    invitee('grace', 'none'),
    invitee('omar', 'tentative'),
  ],
};
const absence = absenceFrom(invitation, { people: attendance.people, complete: true }, members);

const choose = (people: People) => {
  const { chosen, unknown, invitees, of } = choosePeople(attendance, people, {
    graceMinutes: 5,
    timeZone: null,
    askerId: id(3),
    absence,
  });
  const nameOf = (one: string | null) => one ?? '';
  return {
    chosen: [
      ...chosen.map(({ displayName }) => nameOf(displayName)),
      ...invitees.chosen.map((one) => nameOf(one.invitee.displayName)),
    ].sort(),
    unknown: [
      ...unknown.map(({ displayName }) => nameOf(displayName)),
      ...invitees.unknown.map((one) => nameOf(one.invitee.displayName)),
    ].sort(),
    of,
  };
};

const absent: People = { is: 'absent' };
const answered = (response: 'accepted' | 'declined' | 'tentative' | 'none'): People => ({ is: 'response', response });

describe('people by what they had answered, and whether they came', () => {
  it.each<[string, People, string[]]>([
    ['accepted and did not come', { all: [absent, answered('accepted')] }, ['jonas']],
    ['declined and came', { all: [answered('declined'), { not: absent }] }, ['mei']],
    ['absent, and had not declined', { all: [absent, { not: answered('declined') }] }, ['grace', 'jonas', 'omar']],
    ['absent guests', { all: [absent, { is: 'guest' }] }, ['omar']],
    ['absent, from a firm', { all: [absent, { is: 'organisation', name: 'Kestrel' }] }, ['omar']],
    ['absent or late', { any: [absent, { is: 'late', over: null }] }, ['grace', 'hana', 'jonas', 'mei', 'omar']],
    ['had accepted', answered('accepted'), ['jonas', 'priya']],
    ['never answered', answered('none'), ['grace']],
    ['late, had declined', { all: [{ is: 'late', over: null }, answered('declined')] }, ['mei']],
    // Alex organised it: nobody asked him.
    ['had not accepted', { not: answered('accepted') }, ['grace', 'hana', 'mei', 'omar']],
    [
      'neither accepted nor declined',
      { not: { any: [answered('accepted'), answered('declined')] } },
      ['grace', 'omar'],
    ],
    ['the asker, absent', { all: [absent, { is: 'person', name: 'me' }] }, ['jonas']],
  ])('%s', (_title, people, expected) => {
    expect(choose(people).chosen).toEqual(expected);
  });

  it('does not know the role of somebody who did not come', () => {
    const { chosen, unknown } = choose({ all: [absent, { is: 'role', role: 'presenter' }] });
    expect(chosen).toEqual([]);
    expect(unknown).toEqual(['grace', 'hana', 'jonas', 'omar']);
  });

  it('whatever is asked, its negation and what is not known are everybody once; who organised was not asked', () => {
    const conditions: Condition[] = [
      { is: 'absent' },
      { is: 'response', response: 'accepted' },
      { is: 'late', over: null },
      { is: 'guest' },
      { is: 'role', role: 'attendee' },
      { is: 'time', bound: 'atLeast', amount: { percent: 80 } },
      { is: 'person', name: 'jonas' },
    ];
    const { people } = fc.letrec<{ people: People }>((tie) => ({
      people: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<People>(...conditions),
        fc.record({ not: tie('people') }),
        fc.record({ all: fc.array(tie('people'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('people'), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    fc.assert(
      fc.property(people, (asked) => {
        const [is, isNot] = [choose(asked), choose({ not: asked })];
        const listed = [...is.chosen, ...isNot.chosen, ...is.unknown].sort();
        const asksForAnswer = conditionsIn(asked).some((one) => one.is === 'response');
        expect(asksForAnswer && !listed.includes('alex') ? ['alex', ...listed] : listed).toEqual([...names].sort());
        expect(isNot.unknown).toEqual(is.unknown);
        expect(is.of).toBe(names.length);
      }),
    );
  });
});

describe('somebody who may be among those without an account', () => {
  it('is never said to be absent, and listed as not known', () => {
    const records = [
      row(id(0), { displayName: 'alex', role: 'Organizer', intervals: [stay('10:00', '11:00')] }),
      row('+493012345', { kind: 'phone', displayName: '+49', intervals: [stay('10:00', '11:00')] }),
    ];
    const of = summarize([session('s', ['10:00', '11:00'], records)], {});
    const doubtful = absenceFrom(invitation, { people: of.people, complete: true }, members);
    const found = choosePeople(
      of,
      { all: [absent, answered('accepted')] },
      {
        graceMinutes: 5,
        timeZone: null,
        absence: doubtful,
      },
    );
    expect(found.invitees.chosen).toEqual([]);
    expect(found.invitees.unknown.map(({ invitee: one }) => one.displayName).sort()).toEqual(['jonas', 'priya']);
  });
});
