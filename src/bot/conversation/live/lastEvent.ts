import type { TurnContext } from 'botbuilder';
import type { MeetingEventSeen } from '../../../attendance/now/phase.js';
import type { Store } from '../../../storage/store.js';
import { newestEvent } from '../../../summaries/occurrences/occurrenceSeen.js';
import { incomingOf } from '../incoming.js';

/** The newest event that Teams has sent of the meeting of a chat, by its thread; null where it has sent none. */
export async function lastEventIn(
  { store }: { store: Store },
  context: TurnContext,
  thread: string,
): Promise<MeetingEventSeen | null> {
  const { tenantId } = incomingOf(context);
  return tenantId === null ? null : newestEvent({ store }, { tenantId, conversationId: thread });
}
