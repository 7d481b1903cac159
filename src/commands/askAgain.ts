import type { AskData } from '../cards/cardMessage.js';
import type { Question } from './command.js';

/** What a button sends to ask the same question again. */
export function askAgain({ command, title, event, virtualEvent }: Question): AskData {
  return {
    ask: title === null ? command : `${command} ${title}`,
    ...(event === null ? {} : { event }),
    ...(virtualEvent === null ? {} : { virtualEvent: withoutNull(virtualEvent) }),
  };
}

const withoutNull = ({ kind, eventId, sessionId }: NonNullable<Question['virtualEvent']>) => ({
  kind,
  eventId,
  ...(sessionId === null ? {} : { sessionId }),
});
