import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { createRefuse } from '../../src/platform/telemetry/refusals.js';
import { createSeldom } from '../../src/platform/telemetry/seldom.js';

/** A log, and minutes that are over when the test says so. */
function minutes() {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const seldom = createSeldom({
    log: createLog({ level: 'debug', write: (line) => lines.push(line) }),
    sleep: () => new Promise((resolve) => waiting.push(resolve)),
  });
  return {
    seldom,
    told: () => lines.splice(0).map((line) => JSON.parse(line)),
    waiting,
    async overIsOne() {
      for (const resolve of waiting.splice(0)) resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
const line = { level: 'warn', message: 'refused', reason: 'odd' } as const;

describe('a line that strangers can cause', () => {
  it('is written at once, and those of the minute after it in one line that counts them', async () => {
    const { seldom, told, overIsOne } = minutes();
    for (let i = 0; i < 15_000; i += 1) seldom(line);
    expect(told()).toMatchObject([{ msg: 'refused', reason: 'odd', count: 1 }]);
    await overIsOne();
    expect(told()).toMatchObject([{ msg: 'refused', reason: 'odd', count: 14_999, level: 40 }]);
  });

  it('waits for the end of the minute after a line that counted, too, and is written at once after a quiet one', async () => {
    const { seldom, told, overIsOne } = minutes();
    seldom(line);
    seldom(line);
    await overIsOne();
    told();
    seldom(line);
    expect(told()).toEqual([]);
    await overIsOne();
    expect(told()).toMatchObject([{ count: 1 }]);
    await overIsOne();
    seldom(line);
    expect(told()).toMatchObject([{ count: 1 }]);
  });

  it('has a minute of its own for each message and reason, and fields of the newest', async () => {
    const { seldom, told, overIsOne } = minutes();
    seldom(line);
    seldom({ ...line, reason: 'other' });
    seldom({ ...line, message: 'ignored', times: 20 });
    expect(told()).toMatchObject([{ reason: 'odd' }, { reason: 'other' }, { msg: 'ignored', count: 20 }]);
    seldom({ ...line, times: 3, fields: { cause: 'A' } });
    seldom({ ...line, times: 4, fields: { cause: 'B' } });
    await overIsOne();
    expect(told()).toMatchObject([{ reason: 'odd', count: 7, cause: 'B' }]);
  });

  it('keeps nothing once its minute was quiet', async () => {
    const { seldom, waiting, overIsOne } = minutes();
    seldom(line);
    expect(waiting).toHaveLength(1);
    await overIsOne();
    expect(waiting).toHaveLength(0);
  });
});

describe('a refusal', () => {
  it('is counted every time, by door and reason, and logged seldom', () => {
    const { seldom, told } = minutes();
    const counted: unknown[] = [];
    const refuse = createRefuse({ seldom, metrics: { refused: (...what) => counted.push(what) } });
    refuse({ door: 'messages', reason: 'not-authentic', level: 'warn', message: 'activity refused' });
    refuse({ door: 'messages', reason: 'not-authentic', level: 'warn', message: 'activity refused' });
    refuse({ door: 'notifications', reason: 'unknown', times: 100, fields: { cause: 'Error' } });
    expect(counted).toEqual([
      ['messages', 'not-authentic', 1],
      ['messages', 'not-authentic', 1],
      ['notifications', 'unknown', 100],
    ]);
    expect(told()).toMatchObject([
      { level: 40, msg: 'activity refused', door: 'messages', reason: 'not-authentic', count: 1 },
      { level: 30, msg: 'request refused', door: 'notifications', reason: 'unknown', count: 100, cause: 'Error' },
    ]);
  });
});
