import { z } from 'zod';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { threadOf } from '../../platform/thread.js';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { AskData } from '../../question/button.js';
import { commandNames } from '../../question/commandName.js';
import { conditionsIn, hasName, whats } from '../../question/people.js';
import type { Asker, Question } from '../../question/question.js';
import { eventKinds, PeopleShape } from '../../question/questionShape.js';
import type { Store } from '../../storage/store.js';

/** Who asks something short after this time means something new. */
const followedWithin = 15 * minute;

const id = z.string().min(1).max(1000);

/**
 * The last question of somebody in a conversation: its command, what was asked of whom, and ids of the meeting it was
 * answered about. No words: of a question with a name in it only is known that it had one.
 */
const LastQuestion = z.object({
  command: z.enum(commandNames),
  // What earlier versions stored has neither.
  what: z.enum(whats).default('list'),
  people: PeopleShape.nullable().default(null),
  named: z.boolean().default(false),
  personKey: z.string().max(60).optional(),
  event: id.optional(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.optional() }).optional(),
  meetingId: id.optional(),
  at: z.number().optional(),
  /** The directory's id of the organiser on whose behalf it was asked. */
  of: id.optional(),
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
    question: { command, what, people },
    again,
  }: { asker: Asker; conversationId: string; question: Pick<Question, 'command' | 'what' | 'people'>; again: AskData },
): Promise<void> {
  const { event, virtualEvent, meetingId, at, personKey, of } = again;
  const named = people !== null && conditionsIn(people).some(hasName);
  const said = { command, what, people: named ? null : people, named, personKey };
  const last = LastQuestion.safeParse({ ...said, event, virtualEvent, meetingId, at, of });
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
