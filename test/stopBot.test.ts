import { describe, expect, it } from 'vitest';
import { createLog } from '../src/platform/telemetry/log.js';
import { stopBot } from '../src/stopBot.js';

const oneTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = () => new Promise<void>(() => {});

/** What is stopped, in order, with everything ending at once unless a test says otherwise; patience is over at once. */
function stopping() {
  const order: string[] = [];
  const logged: string[] = [];
  const log = createLog({ level: 'info', write: (line) => logged.push(line) });
  const does = (what: string) => async () => void order.push(what);
  // Turns of the event loop instead of seconds.
  const sleep = async () => {
    for (let i = 0; i < 8; i += 1) await oneTurn();
  };
  const summaries = { stop: does('jobs') };
  const app = {
    background: new Set<Promise<void>>(),
    instances: { stop: does('instances') },
    tracing: { stop: does('traces') },
    sleep,
    log,
  };
  return { order, logged, app, summaries, does };
}

describe('a clean stop', () => {
  it('waits for answers under way, and for what they start, before it closes the storage', async () => {
    const { order, logged, app, summaries, does } = stopping();
    const { background } = app;
    const first = oneTurn()
      .then(oneTurn)
      .then(() => {
        order.push('first answer');
        background.delete(first);
        const second = oneTurn().then(does('second answer'));
        background.add(second);
        second.finally(() => background.delete(second));
      });
    background.add(first);
    await stopBot({
      app: { ...app, summaries },
      closeServer: () => oneTurn().then(does('server')),
      closeStorage: does('storage'),
    });
    expect(order.indexOf('second answer')).toBeGreaterThan(order.indexOf('first answer'));
    expect(order.indexOf('instances')).toBeGreaterThan(order.indexOf('second answer'));
    expect(order.indexOf('instances')).toBeGreaterThan(order.indexOf('server'));
    expect(order.at(-1)).toBe('storage');
    expect(logged.at(-1)).toContain('stopped');
  });

  it('waits no longer than it may, and names what was not finished', async () => {
    const { logged, app, summaries, does } = stopping();
    app.background.add(never());
    const stuck = {
      ...app,
      summaries,
      tracing: { stop: never },
      instances: { stop: () => Promise.reject(new Error()) },
    };
    await stopBot({ app: stuck, closeServer: does('server'), closeStorage: never });
    const late = logged.filter((line) => line.includes('not finished in time')).map((line) => JSON.parse(line).what);
    expect(late).toEqual(['answers', 'traces', 'storage']);
    expect(logged.join()).toContain('not stopped as it should');
  });
});
