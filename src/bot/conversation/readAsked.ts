import { commands } from '../../commands/index.js';
import { readButton } from '../../question/button.js';
import type { Question } from '../../question/question.js';
import { firstView, viewOf } from '../../question/view.js';
import { matchButton, matchCommand } from '../../understanding/match.js';
import type { Incoming } from './incoming.js';

/** The question of a typed message or a pressed button; null when it is not one we know. */
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
    // Only where nobody else reads along: a card from elsewhere must not bring another meeting's people into a chat.
    meetingId: meetingId ?? (place === 'personal' ? (button?.meetingId ?? null) : null),
    meetingIsClaimed: meetingId === null && (button?.meetingId ?? null) !== null,
    at: button?.at ?? null,
    view: button ? viewOf(button) : firstView,
  };
}
