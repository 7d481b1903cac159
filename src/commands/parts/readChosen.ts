import { AppError } from '../../errors/appError.js';
import { type MeetingFound, type MeetingRead, readMeeting } from '../../meetings/meetingFound.js';
import { type AbsenceRead, isTooLarge } from '../../meetings/people/absenceOf.js';
import { type ChosenPeople, choosePeople } from '../../meetings/people/chosenPeople.js';
import { asOfRegistrations, noShowsAlone } from '../../meetings/people/chosenRegistrations.js';
import { withTimesOf } from '../../meetings/people/timeSaid.js';
import { type Condition, conditionsIn, type People } from '../../question/people.js';
import { readExpected } from './readExpected.js';
import type { Turn } from './turn.js';

/** What only an invitation, or what stands in its place, tells. */
const ofExpected = (condition: Condition): boolean => ['absent', 'response', 'registration'].includes(condition.is);

const isEmpty = ({ chosen, unknown, invitees }: ChosenPeople): boolean =>
  chosen.length + unknown.length + invitees.chosen.length + invitees.unknown.length === 0;

/** A meeting, and those of its people whom a question is about. */
export interface ChosenRead extends MeetingRead, ChosenPeople {
  /** Whom the question is about, said in the words of this meeting: who accepted a webinar had registered for it. */
  about: People;
  /** Everybody expected; 0 where the question is not about that. */
  invited: number;
  /** They registered, instead of being invited. */
  isRegistered: boolean;
  /** A name in the question that nobody has, where that is why nobody is chosen. */
  unmet: string | null;
}

/** Reads an occurrence and chooses by what is asked of people; who was expected is read only where that needs it. */
export async function readChosen(turn: Turn, found: MeetingFound, people: People): Promise<ChosenRead> {
  const { rules, asker, reader } = turn;
  const asksExpected = conditionsIn(people).some(ofExpected);
  const read = await readMeeting(turn, found, asksExpected ? 'needed' : 'welcome');
  const expected = asksExpected ? await readExpected(turn, found, read.attendance) : null;
  if (expected !== null && isTooLarge(expected) && turn.question.what !== 'count')
    throw new AppError('class-too-large');
  const said = expected === null ? people : saidOf(people, expected.from);
  const about = withTimesOf(read.attendance, said, asker.timeZone);
  const isRegistered = expected?.from === 'registrations';
  const choose = (whom: People) =>
    choosePeople(read.attendance, isRegistered ? noShowsAlone(whom) : whom, {
      ...rules,
      timeZone: asker.timeZone,
      askerId: reader,
      absence: expected?.absence ?? null,
    });
  const selected = choose(about);
  const names = isEmpty(selected)
    ? conditionsIn(about).flatMap((one) => (one.is === 'person' && one.name !== 'me' ? [one] : []))
    : [];
  const unmet = names.find((one) => isEmpty(choose(one)))?.name ?? null;
  return { ...read, ...selected, about, invited: expected === null ? 0 : expectedIn(expected), isRegistered, unmet };
}

/** AppError where a question asks for answers of a meeting to which people registered, or the other way round. */
function saidOf(people: People, from: AbsenceRead['from']): People {
  const conditions = conditionsIn(people);
  if (from === 'registrations') {
    const about = asOfRegistrations(people);
    if (about === null) throw new AppError('no-invitation');
    return about;
  }
  if (conditions.some(({ is }) => is === 'registration')) throw new AppError('no-registrations');
  if (from !== 'invitation' && conditions.some(({ is }) => is === 'response')) throw new AppError('no-invitation');
  return people;
}

/** Of registrations, those that count: made before the end, and neither cancelled nor waiting. */
function expectedIn({ absence: { invitees }, from }: AbsenceRead): number {
  if (from !== 'registrations') return invitees.length;
  return invitees.filter(({ invitee, status }) => invitee.registration === 'registered' && status !== 'afterwards')
    .length;
}
