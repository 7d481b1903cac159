import { setMaxListeners } from 'node:events';
import { createHeap } from '../platform/heap.js';
import type { Clock } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import { headOf, type Lane, laneRoomAt, noteSend, type Waiter } from './sendLanes.js';
import { roomAt, streamRoomAt, tenantLimits } from './sendLimits.js';
import type { SendPriority } from './sendPriority.js';

export interface TenantPace {
  take(lane: Lane, priority: SendPriority, signal?: AbortSignal): Promise<void>;
  takeSpare(lane: Lane): boolean;
  block(lane: Lane, milliseconds: number): void;
  isIdle(): boolean;
  waiting(): number;
}

interface Options {
  time: Clock;
  sleep: Sleep;
  instances: () => number;
}

/** Where a lane stands in one of the heaps; out of date when the lane was placed again since. */
interface Place {
  lane: Lane;
  placed: number;
}

const mostSends = Math.max(...tenantLimits.map(({ sends }) => sends));
const longest = 2 * Math.max(...tenantLimits.map(({ length }) => length));

/**
 * The order in which one tenant's messages leave. A conversation with room stands in `ready`, by who is next in it; one
 * without rests until it has some. So a waiting conversation costs the others nothing, however many wait.
 */
export function createTenantPace({ time, sleep, instances }: Options): TenantPace {
  const sent: number[] = [];
  const streamed: number[] = [];
  let blockedUntil = 0;
  let lastBlock: { lane: Lane; until: number } | null = null;
  let turns = 0;
  let waiting = 0;
  let alarm: { at: number; off: AbortController } | null = null;

  const ready = createHeap<Place & { head: Waiter }>(({ head: a }, { head: b }) =>
    a.priority === b.priority ? a.turn < b.turn : a.priority === 'reply',
  );
  const resting = createHeap<Place & { at: number }>((a, b) => a.at < b.at);
  const isCurrent = (place: Place | undefined) => place !== undefined && place.placed === place.lane.placed;

  const tenantRoomAt = (priority: SendPriority) => {
    const at = Math.max(blockedUntil, roomAt(sent, tenantLimits, instances()));
    return priority === 'reply' ? at : Math.max(at, streamRoomAt(streamed, tenantLimits, instances()));
  };

  /** Puts a lane where it belongs now. */
  function place(lane: Lane, now: number): void {
    lane.placed += 1;
    const head = headOf(lane);
    if (head === undefined) return;
    const at = laneRoomAt(lane, instances());
    if (at <= now) ready.push({ lane, placed: lane.placed, head });
    else resting.push({ lane, placed: lane.placed, at });
  }

  function note(lane: Lane, priority: SendPriority, now: number): void {
    noteSend(lane, now);
    sent.push(now);
    if (sent.length > mostSends) sent.shift();
    if (priority === 'reply') return;
    streamed.push(now);
    if (streamed.length > mostSends) streamed.shift();
  }

  /** Lets go whoever may, and sets the alarm for the next. */
  function proceed(): void {
    const now = time();
    for (let rested = resting.peek(); rested && (!isCurrent(rested) || rested.at <= now); rested = resting.peek()) {
      resting.pop();
      if (isCurrent(rested)) place(rested.lane, now);
    }
    let next = resting.peek()?.at ?? Number.POSITIVE_INFINITY;
    for (let first = ready.peek(); first; first = ready.peek()) {
      const { lane, head } = first;
      if (isCurrent(first) && !head.gone && laneRoomAt(lane, instances()) <= now) {
        const at = tenantRoomAt(head.priority);
        if (at > now) {
          next = Math.min(next, at);
          break;
        }
        lane.waiting[head.priority].shift();
        waiting -= 1;
        note(lane, head.priority, now);
        head.go();
      }
      ready.pop();
      // One that was called off, or that has less room since there are more instances, is placed anew, too.
      if (isCurrent(first)) place(lane, now);
      next = Math.min(next, resting.peek()?.at ?? next);
    }
    if (waiting > 0 && next < Number.POSITIVE_INFINITY) wakeAt(next, now);
  }

  function wakeAt(at: number, now: number): void {
    if (alarm !== null && alarm.at <= at) return;
    alarm?.off.abort();
    const mine = { at, off: new AbortController() };
    alarm = mine;
    const wake = () => {
      if (alarm !== mine) return;
      alarm = null;
      proceed();
    };
    sleep(Math.max(1, Math.ceil(at - now)), mine.off.signal).then(wake, wake);
  }

  return {
    take: (lane, priority, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        turns += 1;
        waiting += 1;
        const callOff = () => {
          waiter.gone = true;
          waiting -= 1;
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          priority,
          turn: turns,
          gone: false,
          go() {
            signal?.removeEventListener('abort', callOff);
            resolve();
          },
        };
        if (signal) {
          // One signal may call off many; Node would warn of the eleventh.
          setMaxListeners(0, signal);
          signal.addEventListener('abort', callOff, { once: true });
        }
        const before = headOf(lane);
        lane.waiting[priority].push(waiter);
        if (headOf(lane) !== before) place(lane, time());
        proceed();
      }),

    takeSpare(lane) {
      const now = time();
      const hasTwo = (times: number[], at: (times: number[]) => number) => at([...times, now]) <= now;
      const room =
        tenantRoomAt('reply') <= now &&
        laneRoomAt(lane, instances()) <= now &&
        hasTwo(sent, (times) => roomAt(times, tenantLimits, instances())) &&
        hasTwo(lane.times, (times) => laneRoomAt({ ...lane, times }, instances()));
      if (room) note(lane, 'reply', now);
      return room;
    },

    block(lane, milliseconds) {
      const now = time();
      const until = now + milliseconds;
      if (lastBlock !== null && lastBlock.lane !== lane && lastBlock.until > now) {
        blockedUntil = Math.max(blockedUntil, until);
      }
      lastBlock = { lane, until };
      // Who waits in it already meets this when its turn comes.
      lane.blockedUntil = Math.max(lane.blockedUntil, until);
    },

    isIdle: () => waiting === 0 && blockedUntil <= time() && time() - (sent.at(-1) ?? 0) > longest,
    waiting: () => waiting,
  };
}
