import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { type Doubles, startDoubles } from './doubles.js';
import { type Huge, startHugeGraph } from './hugeGraph.js';
import { asOnAPlan, watchMemory } from './memory.js';
import { type Serve, startServe } from './process.js';
import { postActivity, question } from './question.js';

const usual: Huge = { page: 20_000, pages: 1, stream: false, circle: false };

/**
 * Milliseconds of the process's own work between two turns of its loop, the garbage collector's threads included. Measured are 60 to
 * 140 on two cores that do much else; without the limits it is seconds.
 */
const longest = 250;
/** Megabytes above idle. */
const most = 300;

/** Reports of which each would be the end of a process with a heap of 1 GB. */
describe('a Graph that sends more than anybody can hold', () => {
  let doubles: Doubles;
  let graph: Awaited<ReturnType<typeof startHugeGraph>>;
  let serve: Serve;
  let above: () => number | null;
  beforeAll(async () => {
    doubles = await startDoubles();
    graph = await startHugeGraph({ page: 1, pages: 9, stream: false, circle: true });
    const preload = join(packageRoot, 'test', 'serve', 'loopDelay.mjs');
    serve = await startServe({
      ...doubles.environment,
      GRAPH_BASE_URL: graph.address,
      BOT_AUTH: 'off',
      NODE_OPTIONS: `${asOnAPlan.NODE_OPTIONS} --import=${preload}`,
    });
    // What a first question has it load is no report's doing.
    await answers(1, 'Person Number');
  }, 120_000);
  beforeEach(async () => {
    await heldUp();
    above = watchMemory(serve.pid);
  });
  afterAll(async () => {
    await serve.stop();
    await graph.close();
    await doubles.close();
  });

  // Nobody is answered twice for one message, and a test that is run again asks anew.
  let asked = 0;

  /** Asks so many times at once, each in a chat of its own, and resolves when so many messages say this. */
  async function answers(times: number, text: string): Promise<void> {
    doubles.seen.length = 0;
    asked += 1;
    const all = Array.from({ length: times }, (_, i) => {
      const activity = question(doubles.serviceUrl);
      const conversation = { ...activity.conversation, id: `19:meeting_${i}@thread.v2` };
      return postActivity(serve.address, { ...activity, id: `m${asked}-${i}`, conversation });
    });
    const said = () => doubles.to('connector').filter(({ body }) => body.includes(text)).length;
    while (said() < times && serve.ended() === null) await doubles.nextRequest('connector');
    await Promise.all(all);
  }

  /** How long the loop of the process was held up since the last time. */
  async function heldUp(): Promise<number> {
    const before = serve.printed.length;
    const line = () => serve.printed.slice(before).find((one) => one.startsWith('loop '));
    process.kill(serve.pid, 'SIGUSR2');
    for (let tries = 0; !line() && tries < 1000; tries += 1) await fetch(`${serve.address}/healthz`);
    return Number(/"work":(\d+)/.exec(line() ?? '')?.[1]);
  }

  async function figure(name: string): Promise<number> {
    const text = await (await fetch(`${serve.address}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  }

  it('shows the first 100,000 of a million people, and says so', async () => {
    graph.change({ ...usual, pages: 50 });
    await answers(1, 'the first 100,000 people are shown');
    expect(await heldUp()).toBeLessThan(longest);
    expect(above() ?? 0).toBeLessThan(most);
    expect(await figure('who_attended_graph_lists_cut_total')).toBeGreaterThan(0);
  }, 120_000);

  it('gives up a page of 400 MB', async () => {
    graph.change({ ...usual, stream: true });
    await answers(1, 'Teams sent more than I can read');
    expect(await heldUp()).toBeLessThan(longest);
    expect(above() ?? 0).toBeLessThan(most);
  }, 120_000);

  it('answers ten who ask for 20,000 people at once', async () => {
    graph.change(usual);
    await answers(10, 'Person Number');
    expect(await heldUp()).toBeLessThan(longest);
    expect(above() ?? 0).toBeLessThan(most);
    // All that was taken is given back, with the last answer at the latest.
    await expect.poll(() => figure('who_attended_reading_bytes')).toBe(0);
  }, 120_000);
});
