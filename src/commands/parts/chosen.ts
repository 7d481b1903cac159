import { chosenCard } from '../../cards/chosenCard.js';
import { noSuchPersonCard } from '../../cards/personCard.js';
import { readMeeting } from '../../meetings/meetingFound.js';
import { absenceOf } from '../../meetings/people/absenceOf.js';
import { type ChosenPeople, choosePeople } from '../../meetings/people/chosenPeople.js';
import { type Condition, conditionsIn, type People } from '../../question/people.js';
import { aboutMeeting } from './aboutMeeting.js';
import { answerButtons, otherQuestion } from './answerButtons.js';
import { peopleInstead } from './peopleMeant.js';
import type { Turn } from './turn.js';

/** What only the invitation tells. */
const ofInvitation = (condition: Condition): boolean => condition.is === 'absent' || condition.is === 'response';

const isName = (condition: Condition): boolean => condition.is === 'person' && condition.name !== 'me';

const isEmpty = ({ chosen, unknown, invitees }: ChosenPeople): boolean =>
  chosen.length + unknown.length + invitees.chosen.length + invitees.unknown.length === 0;

/**
 * Some of the people of a report, by what was asked of them. Whatever is asked so tells about single people's times, or could
 * be put together to: it is for the asker alone.
 */
export function aboutChosen(turn: Turn, people: People): Promise<void> {
  const asksInvitation = conditionsIn(people).some(ofInvitation);
  return aboutMeeting(turn, {
    audience: 'asker',
    async show(own, found, detail) {
      const { words, rules, asker, question } = own;
      const { attendance, sessions, maybeOutdated } = await readMeeting(
        own,
        found,
        asksInvitation ? 'needed' : 'welcome',
      );
      const invited = asksInvitation ? await absenceOf(found, attendance) : null;
      const choose = (whom: People) =>
        choosePeople(attendance, whom, {
          ...rules,
          timeZone: asker.timeZone,
          askerId: asker.aadObjectId,
          absence: invited?.absence ?? null,
        });
      const selected = choose(people);
      const everybody = { ...own, question: { ...question, what: 'list', people: null } } as const;
      const tools = [otherQuestion(everybody, found, sessions, { command: 'who attended', label: 'view.everybody' })];
      const unmet = isEmpty(selected) ? conditionsIn(people).find((one) => isName(one) && isEmpty(choose(one))) : null;
      if (unmet?.is === 'person') {
        const instead = peopleInstead(own, found, { people: attendance.people, name: unmet.name });
        return noSuchPersonCard({
          words,
          title: found.title,
          attendance,
          what: question.what,
          maybeOutdated,
          name: unmet.name,
          instead: instead.text,
          tools: [...instead.actions, ...tools],
        });
      }
      return chosenCard({
        words,
        title: found.title,
        attendance,
        what: question.what,
        people,
        ...selected,
        invited: invited?.absence.invitees.length ?? 0,
        timeZone: asker.timeZone,
        maybeOutdated,
        ...(await answerButtons(own, found, { detail, sessions })),
        tools,
      });
    },
  });
}
