import type { TurnContext } from 'botbuilder';
import { linkAction } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import type { Asker } from '../../question/question.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import { type ProactiveDeps, privately } from './privately.js';
import { sendCard } from './sendCard.js';

/** Says, in whatever way, what others may read of something private. */
export type TellChat = (key: WordKey) => void;

export interface PrivateTalk {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** What the chat reads, and what it reads when there can be no 1:1. */
  told?: WordKey;
  unreachable?: WordKey;
  /** Says so in another way. */
  tellChat?: TellChat | undefined;
}

/** Does `tell` in the asker's 1:1 chat and says so in the chat; where there can be no 1:1, links to it. */
export async function tellPrivately(
  app: ProactiveDeps,
  { context, words, asker, told = 'signIn.sentPrivately', unreachable = 'signIn.noPrivateChat', tellChat }: PrivateTalk,
  tell: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const reached = (await privately(app, context, asker, tell)) !== null;
  if (tellChat) return tellChat(reached ? told : unreachable);
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(app.config.bot?.appId ?? '')}`;
  const message = reached
    ? noticeCard({ title: words.say(told), texts: [] })
    : noticeCard({
        title: words.say(unreachable),
        texts: [],
        actions: [linkAction(words.say('button.openPrivateChat'), link)],
      });
  await sendCard(context, message);
}
