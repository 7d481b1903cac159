import type { TurnContext } from 'botbuilder';
import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Asker } from '../../question/question.js';
import type { Delegate, Somebody } from '../../summaries/delegates/delegations.js';
import { type Words, wordsFor } from '../../words/index.js';
import type { AppParts } from '../app.js';
import { incomingOf } from '../conversation/incoming.js';
import { personKnown } from '../conversation/knownPeople.js';
import { privately } from '../conversation/privately.js';
import { sendCard } from '../conversation/sendCard.js';
import { harmless, personCalled } from './people.js';

/**
 * What the asker is called at this moment: by what their own activity says, else by the connector, of their own chat or of the one they
 * are writing in. It is kept nowhere.
 */
export async function nameOfAsker(app: AppParts, context: TurnContext, asker: Asker): Promise<string | null> {
  const { from } = context.activity;
  const { asker: sender, conversationId } = incomingOf(context);
  const isTheirs = sender?.aadObjectId === asker.aadObjectId;
  const said = isTheirs ? harmless(from?.name) : null;
  const own = said ?? (await personCalled(app, context, asker))?.name ?? null;
  return own ?? (isTheirs ? ((await personCalled(app, context, asker, conversationId))?.name ?? null) : null);
}

export const nameOr = (words: Words, name: string | null): string => name ?? words.say('delegates.somebody');

type Writing = Pick<Delegate, 'aadObjectId' | 'userId'>;

/**
 * Runs something in somebody's 1:1 chat, in their language, as far as the bot has heard from them. Null where Teams does not let the
 * bot write to them: they have not opened it yet, or have removed it.
 */
export async function inTheirChat<T>(
  app: AppParts,
  context: TurnContext,
  tenantId: string,
  { aadObjectId, userId }: Writing,
  work: (own: TurnContext, words: Words) => Promise<T>,
): Promise<{ of: T } | null> {
  const known = await personKnown(app, { tenantId, aadObjectId });
  const words = wordsFor(known?.locale, app.config.defaultLocale);
  // In 1:1 the directory's id will do (learn: proactive messages).
  const to: Asker = {
    tenantId,
    aadObjectId,
    userId: known?.userId ?? userId ?? aadObjectId,
    locale: null,
    timeZone: null,
  };
  try {
    return await privately(app, context, to, (own) => work(own, words));
  } catch (error) {
    // Nobody whom Teams knows, or who has it.
    if ([400, 404].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
}

/** What somebody reads who has just been named: by whom, what they get, and how to decline. */
export function toldCard(
  words: Words,
  { name, of, meetingId, all }: { name: string | null; of: string; meetingId: string | null; all: boolean },
): CardMessage {
  const about = { of, ...(meetingId === null ? {} : { meetingId }) };
  return noticeCard({
    kind: 'private',
    title: words.say('delegates.told.title', { name: nameOr(words, name) }),
    texts: [words.say(all ? 'delegates.told.all' : 'delegates.told.meeting')],
    actions: [
      askAction(words.say('button.whoAttended'), { ask: 'who attended', ...about }),
      askAction(words.say('button.stopSummaries'), { ask: 'stop summaries from person', of }),
    ],
  });
}

/** Tells people that it is over. Whoever cannot be reached is told when they next ask. */
export async function tellItIsOver(
  app: AppParts,
  context: TurnContext,
  organizer: Somebody,
  { name, ended }: { name: string | null; ended: readonly Writing[] },
): Promise<void> {
  for (const delegate of ended) {
    const told = inTheirChat(app, context, organizer.tenantId, delegate, (own, words) =>
      sendCard(
        own,
        noticeCard({
          title: words.say('delegates.over.title', { name: nameOr(words, name) }),
          texts: [words.say('delegates.over.text')],
        }),
      ),
    );
    await told.catch((error: unknown) => app.log.warn(errorOrigin(error), 'end of a delegation not told'));
  }
}
