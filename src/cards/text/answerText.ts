import type { InviteeStanding } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import type { Participant } from '../../attendance/person.js';
import type { People, What } from '../../question/people.js';
import type { Words } from '../../words/index.js';
import { sayTimeOfDay } from '../../words/times.js';
import { sayInvitee } from './inviteeText.js';
import { sayNone } from './pairText.js';
import { sayPeople } from './peopleText.js';
import { sayName } from './personText.js';
import { sayCounted } from './sentenceText.js';

export interface Answered {
  what: What;
  people: People;
  attendance: Attendance;
  chosen: Participant[];
  unknown: Participant[];
  invitees: { chosen: InviteeStanding[]; unknown: InviteeStanding[] };
  /** Everybody that was looked at. */
  of: number;
  /** Everybody invited; 0 where the question is not about the invitation. */
  invited?: number;
  /** They registered, instead of being invited. */
  isRegistered?: boolean;
  /** The asker's; null is UTC. */
  timeZone: string | null;
}

/**
 * The answer in one line, as it was asked: "4 people stayed at least 30 minutes", "Yes: Priya was there from 10:00 to 10:58".
 * Names in it are data, for a TextRun.
 */
export function sayAnswer(words: Words, answered: Answered): string {
  const { what, people, chosen, unknown, invitees, of } = answered;
  const one = 'is' in people && people.is === 'person' && what !== 'count' ? sayOne(words, answered) : null;
  if (one !== null) return what === 'did' ? sayYesOrNo(words, one.isThere, one.said) : one.said;
  const count = chosen.length + invitees.chosen.length;
  const untold = unknown.length + invitees.unknown.length;
  const ofMe = what === 'did' ? saidOfAsker(people) : null;
  if (ofMe !== null && (count > 0 || untold === 0)) {
    const said = words.say(count > 0 ? 'answer.isMe' : 'answer.isNotMe', { what: sayPeople(words, ofMe) });
    return sayYesOrNo(words, count > 0, said);
  }
  const names = chosen.map((person) => sayName(words, person));
  const said = sayHowMany(words, answered, names);
  const isTold = count > 0 || untold !== of || of === 0;
  return what === 'did' && isTold ? sayYesOrNo(words, isYes(people, count), said) : said;
}

/** Of how many it is true, in one line: it names nobody but those in `names`. */
export function sayHowMany(
  words: Words,
  {
    people,
    attendance,
    chosen,
    unknown,
    invitees,
    of,
    invited = 0,
    isRegistered = false,
  }: Omit<Answered, 'what' | 'timeZone'>,
  names: string[] = [],
): string {
  const count = chosen.length + invitees.chosen.length;
  const untold = unknown.length + invitees.unknown.length;
  // "Nobody was late" would be said of people whose times nobody knows.
  if (count === 0 && untold === of && of > 0) return words.say('chosen.unknown');
  const isPlanned = attendance.schedule !== null;
  const sentence = sayCounted(words, people, { count, invited, isRegistered, names, isPlanned });
  return count === 0 && untold > 0 ? words.say('answer.asFar', { answer: sentence }) : sentence;
}

/** "Did Priya and Mei come" has no plain answer where only one of them did. */
function isYes(people: People, count: number): boolean | null {
  const [named] = ('all' in people ? people.all : [people]).flatMap((one) => ('any' in one ? [one.any] : []));
  const isOfNamed = named?.some((one) => 'is' in one && one.is === 'person') === true;
  return count > 0 && isOfNamed && count < named.length ? null : count > 0;
}

/** What was asked of the asker alone, "was I late": no number of people answers that. Null for any other question. */
function saidOfAsker(people: People): People | null {
  if (!('all' in people)) return null;
  const isAsker = (one: People) => 'is' in one && one.is === 'person' && one.name === 'me';
  const [first, ...more] = people.all.filter((one) => !isAsker(one));
  if (first === undefined || !people.all.some(isAsker)) return null;
  return more.length === 0 ? first : { all: [first, ...more] };
}

/** "Yes: 3 people were late", "No: nobody was late". */
export function sayYesOrNo(words: Words, isYes: boolean | null, sentence: string): string {
  if (isYes === null) return sentence;
  return isYes
    ? words.say('chosen.yes', { answer: sentence })
    : words.say('chosen.no', { answer: goingOn(words, sentence) });
}

/** A sentence that begins with a word of ours goes on in small letters; one that begins with a name keeps them. */
function goingOn(words: Words, sentence: string): string {
  return sayNone(words).some((nobody) => sentence.startsWith(nobody))
    ? `${sentence.slice(0, 1).toLocaleLowerCase(words.locale)}${sentence.slice(1)}`
    : sentence;
}

/** Null unless exactly one is meant. */
function sayOne(
  words: Words,
  { chosen, invitees, timeZone }: Answered,
): { isThere: boolean | null; said: string } | null {
  const [person, another] = chosen;
  const [invitee, anotherInvitee] = invitees.chosen;
  if (person && !another && !invitee) return { isThere: true, said: sayPresence(words, person, timeZone) };
  if (invitee && !anotherInvitee && !person)
    return { isThere: invitee.isThere === false ? false : null, said: sayMissing(words, invitee) };
  return null;
}

/** When somebody was there, in the reader's zone: it is said in notifications too, where no client puts times in. */
export function sayPresence(words: Words, person: Participant, timeZone: string | null): string {
  const name = sayName(words, person);
  const { firstJoin, lastLeave } = person;
  const time = (at: number) => sayTimeOfDay(words, at, timeZone);
  if (firstJoin !== null && lastLeave !== null)
    return words.say('answer.stay', { name, from: time(firstJoin), to: time(lastLeave) });
  if (firstJoin !== null) return words.say('answer.stayFrom', { name, from: time(firstJoin) });
  if (lastLeave !== null) return words.say('answer.stayUntil', { name, to: time(lastLeave) });
  return words.say('answer.there', { name });
}

/** Somebody invited who is not in the report, and what they had answered. */
export function sayMissing(words: Words, { invitee, isThere }: InviteeStanding): string {
  const name = sayInvitee(words, invitee);
  if (isThere !== false) return words.say('answer.notFound', { name });
  return words.say(`answer.notThere.${invitee.registration ?? invitee.response ?? 'expected'}`, { name });
}
