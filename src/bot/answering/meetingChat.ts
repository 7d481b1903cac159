import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { MeetingChat, OrganizedChat } from '../../commands/parts/turn.js';
import type { CommandName } from '../../question/commandName.js';
import type { Asker } from '../../question/question.js';
import { markNamed, messageAbout } from '../../summaries/summaryMarks.js';
import type { App } from '../app.js';
import { conversationKey } from '../conversation/conversations.js';
import { returnTo } from '../conversation/privately.js';
import { replaceCard, sendCard } from '../conversation/sendCard.js';
import { rememberShare } from './shares.js';

const Reference = z.looseObject({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
});

/**
 * Gives the chat of a meeting to the meeting's organiser, through the reference that is kept since the bot was added to
 * the chat. Null for everybody else, and where the bot was not added.
 */
export async function meetingChat(
  app: App,
  { asker, meeting, command }: { asker: Asker; meeting: OrganizedChat; command: CommandName },
): Promise<MeetingChat | null> {
  const { thread, isOrganizer } = meeting;
  if (thread === null || !isOrganizer) return null;
  const entry = await app.store.get(conversationKey(asker.tenantId, thread));
  if (!Reference.safeParse(entry?.value).success) return null;
  return {
    share: (shown) => rememberShare(app, { ...shown, sharer: asker, conversationId: thread, command }),
    async post(card, start) {
      const chat = { tenantId: asker.tenantId, conversationId: thread };
      const summary = start === null ? null : await messageAbout(app, chat, start);
      await returnTo(app, asReference(entry?.value), async (context) => {
        if (summary === null) return sendCard(context, card(false));
        await replaceCard(context, summary, card(true));
        await markNamed(app, chat, { activityId: summary, by: asker });
      });
    },
  };
}

const asReference = (value: unknown): Partial<ConversationReference> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
