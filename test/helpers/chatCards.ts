import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import { type CardSaid, cardsIn } from './cards.js';
import { startTenant, type Tenant } from './tenant.js';

/** Every kind of card the bot has in a chat with others, in the chat of the weekly series, and one in a channel. */
export interface ChatCards {
  tenant: Tenant;
  meeting: SandboxMeeting;
  cards: Record<'summary' | 'figures' | 'shared' | 'waiting' | 'targeted' | 'inChannel' | 'live', CardSaid>;
  /** The organiser's own, in 1:1. */
  own: Record<'summary' | 'answer', CardSaid>;
}

/** Whom Graph lets read the report, and nobody lets decide. */
export const coOrganizer = colleague(1);
/** In the chat, and in no meeting's organisation. */
export const member = colleague(5);

export async function chatCards(): Promise<ChatCards> {
  const tenant = await startTenant({ TARGETED_MESSAGES: 'on' });
  const meeting = meetingAt(tenant, weeklyThread);
  meeting.coOrganizers.push(coOrganizer);
  const planning = meetingAt(tenant, '19:ZmVybmhpbGwtbGF1bmNo@thread.tacv2');
  planning.coOrganizers.push(coOrganizer);

  await tenant.during(() => tenant.teams.deliver(tenant.teams.installed(meeting)));
  const ask = async (text: string, where: Where, user = currentUser) =>
    one((await tenant.say(text, { where, user })).filter(({ contentType }) => contentType.includes('adaptive')));
  // Its first date: of a series the connector tells the times of the first one only.
  meeting.occurrences.splice(0, meeting.occurrences.length - 1);
  const [newest] = meeting.occurrences;
  if (!newest) throw new Error('no date');
  const sessions = newest.sessions.splice(0);
  const waiting = await ask('who attended', 'meeting');
  const live = await ask('who is here', 'meeting', member);
  newest.sessions.push(...sessions);

  await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', newest.end));
  const summaries = await tenant.runJobs();
  return {
    tenant,
    meeting,
    cards: {
      waiting,
      live,
      summary: one(summaries.filter(({ conversationId }) => conversationId === weeklyThread)),
      figures: await ask('who attended', 'meeting', coOrganizer),
      shared: await ask('who attended', 'meeting'),
      targeted: await ask('who was late', 'meeting'),
      inChannel: await ask('who attended', 'channel', coOrganizer),
    },
    own: {
      summary: one(summaries.filter(({ conversationId }) => conversationId !== weeklyThread)),
      answer: await ask('who attended weekly product sync on 23 november', 'personal'),
    },
  };
}

function meetingAt({ world }: Tenant, thread: string): SandboxMeeting {
  const found = world.meetings.find(({ conversationId }) => conversationId.startsWith(thread));
  if (!found) throw new Error(`no meeting in ${thread}`);
  return found;
}

function one(cards: CardSaid[]): CardSaid {
  const [card, ...others] = cards;
  if (!card || others.length > 0)
    throw new Error(`${cards.length} cards: ${cards.map(({ text }) => text).join('\n--\n')}`);
  return card;
}

/** What others than one person see in chats: every message for all, and what took the place of one. */
export const seenByOthers = ({ sent, updated }: Tenant): string[] =>
  cardsIn(
    [...sent, ...updated].filter(({ conversationId, onlyFor }) => conversationId.startsWith('19:') && onlyFor === null),
  ).map(({ id, text }) => `${id} ${text.slice(0, 60)}`);
