import { type Absence, absenceFrom } from '../../../src/attendance/absence.js';
import type { Attendance } from '../../../src/attendance/attendance.js';
import type { Registrant } from '../../../src/attendance/expected/registrant.js';
import { comparingRegistrations } from '../../../src/attendance/expected/registrations.js';
import type { Invitation, Invitee } from '../../../src/attendance/invitation.js';
import { atOnce } from '../../../src/platform/time/giveWay.js';
import { nameOf } from './names.js';
import { addressOf, attendanceOf, guidOf, kindOf } from './reports.js';

/** Who was invited to a meeting with so many people: most of them, and some who did not come. */
function invitationOf(size: number): { invitation: Invitation; members: number[] } {
  const isAccount = (i: number) => kindOf(i) === 'directory';
  // Two who came were not invited.
  const came = Array.from({ length: Math.max(0, size - 3) }, (_, i) => i + 1).filter(isAccount);
  const missing = Array.from({ length: Math.min(45, 3 + Math.ceil(size / 10)) }, (_, i) => size + 100 + i).filter(
    isAccount,
  );
  const invitee = (i: number, more: Partial<Invitee> = {}): Invitee => ({
    address: addressOf(i),
    displayName: i % 4 === 3 ? null : nameOf(i),
    type: 'required',
    response: 'accepted',
    ...more,
  });
  const responses = ['none', 'tentative', 'accepted', 'declined'] as const;
  return {
    invitation: {
      organizerAddress: addressOf(0),
      invitees: [
        ...came.map((i) => invitee(i)),
        ...missing.map((i) =>
          invitee(i, { response: responses[i % 4] ?? 'none', type: i % 5 === 0 ? 'optional' : 'required' }),
        ),
        { address: 'everyone@contoso.example', displayName: 'All of *Contoso*', type: 'required', response: 'none' },
      ],
    },
    members: [0, ...came, ...missing],
  };
}

export function absenceOf(size: number): Absence {
  const { invitation, members } = invitationOf(size);
  return absenceFrom(
    invitation,
    { people: attendanceOf(size).people, complete: true },
    members.map((i) => ({ directoryId: guidOf(i), addresses: [addressOf(i)] })),
  );
}

const statuses = ['cancelled', 'waitlisted', 'pending', 'rejected'] as const;

/** Who registered for an event with so many people: most of them, some who did not come, and all that may become of others. */
export function registrationsOf(size: number): Absence {
  const registrant = (i: number, more: Partial<Registrant> = {}): Registrant => ({
    keys: [`id r${i}`],
    directoryId: i % 3 === 0 ? guidOf(i) : null,
    address: addressOf(i),
    displayName: i % 7 === 6 ? null : nameOf(i),
    status: 'registered',
    registeredAt: null,
    isCertain: true,
    ...more,
  });
  const came = Array.from({ length: Math.max(0, size - 3) }, (_, i) => registrant(i + 1));
  const missing = Array.from({ length: 3 + Math.ceil(size / 10) }, (_, i) => registrant(size + 100 + i));
  const others = statuses.flatMap((status, s) =>
    Array.from({ length: Math.min(3, size) }, (_, i) => registrant(size + 100_000 + 10 * s + i, { status })),
  );
  const later = registrant(size + 200_000, { registeredAt: Number.MAX_SAFE_INTEGER });
  const { people } = attendanceOf(size);
  return atOnce(comparingRegistrations([...came, ...missing, ...others, later], { people, complete: true, end: 0 }));
}

/**
 * Somebody registered without an account and may be one of those who came with one: all of them signed in without registering, or
 * a caller is among them.
 */
export function registeredElsewhere(kind: 'uninvited' | 'both'): { attendance: Attendance; absence: Absence } {
  const ids = Array.from({ length: 12 }, (_, i) => i).filter((i) => kindOf(i) === 'directory');
  const registrant = (i: number, directoryId: string | null): Registrant => ({
    keys: [`id r${i}`],
    directoryId,
    address: directoryId === null ? null : addressOf(i),
    displayName: nameOf(i + 40),
    status: 'registered',
    registeredAt: null,
    isCertain: true,
  });
  const attendance = attendanceOf(12);
  const signedIn = attendance.people.filter((person) => person.directoryId !== null);
  const people = kind === 'both' ? attendance.people : signedIn;
  const tells = people.map((person) => ({ ...person, registration: { via: null, keys: [`id of ${person.key}`] } }));
  const registered = [...ids.slice(0, -2).map((i) => registrant(i, guidOf(i))), registrant(300, null)];
  const absence = atOnce(comparingRegistrations(registered, { people: tells, complete: true, end: 0 }));
  return { attendance: { ...attendance, people }, absence };
}
