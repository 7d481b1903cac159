import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCallerCheck } from '../../src/auth/callerCheck.js';
import { createEntraNetwork } from '../../src/auth/entraNetwork.js';
import { uploadFile } from '../../src/bot/answering/upload.js';
import { startTurnTime, turnDeadline } from '../../src/bot/signIn/graphClients.js';
import { createReach } from '../../src/doctor/reach.js';
import { createReadingRoom } from '../../src/graph/http/readingRoom.js';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { second, systemClock } from '../../src/platform/time/clock.js';
import { graphAt, Thing } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const log = createLog({ level: 'silent', write: () => {} });

/** Every deadline is over in 20 ms; in what is returned stands how long each would have been. */
function hurryDeadlines(): number[] {
  const asked: number[] = [];
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    asked.push(milliseconds);
    return timeout(20);
  });
  return asked;
}

/** What asks the server at an address that takes the request and never answers; and its deadlines, in milliseconds. */
const calls: [string, (address: string) => Promise<unknown>, number[]][] = [
  [
    'Microsoft Graph, which is read four times',
    (address) => graphAt(address).graph.get('/me', Thing),
    Array(4).fill(10 * second),
  ],
  [
    'Microsoft Graph, which is asked for a subscription once',
    (address) => graphAt(address).graph.post('/subscriptions', {}, Thing),
    [10 * second],
  ],
  [
    'Entra',
    (address) => createEntraNetwork({ authorities: [address], fetch }).sendPostRequestAsync(`${address}/token`),
    [8 * second],
  ],
  [
    'an upload, which is tried twice',
    (address) => uploadFile({ fetch, sleep: async () => {}, log }, `${address}/session`, new Uint8Array(5)),
    [30 * second, 30 * second],
  ],
  [
    'the keys of the Bot Framework',
    async (address) => {
      const said = await createCallerCheck({
        issuer: address,
        audience: 'a',
        metadataUrl: `${address}/metadata`,
        fetch,
        clock: systemClock,
        onFailure: () => {},
      })('Bearer e30.e30.x');
      if (said === 'no-keys') throw new Error(said);
    },
    [4 * second],
  ],
  [
    'a service that the doctor looks at',
    async (address) => {
      const reached = await createReach(fetch)(address);
      if ('failure' in reached) throw new Error(reached.failure);
    },
    [10 * second],
  ],
];

describe('what asks somebody who never answers', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it.each(calls)(
    'ends at its deadline: %s',
    async (_name, ask, deadlines) => {
      const server = await startHttpServer(['silence']);
      const asked = hurryDeadlines();
      await expect(ask(server.address)).rejects.toThrow();
      expect(asked).toEqual(deadlines);
    },
    3000,
  );

  it('ends at ten seconds where nobody says otherwise: the Bot Connector and the Token Service', async () => {
    const server = await startHttpServer(['silence']);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = requestJson({ url: server.address, method: 'GET', headers: {} });
    const failed = expect(asked).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    vi.advanceTimersByTime(10 * second);
    await failed;
  }, 3000);

  it('ends with its turn, after two minutes, whatever it still waits for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { signal } = startTurnTime({ clock: systemClock, readingRoom: createReadingRoom({ clock: systemClock }) });
    vi.advanceTimersByTime(turnDeadline - 1);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });
});
