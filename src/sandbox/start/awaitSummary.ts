import { minute } from '../../platform/time/clock.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { currentUser } from '../company/company.js';
import { weeklyThread } from '../company/meetings.js';
import type { Sandbox } from '../sandbox.js';
import { personalChatOf } from '../services/connector.js';
import { cardsOf, spoken } from './ask.js';
import type { LiveMeeting } from './liveMeeting.js';

export interface SummaryShown {
  text: string;
  /** What the meeting's chat sees, and what its organiser sees in private. */
  cards: { chat: unknown; private: unknown };
}

const patience = minute;
const pause = 200;

/**
 * Ends the meeting and waits for what the bot says by itself, in the chat, to the organiser and in the chats of whom they have named (`delegates`); null
 * when that does not come.
 */
export async function endAndAwaitSummary(
  { sent }: Pick<Sandbox, 'sent'>,
  live: LiveMeeting,
  sleep: Sleep,
  delegates: readonly string[] = [],
): Promise<SummaryShown | null> {
  await live.end();
  // The welcome comes before the meeting's end is told.
  const before = sent.length;
  for (let waited = 0; waited < patience; waited += pause) {
    const said = sent.slice(before);
    const inChat = said.find(({ conversationId }) => conversationId === weeklyThread);
    const inPrivate = said.find(({ conversationId }) => conversationId === personalChatOf(currentUser.teamsId));
    const copies = delegates.map((chat) => said.find(({ conversationId }) => conversationId === chat));
    if (inChat && inPrivate && copies.every((copy) => copy !== undefined)) {
      const text = [inChat, inPrivate, ...copies].map((one) => spoken(one, weeklyThread)).join('\n\n');
      return { text, cards: { chat: cardsOf(inChat)[0] ?? null, private: cardsOf(inPrivate)[0] ?? null } };
    }
    await sleep(pause);
  }
  return null;
}
