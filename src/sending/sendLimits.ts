import { hour, second } from '../platform/time/clock.js';

/** At most `sends` in any stretch of `length` milliseconds. */
export interface Limit {
  sends: number;
  length: number;
}

/** Of one bot in one conversation; creating a conversation counts as a send (learn: rate-limit). */
export const conversationLimits: readonly Limit[] = [
  { sends: 7, length: second },
  { sends: 8, length: 2 * second },
  { sends: 60, length: 30 * second },
  { sends: 1800, length: hour },
];

/** Of one app in one tenant, over all conversations (learn: rate-limit). */
export const tenantLimits: readonly Limit[] = [{ sends: 50, length: second }];

/**
 * Every stretch is kept this much longer than Teams says: the way there takes now longer, now shorter, and two sends a
 * second apart here must not be closer there. 3 % of the shortest stretch, so nothing is slower by more than that.
 */
export const margin = 30;

/** What one of several instances may send. With more instances than sends nobody can be given less than one. */
const shareOf = ({ sends, length }: Limit, instances: number): Limit => ({
  sends: Math.max(1, Math.floor(sends / instances)),
  length,
});

/**
 * Summaries leave in tenths of a second's worth. As one volley a second they would take all of it at its beginning,
 * and a reply would wait for the next; as a stream they leave a reply the next tenth.
 */
const streamOf = ({ sends, length }: Limit): Limit => ({ sends: Math.ceil(sends / 10), length: length / 10 });

/** When there is room for one more after the sends at `times` (oldest first); 0 for at once. */
export const roomAt = (times: readonly number[], limits: readonly Limit[], instances: number): number =>
  Math.max(0, ...limits.map((limit) => freeAt(times, shareOf(limit, instances))));

/** The same for summaries after the summaries at `times`, beside what `roomAt` says. */
export const streamRoomAt = (times: readonly number[], limits: readonly Limit[], instances: number): number =>
  Math.max(0, ...limits.map((limit) => freeAt(times, streamOf(shareOf(limit, instances)))));

function freeAt(times: readonly number[], { sends, length }: Limit): number {
  const oldest = times[times.length - sends];
  return oldest === undefined ? 0 : oldest + length + margin * Math.min(1, length / second);
}
