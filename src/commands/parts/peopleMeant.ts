import type { Participant } from '../../attendance/person.js';
import { askAction, type CardAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { dotted, sayApart, sayName, sayTime } from '../../cards/text/personText.js';
import { spokenText } from '../../cards/text/plainText.js';
import type { MeetingChoice, MeetingFound } from '../../meetings/meetingFound.js';
import { hashOf } from '../../platform/hash.js';
import type { AskData } from '../../question/button.js';
import { nameFit, nearestNames } from '../../understanding/fit/names.js';
import { fitting } from '../../understanding/fit/titles.js';
import { sayTimeOfDay } from '../../words/times.js';
import { meetingButtons, titleLength } from './meetingButton.js';
import type { Turn } from './turn.js';

const buttonsShown = 6;

/** The person that a question is about. The first of these that is known decides. */
export interface Wanted {
  /** The key that a button carries. */
  key: string | null;
  directoryId: string | null;
  name: string;
}

/** Gives the people of a report who may be meant. There are several when they share a name. */
export function peopleMeant(people: Participant[], { key, directoryId, name }: Wanted): Participant[] {
  if (key !== null) return people.filter((person) => keyOf(person) === key);
  if (directoryId !== null) return people.filter((person) => person.directoryId === directoryId.toLowerCase());
  return fitting(people, ({ displayName }) => displayName, name, nameFit);
}

/**
 * Makes the key of a person for a button. It has no id and no name, and it only helps those who may read the report.
 */
export const keyOf = ({ key }: Participant): string => hashOf(key).slice(0, 22);

/** What tells people of one name apart beside their time: the address, which no chat may read, else the first join. */
function apart({ words, place, asker }: Turn, person: Participant): string {
  const address = place === 'personal' ? spokenText(sayApart(person)) : '';
  if (address !== '' || !person.sharesName || person.firstJoin === null) return address;
  return words.say('person.stayOpen', { from: sayTimeOfDay(words, person.firstJoin, asker.timeZone) });
}

/** Makes a list to tap for several people who fit. They are told apart by their time. */
export function personButtons(
  turn: Turn,
  { itself, title }: MeetingFound,
  people: Participant[],
  last?: number,
): CardMessage {
  return noticeCard({
    kind: 'question',
    title: turn.words.say('person.which.title'),
    about: title ?? '',
    texts: [turn.words.say('person.which.text')],
    actions: buttonsFor(turn, itself, people, last),
  });
}

/** Asks whom somebody means who has named nobody, with people of the report to tap. */
export function whomCard(turn: Turn, found: MeetingFound, people: Participant[]): CardMessage {
  return noticeCard({
    kind: 'question',
    title: turn.words.say('person.which.title'),
    about: found.title ?? '',
    texts: [turn.words.say('person.whom.text')],
    actions: [
      ...buttonsFor(turn, found.itself, withNames(people)),
      ...meetingButtons(turn, found.others, 'attendance of'),
    ],
  });
}

const withNames = (people: Participant[]) => people.filter(({ displayName, kind }) => displayName && kind !== 'phone');

/** What a button asks that looks for somebody in the same report, by a name that is typed into its card. */
export const findingPerson = ({ question }: Turn, { itself }: MeetingFound): AskData => ({
  ...itself.which,
  ask: `attendance of person ${itself.rest ?? ''}`.trim(),
  finds: true,
  ...(question.meetingId === null ? {} : { meetingId: question.meetingId }),
});

function buttonsFor(turn: Turn, itself: MeetingChoice, people: Participant[], last?: number): CardAction[] {
  const { words, question } = turn;
  const which = last === undefined ? (itself.rest ?? '') : `last ${last}`;
  return people.slice(0, buttonsShown).map((person) =>
    askAction(dotted([spokenText(sayName(words, person, titleLength)), sayTime(words, person), apart(turn, person)]), {
      ...itself.which,
      ask: `attendance of person ${which}`.trim(),
      personKey: keyOf(person),
      ...(question.meetingId === null ? {} : { meetingId: question.meetingId }),
    }),
  );
}

/**
 * Offers people in the place of a name that nobody has: the nearest, and where none is near some of the report, since the
 * name may be written in another script. For the asker alone: a chat is offered nobody.
 */
export function peopleInstead(
  turn: Turn,
  { itself }: MeetingFound,
  { people, name, last }: { people: Participant[]; name: string; last?: number },
): { text: string | null; actions: CardAction[] } {
  if (turn.place !== 'personal' || name === '') return { text: null, actions: [] };
  const near = nearestNames(people, ({ displayName }) => displayName ?? '', name);
  const named = withNames(people);
  const offered = near.length > 0 ? near : named;
  if (offered.length === 0) return { text: null, actions: [] };
  return {
    text: turn.words.say(near.length > 0 ? 'person.near' : 'person.inReport'),
    actions: buttonsFor(turn, itself, offered, last),
  };
}
