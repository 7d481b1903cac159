import type { AskData } from '../../question/button.js';
import type { Question } from '../../question/question.js';
import { viewFields } from '../../question/view.js';
import { canonical } from '../../understanding/understand.js';

/** The words that ask this question: what a button carries, and what it is understood by when it comes back. */
export function askText({
  command,
  rest,
  what,
  people,
}: Pick<Question, 'command' | 'rest' | 'what' | 'people'>): string {
  if (people === null && what === 'list') return rest === null ? command : `${command} ${rest}`;
  return canonical({ command, rest, what, people, literal: null });
}

/** Makes what a button sends to ask the same question again. */
export function askAgain(question: Question): AskData {
  const { event, virtualEvent, meetingId, personKey, at, view } = question;
  return {
    ask: askText(question),
    ...(event === null ? {} : { event }),
    // A failure that is told in private must still know which chat it is about.
    ...(meetingId === null ? {} : { meetingId }),
    ...(personKey === null ? {} : { personKey }),
    ...(virtualEvent === null ? {} : { virtualEvent: withoutNull(virtualEvent) }),
    ...(at === null ? {} : { at }),
    ...viewFields(view),
  };
}

const withoutNull = ({ kind, eventId, sessionId }: NonNullable<Question['virtualEvent']>) => ({
  kind,
  eventId,
  ...(sessionId === null ? {} : { sessionId }),
});
