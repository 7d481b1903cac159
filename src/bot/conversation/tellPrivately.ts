import type { TurnContext } from 'botbuilder';
import { type CardMessage, linkAction } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import type { Asker } from '../../question/question.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import { type ProactiveDeps, privately } from './privately.js';
import { sendCard } from './sendCard.js';

/** Tells the chat, in some way, that something was answered in private. */
export type TellChat = (key: WordKey) => void;

export interface PrivateTalk {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** What the chat reads, and what it reads where the bot cannot write in 1:1. */
  told?: WordKey;
  unreachable?: WordKey;
  /** Called instead of sending a notice to the chat. */
  tellChat?: TellChat | undefined;
  /** Called with the notice of what was told, in the place of sending it at once: it may turn out not to be needed. */
  later?: ((notice: CardMessage) => void) | undefined;
}

/**
 * Runs `tell` in the 1:1 chat of the asker and says so in the chat. Where the bot cannot write in 1:1, the chat gets a
 * link to it.
 */
export async function tellPrivately(
  app: ProactiveDeps,
  {
    context,
    words,
    asker,
    told = 'signIn.sentPrivately',
    unreachable = 'signIn.noPrivateChat',
    tellChat,
    later,
  }: PrivateTalk,
  tell: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const reached = (await privately(app, context, asker, tell)) !== null;
  if (tellChat) return tellChat(reached ? told : unreachable);
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(app.config.bot?.appId ?? '')}`;
  const message = reached
    ? noticeCard({ kind: 'private', title: words.say(told), texts: told === 'help.sent' ? [sayHere(words)] : [] })
    : noticeCard({
        kind: 'private',
        title: words.say(unreachable),
        texts: [],
        actions: [linkAction(words.say('button.openPrivateChat'), link)],
      });
  if (reached && later) return later(message);
  await sendCard(context, message);
}

/** A few questions that a chat is answered in, so that help has something for whoever stays there. */
const sayHere = (words: Words): string =>
  words.say('help.here', {
    commands: (['command.whoAttended', 'command.roles', 'command.sessions'] as const)
      .map((name) => `**${words.say(name)}**`)
      .join(' · '),
  });
