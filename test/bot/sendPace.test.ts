import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSendPace, type SendPace } from '../../src/sending/sendPace.js';
import type { SendPriority } from '../../src/sending/sendPriority.js';
import { expectWithinLimits, type Left } from '../helpers/sends.js';
import { type SimulatedClock, simulatedClock } from '../helpers/simulatedClock.js';

/** Several instances on one clock, and all that left. */
function start({ instances = 1, maxLanes = 20_000 } = {}) {
  const time = simulatedClock(1_000_000);
  const state = { share: instances };
  const paces = Array.from({ length: instances }, () =>
    createSendPace({ clock: time.clock, sleep: time.sleep, share: () => state.share, maxLanes }),
  );
  const left: (Left & { priority: SendPriority })[] = [];
  const send = async (
    conversation: string,
    priority: SendPriority = 'reply',
    { instance = 0, tenant = 'contoso', signal }: { instance?: number; tenant?: string; signal?: AbortSignal } = {},
  ) => {
    await (paces[instance] as SendPace | undefined)?.take({ tenant, conversation, priority }, signal);
    left.push({ at: time.clock(), tenant, conversation, priority });
  };
  const [pace] = paces;
  if (!pace) throw new Error('no instance');
  return { time, state, pace, left, send, startedAt: time.clock() };
}

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const all = (time: SimulatedClock, work: Promise<unknown>[]) => time.during(Promise.all(work));

const arrivals = fc.array(
  fc.record({
    after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_500 }), fc.integer({ min: 0, max: 40_000 })),
    burst: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 })),
    tenant: fc.constantFrom('contoso', 'fabrikam'),
    conversation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
    spread: fc.boolean(),
    priority: fc.constantFrom<SendPriority>('reply', 'summary'),
    instance: fc.nat(2),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('whatever is sent, whenever and by how many instances', () => {
  it('no stretch of time sees more than Teams allows, and everything leaves', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 3 }), async (list, instances) => {
        const { time, left, send } = start({ instances });
        const work: Promise<void>[] = [];
        for (const { after, burst, tenant, conversation, spread, priority, instance } of list) {
          await time.advance(after);
          for (let index = 0; index < burst; index += 1) {
            const where = spread ? `${conversation}${index}` : conversation;
            work.push(send(where, priority, { instance: instance % instances, tenant }));
          }
        }
        await all(time, work);
        expect(left).toHaveLength(work.length);
        expectWithinLimits(left);
      }),
      { numRuns: 60 },
    );
  });

  it('not even in an hour', async () => {
    const { time, left, send } = start();
    await all(
      time,
      many(5_500, () => send('a', 'summary')),
    );
    expectWithinLimits(left);
    expect(left.filter(({ at }) => at < (left[0]?.at ?? 0) + 3_600_000)).toHaveLength(1_800);
  });

  it('also while instances come and go that all know of each other', async () => {
    const { time, state, left, send } = start({ instances: 3 });
    const conversations = many(300, (index) => index);
    const wave = (instance: number) =>
      conversations.map((index) => send(`${instance}.${index}`, 'summary', { instance }));
    state.share = 1;
    const first = wave(0);
    await time.advance(1_500);
    state.share = 3;
    await time.advance(1_030);
    await all(time, [...first, ...wave(1), ...wave(2)]);
    expect(left).toHaveLength(900);
    expectWithinLimits(left);
  });
});

