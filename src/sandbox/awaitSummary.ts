import { minute } from '../platform/clock.js';
import type { Sleep } from '../platform/sleep.js';
import { cardsOf, spoken } from './ask.js';
import { currentUser } from './company.js';
import { personalChatOf } from './connector.js';
import type { LiveMeeting } from './liveMeeting.js';
import { weeklyThread } from './meetings.js';
import type { Sandbox } from './sandbox.js';

export interface SummaryShown {
  text: string;
  /** What the meeting's chat sees, and what its organiser sees in private. */
  cards: { chat: unknown; private: unknown };
}

const patience = minute;
const pause = 200;

/** Ends the meeting and waits for what the bot says by itself, in the chat and to the organiser; null when that does not come. */
export async function endAndAwaitSummary(
  { sent }: Pick<Sandbox, 'sent'>,
  live: LiveMeeting,
  sleep: Sleep,
): Promise<SummaryShown | null> {
  await live.end();
  // The welcome comes before the meeting's end is told.
  const before = sent.length;
  for (let waited = 0; waited < patience; waited += pause) {
    const said = sent.slice(before);
    const inChat = said.find(({ conversationId }) => conversationId === weeklyThread);
    const inPrivate = said.find(({ conversationId }) => conversationId === personalChatOf(currentUser.teamsId));
    if (inChat && inPrivate) {
      const text = [inChat, inPrivate].map((one) => spoken(one, weeklyThread)).join('\n\n');
      return { text, cards: { chat: cardsOf(inChat)[0] ?? null, private: cardsOf(inPrivate)[0] ?? null } };
    }
    await sleep(pause);
  }
  return null;
}
