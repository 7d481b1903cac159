import { day, minute } from '../../platform/time/clock.js';
import { colleague } from './company.js';
import { nameOfMany } from './manyNames.js';

/** virtualEventRegistration as Graph's own examples have it: moments without a zone (graph: virtualeventregistration-list). */
export interface RegistrationBody {
  id: string;
  status: 'registered' | 'canceled' | 'waitlisted' | 'pendingApproval' | 'rejectedByOrganizer';
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  /** Of who registered with an account. */
  userId: string | null;
  registrationDateTime: string | null;
  cancelationDateTime: string | null;
  preferredTimezone: string;
  preferredLanguage: string;
  externalRegistrationInformation: { referrer: string; registrationId: string } | null;
  registrationQuestionAnswers: { questionId: string; displayName: string | null; value: string }[];
}

/** Somebody on the list of a town hall for invited people alone (graph: virtualeventtownhall). */
export interface InvitedBody {
  '@odata.type': '#microsoft.graph.communicationsUserIdentity' | '#microsoft.graph.communicationsGuestIdentity';
  id: string | null;
  displayName: string | null;
  email?: string;
}

/** What nobody needs to know to compare a list with a report. */
export const privateAnswer = 'I use a wheelchair';

const withoutZone = (at: number) => new Date(at).toISOString().slice(0, 19);

export function registration(
  { id, name, mail, userId = null }: { id: string; name: string; mail: string; userId?: string | null },
  status: RegistrationBody['status'],
  registeredAt: number,
): RegistrationBody {
  const [firstName = '', ...lastNames] = name.split(' ');
  return {
    id: `registration-${id}`,
    status,
    email: mail,
    firstName,
    lastName: lastNames.join(' '),
    userId,
    registrationDateTime: withoutZone(registeredAt),
    cancelationDateTime: status === 'canceled' ? withoutZone(registeredAt + day) : null,
    preferredTimezone: 'Pacific Standard Time',
    preferredLanguage: 'en-us',
    externalRegistrationInformation: null,
    registrationQuestionAnswers: [{ questionId: 'q1', displayName: null, value: privateAnswer }],
  };
}

const ofColleague = (index: number, status: RegistrationBody['status'], at: number): RegistrationBody => {
  const { oid, name, mail } = colleague(index);
  return registration({ id: oid, name, mail, userId: oid }, status, at);
};

export interface Visitor {
  id: string;
  name: string;
  mail: string;
}

/**
 * Every status there is: of the visitors those who came by their registration, by their account and by an address in other
 * letters; colleagues and strangers who did not come; and one who only registered when it was over.
 */
export function registrationsOfLaunch(
  { byNumber, byAccount, byAddress }: { byNumber: Visitor[]; byAccount: Visitor; byAddress: Visitor },
  start: number,
): RegistrationBody[] {
  const before = start - 5 * day;
  const stranger = (name: string) => ({
    id: name.toLowerCase().replace(/\W/g, ''),
    name,
    mail: `${name.toLowerCase().replace(/\W/g, '.')}@strangers.example`,
  });
  return [
    ...byNumber.map((visitor) => registration({ ...visitor, mail: `private-${visitor.mail}` }, 'registered', before)),
    registration({ ...byAccount, mail: 'other.address@visitors.example', userId: byAccount.id }, 'registered', before),
    // Graph's examples have this text for who registered without an account.
    registration({ ...byAddress, mail: byAddress.mail.toUpperCase(), userId: 'String' }, 'registered', before),
    ofColleague(7, 'registered', before),
    ofColleague(8, 'registered', before),
    registration(stranger('Olu Adeyemi'), 'registered', before),
    ofColleague(10, 'canceled', before),
    registration(stranger('Rosa Lima'), 'waitlisted', before),
    registration(stranger('Pavel Horak'), 'pendingApproval', before),
    registration(stranger('Quentin Roy'), 'rejectedByOrganizer', before),
    registration(stranger('Uma Iyer'), 'registered', start + 60 * minute),
  ];
}

/** Both colleagues registered for both dates: one of them came to the first one alone. */
export const registrationsForBeginners = (start: number): RegistrationBody[] => [
  ofColleague(3, 'registered', start - 5 * day),
  ofColleague(4, 'registered', start - 5 * day),
];

/** As many as a town hall holds, and some who did not come. */
export function registrationsOfTownHall(
  people: readonly { id: string; name: string; mail: string }[],
  absent: number,
  start: number,
): RegistrationBody[] {
  const came = people.map((one) => registration({ ...one, userId: one.id }, 'registered', start - 5 * day));
  const missing = Array.from({ length: absent }, (_, i) => {
    const id = `e0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const one = { id, name: nameOfMany(people.length + i), mail: `missing${i + 1}@fernhill.example`, userId: id };
    return registration(one, 'registered', start - 5 * day);
  });
  return [...came, ...missing];
}

/** Two colleagues, one of whom comes, and a list of people, which nobody can tell from a person. */
export const invitedToBriefing = (): InvitedBody[] => [
  ...[5, 6].map((index): InvitedBody => {
    const { oid, name } = colleague(index);
    return { '@odata.type': '#microsoft.graph.communicationsUserIdentity', id: oid, displayName: name };
  }),
  {
    '@odata.type': '#microsoft.graph.communicationsGuestIdentity',
    id: null,
    displayName: 'Leadership',
    email: 'leadership@fernhill.example',
  },
];