describe('10,000 summaries in the same minute', () => {
  it.each([1, 2, 3])('leave within 5 % of what %i instances may send', async (instances) => {
    const { time, left, send, startedAt } = start({ instances });
    await all(
      time,
      many(10_000, (index) => send(`chat ${index}`, 'summary', { instance: index % instances })),
    );
    expectWithinLimits(left);
    const perSecond = instances * Math.floor(50 / instances);
    const bound = (10_000 / perSecond) * 1_000;
    expect(time.clock() - startedAt).toBeLessThan(bound * 1.05);
  });

  it('let a reply go within two tenths of a second', async () => {
    const { time, left, send } = start();
    const drain = many(10_000, (index) => send(`chat ${index}`, 'summary'));
    const waits: number[] = [];
    for (const index of many(40, (at) => at)) {
      await time.advance(137);
      const asked = time.clock();
      await time.during(send(`talk ${index}`));
      waits.push(time.clock() - asked);
    }
    await all(time, drain);
    expect(Math.max(...waits)).toBeLessThanOrEqual(200);
    expectWithinLimits(left);
  });

  it('let 40 replies at once all go within a second', async () => {
    const { time, left, send } = start();
    const drain = many(1_000, (index) => send(`chat ${index}`, 'summary'));
    await time.advance(5_000);
    const asked = time.clock();
    await all(
      time,
      many(40, (index) => send(`talk ${index}`)),
    );
    expect(time.clock() - asked).toBeLessThan(1_000);
    const summaries = left.filter(({ at, priority }) => priority === 'summary' && at > asked && at < time.clock());
    expect(summaries).toEqual([]);
    await all(time, drain);
    expectWithinLimits(left);
  });

  it('let a reply go first, also where a summary waits already', async () => {
    const { time, left, send } = start();
    const drain = many(1_000, (index) => send(`chat ${index}`, 'summary'));
    await time.advance(1_500);
    const asked = time.clock();
    await time.during(send('chat 900'));
    expect(time.clock() - asked).toBeLessThanOrEqual(200);
    await all(time, drain);
    expectWithinLimits(left);
  });

  it('of one tenant are nothing to another', async () => {
    const { time, send } = start();
    const drain = many(1_000, (index) => send(`chat ${index}`, 'summary'));
    await time.advance(1_500);
    const asked = time.clock();
    await time.during(send('chat', 'summary', { tenant: 'fabrikam' }));
    expect(time.clock()).toBe(asked);
    await all(time, drain);
  });
});

