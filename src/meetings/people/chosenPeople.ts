import type { Absence, InviteeStanding } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import type { Participant } from '../../attendance/person.js';
import { roleKey } from '../../attendance/roles.js';
import { areTimesTold } from '../../attendance/times/punctuality.js';
import { stayedToTheEnd } from '../../attendance/times/toTheEnd.js';
import type { Condition, People } from '../../question/people.js';
import type { SeriesCondition } from '../../question/seriesPeople.js';
import { nameFit } from '../../understanding/fit/names.js';
import { isOrganisation, ofInvitee } from './chosenInvitees.js';
import { registrationOf } from './chosenRegistrations.js';
import { responseOf } from './chosenResponses.js';
import type { Known } from './known.js';
import { missedOf, rangedIn } from './missedMinutes.js';
import { momentAt } from './timeSaid.js';
import { isWithin } from './within.js';

/** The people of a report, divided by a question into those of whom it is true and those of whom the report does not tell it. */
export interface ChosenPeople {
  chosen: Participant[];
  /** Never among those it is true of, and never among the others either. */
  unknown: Participant[];
  /** The same for people who were invited and not found in the report, where the question is about the invitation. */
  invitees: { chosen: InviteeStanding[]; unknown: InviteeStanding[] };
  /** Everybody that was looked at. */
  of: number;
}

export interface ChoiceOptions {
  graceMinutes: number;
  /** The asker's; null is UTC. */
  timeZone: string | null;
  /** The directory's id of the asker, who is "me". */
  askerId?: string;
  /** The invitation beside the report; null where the question is not about it. */
  absence?: Absence | null;
  /** What the other dates of the series tell of somebody. */
  series?: (person: Participant, condition: SeriesCondition) => Known;
}

/** Those whom a question is about, in the order of the report. */
export function choosePeople(attendance: Attendance, people: People, options: ChoiceOptions): ChosenPeople {
  const absence = options.absence ?? null;
  const inReport = sorted(attendance.people, holdsIn(attendance, options)(people));
  const inThisReport = new Set<Participant>(attendance.people);
  // Somebody who only came to another date of the same event is in no row of this report.
  const notFound = (absence?.invitees ?? []).filter(
    ({ isThere, people: found }) =>
      isThere !== true || (found.length > 0 && !found.some((one) => inThisReport.has(one))),
  );
  const notInReport = sorted(
    notFound,
    holding(people, (condition) => ofInvitee(condition, { ...options, absence })),
  );
  return { ...inReport, invitees: notInReport, of: attendance.people.length + notFound.length };
}

/** What the report tells about each of its people and a question, for callers that ask several questions of the same report. */
export const holdsIn =
  (attendance: Attendance, options: ChoiceOptions) =>
  (people: People): Predicate => {
    const ranged = rangedIn(people);
    return holding(people, (condition) =>
      conditionOf(attendance, condition, { ...options, isRanged: ranged.has(condition) }),
    );
  };

function sorted<One>(all: readonly One[], holds: (one: One) => Known): { chosen: One[]; unknown: One[] } {
  const answers = all.map((one) => ({ one, known: holds(one) }));
  return {
    chosen: answers.filter(({ known }) => known === true).map(({ one }) => one),
    unknown: answers.filter(({ known }) => known === null).map(({ one }) => one),
  };
}

type Predicate = (person: Participant) => Known;

const responses = ['accepted', 'tentative', 'declined', 'none'] as const;

/**
 * Who did not accept was asked, and answered otherwise or not at all: neither the organiser nor a stranger is meant. What
 * is said of several answers at once is said of each. Null where the opposite is simply the opposite.
 */
function othersOf(denied: People): People | null {
  if ('is' in denied) {
    if (denied.is !== 'response') return null;
    const others = responses.filter((response) => response !== denied.response);
    return { any: others.map((response) => ({ is: 'response', response })) };
  }
  if ('any' in denied) return { all: denied.any.map((part) => ({ not: part })) };
  return 'all' in denied ? { any: denied.all.map((part) => ({ not: part })) } : denied.not;
}

