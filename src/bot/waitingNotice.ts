import { ActivityTypes, type TurnContext } from 'botbuilder';
import { noticeCard } from '../cards/noticeCard.js';
import { onlyIfRoom } from '../platform/sendPriority.js';
import type { Words } from '../words/index.js';
import { send } from './send.js';

/** "Still fetching": said before the answer or not at all, and taken away when the answer is there. */
export interface WaitingNotice {
  /** Says it in this conversation, unless the answer is on its way; its id, null where it was not sent. */
  say(context: TurnContext): Promise<string | null>;
  /** From now on what `own` sends comes after it. */
  standBefore(own: TurnContext): void;
  /** Nothing is said any more; the id of what was said, null for nothing. */
  end(): Promise<string | null>;
}

export function createWaitingNotice(words: Words): WaitingNotice {
  let isAnswering = false;
  let said: Promise<string | null> = Promise.resolve(null);
  return {
    say(context) {
      if (isAnswering) return said;
      const message = noticeCard({ title: words.say('stillFetching.title'), texts: [words.say('stillFetching.text')] });
      // Where Teams asks for silence it would arrive together with the answer.
      said = onlyIfRoom(() => send(context, message));
      // Who waits for it goes on all the same; whoever said it is told.
      return said;
    },
    standBefore(own) {
      own.onSendActivities(async (_context, activities, next) => {
        if (activities.some(({ type }) => type === ActivityTypes.Message)) {
          isAnswering = true;
          await said.catch(() => null);
        }
        return next();
      });
    },
    async end() {
      isAnswering = true;
      return said.catch(() => null);
    },
  };
}
