import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Shown } from '../../meetings/asking.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { threadOf } from '../../platform/thread.js';
import { type Clock, day } from '../../platform/time/clock.js';
import { commandNames } from '../../question/commandName.js';
import { details } from '../../question/detail.js';
import { whats } from '../../question/people.js';
import type { Asker, Question } from '../../question/question.js';
import { PeopleShape } from '../../question/questionShape.js';
import { AskerShape } from '../../question/reader.js';
import { isUnwritable } from '../../storage/storageError.js';
import type { Store } from '../../storage/store.js';

/**
 * A card in a chat can be looked through for 30 days. This is a day more, because the same id is given again for a day.
 */
const shareLifetime = 31 * day;
const sameShare = day;

/** What was shown to a chat. It is stored, so it holds ids only. */
const Share = z.object({
  command: z.enum(commandNames),
  /** Of whom it was asked, without any name. What earlier versions stored is about everybody. */
  what: z.enum(whats).default('list'),
  people: PeopleShape.nullable().default(null),
  reports: z.array(z.string()),
  detail: z.enum(details),
  /** The id of the chat, or of the channel. */
  conversationId: z.string(),
  /** The person who showed it. It is read again on their behalf. */
  sharer: AskerShape,
});
export type Share = z.output<typeof Share>;

export interface ShareDeps {
  store: Store;
  clock: Clock;
  shares: ShareIds;
  log: Log;
}

const keyOf = (tenantId: string, id: string) => `share/${tenantId}/${id}`.toLowerCase();

// Keys are compared without regard to case, so the id has letters of one case only.
const newId = () => randomBytes(16).toString('hex');

/** Remembers what was shown and gives its id. The id says nothing, and it opens nothing outside its conversation. */
export async function rememberShare(
  { store, clock, shares }: Pick<ShareDeps, 'store' | 'clock' | 'shares'>,
  {
    sharer,
    conversationId,
    question: { command, what, people },
    reports,
    detail,
  }: Shown & { sharer: Asker; conversationId: string; question: Pick<Question, 'command' | 'what' | 'people'> },
): Promise<string> {
  const asked = people === null ? { command } : { command, what, people };
  const share: z.input<typeof Share> = { ...asked, reports, detail, conversationId: threadOf(conversationId), sharer };
  const content = JSON.stringify(share);
  const known = shares.get(content);
  if (known !== undefined) return known;
  const id = newId();
  await store.put(keyOf(sharer.tenantId, id), share, { expiresAt: clock() + shareLifetime });
  shares.set(content, id);
  return id;
}

/**
 * Remembers what was shown if the storage can be written. If not, the answer is given all the same, and its buttons say
 * that they are of no use any more.
 */
export async function rememberShareIfPossible(
  app: ShareDeps,
  shown: Parameters<typeof rememberShare>[1],
): Promise<string> {
  try {
    return await rememberShare(app, shown);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    app.log.warn(errorOrigin(error), 'what was shown not remembered');
    return newId();
  }
}

/** The ids of what was shown recently. When the same is shown again it keeps its id, and nothing is stored. */
export type ShareIds = LRUCache<string, string>;
export const createShareIds = ({ clock }: { clock: Clock }): ShareIds =>
  new LRUCache({ max: 2000, ttl: sameShare, perf: { now: clock }, ttlResolution: 0 });

/**
 * Gives what was shown under this id in this conversation. Null for an id that is unknown, too old, or of another chat.
 */
export async function findShare(
  { store }: { store: Store },
  { id, tenantId, conversationId }: { id: string; tenantId: string; conversationId: string },
): Promise<Share | null> {
  if (!/^[0-9a-f]{32}$/.test(id)) return null;
  const entry = await store.get(keyOf(tenantId, id));
  const share = Share.safeParse(entry?.value);
  return share.success && share.data.conversationId === threadOf(conversationId) ? share.data : null;
}
