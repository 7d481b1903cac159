import type { MembersNow } from '../../attendance/now/presence.js';
import { countsOf } from '../../attendance/now/presence.js';
import type { Expected, WaitingFor } from '../../attendance/now/waitingFor.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import type { CardAction, CardMessage } from '../cardMessage.js';
import { type ReportSection, reportCard } from '../reportCard.js';
import { plainText } from '../text/plainText.js';
import { mostNames, namesSection, sayAsked, sayAskedSome, sortedNames } from './hereCard.js';

export interface WaitingCard {
  words: Words;
  title: string | null;
  now: MembersNow;
  waitingFor: WaitingFor;
  tools: CardAction[];
}

/** More names than this are not read in one line. */
const mostInLine = 5;

/** Whom a meeting waits for, of whom Teams does not say, and who is in. For its organiser alone. */
export function waitingCard({ words, title, now, waitingFor, tools }: WaitingCard): CardMessage {
  const { waiting, notSaid, notAsked, isByInvitation } = waitingFor;
  const counts = countsOf(now);
  const answer = sayWaiting(words, waitingFor);
  const expected = (heading: string, people: Expected[]): ReportSection => ({
    heading,
    columns: [{ width: 7 }, { width: 4, right: true }],
    rows: people.map((one) => [{ data: nameOf(words, one) }, { words: sayResponse(words, one), subtle: true }]),
  });
  const sections = [
    expected(words.say('waiting.heading', { count: waiting.length }), waiting),
    expected(words.say('waiting.notSaid.heading', { count: notSaid.length }), notSaid),
    expected(words.say('waiting.notAsked', { count: notAsked.length }), notAsked),
    namesSection(words.say('here.in', { count: counts.in }), sortedNames(words, now)),
  ];
  return reportCard({
    words,
    template: 'waiting',
    detail: 'private',
    question: words.say('waiting.question'),
    title,
    answer,
    times: [sayAsked(words, now)],
    texts: [words.say('here.answer', { count: counts.in, of: counts.all }), ...sayAskedSome(words, now)],
    sections: sections.filter(({ rows }) => rows.length > 0),
    notes: [words.say(isByInvitation ? 'waiting.rule' : 'waiting.noInvitation'), words.say('here.rule')],
    isMixed: true,
    rowsPerCard: mostNames,
    tools,
    summary: answer,
  });
}

/** "Waiting for Dee (accepted) and Fay (no answer). Teams does not say: Eli." Never that somebody has not come. */
function sayWaiting(words: Words, { waiting, notSaid }: WaitingFor): string {
  const names = (people: Expected[]) =>
    sayList(
      words,
      people.map((one) => withResponse(words, one)),
    );
  const inLine = ({ length }: Expected[]) => length <= mostInLine;
  return [
    waiting.length === 0
      ? words.say('waiting.nobody')
      : inLine(waiting)
        ? words.say('waiting.for', { names: names(waiting) })
        : words.say('waiting.forMany', { count: waiting.length }),
    ...(notSaid.length === 0
      ? []
      : [
          inLine(notSaid)
            ? words.say('waiting.notSaid', {
                names: sayList(
                  words,
                  notSaid.map((one) => nameOf(words, one)),
                ),
              })
            : words.say('waiting.notSaidMany', { count: notSaid.length }),
        ]),
  ].join(' ');
}

const nameOf = (words: Words, { displayName, address }: Expected): string =>
  plainText(displayName) || plainText(address) || words.say('attendance.unnamed');

const sayResponse = (words: Words, { response }: Expected): string =>
  response === null ? '' : words.say(`response.${response}`);

function withResponse(words: Words, one: Expected): string {
  const response = sayResponse(words, one);
  const name = nameOf(words, one);
  return response === '' ? name : words.say('waiting.one', { name, response });
}
