import { bytes, canary, chance, oddBody, oddTexts, pick, type Random, upTo } from './odd.js';

/** Bytes for one connection, and what may be waited for. */
export interface OddRequest {
  pieces: Buffer[];
  /** How many answers there can be; 0 for a request that is never whole. */
  answers: number;
  /** There has to be an answer. Of others part may be missing, or they are none that HTTP knows. */
  isWhole: boolean;
}

const methods = [
  'POST',
  'POST',
  'POST',
  'POST',
  'GET',
  'GET',
  'PUT',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'post',
  'P OST',
  'POST\0',
  '',
  'X'.repeat(300),
] as const;
const versions = ['HTTP/1.0', 'HTTP/2.0', 'HTTP/1.1.1', 'http/1.1', '', '\0'] as const;
const doors = ['/api/messages', '/api/notifications', '/healthz', '/readyz', '/metrics', '/auth/return'] as const;
const calmDoors = ['/api/messages', '/api/notifications', '/api/messages', '/api/notifications', ...doors] as const;
const odd = (random: Random) => pick(random, oddTexts);

function target(random: Random): string {
  const door = pick(random, doors);
  switch (upTo(random, 13)) {
    case 0:
      return `${door}?${canary}=${odd(random)}`;
    case 1:
      return `http://bot.example${door}`;
    case 2:
      return pick(random, [
        '*',
        '',
        '/',
        '//',
        '/..',
        '/../api/messages',
        'api/messages',
        `${door}/`,
        door.toUpperCase(),
      ]);
    case 3:
      return pick(random, [
        'http://[',
        'http://',
        'https://a:b@c:99999/healthz',
        'ftp://x/healthz',
        'http://[::1]:x/',
        '?',
        '#',
      ]);
    case 4:
      return `/${odd(random)}`;
    case 5:
      return `/auth/return?state=${pick(random, ['A'.repeat(32), odd(random)])}&code=${canary}`;
    case 6:
      return `/api/notifications?validationToken=${pick(random, ['abc', odd(random), 'a&validationToken=b', '%0d%0aX: y'])}`;
    case 7:
      return `${door}?${'a[b]=c&'.repeat(upTo(random, 500))}`;
    case 8:
      return `/${'x'.repeat(upTo(random, 20_000))}`;
    default:
      return door;
  }
}

const types = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/json; charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/jsonx',
  '',
  ';',
  'application/json;',
  'application/json, text/html',
] as const;
const encodings = [
  'gzip',
  'GZIP',
  'x-gzip',
  'deflate',
  'br',
  'zstd',
  'identity',
  'Identity',
  '',
  'gzip, gzip',
  'identity, gzip',
  'gzip;q=1',
  '*',
  'gz\tip',
  'compress',
  canary,
] as const;

type Header = [name: string, value: string];

function headers(random: Random, tokens: readonly [string, ...string[]], isCalm: boolean): Header[] {
  const lines: Header[] = [];
  if (isCalm) {
    const authorization: Header = ['Authorization', pick(random, tokens)];
    return [
      ['Host', 'bot.example'],
      ['Content-Type', 'application/json'],
      authorization,
      ['Cookie', `session=${canary}`],
    ];
  }
  const add = (of: number, name: string, value: () => string) => {
    if (chance(random, of)) lines.push([name, value()]);
  };
  add(0.95, 'Host', () =>
    pick(random, ['bot.example', 'bot.example', 'bot.example', '[', 'a b', '', 'x:y', '\0', odd(random)]),
  );
  add(0.8, pick(random, ['Content-Type', 'content-type']), () => pick(random, types));
  add(0.7, 'Authorization', () => pick(random, [...tokens, odd(random)]));
  add(0.2, pick(random, ['Content-Encoding', 'content-ENCODING']), () => pick(random, encodings));
  add(0.03, 'Content-Encoding', () => pick(random, encodings));
  add(0.05, 'Expect', () => pick(random, ['100-continue', '200-ok', canary]));
  add(0.05, 'Connection', () => pick(random, ['close', 'keep-alive', 'upgrade', 'x, close', canary]));
  add(0.05, 'Upgrade', () => pick(random, ['websocket', 'h2c', canary]));
  add(0.05, 'Content-MD5', () => canary);
  add(0.05, 'Accept', () => pick(random, ['image/png', '*/*;q=0', odd(random)]));
  add(0.05, 'Accept-Version', () => odd(random));
  add(0.2, 'Cookie', () => `session=${canary}`);
  add(0.2, 'X-Forwarded-For', () => canary);
  add(0.02, `x-${canary}`, () => 'y'.repeat(upTo(random, 20_000)));
  add(0.02, '__proto__', () => canary);
  if (chance(random, 0.02)) for (let i = upTo(random, 3000); i > 0; i -= 1) lines.push([`x-${i}`, '']);
  return lines;
}

