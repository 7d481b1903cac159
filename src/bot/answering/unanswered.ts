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
/** Longer than any answer takes. */
const lifetime = 15 * minute;
/** An instance that lives has said so by then. */
const youngest = minute;

/** A question whose asker reads "still fetching". Ids only: what was asked stays in memory. */
const Unanswered = z.object({
  /** The instance that answers it. */
  instance: z.string(),
  since: z.number(),
  locale: LocaleShape,
  there: OriginShape,
  /** The message with the question, and the one that says "still fetching". */
  question: z.string().nullable(),
  notice: z.string().nullable(),
});
type Unanswered = z.output<typeof Unanswered>;

/** Remembers that the answer is still to come; gives what forgets it. A failure of the storage is logged: the answer goes on. */
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
 * Tells the askers of an instance that is gone that its answer will not come. `alive` are the instances that have said so of
 * late, this one among them: what one of them works on is left to it.
 */
export async function tellInterrupted(app: App, alive: ReadonlySet<string>): Promise<void> {
  const { store, clock, log } = app;
  for await (const { key, value, version } of store.list(prefix)) {
    const parsed = Unanswered.safeParse(value);
    if (parsed.success && (alive.has(parsed.data.instance) || clock() - parsed.data.since < youngest)) continue;
    // Whoever deletes it tells it.
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
      noticeCard({ title: words.say('interrupted.title'), texts: [words.say('interrupted.text')] }),
    );
    if (notice !== null) await takeBackNotice(app, context, notice);
  });
}
