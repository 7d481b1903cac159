import { expect, it } from 'vitest';
import { absenceFrom } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import { comparePasted } from '../../src/meetings/people/pastedPeople.js';
import { row, session, stay } from '../attendance/builders.js';

const guestName = 'dana.fox_else.example#ext#@home.example';
const own = 'dana.fox@else.example';
const reportOf = (address: string) =>
  summarize([
    session(
      's',
      ['09:00', '10:00'],
      [
        row('00000001-0000-4000-8000-000000000000', {
          displayName: 'D. Fox',
          address,
          intervals: [stay('09:00', '10:00')],
        }),
      ],
    ),
  ]).people;

it.each([
  [own, guestName],
  [guestName, own],
])('somebody known as %s is there as %s', (listed, reported) => {
  const people = reportOf(reported);
  expect(comparePasted([{ address: listed, name: null }], people, null).standings[0]?.status).toBe('came');
  const invitees = [{ address: listed, displayName: null, type: 'required', response: 'accepted' } as const];
  const { invitees: standings } = absenceFrom({ organizerAddress: null, invitees }, { people, complete: true }, null);
  expect(standings.map(({ status }) => status)).toEqual(['came']);
});

it.each(['fox@else.example', '#ext#@home.example', '_#ext#@home.example', 'dana_#ext#@home.example'])(
  'nobody is there as a guest whose name says otherwise: %s',
  (listed) => {
    expect(comparePasted([{ address: listed, name: null }], reportOf(guestName), null).standings[0]?.status).toBe(
      'notFound',
    );
  },
);
