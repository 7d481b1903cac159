import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { sayHowMany } from '../../cards/text/answerText.js';
import { sayPeople } from '../../cards/text/peopleText.js';
import type { SomePeople } from '../../export/somePeople.js';
import { seriesConditions } from '../../question/seriesPeople.js';
import type { Words } from '../../words/index.js';
import { askAgain } from './askAgain.js';
import type { ChosenRead } from './readChosen.js';
import type { Turn } from './turn.js';

/** A file of some of the people, and what is said of it. */
export interface SomeExported {
  some: SomePeople;
  /** Whom it is about: "guest". */
  said: string;
  /** How many they are, as a sentence that names nobody. */
  answer: string;
}

export const someExported = (words: Words, { about, ...chosen }: ChosenRead): SomeExported => ({
  some: {
    about,
    people: chosen.chosen,
    invitees: chosen.invitees.chosen,
    untold: chosen.unknown.length + chosen.invitees.unknown.length,
    of: chosen.of,
  },
  said: sayPeople(words, about),
  answer: sayHowMany(words, { ...chosen, people: about }),
});

/** What is told in the place of a file that would hold nobody. Null where the file can be made. */
export const insteadOfFile = ({ some, answer }: SomeExported, about: string): CardMessage | null =>
  some.people.length + some.invitees.length === 0 ? noticeCard({ title: answer, about, texts: [] }) : null;

/** A file is of one date: who came to which dates of a series is offered as a card. Null where nothing of that is asked. */
export function insteadOfSeries({ words, question }: Turn): CardMessage | null {
  const { people } = question;
  if (people === null || seriesConditions(people).length === 0) return null;
  const label = words.say('chosen.question', { what: sayPeople(words, people) });
  return noticeCard({
    title: words.say('export.onlyCard.title'),
    about: question.rest ?? '',
    texts: [words.say('export.onlyCard.text')],
    actions: [askAction(label, askAgain({ ...question, command: 'who attended' }))],
  });
}