/** What is known of somebody and all that is asked, where `ofCondition` knows it of one condition. */
function holding<One>(people: People, ofCondition: (condition: Condition) => (one: One) => Known): (one: One) => Known {
  if ('is' in people) return ofCondition(people);
  if ('not' in people) {
    const others = othersOf(people.not);
    if (others !== null) return holding(others, ofCondition);
    const holds = holding(people.not, ofCondition);
    return (one) => not(holds(one));
  }
  const isAll = 'all' in people;
  const parts = (isAll ? people.all : people.any).map((part) => holding(part, ofCondition));
  return (one) => (isAll ? all : any)(parts.map((holds) => holds(one)));
}

const not = (known: Known): Known => (known === null ? null : !known);
/** If one of them is false, that decides; otherwise, if one is not known, that does. */
const all = (known: Known[]): Known => (known.includes(false) ? false : known.includes(null) ? null : true);
const any = (known: Known[]): Known => (known.includes(true) ? true : known.includes(null) ? null : false);

function conditionOf(
  attendance: Attendance,
  condition: Condition,
  options: ChoiceOptions & { isRanged: boolean },
): Predicate {
  const { core, people } = attendance;
  const grace = options.graceMinutes;
  switch (condition.is) {
    case 'late':
    case 'leftEarly':
      return missedOf(attendance, condition, { grace, isRanged: options.isRanged });
    case 'guest':
      return ({ tags }) => tags.includes('guest');
    case 'phone':
      return ({ kind }) => kind === 'phone';
    case 'role':
      return ({ role }) => {
        const key = roleKey(role);
        return condition.role === 'attendee'
          ? key === 'attendee' || key === 'none'
          : key === condition.role.toLowerCase();
      };
    case 'organisation':
      // What somebody typed without signing in is no proof, but it is what they say of themselves.
      return ({ addresses, claimedAddresses }) => {
        const all = [...addresses, ...claimedAddresses];
        return all.length === 0 ? null : all.some((address) => isOrganisation(address, condition.name));
      };
    case 'time':
      return ({ minutes, share }) => {
        const { amount, bound } = condition;
        // In minutes as they are shown.
        const value = 'minutes' in amount ? minutes : share === null ? null : share * 100;
        if (value === null) return null;
        return isWithin(value, bound, 'minutes' in amount ? amount.minutes : amount.percent);
      };
    case 'at': {
      const moment = momentAt(attendance, condition.time, options.timeZone);
      return (person) => {
        if (moment === null || person.spans.length === 0) return null;
        const isIn = person.spans.some(({ from, to }) => from <= moment && moment < to);
        // The session's own start or end may stand in for one of theirs: nobody knows that they were in all that time.
        if (isIn) return person.openEnded ? null : true;
        return areTimesTold(person) ? false : null;
      };
    }
    case 'toTheEnd':
      return stayedToTheEnd(core, grace);
    case 'first':
    case 'last': {
      const momentOf = ({ firstJoin, lastLeave }: Participant) => (condition.of === 'in' ? firstJoin : lastLeave);
      const moments = people.map(momentOf).filter((moment) => moment !== null);
      const wanted = moments.reduce<number | null>((best, one) => {
        if (best === null) return one;
        return condition.is === 'first' ? Math.min(best, one) : Math.max(best, one);
      }, null);
      return (person) => {
        const moment = momentOf(person);
        return moment === null ? null : moment === wanted;
      };
    }
    case 'person':
      if (condition.name === 'me' && options.askerId !== undefined) {
        const me = options.askerId.toLowerCase();
        return ({ directoryId }) => directoryId === me;
      }
      return ({ displayName }) => nameFit(displayName, condition.name) > 0;
    // People who are in the report came, whatever they had answered.
    case 'absent':
      return () => false;
    case 'response':
      return responseOf(options.absence ?? null, condition.response);
    case 'registration':
      return registrationOf(options.absence ?? null, condition.status);
    case 'inAll':
    case 'inNone':
    case 'new':
    case 'cameOnly':
      return (person) => options.series?.(person, condition) ?? null;
  }
}
