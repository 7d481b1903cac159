import { commands } from '../../commands/index.js';
import { readButton } from '../../question/button.js';
import type { Question } from '../../question/question.js';
import { firstView, viewOf } from '../../question/view.js';
import { matchButton, matchCommand } from '../../understanding/match.js';
import type { Incoming } from './incoming.js';

/** Reads the question of a typed message or of a pressed button. Null where it is not one that the bot knows. */
export function readAsked({
  text,
  value,
  place,
  meetingId,
  mentioned,
}: Pick<Incoming, 'text' | 'value' | 'place' | 'meetingId' | 'mentioned'>): Question | null {
  const button = readButton(value);
  const match = button ? matchButton(button.ask, commands) : matchCommand(text, commands);
  if (!match) return null;
  const { event = null, virtualEvent = null, personKey = null } = button ?? {};
  return {
    command: match.command.name,
    rest: match.rest,
    person: button ? null : mentioned,
    personKey,
    event,
    virtualEvent: virtualEvent && { ...virtualEvent, sessionId: virtualEvent.sessionId ?? null },
    // A button may name the meeting in private only. In a chat, a card from elsewhere could show the people of another
    // meeting.
    meetingId: meetingId ?? (place === 'personal' ? (button?.meetingId ?? null) : null),
    meetingIsClaimed: meetingId === null && (button?.meetingId ?? null) !== null,
    at: button?.at ?? null,
    what: 'list',
    people: null,
    view: button ? viewOf(button) : firstView,
  };
}
