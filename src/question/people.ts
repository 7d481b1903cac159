/** How a number that somebody typed bounds what is counted. */
export const bounds = ['atLeast', 'moreThan', 'lessThan', 'atMost'] as const;
export type Bound = (typeof bounds)[number];

/** What may be said of a registration. Who registered before the end, and neither cancelled nor waits, is `registered`. */
export const registrationsSaid = [
  ...(['registered', 'cancelled', 'waitlisted', 'pending', 'rejected', 'afterwards'] as const),
  'none',
] as const;
export type RegistrationSaid = (typeof registrationsSaid)[number];

/** One thing that may be said of a person in a report. Minutes are whole ones; a time is one in the meeting. */
export type Condition =
  /**
   * Late by more than so many minutes, or by as many as `bound` says; null is by more than is forgiven, and a number takes
   * its place. By less than a number of minutes alone is late all the same.
   */
  | { is: 'late' | 'leftEarly'; over: number | null; bound?: Exclude<Bound, 'moreThan'> }
  /** Expected, and not in the report. */
  | { is: 'absent' }
  /** How they answered the invitation. */
  | { is: 'response'; response: 'accepted' | 'declined' | 'tentative' | 'none' }
  /** What became of their registration for a webinar or town hall; `none` is who came without one. */
  | { is: 'registration'; status: RegistrationSaid }
  | { is: 'guest' }
  /** By the domain or the name of the organisation, as it was typed. */
  | { is: 'organisation'; name: string }
  | { is: 'role'; role: 'organizer' | 'coOrganizer' | 'presenter' | 'attendee' }
  | { is: 'phone' }
  | { is: 'time'; bound: Bound; amount: { minutes: number } | { percent: number } }
  /** In the meeting at a time of day, `HH:mm` on the asker's clock. */
  | { is: 'at'; time: string }
  | { is: 'toTheEnd' }
  /** The first or the last to join, or to leave. */
  | { is: 'first' | 'last'; of: 'in' | 'out' }
  /** By a name, or a part of one, as it was typed; `me` is the asker. */
  | { is: 'person'; name: string }
  /** In the report of each of the newest dates of the series, or of none of them. */
  | { is: 'inAll' | 'inNone'; last: number }
  /** In this date's report, and in none of the earlier dates that are looked at. */
  | { is: 'new' }
  /** In the report of one date and not of another, each as it was typed ("last week"), or `newest` and `previous`. */
  | { is: 'cameOnly'; on: string; notOn: string };

/** Which people a question is about: everybody in the report, where nothing is said. */
export type People = Condition | { not: People } | { all: People[] } | { any: People[] };

/** What somebody wants to know of them: who they are, how many, whether there are any, or when they came and went. */
export const whats = ['list', 'count', 'did', 'when'] as const;
export type What = (typeof whats)[number];

/** A name that was typed is free text, which is stored nowhere; "me" is none. */
export const hasName = (condition: Condition): boolean =>
  condition.is === 'organisation' || (condition.is === 'person' && condition.name !== 'me');

/** What somebody had said beforehand, by answering an invitation or by registering: they need not have come. */
export const isSaidBefore = (one: Condition): boolean =>
  one.is === 'response' || (one.is === 'registration' && one.status !== 'none');

/** Every condition in it, whatever joins them. */
export function conditionsIn(people: People): Condition[] {
  if ('is' in people) return [people];
  if ('not' in people) return conditionsIn(people.not);
  return ('all' in people ? people.all : people.any).flatMap(conditionsIn);
}
