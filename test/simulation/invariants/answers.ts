import { minute } from '../../../src/platform/time/clock.js';
import type { Message } from '../ledger.js';
import type { Question } from '../questions.js';
import { chatOf, privateChatOf } from '../teams.js';
import type { After, Broken } from './after.js';
import { heldIn, isUnasked } from './unasked.js';

const inTime = 10 * minute;
/** A list of reports is remembered for two minutes. */
const remembered = 3 * minute;

const isAnswer = (message: Message) => !isUnasked(message) && !message.text.includes('Still fetching');

function answersTo({ ledger }: After, { at, place, by }: Question): Message[] {
  const places = [place.conversationId, privateChatOf(by).conversationId];
  return ledger.messages.filter(
    (one) => one.at >= at && one.at < at + inTime && places.includes(one.conversationId) && isAnswer(one),
  );
}

/** Every question the bot has taken is answered or explained within ten minutes, as far as Teams lets it. */
export function questionsAreAnswered(after: After): Broken[] {
  const { people, troubles } = after;
  return people.questions.flatMap((question): Broken[] => {
    const { at, place, by, text, taken } = question;
    if (taken !== 200 || answersTo(after, question).length > 0) return [];
    const isExcused =
      troubles.some(({ what, from, until }) => what !== 'other' && from < at + inTime && until > at) ||
      people.shut.some(({ from, until }) => from < at + inTime && until > at);
    if (isExcused) return [];
    const about = place.meeting?.subject ?? null;
    return [{ what: `"${text}" of ${by.teamsId} was not answered`, about, from: at, until: at + inTime }];
  });
}

/** Who asks in a meeting's chat gets the newest occurrence that has a report. */
export function todayIsToday(after: After): Broken[] {
  const { week, people } = after;
  return people.questions.flatMap((question): Broken[] => {
    const { meeting } = question.place;
    if (question.text !== 'who attended' || meeting === null || chatOf(meeting).conversationType === 'channel')
      return [];
    const newest = week.held
      .filter((one) => one.meeting === meeting)
      .filter(({ sessions }) => sessions.some(({ fullAt }) => fullAt < question.at - remembered))
      .at(-1);
    if (newest === undefined) return [];
    const older = answersTo(after, question).find((message) => {
      const shown = new RegExp(`${meeting.subject}\\b`).test(message.text) ? heldIn(message, week) : null;
      return shown !== null && shown.meeting === meeting && shown.end < newest.start;
    });
    if (older === undefined) return [];
    const what = `${newest.id}: who asks gets an older one's people`;
    return [{ what, about: meeting.subject, from: question.at - inTime, until: question.at + inTime }];
  });
}
