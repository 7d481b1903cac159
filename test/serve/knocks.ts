import { deflateRawSync, gzipSync } from 'node:zlib';
import { bomb, type Knock } from './strangers.js';

const json = '{}';
/** Where nobody has to be known for the body to be read. */
const target = '/api/notifications';
const packed = gzipSync(json);
const encoded = (value: string, more: Knock = {}): Knock => ({
  headers: [['Content-Encoding', value]],
  body: packed,
  ...more,
});
const host = (value: string): Knock => ({ method: 'GET', target: '/healthz', headers: [['Host', value]] });

/** What a stranger may send, and every status that is right for it; null for a connection that is just closed. */
export const knocks: [what: string, knock: Knock, statuses: (number | null)[]][] = [
  ['packed', encoded('gzip'), [415]],
  ['called packed, but is not', encoded('gzip', { body: 'garbage' }), [415]],
  ['packed and cut', encoded('gzip', { body: packed.subarray(0, 12) }), [415]],
  ['packed with more behind it', encoded('gzip', { body: Buffer.concat([packed, Buffer.from('more')]) }), [415]],
  ['packed and in chunks', encoded('gzip', { body: 'garbage', chunks: 2 }), [415]],
  ['packed and huge', encoded('gzip', { body: bomb }), [415]],
  ['packed and empty', encoded('gzip', { body: '' }), [415]],
  ['packed, for Graph’s door', encoded('gzip', { target: '/api/notifications', body: 'garbage' }), [415]],
  ['packed, for no door', encoded('gzip', { target: '/nowhere', body: 'garbage' }), [415]],
  ['packed, for a door that takes none', encoded('gzip', { target: '/healthz', body: 'garbage' }), [415]],
  ['packed, with GET', encoded('gzip', { method: 'GET', target: '/healthz', body: 'garbage' }), [415]],
  ['packed in capitals', encoded('GZIP', { body: 'garbage' }), [415]],
  ['packed the old way', encoded('x-gzip', { body: 'garbage' }), [415]],
  ['packed otherwise', encoded('deflate', { body: deflateRawSync(json) }), [415]],
  ['packed in a list', encoded('identity, gzip', { body: 'garbage' }), [415]],
  [
    'packed twice',
    {
      headers: [
        ['Content-Encoding', 'gzip'],
        ['content-encoding', 'br'],
      ],
      body: 'x',
    },
    [415],
  ],
  ['packed with nothing', encoded('', { body: json }), [415]],
  ['packed in transfer', { headers: [['Transfer-Encoding', 'gzip, chunked']], body: '0\r\n\r\n' }, [400, 415]],
  ['not packed, and says so', encoded(' Identity ', { target, body: json }), [400]],
  ['a host that is none', host('['), [200]],
  ['a host of two words', host('a b'), [200]],
  ['a host with a port beyond all', host('x:99999999'), [200]],
  ['an absolute target that is none', { method: 'GET', target: 'http://[' }, [404]],
  ['an absolute target', { method: 'GET', target: 'http://bot.example/healthz' }, [200]],
  ['an escape that is none', { method: 'GET', target: '/%zz%' }, [404]],
  ['the name of a prototype', { method: 'GET', target: '/__proto__' }, [404]],
  [
    'a change of protocol',
    {
      method: 'GET',
      target: '/healthz',
      headers: [
        ['Connection', 'Upgrade'],
        ['Upgrade', 'websocket'],
      ],
    },
    [200],
  ],
  ['a tunnel', { method: 'CONNECT', target: 'evil.example:443' }, [null]],
  ['a question about everything', { method: 'OPTIONS', target: '*' }, [404]],
  ['a question about a door', { method: 'OPTIONS' }, [405]],
  ['a look at the head only', { method: 'HEAD', target: '/auth/return?state=x' }, [405]],
  ['a wait for a go-ahead', { target, headers: [['Expect', '100-continue']], body: json }, [400]],
  ['a wait for something else', { headers: [['Expect', 'a miracle']], body: json }, [417]],
  ['a wrong digest', { target, headers: [['Content-MD5', 'x']], body: json }, [400]],
  ['a form with a file', { headers: [['Content-Type', 'multipart/form-data; boundary=x']], body: '--x--' }, [415]],
  [
    'two lengths',
    {
      headers: [
        ['Content-Length', '1'],
        ['Content-Length', '2'],
      ],
      body: 'xx',
    },
    [400],
  ],
  ['a length beyond all', { headers: [['Content-Length', '99999999999999999999']], body: 'x' }, [400]],
  ['a length beyond the limit', { target, headers: [['Content-Length', '262145']], body: 'x' }, [413]],
  ['chunks beyond the limit', { target, body: 'x'.repeat(300_000), chunks: 65_536 }, [413]],
  ['a chunk of a size that is none', { headers: [['Transfer-Encoding', 'chunked']], body: 'zz\r\n' }, [400]],
  ['no bearer', { headers: [['Authorization', 'Basic dXNlcjpwYXNz']], body: json }, [401]],
  ['a bearer that is no token', { headers: [['Authorization', 'Bearer x']], body: json }, [401]],
  ['a token of nobody', { body: json }, [401]],
  ['a token of nobody, and more than may be', { body: 'x'.repeat(300_000), chunks: 1000 }, [401]],
  ['no UTF-8', { target, body: Buffer.from('{"value":"\xff"}', 'latin1') }, [400]],
  ['lists in lists', { target, body: '['.repeat(100_000) }, [400]],
  ['many values', { target, body: `[${'0,'.repeat(100_000)}0]` }, [400]],
  [
    'the figures, with what gives a stranger away behind more headers than are read',
    {
      method: 'GET',
      target: '/metrics',
      headers: [
        ...Array.from({ length: 1200 }, (): [string, string] => ['a', 'b']),
        ['X-Forwarded-For', '203.0.113.7'],
      ],
    },
    [431],
  ],
];
