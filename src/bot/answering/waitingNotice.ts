import { isDeepStrictEqual } from 'node:util';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import type { Progress } from '../../platform/telemetry/progress.js';
import { onlyIfRoom } from '../../sending/sendPriority.js';
import type { Words } from '../../words/index.js';
import { replaceCard, send } from '../conversation/sendCard.js';

/**
 * The message "still fetching". It is said before the answer or not at all, kept up to date, and deleted when the
 * answer is there.
 */
export interface WaitingNotice {
  /** Says it in this conversation, unless the answer is on its way. Gives its id, or null where it was not sent. */
  say(context: TurnContext): Promise<string | null>;
  /** From now on, messages of `own` are sent after the notice. */
  standBefore(own: TurnContext): void;
  /** Changes the notice where it does not say how far the answer has come, and Teams has room for a message now. */
  update(): Promise<void>;
  /** Ends the notice: nothing more is said. Gives the id of what was said, or null where nothing was. */
  end(): Promise<string | null>;
}

export function createWaitingNotice(words: Words, progress: Progress): WaitingNotice {
  let isAnswering = false;
  let own: TurnContext | null = null;
  let told: CardMessage | null = null;
  let said: Promise<string | null> = Promise.resolve(null);
  // A change that fails does not take back what was said.
  let changing: Promise<void> = Promise.resolve();

  const message = (): CardMessage => {
    const { people, line } = progress;
    const place = line?.placeInLine() ?? null;
    return noticeCard({
      kind: 'waiting',
      title: words.say('stillFetching.title'),
      texts: [
        ...(people === 0 ? [] : [words.say('stillFetching.people', { people })]),
        place === null ? words.say('stillFetching.text') : words.say('stillFetching.line', { place }),
      ],
    });
  };

  return {
    say(context) {
      if (isAnswering) return said;
      // Where Teams asks for silence, the notice would arrive together with the answer.
      const first = message();
      told = first;
      said = onlyIfRoom(() => send(context, first));
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
      const next = message();
      if (isAnswering || own === null || id === null || isDeepStrictEqual(next, told)) return;
      const context = own;
      changing = onlyIfRoom(() => replaceCard(context, id, next)).then(() => {
        told = next;
      });
      await changing;
    },
    async end() {
      isAnswering = true;
      await changing.catch(() => {});
      return said.catch(() => null);
    },
  };
}

/** What the notice promised is there, or will not come: nobody reads it any more. That it could not be deleted is in the log. */
export async function takeBackNotice({ log }: { log: Log }, context: TurnContext, activityId: string): Promise<void> {
  try {
    await context.deleteActivity(activityId);
  } catch (error) {
    log.info(errorOrigin(error), '"still fetching" not taken back');
  }
}
