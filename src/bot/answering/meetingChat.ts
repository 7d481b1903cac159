import type { MeetingChat, OrganizedChat } from '../../commands/parts/turn.js';
import type { CommandName } from '../../question/commandName.js';
import { type Asker, plainQuestion } from '../../question/question.js';
import { markNamed, messageAbout } from '../../summaries/summaryMarks.js';
import type { App } from '../app.js';
import { readConversation } from '../conversation/conversations.js';
import { returnTo } from '../conversation/privately.js';
import { replaceCard, sendCard } from '../conversation/sendCard.js';
import { rememberShare } from './shares.js';

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
  const known = await readConversation(app, asker.tenantId, thread);
  if (known === null) return null;
  return {
    share: (shown) =>
      rememberShare(app, { ...shown, sharer: asker, conversationId: thread, question: plainQuestion(command) }),
    async post(card, start) {
      const chat = { tenantId: asker.tenantId, conversationId: thread };
      const summary = start === null ? null : await messageAbout(app, chat, start);
      await returnTo(app, known.reference, async (context) => {
        if (summary === null) return sendCard(context, card(false));
        await replaceCard(context, summary, card(true));
        await markNamed(app, chat, { activityId: summary, by: asker });
      });
    },
  };
}
