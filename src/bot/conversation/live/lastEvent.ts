import type { TurnContext } from 'botbuilder';
import type { MeetingEventSeen } from '../../../meetings/now/phase.js';
import type { Store } from '../../../storage/store.js';
import { newestEvent } from '../../../summaries/occurrences/occurrenceSeen.js';
import { incomingOf } from '../incoming.js';

/** The newest event that Teams has sent of the meeting of this chat; null where it has sent none. */
export async function lastEventIn(
  { store }: { store: Store },
  context: TurnContext,
): Promise<MeetingEventSeen | null> {
  const { tenantId, conversationId } = incomingOf(context);
  return tenantId === null ? null : newestEvent({ store }, { tenantId, conversationId });
}
