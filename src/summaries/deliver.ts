import type { CardMessage } from '../cards/cardMessage.js';
import type { Room } from './host.js';
import type { Ledger, Sent } from './summaryJob.js';
import { noteUnsureSends, unsureSends } from './unsureSends.js';

/** The lease went to somebody else: whoever has it goes on. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export interface Delivery {
  occurrence: number;
  to: Sent['to'];
  what: Sent['what'];
  reports: string[];
  why?: Sent['why'];
  /** `before` is the message that this one replaces. */
  card(before: Sent | null): Promise<CardMessage>;
}

export interface DeliveryDeps {
  /** Records the job as it is; LeaseLost when somebody else has it. */
  save(): Promise<void>;
  /** LeaseLost when somebody else may have the job by now; asks nobody. */
  checkLease(): void;
  /** True when what sending threw says that Teams did not take the message. */
  wasNotTaken(error: unknown): boolean;
  /** A message may have been sent twice: its sender died, or slept, before it could say whether the first went out. */
  maybeDoubled(): void;
  sent(): void;
}

/**
 * Sends a message, or puts it in the place of the one that is there. What is about to be sent is recorded before, so that
 * whoever goes on after a crash knows that it may have gone out; it is then sent again, since a lost summary is worse.
 */
export async function deliver(
  { save, checkLease, wasNotTaken, maybeDoubled, sent }: DeliveryDeps,
  room: Room,
  job: Ledger,
  { occurrence, to, what, reports, why = null, card }: Delivery,
): Promise<Sent | null> {
  const before = job.sent.find((one) => one.to === to && replaces(one, { occurrence, reports })) ?? null;
  if (before !== null && isTold(before, { what, reports, why })) return before;
  if (before !== null) {
    // Somebody has deleted it: they do not want it back.
    if (before.activityId === null) return null;
    const isThere = await room.update(before.activityId, await card(before));
    Object.assign(before, { occurrence, what, reports, why, ...(isThere ? {} : { activityId: null }) });
    await save();
    return isThere ? before : null;
  }
  // Whatever it was about: reports that came since may have changed what this one is about.
  const unsure = unsureSends(job, to);
  if (unsure > 0) maybeDoubled();
  const message = await card(null);
  noteUnsureSends(job, { occurrence, to, times: unsure + 1 });
  await save();
  // A process that was paused while it waited for its turn must not send what another has sent meanwhile.
  const activityId = await room.send(message, checkLease).catch((error: unknown) => {
    if (wasNotTaken(error)) noteUnsureSends(job, { occurrence, to, times: unsure });
    throw error;
  });
  sent();
  const record: Sent = { occurrence, to, what, reports, why, activityId, conversationId: room.conversationId };
  job.sent.push(record);
  noteUnsureSends(job, { occurrence, to, times: 0 });
  await save();
  return record;
}

/** What is not a summary yet is replaced by whatever comes; a summary by one that has some of its sessions. */
const replaces = (one: Sent, { occurrence, reports }: Pick<Delivery, 'occurrence' | 'reports'>): boolean =>
  one.what !== 'summary' || one.occurrence === occurrence || reports.some((id) => one.reports.includes(id));

const isTold = (one: Sent, { what, reports, why }: Pick<Sent, 'what' | 'reports' | 'why'>): boolean =>
  one.what === what &&
  one.why === why &&
  one.reports.length === reports.length &&
  reports.every((id) => one.reports.includes(id));
