import type { CommandName } from './commandName.js';
import { type Detail, details } from './detail.js';
import { type Condition, conditionsIn, type What } from './people.js';
import type { Question } from './question.js';

/**
 * Who may see the answer of a command: the least detail that it needs. Commands with `counts` show figures where no more
 * may be seen, and names where names may be seen.
 */
const ofCommand: Readonly<Record<CommandName, Detail>> = {
  'who attended': 'counts',
  roles: 'counts',
  sessions: 'counts',
  'who was absent': 'private',
  'who was late': 'private',
  'who left early': 'private',
  timeline: 'private',
  trend: 'private',
  'attendance of': 'private',
  export: 'private',
  'export csv': 'private',
  'export csv utf-8': 'private',
  meetings: 'private',
  webinars: 'private',
  'sign in': 'private',
  'summaries also to': 'private',
  'no longer to': 'private',
  'who gets my summaries': 'private',
  'stop summaries from': 'private',
  'allow summaries from': 'private',
  'forget me': 'private',
  check: 'private',
  // Who is missing is told to the organiser alone: the commands themselves see to it (src/commands/whoIsHere.ts).
  'who is here': 'counts',
  'how many are here': 'counts',
  'who are we waiting for': 'counts',
  // These tell nothing of a meeting.
  'summaries on': 'counts',
  'summaries off': 'counts',
  'all summaries on': 'counts',
  'all summaries off': 'counts',
  'sign out': 'counts',
  help: 'counts',
};

/**
 * What somebody whom an organiser has named may ask about that organiser's meetings: what tells of meetings, and nothing that decides
 * anything. Of one meeting alone where they were named for that one.
 */
const forDelegates: Readonly<Partial<Record<CommandName, 'meeting' | 'all'>>> = {
  'who attended': 'meeting',
  roles: 'meeting',
  sessions: 'meeting',
  'who was absent': 'meeting',
  'who was late': 'meeting',
  'who left early': 'meeting',
  timeline: 'meeting',
  trend: 'meeting',
  'attendance of': 'meeting',
  export: 'meeting',
  'export csv': 'meeting',
  'export csv utf-8': 'meeting',
  meetings: 'all',
  webinars: 'all',
};

/** Whether a command may be asked on an organiser's behalf: about all of their meetings, or about one of them. */
export const mayAskOnBehalf = (command: CommandName, about: 'meeting' | 'all'): boolean => {
  const needs = forDelegates[command];
  return needs === 'meeting' || (needs === 'all' && about === 'all');
};

/** Of some of the people: a number names nobody, a list does, and the rest tells of single people's times. */
const ofWhat: Readonly<Record<What, Detail>> = { count: 'counts', list: 'people', did: 'private', when: 'private' };

/** What is said of somebody by being among those it is true of. What tells nothing of times leaves it to the rest. */
const ofCondition: Readonly<Record<Condition['is'], Detail>> = {
  guest: 'counts',
  organisation: 'counts',
  role: 'counts',
  phone: 'counts',
  late: 'private',
  leftEarly: 'private',
  time: 'private',
  at: 'private',
  toTheEnd: 'private',
  first: 'private',
  last: 'private',
  absent: 'private',
  response: 'private',
  registration: 'private',
  // Whether one person came.
  person: 'private',
  inAll: 'private',
  inNone: 'private',
  new: 'private',
  cameOnly: 'private',
};

/** The strictest of several. */
const strictest = (audiences: readonly Detail[]): Detail =>
  details[Math.max(0, ...audiences.map((audience) => details.indexOf(audience)))] ?? 'private';

/**
 * Who may see the answer to a question: the strictest of its parts decides. Who was not late is as private as who was,
 * and so is a number of late people.
 */
export const audienceOf = ({ command, what, people }: Pick<Question, 'command' | 'what' | 'people'>): Detail =>
  strictest([
    ofCommand[command],
    ...(people === null ? [] : [ofWhat[what], ...conditionsIn(people).map(({ is }) => ofCondition[is])]),
  ]);

/**
 * True for what no chat is shown, whatever its tenant lets it see and whoever asks: registrations are told to the organiser, and
 * people who register do so from outside.
 */
export const isForAskerAlone = ({ people }: Pick<Question, 'people'>): boolean =>
  people !== null && conditionsIn(people).some(({ is }) => is === 'registration');
