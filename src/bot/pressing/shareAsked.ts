import { AppError } from '../../errors/appError.js';
import { isFor, mostInChat } from '../../question/detail.js';
import { type Asker, plainQuestion } from '../../question/question.js';
import type { View } from '../../question/view.js';
import type { Asked } from '../answering/asked.js';
import { findShare } from '../answering/shares.js';
import type { App } from '../app.js';
import type { Incoming } from '../conversation/incoming.js';

/**
 * Gives what a member of a chat may look through there, on behalf of the person who showed it: the same reports, in no
 * more detail than was shown or than chats may see by now. AppError in another chat, and when the share is too old.
 */
export async function shareAsked(
  app: App,
  { conversationId, meetingId, place }: Incoming,
  { id, view, reader }: { id: string; view: View; reader: Asker },
): Promise<Pick<Asked, 'asker' | 'question' | 'shared'>> {
  const share = place === 'personal' ? null : await findShare(app, { id, tenantId: reader.tenantId, conversationId });
  if (share === null || meetingId === null) throw new AppError('share-ended', { reason: 'no such share here' });
  const most = mostInChat(app.config.chatDetail);
  return {
    // The report is read with the token of the person who showed it, and worded for the person who reads.
    asker: { ...share.sharer, locale: reader.locale, timeZone: reader.timeZone },
    question: { ...plainQuestion(share.command), what: share.what, people: share.people, meetingId, view },
    shared: { id, reports: share.reports, detail: isFor(most, share.detail) ? share.detail : most },
  };
}
