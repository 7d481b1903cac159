import type { AskData } from '../cards/cardMessage.js';
import { viewFields } from '../cards/view.js';
import type { Question } from './command.js';

/** What a button sends to ask the same question again. */
export function askAgain({ command, rest, event, virtualEvent, meetingId, personKey, at, view }: Question): AskData {
  return {
    ask: rest === null ? command : `${command} ${rest}`,
    ...(event === null ? {} : { event }),
    // Told in private, a failure must still know which chat it is about.
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
