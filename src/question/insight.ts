import type { CommandName } from './commandName.js';
import { isAboutNow } from './now.js';
import { type Condition, conditionsIn } from './people.js';
import type { Question } from './question.js';
import { timeAsked } from './tapped.js';
import type { View } from './view.js';

/** How much a tenant lets the bot tell of people's punctuality and diligence (INSIGHT). */
export type Insight = 'full' | 'attendance';

const ofPunctuality: readonly CommandName[] = ['who was late', 'who left early'];

/** Conditions that measure people, or compare them with each other. */
const measuring: Readonly<Record<Condition['is'], boolean>> = {
  late: true,
  leftEarly: true,
  time: true,
  toTheEnd: true,
  first: true,
  last: true,
  absent: false,
  response: false,
  registration: false,
  guest: false,
  organisation: false,
  role: false,
  phone: false,
  at: false,
  person: false,
  inAll: true,
  inNone: true,
  cameOnly: true,
  new: false,
};

/** True for a part of an answer that measures people: a filter, or what is said of when they were there. */
export function measures({ filter, times }: Pick<View, 'filter' | 'times'>): boolean {
  const tapped = timeAsked(times);
  const isMeasured = filter === 'late' || filter === 'leftEarly' || filter === 'toTheEnd';
  return isMeasured || (tapped !== null && measuring[tapped.is]);
}

/**
 * True for a command whose every answer measures people, or watches them while they meet: help does not offer it where
 * that is switched off.
 */
export const needsInsight = (command: CommandName): boolean => ofPunctuality.includes(command) || isAboutNow(command);

/** True for a question that measures people, so that with `INSIGHT=attendance` it is not answered. */
export const measuresPeople = ({ command, people, view }: Pick<Question, 'command' | 'people' | 'view'>): boolean =>
  needsInsight(command) || measures(view) || (people !== null && conditionsIn(people).some(({ is }) => measuring[is]));
