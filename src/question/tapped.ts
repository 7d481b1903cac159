import { audienceOf } from './audience.js';
import type { Detail } from './detail.js';
import type { Condition, People } from './people.js';
import { readPeopleWords } from './readPeopleWords.js';
import { firstView } from './view.js';

const ofTimes = ['late', 'leftEarly', 'time', 'at', 'toTheEnd', 'first', 'last'] as const;
export type TimeCondition = Extract<Condition, { is: (typeof ofTimes)[number] }>;
export type ResponseCondition = Extract<Condition, { is: 'response' }>;

const isOfTimes = (people: People): people is TimeCondition => 'is' in people && ofTimes.some((is) => is === people.is);

/** What a card's chooser says of when people were there, in the words that buttons carry; null where these say nothing of it. */
export function timeAsked(times: string): TimeCondition | null {
  const people = readPeopleWords(times);
  return people !== null && isOfTimes(people) ? people : null;
}

/** The answer to the invitation that a card's chooser asks for; null for any other filter. */
export function responseAsked(filter: string): ResponseCondition | null {
  const people = readPeopleWords(filter);
  return people !== null && 'is' in people && people.is === 'response' ? people : null;
}

/** True for what the chooser may say of times: words of ours, which name nobody. */
export const isTimes = (times: string): boolean => times === firstView.times || timeAsked(times) !== null;

/** Who may see those of whom it is true: the same as where it is typed. */
export const audienceOfTapped = (people: Condition | null): Detail =>
  people === null ? 'private' : audienceOf({ command: 'who attended', what: 'list', people });
