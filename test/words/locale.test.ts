import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownLocale } from '../../src/words/locale.js';
import { isTimeZone } from '../../src/words/times.js';

describe('a locale that a sender names', () => {
  it.each(['en', 'en-GB', 'en-US', 'de-CH', 'fr-FR', 'es-419', 'es-MX', 'ja-JP', 'zh-Hant-TW', 'pt-BR'])(
    'is kept when it is %s, which this runtime has',
    (tag) => {
      expect(knownLocale(tag)).toBe(tag);
    },
  );

  it.each([
    ['EN-gb', 'en-GB'],
    ['en-x-aviary-feathers', 'en'],
    ['de-DE-u-ca-buddhist', 'de-DE'],
    ['en-aviary', 'en'],
    ['en-Mary-JO', 'en'],
  ])('is cut to what this runtime has when it is %s', (tag, expected) => {
    expect(knownLocale(tag)).toBe(expected);
  });

  it.each(['', 'aviary', 'Mei Featherstone', 'en_US', '../../etc', '<b>', 'x'.repeat(5000), 'i-klingon', '\u0000'])(
    'is none when it is %j',
    (tag) => {
      expect(knownLocale(tag)).toBeNull();
    },
  );

  it('is one of a list, whatever was said', () => {
    const tag = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tag, (parts) => {
        const known = knownLocale(parts.join('-'));
        if (known !== null) expect(new Intl.DateTimeFormat(known).resolvedOptions().locale).toBe(known);
        expect(knownLocale(parts.join('-'))).toBe(known);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('a time zone that a sender names', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'Pacific/Auckland'])(
    'is kept when it is %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each([
    '',
    'Aviary/Featherstone',
    '+01:00',
    '-0530',
    'Europe/Berlin\u0000',
    'x'.repeat(5000),
    '<b>Europe/Berlin</b>',
  ])('is none when it is %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
