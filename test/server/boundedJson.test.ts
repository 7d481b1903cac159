import { describe, expect, it } from 'vitest';
import { parseBoundedJson } from '../../src/server/boundedJson.js';

const parse = (text: string) => parseBoundedJson(Buffer.from(text));

describe('the JSON of a stranger', () => {
  it.each([
    '{"a":[1,"b",null,true,{"c":"名\\u00e9\\"[,{"}]}',
    '"x"',
    '0',
    '[]',
    '{"constructor":{"prototype":1}}',
    '"\\\\"',
    JSON.stringify({ text: '[{,'.repeat(20_000) }),
  ])('is what it says: %s', (text) => {
    expect(parse(text)).toEqual({ value: JSON.parse(text) });
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"a":'],
    ['more than it', '{}{}'],
    ['a text that does not end', '"\\'],
    ['levels beyond all', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['brackets without end', '['.repeat(262_144)],
    ['values beyond all', `[${'0,'.repeat(10_001)}0]`],
    ['objects beyond all', `[${'{},'.repeat(6000)}0]`],
    ['keys beyond all', `{${Array.from({ length: 10_002 }, (_, i) => `"${i}":0`).join()}}`],
  ])('is none when it is %s', (_what, text) => {
    expect(parse(text)).toBeNull();
  });

  it('is none when it is not UTF-8', () => {
    expect(parseBoundedJson(Buffer.from('"\xff"', 'latin1'))).toBeNull();
    expect(parseBoundedJson(Buffer.from('"\xed\xa0\x80"', 'latin1'))).toBeNull();
  });

  it('sets no prototype, however the key is written, not even where it is copied from', () => {
    for (const key of ['__proto__', '\\u005f_proto__', '__prot\\u006F__']) {
      const value = parse(`{"a":{"${key}":{"isAdmin":true},"b":1}}`)?.value;
      expect(value).toEqual({ a: { b: 1 } });
      const copy = Object.assign({}, ...Object.values(value ?? {}));
      expect(copy.isAdmin).toBeUndefined();
    }
  });
});