/** The end of the head and the body, in one of the many ways to say how long it is. */
function framed(random: Random, body: Buffer, isCalm: boolean): { lines: string[]; body: Buffer; isWhole: boolean } {
  const length = (value: string | number) => `Content-Length: ${value}`;
  const right = { lines: [length(body.length)], body, isWhole: true };
  const doubtful = (lines: string[], framedBody = body) => ({ lines, body: framedBody, isWhole: false });
  if (isCalm && chance(random, 0.6)) return right;
  switch (isCalm ? 9 : upTo(random, 20)) {
    case 0:
      return doubtful([length(body.length + 1 + upTo(random, 1000))]);
    case 1:
      return doubtful([length(upTo(random, body.length))]);
    case 2:
      return doubtful([
        length(pick(random, ['-1', '+5', '0x10', '1e3', ' ', '5, 5', '99999999999999999999', '300000', '1.5'])),
      ]);
    case 3:
      return doubtful([length(body.length), length(pick(random, [body.length, 0, body.length + 1]))]);
    case 4:
      return doubtful([length(body.length), 'Transfer-Encoding: chunked'], chunked(random, body));
    case 5:
      return doubtful(
        [
          `Transfer-Encoding: ${pick(random, ['gzip, chunked', 'gzip', 'chunked, gzip', 'xchunked', 'chunked, chunked', ''])}`,
        ],
        chunked(random, body),
      );
    case 6:
      return doubtful(
        ['Transfer-Encoding: chunked'],
        Buffer.from(
          pick(random, [
            'zz\r\n',
            '-1\r\nx\r\n',
            'ffffffffffffffff\r\nx',
            '5\r\nab',
            `${'0'.repeat(5000)}1\r\n`,
            '1;x=\0\r\na\r\n0\r\n\r\n',
          ]),
        ),
      );
    case 7:
      return doubtful([]);
    case 8:
      return doubtful([
        length(body.length),
        ...pick(random, [
          ['no colon'],
          [' folded: x'],
          ['a: b', ' c'],
          ['x : y'],
          [': y'],
          ['\0: y'],
          ['x: \0'],
          ['x: a\nb: c'],
        ]),
      ]);
    case 9:
    case 10:
    case 11:
    case 12:
      return { lines: ['Transfer-Encoding: chunked'], body: chunked(random, body), isWhole: true };
    default:
      return right;
  }
}

function chunked(random: Random, body: Buffer): Buffer {
  const size = body.length > 5000 ? 8192 : pick(random, [1, 7, 4096]);
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    const extension = chance(random, 0.05) ? `;${canary}=${canary}` : '';
    pieces.push(Buffer.from(`${piece.length.toString(16)}${extension}\r\n`), piece, Buffer.from('\r\n'));
  }
  const trailer = chance(random, 0.1) ? `X-Trailer: ${canary}\r\n` : '';
  return Buffer.concat([...pieces, Buffer.from(`0\r\n${trailer}\r\n`)]);
}

/** One after the other: all at once, in some pieces, or nearly byte by byte. */
function inPieces(random: Random, whole: Buffer): Buffer[] {
  const most = pick(random, [0, 0, 0, 3, 3, 40]);
  const cuts = Array.from({ length: most }, () =>
    upTo(random, Math.min(whole.length, chance(random, 0.5) ? 300 : whole.length)),
  );
  const ends = [...cuts.sort((one, other) => one - other), whole.length];
  return ends.map((end, i) => whole.subarray(ends[i - 1] ?? 0, end)).filter((piece) => piece.length > 0);
}

/** Any bytes that look more or less like a request, the same for the same numbers. `tokens`: what to say one is. */
export function oddRequest(random: Random, tokens: readonly [string, ...string[]]): OddRequest {
  if (chance(random, 0.02)) return { pieces: [bytes(random, 1 + upTo(random, 500))], answers: 1, isWhole: false };
  // Half of them get as far as a door: the others are mostly Node's to refuse.
  const isCalm = chance(random, 0.5);
  const version = isCalm || chance(random, 0.9) ? 'HTTP/1.1' : pick(random, versions);
  const address = isCalm && chance(random, 0.8) ? pick(random, calmDoors) : target(random);
  const method = isCalm ? (address.startsWith('/api/') ? 'POST' : 'GET') : pick(random, methods);
  const frame = framed(random, oddBody(random), isCalm);
  const lines = [
    `${method} ${address} ${version}`,
    ...headers(random, tokens, isCalm).map(([name, value]) => `${name}: ${value}`),
    ...frame.lines,
  ];
  const end = isCalm || chance(random, 0.98) ? '\r\n' : '\n';
  const whole = Buffer.concat([Buffer.from(`${lines.join(end)}${end}${end}`, 'latin1'), frame.body]);
  if (chance(random, 0.08)) {
    const part = whole.subarray(0, 1 + upTo(random, whole.length - 1));
    return { pieces: inPieces(random, part), answers: 0, isWhole: false };
  }
  if (chance(random, 0.05)) {
    const times = pick(random, [2, 3, 50]);
    return { pieces: inPieces(random, Buffer.concat(Array(times).fill(whole))), answers: times, isWhole: false };
  }
  // What Node's parser refuses ends in a reset, which can overtake the answer.
  const isWhole = isCalm && frame.isWhole && calmDoors.some((door) => door === address);
  return { pieces: inPieces(random, whole), answers: 1, isWhole };
}
