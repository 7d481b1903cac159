import type { Reply } from '../../src/sandbox/world/route.js';
import type { Dice } from './dice.js';
import type { Fence, StepKind } from './fence.js';
import type { Asked } from './routes.js';
import type { Time } from './time.js';

export type ServiceName = 'connector' | 'tokenService' | 'entra' | 'graph';

/** How a service fails while a fault stands. `lost`: it does what it is asked, and its answer does not arrive. */
export type Failing = 'refused' | 'reset' | 'lost' | 'hangs' | 'slow' | Reply;

export interface NetworkFault {
  service: ServiceName;
  /** Matched against `METHOD /path`, decoded. */
  when: RegExp;
  from: number;
  until: number;
  /** How often, from 0 to 1. */
  share: number;
  what: Failing;
}

export interface NetworkOptions {
  time: Time;
  dice: Dice;
  services: Record<ServiceName, (asked: Asked) => Promise<Reply>>;
  faults: NetworkFault[];
  /** Told of every request that is answered, or fails. */
  onAnswer(service: ServiceName, asked: Asked, outcome: string): void;
}

const broken = (code: string) =>
  Object.assign(new Error(code), { code, cause: Object.assign(new Error(code), { code }) });

/** Requests from an instance to a service: they take time, fail as services do, and end where their asker dies. */
export function createNetwork({ time, dice, services, faults, onAnswer }: NetworkOptions) {
  const faultFor = (service: ServiceName, { method, url }: Asked): Failing | null => {
    const request = `${method} ${decodeURIComponent(new URL(url).pathname)}`;
    const now = time.now();
    const fault = faults.find(
      (one) => one.service === service && now >= one.from && now < one.until && one.when.test(request),
    );
    return fault !== undefined && dice.chance(fault.share) ? fault.what : null;
  };

  async function answer(
    fence: Fence,
    service: ServiceName,
    asked: Asked,
    signal: AbortSignal | undefined,
  ): Promise<Reply> {
    await time.sleep(dice.between(10, 120), signal);
    // It had not arrived yet.
    if (!fence.isAlive()) return new Promise(() => {});
    const what = faultFor(service, asked);
    if (what === 'refused') throw broken('ECONNREFUSED');
    if (what === 'reset') throw broken('ECONNRESET');
    if (what === 'hangs') return new Promise(() => {});
    if (what === 'slow') await time.sleep(dice.between(3_000, 45_000), signal);
    signal?.throwIfAborted();
    const reply = typeof what === 'object' && what !== null ? what : await services[service](asked);
    await time.sleep(dice.between(10, 200), signal);
    if (what === 'lost') throw broken('ECONNRESET');
    return reply;
  }

  return (fence: Fence, service: ServiceName, asked: Asked, signal?: AbortSignal): Promise<Reply> =>
    fence.through(
      async () => {
        try {
          const reply = await unlessCalledOff(answer(fence, service, asked, signal), signal);
          onAnswer(service, asked, String(reply.status));
          return reply;
        } catch (error) {
          onAnswer(service, asked, error instanceof Error && 'code' in error ? String(error.code) : 'called off');
          throw error;
        }
      },
      kindOf(service, asked),
    );
}

const kindOf = (service: ServiceName, { method, url }: Asked): StepKind =>
  service === 'connector' && method === 'POST' && url.includes('/activities') ? 'send' : 'other';

export type Network = ReturnType<typeof createNetwork>;

function unlessCalledOff<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const callOff = () => reject(signal.reason);
    if (signal.aborted) callOff();
    else signal.addEventListener('abort', callOff, { once: true });
    work.then(
      (value) => {
        signal.removeEventListener('abort', callOff);
        resolve(value);
      },
      (error: unknown) => {
        signal.removeEventListener('abort', callOff);
        reject(error);
      },
    );
  });
}
