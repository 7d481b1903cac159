import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/words/index.js';
import { isTimeZone, sayDate, sayDateTime, sayDuration } from '../../src/words/times.js';

const words = wordsFor('en');

describe('a length of time', () => {
  it.each([
    [0, '0 min'],
    [-30, '0 min'],
    [0.5, 'less than 1 min'],
    [1, 'less than 1 min'],
    [59, 'less than 1 min'],
    [60, '1 min'],
    [89, '1 min'],
    [90, '1 min'],
    [119, '1 min'],
    [120, '2 min'],
    [3569, '59 min'],
    [3599, '59 min'],
    [3600, '1 hr'],
    [3629, '1 hr'],
    [3630, '1 hr'],
    [3659, '1 hr'],
    [3660, '1 hr 1 min'],
    [7199, '1 hr 59 min'],
    [86_400, '24 hr'],
    [3_600_000, '1,000 hr'],
  ])('of %d seconds is said as "%s"', (seconds, said) => {
    expect(sayDuration(words, seconds)).toBe(said);
  });

  it('never ends or begins in a blank', () => {
    for (let seconds = 0; seconds <= 2 * 3600; seconds += 1) {
      expect(sayDuration(words, seconds)).toMatch(/^\S(.*\S)?$/);
    }
  });

  // Which blanks and commas stand between is the runtime's business.
  it.each([
    ['en-US', /^1 hr 8 min$/, /^5 min$/, 'less than 1 min'],
    ['de-DE', /^1 Std\.,? 8 Min\.$/, /^5 Min\.$/, 'unter 1 Min.'],
    ['fr-FR', /^1\sh 8\smin$/, /^5\smin$/, 'moins d’1 min'],
    ['es-ES', /^1\sh,? 8\smin$/, /^5\smin$/, 'menos de 1 min'],
    ['ja-JP', /^1\s?時間\s?8\s?分$/, /^5\s?分$/, '1 分未満'],
  ])('is said the way of %s', (locale, long, short, tiny) => {
    const own = wordsFor(locale);
    expect(sayDuration(own, 4080)).toMatch(long);
    expect(sayDuration(own, 300)).toMatch(short);
    expect(sayDuration(own, 30)).toBe(tiny);
  });
});

describe('a date and time', () => {
  const at = Date.UTC(2026, 2, 4, 22, 5);
  // Which blank stands before AM and PM is the runtime's business.
  const say = (zone: string | null, locale = 'en-US') =>
    sayDateTime(wordsFor(locale), at, zone).replaceAll(/[\u202F\u00A0]/g, ' ');

  it('is said in the reader’s own zone, without naming it', () => {
    expect(say('Europe/Berlin')).toBe('Wed, Mar 4, 11:05 PM');
    expect(say('America/Los_Angeles')).toBe('Wed, Mar 4, 2:05 PM');
  });

  it('is said as the day it is there', () => {
    expect(say('Asia/Kolkata')).toBe('Thu, Mar 5, 3:35 AM');
  });

  it('is said in UTC and labelled so when the zone is unknown', () => {
    for (const zone of [null, '', 'Mars/Olympus', 'W. Europe Standard Time', 'x'.repeat(2000)]) {
      expect(say(zone)).toBe('Wed, Mar 4, 10:05 PM UTC');
    }
  });

  it('is said the way of the reader’s locale', () => {
    expect(say('Europe/London', 'en-GB')).toMatch(/4 Mar.*22:05$/);
    expect(say('Europe/Berlin', 'de-DE')).toMatch(/^Mi\.?, 4\. März.*23:05$/);
    expect(say('Europe/Paris', 'fr-FR')).toMatch(/^mer\. 4 mars.*23:05$/);
    expect(say('Europe/Madrid', 'es-ES')).toMatch(/^mié, 4 mar.*23:05$/);
    expect(say('Asia/Tokyo', 'ja-JP')).toMatch(/^3月5日\(木\) 7:05$/);
  });
});

describe('a day', () => {
  const at = Date.UTC(2026, 2, 4, 22, 5);

  it('is the one it is in the reader’s own zone, in the way of the reader’s locale', () => {
    expect(sayDate(words, at, 'Europe/Berlin')).toBe('Wed, Mar 4');
    expect(sayDate(words, at, 'Asia/Kolkata')).toBe('Thu, Mar 5');
    expect(sayDate(wordsFor('en-GB'), at, 'Europe/London')).toBe('Wed 4 Mar');
    expect(sayDate(wordsFor('ja'), at, 'Asia/Tokyo')).toBe('3月5日(木)');
    expect(sayDate(wordsFor('de'), at, 'Europe/Berlin')).toBe('Mi., 4. März');
  });

  it('is the one it is in UTC when the zone is unknown', () => {
    for (const zone of [null, '', 'Mars/Olympus']) expect(sayDate(words, at, zone)).toBe('Wed, Mar 4');
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'europe/berlin'])('is known as %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Berlin', 'Pacific Standard Time', 'Europe/Berlin ', '{{x}}'])('is not known as %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
