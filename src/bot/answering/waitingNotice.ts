import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import type { Progress } from '../../platform/telemetry/progress.js';
import { onlyIfRoom } from '../../sending/sendPriority.js';
import type { Words } from '../../words/index.js';
import { replaceCard, send } from '../conversation/sendCard.js';

/**
 * The message "still fetching". It is said before the answer or not at all, and it is deleted when the answer is there.
 */
export interface WaitingNotice {
  /** Says it in this conversation, unless the answer is on its way. Gives its id, or null where it was not sent. */
  say(context: TurnContext): Promise<string | null>;
  /** From now on, messages of `own` are sent after the notice. */
  standBefore(own: TurnContext): void;
  /** Changes the notice where the answer has come further than the notice says. */
  update(): Promise<void>;
  /** Ends the notice: nothing more is said. Gives the id of what was said, or null where nothing was. */
  end(): Promise<string | null>;
}

export function createWaitingNotice(words: Words, progress: Progress): WaitingNotice {
  let isAnswering = false;
  let own: TurnContext | null = null;
  let told = 0;
  let said: Promise<string | null> = Promise.resolve(null);
  // A change that fails does not take back what was said.
  let changing: Promise<void> = Promise.resolve();

  const message = (): CardMessage => {
    told = progress.people;
    const far = told === 0 ? [] : [words.say('stillFetching.people', { people: told })];
    return noticeCard({ title: words.say('stillFetching.title'), texts: [...far, words.say('stillFetching.text')] });
  };

  return {
    say(context) {
      if (isAnswering) return said;
      // Where Teams asks for silence, the notice would arrive together with the answer.
      said = onlyIfRoom(() => send(context, message()));
      // A failure reaches the caller of `say`. The answer, which waits for this promise, goes on all the same.
      return said;
    },
    standBefore(context) {
      own = context;
      context.onSendActivities(async (_context, activities, next) => {
        if (activities.some(({ type }) => type === ActivityTypes.Message)) {
          isAnswering = true;
          await said.catch(() => null);
        }
        return next();
      });
    },
    async update() {
      const id = await said.catch(() => null);
      if (isAnswering || own === null || id === null || progress.people <= told) return;
      changing = replaceCard(own, id, message());
      await changing;
    },
    async end() {
      isAnswering = true;
      await changing.catch(() => {});
      return said.catch(() => null);
    },
  };
}
