import { z } from 'zod';
import type { Question } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { matchCommand } from '../commands/match.js';
import type { Incoming } from './incoming.js';

/** What a button of ours sends back; anybody can send anything, so only its shape is trusted. */
const id = z.string().min(1).max(1000);
const Pressed = z.object({
  ask: z.string().max(200),
  event: id.nullish(),
  meetingId: id.nullish(),
  personKey: z.string().max(60).nullish(),
  virtualEvent: z.object({ kind: z.enum(['webinar', 'townhall']), eventId: id, sessionId: id.nullish() }).nullish(),
});

/** The question of a typed message or a pressed button; null when it is not one we know. */
export function readAsked({ text, value, place, meetingId, mentioned }: Incoming): Question | null {
  const pressed = Pressed.safeParse(value);
  const match = matchCommand(pressed.success ? pressed.data.ask : text, commands);
  if (!match) return null;
  const button = pressed.success ? pressed.data : null;
  const { event = null, virtualEvent = null, personKey = null } = button ?? {};
  return {
    command: match.command.name,
    rest: match.rest,
    person: pressed.success ? null : mentioned,
    personKey,
    event,
    virtualEvent: virtualEvent && { ...virtualEvent, sessionId: virtualEvent.sessionId ?? null },
    // Only where nobody else reads along: a card from elsewhere must not bring another meeting's people into a chat.
    meetingId: meetingId ?? (place === 'personal' ? (button?.meetingId ?? null) : null),
  };
}
