import type { TurnContext } from 'botbuilder';
import { welcomeNotice } from '../../cards/notice/welcomeNotice.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { threadOf } from '../../platform/thread.js';
import { wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { claimWork } from '../conversation/claims.js';
import type { Incoming } from '../conversation/incoming.js';
import { sendCard } from '../conversation/sendCard.js';

const keyOf = ({ tenantId, conversationId }: Incoming) => `welcomed/${tenantId ?? ''}/${threadOf(conversationId)}`;

/** One welcome per conversation: Teams tells of an installation in two activities, and sometimes again later. */
export async function welcomeOnce(app: App, context: TurnContext, incoming: Incoming): Promise<void> {
  const claimed = await claimWork(app, { key: keyOf(incoming), keepFor: null });
  if (claimed.status !== 'mine') return;
  try {
    await welcome(app, context, incoming);
  } catch (error) {
    await claimed.claim.release();
    throw error;
  }
  await claimed.claim.done();
}

async function welcome({ config }: App, context: TurnContext, incoming: Incoming): Promise<void> {
  const words = wordsFor(incoming.locale, config.defaultLocale);
  await sendCard(context, noticeCard(welcomeNotice(words, incoming.place)));
}

/** After a removal the next installation is a first one again. */
export async function forgetWelcome({ store }: App, incoming: Incoming): Promise<void> {
  await store.delete(keyOf(incoming));
}
