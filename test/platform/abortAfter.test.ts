import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createReadingRoom } from '../../src/graph/http/readingRoom.js';
import { mayWaitIn, newProgress, withProgress } from '../../src/platform/telemetry/progress.js';
import { abortAfter } from '../../src/platform/time/abortAfter.js';

it('a signal aborts as one of AbortSignal.timeout does', async () => {
  const [{ signal: own }, nodes] = [abortAfter(1), AbortSignal.timeout(1)];
  await Promise.all([once(own, 'abort'), once(nodes, 'abort')]);
  expect(own.reason).toEqual(nodes.reason);
  expect(own.reason.name).toBe('TimeoutError');
});

it.each([
  ['its time is up', 1],
  ['it is called off', 3_600_000],
])('what a turn has taken can be collected once %s, although its progress leads to its signal', async (_when, time) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('there is no collector');
  const room = createReadingRoom({ clock: () => 0, size: 1000 });
  const turn = () =>
    withProgress(newProgress(), async () => {
      const { signal, callOff } = abortAfter(time);
      mayWaitIn(room.open(signal));
      if (time === 1) await once(signal, 'abort');
      else callOff();
      return new WeakRef(signal);
    });
  const signals = await Promise.all(Array.from({ length: 20 }, turn));
  await expect
    .poll(() => {
      collect();
      return signals.filter((one) => one.deref() !== undefined).length;
    })
    .toBeLessThan(2);
});
