import type { AskData } from '../../question/button.js';
import type { CommandName } from '../../question/commandName.js';
import type { Question } from '../../question/question.js';
import { viewFields } from '../../question/view.js';
import { canonical } from '../../understanding/canonical.js';

/** The words that ask this question: what a button carries, and what it is understood by when it comes back. */
export function askText({
  command,
  rest,
  what,
  people,
}: Pick<Question, 'command' | 'rest' | 'what' | 'people'>): string {
  const isPlain = people === null && what === 'list' && !(rest !== null && isTask(command));
  if (isPlain) return rest === null ? command : `${command} ${rest}`;
  return canonical({ command, rest, what, people, literal: null });
}

/** Behind these words a bare title would not be taken for one. */
export const isTask = (command: CommandName): boolean => command === 'summaries on' || command === 'summaries off';

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
