import type { Participant } from '../../attendance/person.js';
import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { dotted, sayApart, sayName, sayTime } from '../../cards/text/personText.js';
import { spokenText } from '../../cards/text/plainText.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import { hashOf } from '../../platform/hash.js';
import { fitting } from '../../understanding/titles.js';
import { sayTimeOfDay } from '../../words/times.js';
import { titleLength } from './meetingButton.js';
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
  return fitting(people, ({ displayName }) => displayName, name);
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
  const { words, question } = turn;
  const which = last === undefined ? (itself.rest ?? '') : `last ${last}`;
  return noticeCard({
    title: words.say('person.which.title'),
    about: title ?? '',
    texts: [words.say('person.which.text')],
    actions: people.slice(0, buttonsShown).map((person) =>
      askAction(
        dotted([spokenText(sayName(words, person, titleLength)), sayTime(words, person), apart(turn, person)]),
        {
          ...itself.which,
          ask: `attendance of person ${which}`.trim(),
          personKey: keyOf(person),
          ...(question.meetingId === null ? {} : { meetingId: question.meetingId }),
        },
      ),
    ),
  });
}
