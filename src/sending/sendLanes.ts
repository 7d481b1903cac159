import { type Clock, second } from '../platform/time/clock.js';
import { conversationLimits, margin, roomAt } from './sendLimits.js';
import type { SendPriority } from './sendPriority.js';

/** Somebody who waits for room. */
export interface Waiter {
  priority: SendPriority;
  /** The order of asking. */
  turn: number;
  /** True when it does not wait any more, because it was called off. */
  gone: boolean;
  go(): void;
}

/** One conversation: what was sent there of late, and who waits. */
export interface Lane {
  /** When something was sent, oldest first; as far back as the longest limit looks. */
  times: number[];
  blockedUntil: number;
  waiting: Record<SendPriority, Waiter[]>;
  /** Raised whenever the lane is put elsewhere, so that older entries about it are known to be out of date. */
  placed: number;
}

const longest = Math.max(...conversationLimits.map(({ length }) => length)) + margin;
const mostSends = Math.max(...conversationLimits.map(({ sends }) => sends));
const recent = 30 * second + margin;

/** When the conversation itself has room. */
export const laneRoomAt = (lane: Lane, instances: number): number =>
  Math.max(lane.blockedUntil, roomAt(lane.times, conversationLimits, instances));

/** Whoever is next in this conversation. */
export function headOf({ waiting: { reply, summary } }: Lane): Waiter | undefined {
  while (reply[0]?.gone) reply.shift();
  while (summary[0]?.gone) summary.shift();
  return reply[0] ?? summary[0];
}

export function noteSend(lane: Lane, now: number): void {
  lane.times.push(now);
  if (lane.times.length > 2 * mostSends) lane.times.splice(0, lane.times.length - mostSends);
}

/** The conversations of all tenants, those without a send for the longest time first. */
export function createLanes({ time, max }: { time: Clock; max: number }) {
  const lanes = new Map<string, Lane>();

  /** True when nothing that it remembers matters any more or, when there are too many lanes, nothing that matters for more than half a minute. */
  const isIdle = (lane: Lane, now: number) => {
    const silent = now - (lane.times.at(-1) ?? Number.NEGATIVE_INFINITY);
    const old = silent > (lanes.size > max ? recent : longest);
    return old && lane.blockedUntil <= now && headOf(lane) === undefined;
  };

  return {
    of(key: string): Lane {
      const lane = lanes.get(key) ?? {
        times: [],
        blockedUntil: 0,
        waiting: { reply: [], summary: [] },
        placed: 0,
      };
      lanes.delete(key);
      lanes.set(key, lane);
      return lane;
    },
    forgetIdle(): void {
      const now = time();
      forgetSome(lanes, (lane) => isIdle(lane, now));
    },
    size: () => lanes.size,
  };
}

/** Looks at a few of the oldest entries: nobody's message waits for it, and more may go than one message adds. */
export function forgetSome<T>(map: Map<string, T>, isIdle: (value: T) => boolean): void {
  let looked = 0;
  for (const [key, value] of map) {
    if (looked === 4 || looked === map.size) return;
    looked += 1;
    map.delete(key);
    // A lane that is still needed must not hide the others behind it.
    if (!isIdle(value)) map.set(key, value);
  }
}
