import { z } from 'zod';
import type { Question } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { matchCommand } from '../commands/match.js';
import type { Incoming } from './incoming.js';

/** What a button of ours sends back; anybody can send anything, so only its shape is trusted. */
const Pressed = z.object({ ask: z.string().max(200), event: z.string().min(1).max(1000).nullish() });

/** The question of a typed message or a pressed button; null when it is not one we know. */
export function readAsked({ text, value, meetingId }: Incoming): Question | null {
  const pressed = Pressed.safeParse(value);
  const command = matchCommand(pressed.success ? pressed.data.ask : text, commands);
  if (!command) return null;
  return { command: command.name, event: pressed.success ? (pressed.data.event ?? null) : null, meetingId };
}
