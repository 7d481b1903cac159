/** One thing that may be said of a person in a report. Minutes are whole ones; a time is one in the meeting. */
export type Condition =
  /** Late by more than so many minutes; null is by more than is forgiven. */
  | { is: 'late'; over: number | null }
  | { is: 'leftEarly'; over: number | null }
  /** Expected, and not in the report. */
  | { is: 'absent' }
  /** How they answered the invitation. */
  | { is: 'response'; response: 'accepted' | 'declined' | 'tentative' | 'none' }
  | { is: 'guest' }
  /** By the domain or the name of the organisation, as it was typed. */
  | { is: 'organisation'; name: string }
  | { is: 'role'; role: 'organizer' | 'coOrganizer' | 'presenter' | 'attendee' }
  | { is: 'phone' }
  | { is: 'time'; bound: 'atLeast' | 'lessThan'; amount: { minutes: number } | { percent: number } }
  /** In the meeting at a time of day, `HH:mm` on the asker's clock. */
  | { is: 'at'; time: string }
  | { is: 'toTheEnd' }
  /** The first or the last to join, or to leave. */
  | { is: 'first' | 'last'; of: 'in' | 'out' }
  /** By a name, or a part of one, as it was typed; `me` is the asker. */
  | { is: 'person'; name: string };

/** Which people a question is about: everybody in the report, where nothing is said. */
export type People = Condition | { not: People } | { all: People[] } | { any: People[] };

/** What somebody wants to know of them: who they are, how many, whether there are any, or when they came and went. */
export const whats = ['list', 'count', 'did', 'when'] as const;
export type What = (typeof whats)[number];

/** Every condition in it, whatever joins them. */
export function conditionsIn(people: People): Condition[] {
  if ('is' in people) return [people];
  if ('not' in people) return conditionsIn(people.not);
  return ('all' in people ? people.all : people.any).flatMap(conditionsIn);
}
