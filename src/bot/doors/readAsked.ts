import { z } from 'zod';
import { firstView, sorts, type View } from '../../cards/view.js';
import type { Question } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { matchButton, matchCommand } from '../../understanding/match.js';
import type { Incoming } from '../conversation/incoming.js';

/** A question that is its command alone. */
export const plainQuestion = (command: string): Question => ({
  command,
  rest: null,
  person: null,
  personKey: null,
  event: null,
  virtualEvent: null,
  meetingId: null,
  meetingIsClaimed: false,
  at: null,
  view: firstView,
});

/** What a button of ours sends back; anybody can send anything, so only its shape is trusted. */
const id = z.string().min(1).max(1000);
const view = {
  from: z.number().int().min(0).max(1_000_000).optional(),
  sort: z.enum(sorts).optional(),
  filter: z.string().max(200).optional(),
};
const Pressed = z.object({
  ask: z.string().max(200),
  ...view,
  event: id.nullish(),
  meetingId: id.nullish(),
  at: z.number().int().min(0).max(8.64e15).nullish(),
  personKey: z.string().max(60).nullish(),
  virtualEvent: z.object({ kind: z.enum(['webinar', 'townhall']), eventId: id, sessionId: id.nullish() }).nullish(),
  nonce: z.string().max(64).optional(),
});

const PressedShare = z.object({ share: z.string().max(64), ...view });

/**
 * What a button asks, but for which part of the answer, as a text that is the same whenever the question is: to tell whether
 * a button is one that was sent. Null when it asks nothing.
 */
export function asksOf(value: unknown): string | null {
  const pressed = Pressed.safeParse(value);
  if (!pressed.success) return null;
  const { from: _from, sort: _sort, filter: _filter, ...asks } = pressed.data;
  return JSON.stringify(asks);
}

/** What a button of a card shown in a chat asks for; null when it is none. */
export function readShareAsked(value: unknown): { id: string; view: View } | null {
  const pressed = PressedShare.safeParse(value);
  return pressed.success ? { id: pressed.data.share, view: viewOf(pressed.data) } : null;
}

const viewOf = ({
  from,
  sort,
  filter,
}: {
  from?: number | undefined;
  sort?: View['sort'] | undefined;
  filter?: string | undefined;
}): View => ({
  from: from ?? firstView.from,
  sort: sort ?? firstView.sort,
  filter: filter ?? firstView.filter,
});

/** True for a button of a card that only its asker sees; the answer goes to who presses, and as them. */
export const isAlone = (value: unknown): boolean => z.object({ alone: z.literal(true) }).safeParse(value).success;

/** The question of a typed message or a pressed button; null when it is not one we know. */
export function readAsked({
  text,
  value,
  place,
  meetingId,
  mentioned,
}: Pick<Incoming, 'text' | 'value' | 'place' | 'meetingId' | 'mentioned'>): Question | null {
  const pressed = Pressed.safeParse(value);
  const match = pressed.success ? matchButton(pressed.data.ask, commands) : matchCommand(text, commands);
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
    meetingIsClaimed: meetingId === null && (button?.meetingId ?? null) !== null,
    at: button?.at ?? null,
    view: button ? viewOf(button) : firstView,
  };
}
