import { type MeetingFound, type MeetingRead, readMeeting } from '../../meetings/meetingFound.js';
import { absenceOf } from '../../meetings/people/absenceOf.js';
import { type ChosenPeople, choosePeople } from '../../meetings/people/chosenPeople.js';
import { type Condition, conditionsIn, type People } from '../../question/people.js';
import type { Turn } from './turn.js';

/** What only the invitation tells. */
const ofInvitation = (condition: Condition): boolean => condition.is === 'absent' || condition.is === 'response';

const isEmpty = ({ chosen, unknown, invitees }: ChosenPeople): boolean =>
  chosen.length + unknown.length + invitees.chosen.length + invitees.unknown.length === 0;

/** A meeting, and those of its people whom a question is about. */
export interface ChosenRead extends MeetingRead, ChosenPeople {
  /** Everybody invited; 0 where the question is not about the invitation. */
  invited: number;
  /** A name in the question that nobody has, where that is why nobody is chosen. */
  unmet: string | null;
}

/** Reads an occurrence and chooses by what is asked of people; the invitation is read only where that needs it. */
export async function readChosen(turn: Turn, found: MeetingFound, people: People): Promise<ChosenRead> {
  const { rules, asker, reader } = turn;
  const asksInvitation = conditionsIn(people).some(ofInvitation);
  const read = await readMeeting(turn, found, asksInvitation ? 'needed' : 'welcome');
  const invited = asksInvitation ? await absenceOf(found, read.attendance) : null;
  const choose = (whom: People) =>
    choosePeople(read.attendance, whom, {
      ...rules,
      timeZone: asker.timeZone,
      askerId: reader,
      absence: invited?.absence ?? null,
    });
  const selected = choose(people);
  const names = isEmpty(selected)
    ? conditionsIn(people).flatMap((one) => (one.is === 'person' && one.name !== 'me' ? [one] : []))
    : [];
  const unmet = names.find((one) => isEmpty(choose(one)))?.name ?? null;
  return { ...read, ...selected, invited: invited?.absence.invitees.length ?? 0, unmet };
}
