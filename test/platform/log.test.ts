import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog, type LogLevel } from '../../src/platform/log.js';

const Line = z.record(z.string(), z.unknown());

function logTo(level: LogLevel) {
  const lines: string[] = [];
  const log = createLog({ level, write: (line) => lines.push(line) });
  return { log, parsed: () => lines.map((line) => Line.parse(JSON.parse(line))) };
}

describe('the log', () => {
  it('writes a line of JSON with fields, message and a time in UTC', () => {
    const { log, parsed } = logTo('info');
    log.info({ reference: 'K7QX-3M2P', status: 429 }, 'question failed');
    expect(parsed()).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        reference: 'K7QX-3M2P',
        status: 429,
        msg: 'question failed',
      },
    ]);
  });

  it('says nothing about the machine it runs on', () => {
    const { log, parsed } = logTo('info');
    log.info({}, 'listening');
    expect(Object.keys(parsed()[0] ?? {}).sort()).toEqual(['level', 'msg', 'time']);
  });

  it('leaves out what is quieter than its level', () => {
    const { log, parsed } = logTo('warn');
    log.debug({}, 'debug');
    log.info({}, 'info');
    log.warn({}, 'warn');
    log.error({}, 'error');
    expect(parsed().map(({ msg }) => msg)).toEqual(['warn', 'error']);
  });

  it('is silent when it is told to be', () => {
    const { log, parsed } = logTo('silent');
    log.error({}, 'error');
    expect(parsed()).toEqual([]);
  });

  it('repeats the fields of a child in each of its lines', () => {
    const { log, parsed } = logTo('debug');
    const child = log.child({ turn: 'a1' });
    child.debug({ step: 1 }, 'one');
    child.warn({ step: 2 }, 'two');
    expect(parsed()).toMatchObject([
      { turn: 'a1', step: 1, msg: 'one' },
      { turn: 'a1', step: 2, msg: 'two' },
    ]);
  });
});