describe('who waits for a conversation', () => {
  it('holds up nobody in another, and each conversation keeps its order', async () => {
    const { time, left, send } = start();
    const slow = many(30, () => send('busy', 'summary'));
    await time.during(send('quiet', 'summary'));
    expect(left.filter(({ conversation }) => conversation === 'quiet')).toHaveLength(1);
    expect(time.clock()).toBeLessThan(1_001_030);
    await all(time, slow);
    expectWithinLimits(left);
  });

  it('leaves in the order of asking, replies before summaries', async () => {
    const { time, pace } = start();
    const order: string[] = [];
    const ask = async (name: string, priority: SendPriority) => {
      await pace.take({ tenant: 'contoso', conversation: 'a', priority });
      order.push(name);
    };
    const full = many(7, (index) => ask(`first ${index}`, 'reply'));
    const work = [
      ask('summary 1', 'summary'),
      ask('reply 1', 'reply'),
      ask('summary 2', 'summary'),
      ask('reply 2', 'reply'),
    ];
    await all(time, [...full, ...work]);
    expect(order.slice(7)).toEqual(['reply 1', 'reply 2', 'summary 1', 'summary 2']);
  });

  it('may call it off, and takes nobody’s place then', async () => {
    const { time, left, send } = start();
    const controller = new AbortController();
    const full = many(7, () => send('a'));
    const off = send('a', 'reply', { signal: controller.signal });
    const next = send('a');
    controller.abort(new Error('not needed'));
    await expect(off).rejects.toThrow('not needed');
    await expect(send('b', 'reply', { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    await all(time, [...full, next]);
    expect(left).toHaveLength(8);
    expect(time.clock()).toBe(1_001_030);
  });

  it('and called it off costs the tenant nothing, and is not counted', async () => {
    const { time, pace, left, send } = start();
    const controller = new AbortController();
    const full = many(50, (index) => send(`${index}`));
    const off = many(50, (index) => send(`off ${index}`, 'reply', { signal: controller.signal }));
    const next = many(50, (index) => send(`next ${index}`));
    expect(pace.size().waiting).toBe(100);
    controller.abort();
    expect(pace.size().waiting).toBe(50);
    await Promise.allSettled(off);
    await all(time, [...full, ...next]);
    expect(left).toHaveLength(100);
    expect(time.clock()).toBe(1_001_030);
    expect(pace.size().waiting).toBe(0);
  });

  it('a long time does not keep others from being woken sooner', async () => {
    const { time, pace, send } = start();
    pace.block({ tenant: 'contoso', conversation: 'a' }, 3_600_000);
    const long = send('a');
    await all(
      time,
      many(8, () => send('b')),
    );
    expect(time.clock()).toBe(1_001_030);
    await time.during(long);
  });

  it('is not kept waiting where there is room', async () => {
    const { pace } = start();
    let gone = false;
    pace.take({ tenant: null, conversation: 'a', priority: 'summary' }).then(() => {
      gone = true;
    });
    await Promise.resolve();
    expect(gone).toBe(true);
  });

  it('is in one conversation wherever in a channel it is', async () => {
    const { time, left, send } = start();
    await all(
      time,
      many(20, (index) => send(`19:c@thread.tacv2;messageid=${index}`)),
    );
    expectWithinLimits(left.map((one) => ({ ...one, conversation: 'channel' })));
  });
});

describe('a silence that Teams asks for', () => {
  it('is kept by the conversation, and by no other', async () => {
    const { time, pace, send } = start();
    pace.block({ tenant: 'contoso', conversation: 'a' }, 9_000);
    const blocked = send('a');
    await time.during(send('b'));
    expect(time.clock()).toBe(1_000_000);
    await time.during(blocked);
    expect(time.clock()).toBe(1_009_000);
  });

  it('is kept by who waits already', async () => {
    const { time, pace, send } = start();
    const work = many(8, () => send('a'));
    pace.block({ tenant: 'contoso', conversation: 'a' }, 20_000);
    await all(time, work);
    expect(time.clock()).toBe(1_020_000);
  });

  it('twice from one conversation is no other’s', async () => {
    const { time, pace, send } = start();
    pace.block({ tenant: 'contoso', conversation: 'a' }, 5_000);
    pace.block({ tenant: 'contoso', conversation: 'a' }, 9_000);
    await time.during(send('b'));
    expect(time.clock()).toBe(1_000_000);
  });

  it('from a second conversation at the same time is kept by the whole tenant', async () => {
    const { time, pace, send } = start();
    pace.block({ tenant: 'contoso', conversation: 'a' }, 5_000);
    pace.block({ tenant: 'contoso', conversation: 'b' }, 3_000);
    await time.during(send('c', 'reply', { tenant: 'fabrikam' }));
    expect(time.clock()).toBe(1_000_000);
    await time.during(send('c'));
    expect(time.clock()).toBe(1_003_000);
  });
});

describe('what is only nice to have', () => {
  it('goes while there is room for a message after it, and counts', async () => {
    const { time, pace, left, send } = start();
    const where = { tenant: 'contoso', conversation: 'a' };
    const gone = many(9, () => pace.takeSpare(where)).filter(Boolean);
    expect(gone).toHaveLength(6);
    await time.during(send('a'));
    expect(time.clock()).toBe(1_000_000);
    await time.during(send('a'));
    expect(time.clock()).toBe(1_001_030);
    expectWithinLimits(left);
  });

  it('does not go where somebody waits, or in a silence', async () => {
    const { time, pace, send } = start();
    const work = many(8, () => send('a'));
    expect(pace.takeSpare({ tenant: 'contoso', conversation: 'a' })).toBe(false);
    pace.block({ tenant: 'contoso', conversation: 'b' }, 1_000);
    expect(pace.takeSpare({ tenant: 'contoso', conversation: 'b' })).toBe(false);
    await all(time, work);
  });
});

describe('what is remembered', () => {
  it('is bounded, however many conversations and tenants there are', async () => {
    const { time, pace } = start({ maxLanes: 100 });
    for (let index = 0; index < 5_000; index += 1) {
      pace.take({ tenant: `tenant ${index % 1_000}`, conversation: `${index}`, priority: 'reply' });
      await time.advance(1_000);
    }
    expect(pace.size().conversations).toBeLessThanOrEqual(110);
    expect(pace.size().tenants).toBeLessThanOrEqual(10);
  });

  it('is forgotten after an hour, and who waits is not', async () => {
    const { time, pace, send } = start();
    await all(
      time,
      many(50, (index) => send(`${index}`)),
    );
    pace.block({ tenant: 'fabrikam', conversation: 'a' }, 2 * 3_600_000);
    const waits = send('a', 'reply', { tenant: 'fabrikam' });
    await time.advance(3_600_100);
    for (const index of many(30, (at) => at)) {
      await time.during(send(`new ${index % 5}`));
      await time.advance(1_000);
    }
    expect(pace.size()).toEqual({ conversations: 6, tenants: 2, waiting: 1 });
    await time.during(waits);
    expect(time.clock()).toBeGreaterThanOrEqual(1_000_000 + 2 * 3_600_000);
  });

  it('does not block anybody when the clock is set back', async () => {
    let now = 10_000_000;
    const sleeps: number[] = [];
    const pace = createSendPace({
      clock: () => now,
      sleep: async (milliseconds) => {
        sleeps.push(milliseconds);
        now += milliseconds;
      },
      share: () => 1,
    });
    const take = () => pace.take({ tenant: 'contoso', conversation: 'a', priority: 'reply' });
    await Promise.all(many(7, take));
    now -= 3_600_000;
    await take();
    expect(sleeps).toEqual([1_030]);
  });
});
