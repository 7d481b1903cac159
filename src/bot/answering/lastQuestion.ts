import { z } from 'zod';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { threadOf } from '../../platform/thread.js';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { AskData } from '../../question/button.js';
import { type CommandName, commandNames } from '../../question/commandName.js';
import type { Asker } from '../../question/question.js';
import { eventKinds } from '../../question/questionShape.js';
import type { Store } from '../../storage/store.js';

/** Who asks something short after this time means something new. */
const followedWithin = 15 * minute;

const id = z.string().min(1).max(1000);

/** The last question of somebody in a conversation: its command, and ids of the meeting it was answered about. No words. */
const LastQuestion = z.object({
  command: z.enum(commandNames),
  event: id.optional(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.optional() }).optional(),
  meetingId: id.optional(),
  at: z.number().optional(),
});
export type LastQuestion = z.output<typeof LastQuestion>;

export interface LastQuestionDeps {
  store: Store;
  clock: Clock;
  log: Log;
}

const keyOf = ({ tenantId, aadObjectId }: Asker, conversationId: string) =>
  `last/${tenantId}/${threadOf(conversationId)}/${aadObjectId}`.toLowerCase();

/** Remembers what was answered, so that "and who was late?" is about the same meeting, on whichever instance it arrives. */
export async function rememberQuestion(
  { store, clock, log }: LastQuestionDeps,
  {
    asker,
    conversationId,
    command,
    again,
  }: { asker: Asker; conversationId: string; command: CommandName; again: AskData },
): Promise<void> {
  const { event, virtualEvent, meetingId, at } = again;
  const last = LastQuestion.safeParse({ command, event, virtualEvent, meetingId, at });
  if (!last.success) return;
  try {
    await store.put(keyOf(asker, conversationId), last.data, { expiresAt: clock() + followedWithin });
  } catch (error) {
    // The answer was given; a follow-up will have to name its meeting.
    log.warn(errorOrigin(error), 'last question not remembered');
  }
}

/** What somebody asked last in a conversation; null after a quarter of an hour. */
export async function lastQuestion(
  { store }: Pick<LastQuestionDeps, 'store'>,
  asker: Asker,
  conversationId: string,
): Promise<LastQuestion | null> {
  return LastQuestion.safeParse((await store.get(keyOf(asker, conversationId)))?.value).data ?? null;
}

/** Forgets what somebody asked last, as when they sign out. */
export async function forgetLast(
  { store }: Pick<LastQuestionDeps, 'store'>,
  asker: Asker,
  conversationId: string,
): Promise<void> {
  await store.delete(keyOf(asker, conversationId));
}
