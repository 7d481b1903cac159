import { describe, expect, it } from 'vitest';
import { knownRoles, type Role, roleKey, roleRank, strongerRole, toRole } from '../../src/attendance/roles.js';

describe('a role in a report', () => {
  it.each([
    ['Organizer', 'organizer'],
    ['organizer', 'organizer'],
    ['PRESENTER', 'presenter'],
    [' Attendee ', 'attendee'],
    ['Coorganizer', 'coorganizer'],
    ['Co-organizer', 'coorganizer'],
    ['co_organizer', 'coorganizer'],
    ['None', 'none'],
    ['', 'none'],
    ['   ', 'none'],
    [null, 'none'],
  ])('reads %j as %s', (text, known) => {
    expect(toRole(text)).toEqual({ known });
  });

  it('is kept as it is written when the documentation does not know it', () => {
    expect(toRole(' Panel Host ')).toEqual({ known: null, text: 'Panel Host' });
  });
});

describe('the order of roles', () => {
  it('puts the most telling first, and an undocumented one between attendee and none', () => {
    const mixed = ['None', 'Panel Host', 'Attendee', 'Organizer', 'Presenter', 'Co-organizer'].map(toRole);
    const sorted = mixed.sort((a, b) => roleRank(a) - roleRank(b)).map((role) => role.known ?? role.text);
    expect(sorted).toEqual(['organizer', 'coorganizer', 'presenter', 'attendee', 'Panel Host', 'none']);
  });

  it('decides which of two roles of one person is shown, whichever comes first', () => {
    const attendee = toRole('Attendee');
    const organizer = toRole('Organizer');
    expect(strongerRole(attendee, organizer)).toEqual(organizer);
    expect(strongerRole(organizer, attendee)).toEqual(organizer);
    expect(strongerRole(toRole('None'), toRole('Panel Host'))).toEqual(toRole('Panel Host'));
  });
});

describe('the key that roles are counted by', () => {
  it('differs for every documented role', () => {
    const roles: Role[] = knownRoles.map((known) => ({ known }));
    expect(new Set(roles.map(roleKey)).size).toBe(knownRoles.length);
  });

  it('is the same for one undocumented role in two spellings of case, and no documented role’s', () => {
    expect(roleKey(toRole('Panel Host'))).toBe(roleKey(toRole('panel host')));
    expect(roleKey({ known: null, text: 'organizer' })).not.toBe(roleKey(toRole('Organizer')));
  });
});
