import type { AskData } from '../../question/button.js';
import type { Words } from '../../words/index.js';
import { askAction, type CardAction, executeAction, primary } from '../cardMessage.js';

/** What an organiser has decided about a meeting already. */
export interface Decided {
  /** The bot is in the meeting's chat, so that something can be shown there. */
  inChat: boolean;
  /** The chat has the names of this date. */
  isShown: boolean;
  /** The chat always gets them. */
  names: boolean;
  /** Summaries of the meeting are wanted. */
  wanted: boolean;
}

/** What an organiser may still decide about summaries of a meeting: what is decided is not asked again, and can be taken back. */
export function decisionButtons(
  words: Words,
  again: AskData,
  { inChat, isShown, names, wanted }: Decided,
): CardAction[] {
  const { meetingId, event } = again;
  const about = { ...(meetingId === undefined ? {} : { meetingId }), ...(event === undefined ? {} : { event }) };
  return [
    ...(inChat && !isShown && !names ? [primary(executeAction(words.say('summaries.postNames'), 'share', again))] : []),
    ...(inChat && !(names && wanted) ? [executeAction(words.say('summaries.always'), 'always', again)] : []),
    ...(wanted ? [executeAction(words.say('summaries.never'), 'never', again)] : []),
    // Typed in private, these words would be about all meetings.
    ...(!wanted && Object.keys(about).length > 0
      ? [askAction(words.say('summaries.onAgain'), { ask: 'summaries on', ...about })]
      : []),
  ];
}
