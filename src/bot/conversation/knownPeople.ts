import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Asker } from '../../question/question.js';
import { LocaleShape, TimeZoneShape } from '../../question/reader.js';
import type { Store } from '../../storage/store.js';

/** A person the bot has heard from: where their 1:1 chat is, and how to word things for them. It holds ids only. */
const Person = z.object({
  userId: z.string(),
  conversationId: z.string().nullable(),
  locale: LocaleShape,
  timeZone: TimeZoneShape,
});
export type Person = z.output<typeof Person>;

const keyOf = ({ tenantId, aadObjectId }: Pick<Asker, 'tenantId' | 'aadObjectId'>) =>
  `person/${tenantId}/${aadObjectId}`.toLowerCase();

export async function personKnown(
  { store }: { store: Store },
  who: Pick<Asker, 'tenantId' | 'aadObjectId'>,
): Promise<Person | null> {
  return Person.safeParse((await store.get(keyOf(who)))?.value).data ?? null;
}

/** `conversationId` is their 1:1 chat. It is null when they wrote elsewhere; the known chat then stays. */
export async function rememberPerson(
  app: { store: Store },
  asker: Asker,
  conversationId: string | null,
): Promise<void> {
  const known = await personKnown(app, asker);
  const person: Person = {
    userId: asker.userId,
    conversationId: conversationId ?? known?.conversationId ?? null,
    locale: asker.locale ?? known?.locale ?? null,
    timeZone: asker.timeZone ?? known?.timeZone ?? null,
  };
  // Usually nothing has changed, and nothing is written.
  if (!isDeepStrictEqual(known, person)) await app.store.put(keyOf(asker), person);
}

export async function forgetPerson({ store }: { store: Store }, who: Pick<Asker, 'tenantId' | 'aadObjectId'>) {
  await store.delete(keyOf(who));
}
