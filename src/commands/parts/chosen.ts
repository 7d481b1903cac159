import { chosenCard } from '../../cards/chosenCard.js';
import { chosenInChat } from '../../cards/chosenInChat.js';
import { sortsFor } from '../../cards/peopleView.js';
import { noSuchPersonCard } from '../../cards/personCard.js';
import type { People } from '../../question/people.js';
import { seriesConditions } from '../../question/seriesPeople.js';
import { aboutMeeting } from './aboutMeeting.js';
import { answerButtons, otherQuestion, refuseView } from './answerButtons.js';
import { peopleInstead } from './peopleMeant.js';
import { readChosen } from './readChosen.js';
import { aboutSeriesPeople } from './seriesPeople.js';
import type { Turn } from './turn.js';

/**
 * Some of the people of a report, or of the dates of a series, by what was asked of them. In a chat a number is a number:
 * it names nobody, whoever asks for it.
 */
export const aboutChosen = (turn: Turn, people: People): Promise<void> =>
  seriesConditions(people).length > 0 ? aboutSeriesPeople(turn, people) : inOneReport(turn, people);

const inOneReport = (turn: Turn, people: People): Promise<void> =>
  aboutMeeting(turn, {
    async show(own, found, mostShown) {
      const { words, asker, question, place } = own;
      const { what, view } = question;
      const detail = place !== 'personal' && what === 'count' ? 'counts' : mostShown;
      // The order of joining tells who came when.
      refuseView(detail === 'counts' || sortsFor(detail).includes(view.sort));
      const { sessions, unmet, about: said, ...read } = await readChosen(own, found, people);
      const everybody = { ...own, question: { ...question, what: 'list', people: null } } as const;
      const tools = [otherQuestion(everybody, found, sessions, { command: 'who attended', label: 'view.everybody' })];
      const about = { words, title: found.title };
      if (unmet !== null) {
        const instead = peopleInstead(own, found, { people: read.attendance.people, name: unmet });
        return noSuchPersonCard({
          ...about,
          attendance: read.attendance,
          what,
          maybeOutdated: read.maybeOutdated,
          name: unmet,
          instead: instead.text,
          tools: [...instead.actions, ...tools],
        });
      }
      const shown = {
        ...about,
        people: said,
        ...read,
        ...(await answerButtons(own, found, { detail, sessions })),
        tools,
      };
      return detail === 'private'
        ? chosenCard({ ...shown, what, timeZone: asker.timeZone })
        : chosenInChat({ ...shown, detail });
    },
  });
