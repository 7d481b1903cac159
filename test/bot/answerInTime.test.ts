import { afterEach, describe, expect, it } from 'vitest';
import { createWaitingNotice } from '../../src/bot/answering/waitingNotice.js';
import { answerLimit, patience, turnLimit } from '../../src/bot/connector/turnLimits.js';
import { returnTo } from '../../src/bot/conversation/privately.js';
import { usualRoom } from '../../src/graph/http/readingRoom.js';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { mayWaitIn, newProgress, readPeople, withProgress } from '../../src/platform/telemetry/progress.js';
import { systemSleep } from '../../src/platform/time/sleep.js';
import { wordsFor } from '../../src/words/index.js';
import { hurried } from '../helpers/hurried.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const chat = {
  channelId: 'msteams',
  bot: { id: '28:bot', name: '' },
  user: { id: '29:anna', name: '' },
  conversation: { id: '19:a@thread.v2', name: '', isGroup: true, conversationType: 'groupChat' },
};

describe('an answer that takes long', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it('ends the turn with "still fetching", and follows when it is there', async () => {
    // The patience of the turn is over at once, and nothing else is.
    tenant = await startTenant(
      {},
      hurried((milliseconds) => milliseconds !== patience),
    );
    expect(patience).toBeLessThan(10_000);
    let open = () => {};
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const question = tenant.teams.message('who attended', { where: 'meeting' });
    const [waiting] = await tenant.duringTurn(() => tenant.teams.deliver(question));
    expect(waiting?.text).toContain('Still fetching');
    const following = await tenant.during(async () => {
      open();
      await tenant.answered();
    });
    expect(following.map(({ text }) => text.split('\n')[2])).toEqual(['Weekly product sync']);
  });

  it('that does not is one message only', async () => {
    tenant = await startTenant();
    expect(await tenant.say('who attended', { where: 'meeting' })).toHaveLength(1);
  });

  it('but is on its way is not announced any more', async () => {
    let impatient = () => {};
    tenant = await startTenant(
      {},
      (milliseconds, signal) =>
        milliseconds === patience
          ? new Promise((resolve) => {
              impatient = resolve;
            })
          : hurried()(milliseconds, signal),
      undefined,
      (request) => {
        // The answer leaves in the moment in which the patience is over.
        if (JSON.stringify(request.body ?? '').includes('AdaptiveCard')) impatient();
        return requestJson({ ...request, timeLimit: 500 });
      },
    );
    // Teams takes neither the typing sign nor the answer at first.
    tenant.world.faults.push({ service: 'connector', when: /^POST .*activities/, times: 2, what: 'silence' });
    const cards = await tenant.say('who attended', { where: 'meeting' });
    expect(cards.map(({ text }) => text.split('\n')[2])).toEqual(['Weekly product sync']);
  });

  it('and does not end is given up, with the reason in its place', async () => {
    tenant = await startTenant({}, (milliseconds, signal) =>
      milliseconds === answerLimit ? systemSleep(300, signal) : hurried(() => true)(milliseconds, signal),
    );
    tenant.world.graphGate = new Promise(() => {});
    const question = tenant.teams.message('who attended', { where: 'meeting' });
    const cards = await tenant.duringTurn(() => tenant.teams.deliver(question));
    expect(cards.map(({ text }) => text)).toEqual([expect.stringContaining('did not answer in time')]);
  });

  it('whose report waits for memory tells its place in the line, anew when that has changed and never after the answer', async () => {
    const told: string[] = [];
    let heard = () => {};
    const telling = async (what: string) => {
      while (!told.at(-1)?.includes(what)) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    };
    tenant = await startTenant(
      {},
      hurried((milliseconds) => milliseconds === turnLimit || milliseconds === answerLimit),
      undefined,
      async (request) => {
        const answer = await requestJson(request);
        if (JSON.stringify(request.body ?? '').includes('AdaptiveCard')) told.push(JSON.stringify(request.body));
        heard();
        return answer;
      },
    );
    const { readingRoom } = tenant.app();
    const [earlier, small] = [new AbortController(), new AbortController()];
    // All that is kept for small meetings.
    for (let i = 0; i < 32; i += 1) await readingRoom.open(earlier.signal).take(usualRoom() / 128);
    const first = readingRoom
      .open(small.signal)
      .take(1)
      .catch(() => {});
    const cards = tenant.say('who attended', { where: 'meeting' });
    await telling('number 2 in line');
    small.abort();
    await first;
    await telling('number 1 in line');
    earlier.abort();
    await cards;
    expect(told.at(-1)).toContain('Weekly product sync');
    expect(told.filter((one) => one.includes('in line'))).toHaveLength(2);
  });

  it('says now and then how far it has come, in the same message, and not once the answer is on its way', async () => {
    const puts: string[] = [];
    tenant = await startTenant({}, hurried(), undefined, (request) => {
      if (request.method === 'PUT') puts.push(JSON.stringify(request.body));
      return requestJson(request);
    });
    const app = tenant.app();
    const progress = newProgress();
    let place: number | null = null;
    const notice = createWaitingNotice(wordsFor('en'), progress);
    const there = { ...chat, serviceUrl: tenant.forPlayground.serviceUrl };
    await tenant.during(() =>
      returnTo(app, there, async (own) => {
        notice.standBefore(own);
        await returnTo(app, there, async (turn) => void (await notice.say(turn)));
        await notice.update();
        await withProgress(progress, async () => readPeople(8400));
        await notice.update();
        await notice.update();
        await withProgress(progress, async () => mayWaitIn({ placeInLine: () => place }));
        for (place of [3, 3, 2, null]) await notice.update();
        await own.sendActivity('the answer');
        await withProgress(progress, async () => readPeople(100));
        await notice.update();
      }),
    );
    expect(puts).toEqual([
      expect.stringContaining('8,400 people read so far'),
      expect.stringContaining('8,400 people read so far'),
      expect.stringContaining('8,400 people read so far'),
      expect.stringContaining('8,400 people read so far'),
    ]);
    expect(puts.map((put) => /number \d+ in line/.exec(put)?.[0])).toEqual([
      undefined,
      'number 3 in line',
      'number 2 in line',
      undefined,
    ]);
  });
});
