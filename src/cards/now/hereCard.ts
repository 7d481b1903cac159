import { countsOf, type MembersNow } from '../../attendance/now/presence.js';
import type { Words } from '../../words/index.js';
import type { CardAction, CardMessage } from '../cardMessage.js';
import { reportCard } from '../reportCard.js';
import { cardTime } from '../text/meetingText.js';
import { plainText } from '../text/plainText.js';

export interface HereCard {
  words: Words;
  title: string | null;
  now: MembersNow;
  /** `counts` shows no names; `people` names those who are in, and nobody else. */
  detail: 'counts' | 'people';
  /** Sentences of the catalogue that go with the number. */
  texts?: string[];
  tools: CardAction[];
}

/** How many of a chat's members Teams shows in the meeting, and who, where the chat may read that. Never who is not. */
export function hereCard({ words, title, now, detail, texts = [], tools }: HereCard): CardMessage {
  const counts = countsOf(now);
  const answer = words.say('here.answer', { count: counts.in, of: counts.all });
  const names = detail === 'people' ? sortedNames(words, now) : [];
  return reportCard({
    words,
    template: 'here',
    detail,
    question: words.say('here.question'),
    title,
    answer,
    times: [sayAsked(words, now)],
    texts: [...sayUnsure(words, now), ...texts],
    sections: [namesSection(words.say('here.in', { count: counts.in }), names)],
    notes: [words.say('here.rule')],
    rowsPerCard: mostNames,
    tools,
    summary: answer,
  });
}

/** No button shows more: who is here is not for reading through. */
export const mostNames = 100;

export const sayAsked = (words: Words, { askedAt }: MembersNow): string =>
  words.say('here.asked', { time: cardTime(askedAt) });

/** How many could be asked in the time there was, where that is not everybody. */
export function sayAskedSome(words: Words, now: MembersNow): string[] {
  const { notAsked, all } = countsOf(now);
  return notAsked > 0 ? [words.say('here.asked.some', { count: all - notAsked, of: all })] : [];
}

/** Of how many Teams does not say, and how many could be asked. */
function sayUnsure(words: Words, now: MembersNow): string[] {
  const { notSaid } = countsOf(now);
  const some = sayAskedSome(words, now);
  return notSaid > 0 ? [words.say('here.notSaid', { count: notSaid }), ...some] : some;
}

/** Those who are in, in the order of their names. */
export const sortedNames = (words: Words, { members }: MembersNow): string[] =>
  members
    .filter(({ presence }) => presence === 'in')
    .map(({ displayName = null }) => plainText(displayName) || words.say('attendance.unnamed'))
    .sort((a, b) => a.localeCompare(b, words.locale));

export const namesSection = (heading: string, names: string[]) => ({
  heading: names.length === 0 ? '' : heading,
  columns: [{ width: 1 }],
  rows: names.map((data) => [{ data }]),
});
