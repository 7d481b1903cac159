import { afterAll, expect, it, onTestFinished } from 'vitest';
import { second } from '../../src/platform/time/clock.js';
import { type Doubles, startDoubles, tenantId } from './doubles.js';
import { startServe } from './process.js';
import { postActivity, question } from './question.js';

const open: Doubles[] = [];
afterAll(() => Promise.all(open.map((doubles) => doubles.close())));

/** Asks, offers a token and presses a button, while a service takes requests and never answers; how long each took. */
async function whileHeld(service: string) {
  const doubles = await startDoubles();
  open.push(doubles);
  const serve = await startServe({ ...doubles.environment, BOT_AUTH: 'off' });
  onTestFinished(async () => void (await serve.stop()));
  // What is loaded with the first question is not what hangs.
  await postActivity(serve.address, { ...question(doubles.serviceUrl), text: 'help' });
  const release = doubles.hold(service);
  const asked = question(doubles.serviceUrl);
  const invoke = (name: string, value: unknown) => ({ ...asked, type: 'invoke', name, value });
  const added = { ...asked, type: 'installationUpdate', action: 'add' };
  const ended = { ...asked, type: 'event', name: 'application/vnd.microsoft.meetingEnd', value: {} };
  const activities = [
    asked,
    {
      ...asked,
      channelData: { tenant: { id: tenantId } },
      text: '123456',
      conversation: { id: 'a:1', conversationType: 'personal', tenantId },
    },
    invoke('adaptiveCard/action', { action: { verb: 'refresh', data: { ask: 'who attended' } } }),
    invoke('signin/verifyState', { state: '123456' }),
    added,
    ended,
  ];
  const took = await Promise.all(
    activities.map(async (activity) => {
      const since = performance.now();
      const response = await postActivity(serve.address, activity);
      await response.text();
      return performance.now() - since;
    }),
  );
  const said = doubles
    .to('connector')
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => body)
    .join('\n');
  release();
  return { took, said };
}

it('every kind of activity is answered within ten seconds, whichever service hangs, and who asked reads that the answer follows', async () => {
  const [tokens, graph, connector] = await Promise.all(['tokenService', 'graph', 'connector'].map(whileHeld));
  for (const { took } of [tokens, graph, connector].flatMap((one) => one ?? [])) {
    // Nine by the clock of the process; the rest is for a machine that is busy with other tests.
    expect(Math.max(...took)).toBeLessThan(12 * second);
  }
  expect(tokens?.said).toContain('Still fetching');
  expect(graph?.said).toContain('Still fetching');
}, 120_000);
