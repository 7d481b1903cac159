import { gzipSync } from 'node:zlib';

/** From 0 up to 1. */
export type Random = () => number;

export const pick = <T>(random: Random, [first, ...rest]: readonly [T, ...T[]]): T => {
  const index = Math.floor(random() * (rest.length + 1));
  return index === 0 ? first : (rest[index - 1] ?? first);
};
export const chance = (random: Random, of: number): boolean => random() < of;
export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
export const bytes = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

/** In headers, addresses and bodies; it must come back nowhere and be written nowhere. */
export const canary = 'c4n4ry';

export const oddTexts = [
  '',
  ' ',
  canary,
  '\0',
  'a\0b',
  '../../../etc/passwd',
  '%00',
  '%',
  '%zz%E0%A4',
  '__proto__',
  'constructor',
  '${7*7}{{7*7}}',
  "' OR 1=1; --",
  '<script>alert(1)</script>',
  '\xff\xfe\xc0\x80',
  'x'.repeat(3000),
  '-1',
  '99999999999999999999',
  'NaN',
  '*/*',
] as const;

const notification = {
  subscriptionId: canary,
  tenantId: canary,
  clientState: `${'A'.repeat(22)}.${'B'.repeat(43)}`,
  changeType: 'created',
  resourceData: { '@odata.id': `solutions/virtualEvents/webinars/${canary}/sessions/s/attendanceReports/r` },
};
const activity = {
  type: 'message',
  id: canary,
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  text: canary,
  from: { id: canary, name: canary },
  conversation: { id: canary },
};
const oddities = [
  {},
  { type: 7 },
  { type: 'invokeResponse' },
  { serviceUrl: 'http://169.254.169.254/' },
  { conversation: null },
  { channelId: [] },
  { channelId: 'emulator' },
] as const;

/** What one may take for the JSON of a door, and what one may not. */
export function oddJson(random: Random): string {
  switch (upTo(random, 13)) {
    case 0:
      return JSON.stringify({ value: Array.from({ length: upTo(random, 120) }, () => notification) });
    case 1:
      return JSON.stringify({
        value: Array.from({ length: upTo(random, 30) }, (_, i) => ({
          ...notification,
          clientState: `${String(i).padStart(22, '0')}.${'B'.repeat(43)}`,
          lifecycleEvent: pick(random, [undefined, 'missed', 'subscriptionRemoved', '__proto__', 7]),
        })),
      });
    case 2:
      return JSON.stringify({ ...activity, ...pick(random, oddities) });
    case 3:
      return '['.repeat(upTo(random, 20_000));
    case 4:
      return `${'{"a":'.repeat(90)}1${'}'.repeat(90)}`;
    case 5:
      return `{${Array.from({ length: upTo(random, 12_000) }, (_, i) => `"${i}":0`).join()}}`;
    case 6:
      return `{"__proto__":{"value":[]},"value":[{"__proto__":null,"constructor":{"prototype":{}}}]}`;
    case 7:
      return '{"value":1e999,"value":-0,"value":[1e308,0.1e-400]}';
    case 8:
      return `\ufeff${JSON.stringify(activity)}`;
    case 9:
      return JSON.stringify({ value: ['\ud800', '\0', '🤷'.repeat(upTo(random, 500))] });
    case 10:
      return pick(random, [
        'null',
        'true',
        '0',
        '""',
        '[]',
        '{}',
        '[[]]',
        '{"value":{}}',
        'NaN',
        "{'a':1}",
        '{"a":1,}',
        '//',
      ]);
    case 11:
      return JSON.stringify({ value: pick(random, oddTexts) });
    case 12:
      return JSON.stringify(activity).slice(0, upTo(random, 200));
    default:
      return `{"value":"${'x'.repeat(pick(random, [3000, 60_000, 300_000]))}"}`;
  }
}

const packed = gzipSync(JSON.stringify(activity));
const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, '['), { level: 9 });

export function oddBody(random: Random): Buffer {
  switch (upTo(random, 9)) {
    case 0:
      return packed;
    case 1:
      return packed.subarray(0, upTo(random, packed.length));
    case 2:
      return bomb;
    case 3:
      return bytes(random, upTo(random, 400));
    case 4:
      return Buffer.from(oddJson(random), 'latin1');
    case 5:
      return Buffer.from(
        `--x\r\ncontent-disposition: form-data; name="f"; filename="${canary}"\r\n\r\n${canary}\r\n--x--\r\n`,
      );
    default:
      return Buffer.from(oddJson(random));
  }
}
