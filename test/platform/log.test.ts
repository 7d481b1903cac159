import { describe, expect, it } from 'vitest';
import { correlated } from '../../src/platform/telemetry/correlation.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { redact } from '../../src/platform/telemetry/redact.js';

const lines: string[] = [];
const log = createLog({ level: 'debug', write: (line) => lines.push(line) });

describe('a log line', () => {
  it.each([
    ['a token', 'eyJhbGciOiJub25lIn0.eyJvaWQiOiJ4In0.c2lnbmF0dXJl'],
    ['a bearer header', 'Bearer opaque-token-123'],
    ['an address', 'zoë.o’brien+x@contoso.example'],
    ['a join URL', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x?context=y'],
    ['a short join URL', 'https://teams.microsoft.com/meet/123456?p=secret'],
    ['a phone number', '+49 30 901820123'],
    ['a secret in a form', 'client_secret=hunter2&x=1'],
  ])('does not hold %s, even where somebody logs one by mistake', (_what, secret) => {
    lines.length = 0;
    log.error({ reason: `before ${secret} after`, child: secret }, 'failed');
    log.warn({ reason: secret }, 'failed again');
    expect(lines).toHaveLength(2);
    for (const part of ['eyJ', 'opaque-token', 'contoso', 'meetup-join', '123456', '901820', 'hunter2']) {
      expect(lines.join()).not.toContain(part);
    }
    expect(lines[0]).toContain('before');
  });

  it.each([
    "ann@contoso.example'bob@contoso.example",
    'ann@contoso.example_bob@contoso.example',
    'ann@bob@contoso.example',
    'x-eyJhbGciOiJub25lIn0.eyJvaWQiOiJ4In0.c2ln',
    'eyJeyJeyJhbGciOiJub25lIn0.eyJvaWQiOiJ4In0.c2ln',
    'http://https://teams.microsoft.com/l/meetup-join/19%3ameeting_x',
  ])('holds nothing of %j, where one secret follows the other', (text) => {
    expect(redact(text)).not.toMatch(/contoso|bob|eyJ|bGci|c2ln|meetup-join/);
  });

  it('keeps ids, codes and counts as they are', () => {
    for (const text of [
      'K7QX-3M2P',
      'AADSTS65001',
      '2026-11-23T10:00:00.000Z',
      '7b1c3f0e-5d2a-4c8e-9a64-2f0d6c1b8e35',
      'https://graph.microsoft.com/v1.0/me',
    ]) {
      expect(redact(text)).toBe(text);
    }
  });

  it('carries the id of the activity it belongs to, however late it is written', async () => {
    lines.length = 0;
    await Promise.all([
      correlated(async () => {
        log.info({}, 'one');
        await Promise.resolve();
        log.info({}, 'one');
      }),
      correlated(async () => log.info({}, 'two')),
    ]);
    const ids = lines.map((line) => /"correlation":"([^"]+)"/.exec(line)?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect(lines.filter((line) => line.includes('"one"')).every((line) => line.includes(ids[0] ?? '-'))).toBe(true);
  });
});
