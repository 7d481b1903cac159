import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceFrom } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import type { ChatMember, Invitee } from '../../src/attendance/invitation.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { row, session, stay } from './builders.js';

const always = { seed: 20_260_304, numRuns: 3000 };
const guid = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** What is really true of one person; nobody but the test sees it. */
interface Truth {
  n: number;
  wasThere: boolean;
  /** How they show in the report: their account, with or without an address; by phone; without signing in; a second account. */
  as: 'account' | 'noAddress' | 'phone' | 'anonymous' | 'otherAccount';
  /** How they were invited; `none` not at all, `list` through a list of people. */
  invitedAs: 'mail' | 'upn' | 'alias' | 'none' | 'list';
  response: Invitee['response'];
  type: 'required' | 'optional';
  inChat: boolean;
  shouts: boolean;
}
const truth = (n: number): fc.Arbitrary<Truth> =>
  fc.record({
    n: fc.constant(n),
    wasThere: fc.boolean(),
    as: fc.constantFrom('account', 'account', 'account', 'noAddress', 'phone', 'anonymous', 'otherAccount'),
    invitedAs: fc.constantFrom('mail', 'mail', 'mail', 'upn', 'alias', 'none', 'list'),
    response: fc.constantFrom('accepted', 'tentative', 'declined', 'none'),
    type: fc.constantFrom('required', 'required', 'optional'),
    inChat: fc.boolean(),
    shouts: fc.boolean(),
  });
const company = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => truth(n))));

const mail = (n: number) => `person${n}@home.example`;
const upn = (n: number) => `p${n}@home.example`;
const alias = (n: number) => `nick${n}@home.example`;

function inReport({ n, as, shouts }: Truth): AttendanceRecord {
  const intervals = [stay('09:00', '10:00')];
  const address = shouts ? mail(n).toUpperCase().toLowerCase() : mail(n);
  switch (as) {
    case 'account':
      return row(guid(n), { intervals, address, displayName: `Person ${n}` });
    case 'noAddress':
      return row(shouts ? guid(n).toUpperCase() : guid(n), { intervals, address: null, displayName: `Person ${n}` });
    case 'phone':
      return row(`+4930${n}`, { intervals, kind: 'phone', displayName: null });
    case 'anonymous':
      return row(null, { recordId: `anonymous ${n}`, intervals, kind: 'unknown', displayName: 'Someone' });
    default:
      return row(guid(100 + n), { intervals, address: `second${n}@away.example`, displayName: `Person ${n}` });
  }
}

function invitation(people: Truth[]): Invitee[] {
  const single = people.flatMap(({ n, invitedAs, response, type }): Invitee[] => {
    if (invitedAs === 'none' || invitedAs === 'list') return [];
    const address = { mail, upn, alias }[invitedAs](n);
    return [{ address, displayName: `Person ${n}`, type, response }];
  });
  const hasList = people.some(({ invitedAs }) => invitedAs === 'list');
  const list: Invitee = { address: 'team@home.example', displayName: 'Team', type: 'required', response: 'none' };
  return hasList ? [...single, list] : single;
}

const chat = (people: Truth[]): ChatMember[] =>
  people.filter(({ inChat }) => inChat).map(({ n }) => ({ directoryId: guid(n), addresses: [mail(n), upn(n)] }));

const seen = (people: Truth[], membersKnown: boolean) => {
  const report = summarize([session('s', ['09:00', '10:00'], people.filter(({ wasThere }) => wasThere).map(inReport))]);
  const invitees = invitation(people);
  const absence = absenceFrom(
    { organizerAddress: null, invitees },
    { people: report.people, complete: true },
    membersKnown ? chat(people) : null,
  );
  return { absence, invitees };
};
const nOf = ({ displayName }: Invitee) => Number(displayName?.replace('Person ', ''));

describe('whatever is hidden from the bot', () => {
  it('nobody who was there is ever called absent', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (people, membersKnown) => {
        const { absence } = seen(people, membersKnown);
        for (const { invitee, status } of absence.invitees) {
          if (status === 'absent') expect(people[nOf(invitee)]?.wasThere, JSON.stringify(invitee)).toBe(false);
        }
      }),
      always,
    );
  });

  it('the least number of people missing is never more than the truth', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (people, membersKnown) => {
        const { absence } = seen(people, membersKnown);
        const missing = people.filter(
          ({ wasThere, invitedAs, response, type }) =>
            !wasThere && ['mail', 'upn', 'alias'].includes(invitedAs) && response !== 'declined' && type === 'required',
        );
        expect(absence.atLeast).toBeLessThanOrEqual(missing.length);
      }),
      always,
    );
  });

  it('as many of the missing as there are candidates may be there, and no more', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (people, membersKnown) => {
        const { absence } = seen(people, membersKnown);
        const missing = absence.invitees.filter(({ status }) => status === 'missing');
        const there = missing.filter(({ invitee }) => people[nOf(invitee)]?.wasThere).length;
        expect(there).toBeLessThanOrEqual(absence.candidates);
        expect(absence.candidates).toBeLessThanOrEqual(absence.unexplained.length);
      }),
      always,
    );
  });

  it('nobody who was invited is called uninvited', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (people, membersKnown) => {
        const { absence } = seen(people, membersKnown);
        for (const key of absence.uninvited ?? []) {
          const n = Number(key.replace('identity ', '').slice(0, 8));
          // A second account is not told from a stranger's.
          if (n < 100) expect(people[n]?.invitedAs).toBe('none');
        }
      }),
      always,
    );
  });

  it('everybody who is not a list has one status, and the optional and those who declined are never absent', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (people, membersKnown) => {
        const { absence, invitees } = seen(people, membersKnown);
        expect(absence.invitees.length).toBeLessThanOrEqual(invitees.length);
        for (const { invitee, status } of absence.invitees) {
          if (invitee.response === 'declined' || invitee.type === 'optional')
            expect(['absent', 'missing']).not.toContain(status);
          if (invitee.displayName === 'Team') expect(status).toBe('unmatched');
        }
      }),
      always,
    );
  });

  it('some who were not there are called absent: the careful answer is not always "I do not know"', () => {
    const called = fc
      .sample(company, { seed: always.seed, numRuns: 300 })
      .flatMap((people) => seen(people, true).absence.invitees);
    expect(called.filter(({ status }) => status === 'absent').length).toBeGreaterThan(20);
  });
});
