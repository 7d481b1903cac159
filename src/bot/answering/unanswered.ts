import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { noticeCard } from '../../cards/noticeCard.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import { minute } from '../../platform/time/clock.js';
import { LocaleShape } from '../../question/reader.js';
import { wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { returnTo } from '../conversation/privately.js';
import { OriginShape } from '../conversation/reference.js';
import { sendCard } from '../conversation/sendCard.js';
import { takeBackNotice } from './waitingNotice.js';

const prefix = 'unanswered/';
/** This is longer than any answer takes. */
const lifetime = 15 * minute;
/** An instance that is alive has said so within this time. */
const youngest = minute;

/** A question whose asker reads "still fetching". It holds ids only; what was asked stays in memory. */
const Unanswered = z.object({
  /** The instance that answers it. */
  instance: z.string(),
  since: z.number(),
  locale: LocaleShape,
  there: OriginShape,
  /** The ids of the message with the question, and of the one that says "still fetching". */
  question: z.string().nullable(),
  notice: z.string().nullable(),
});
type Unanswered = z.output<typeof Unanswered>;

/**
 * Remembers that an answer is still to come, and gives a function that forgets it. A failure of the storage is logged,
 * and the answer goes on.
 */
export async function rememberUnanswered(
  app: App,
  { there, ...of }: Pick<Unanswered, 'locale' | 'question' | 'notice'> & { there: unknown },
): Promise<() => Promise<void>> {
  const { store, clock, log, instances } = app;
  const key = `${prefix}${randomUUID()}`;
  const origin = OriginShape.safeParse(there);
  if (!origin.success) return async () => {};
  const since = clock();
  const entry: Unanswered = { ...of, there: origin.data, instance: instances.id, since };
  const failed = (error: unknown) => log.warn(errorOrigin(error), 'unanswered question not recorded');
  await store.put(key, entry, { expiresAt: since + lifetime }).catch(failed);
  return async () => {
    await store.delete(key).catch(failed);
  };
}

/**
 * Tells askers that their answer will not come, because the instance that worked on it is gone. `alive` are the
 * instances that have been heard of recently, with this one. Their work is left to them.
 */
export async function tellInterrupted(app: App, alive: ReadonlySet<string>): Promise<void> {
  const { store, clock, log } = app;
  for await (const { key, value, version } of store.list(prefix)) {
    const parsed = Unanswered.safeParse(value);
    if (parsed.success && (alive.has(parsed.data.instance) || clock() - parsed.data.since < youngest)) continue;
    // Several instances may find it. The one that deletes it tells the asker.
    if (!(await store.delete(key, version)) || !parsed.success) continue;
    await tell(app, parsed.data).catch(async (error: unknown) => {
      log.warn(errorOrigin(error), 'interrupted question not told of');
      await store.putIfAbsent(key, value, { expiresAt: parsed.data.since + lifetime });
    });
  }
}

async function tell(app: App, { there, locale, question, notice }: Unanswered): Promise<void> {
  const words = wordsFor(locale, app.config.defaultLocale);
  await returnTo(app, there, async (context) => {
    if (question !== null) context.activity.id = question;
    await sendCard(
      context,
      noticeCard({ kind: 'problem', title: words.say('interrupted.title'), texts: [words.say('interrupted.text')] }),
    );
    if (notice !== null) await takeBackNotice(app, context, notice);
  });
}
