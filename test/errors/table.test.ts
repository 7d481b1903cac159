import { describe, expect, it } from 'vitest';
import { errorTable } from '../../src/errors/table.js';
import { en } from '../../src/words/en.js';
import { wordsFor } from '../../src/words/index.js';

const words = wordsFor('en');
const rows = Object.entries(errorTable);

describe('the table of errors', () => {
  it.each(rows)('has a title and a text of its own for %s, which need no values', (_code, { title, text }) => {
    expect(en).toHaveProperty([title]);
    expect(en).toHaveProperty([text]);
    expect(words.say(title)).toMatch(/^\S.*[^.\s]$/);
    expect(words.say(text)).toMatch(/^[A-Z].*\.$/s);
    expect(words.say(text)).not.toBe(words.say(title));
  });

  it.each(rows)('files %s under words of that very code', (code, { title, text }) => {
    expect(title).toBe(`error.${code}.title`);
    expect(text.startsWith(`error.${code}.`)).toBe(true);
  });

  it('gives every error in the catalogue a row', () => {
    const told = Object.keys(en).flatMap((key) => /^error\.(.+)\.title$/.exec(key)?.slice(1) ?? []);
    expect(told.sort()).toEqual(Object.keys(errorTable).sort());
  });

  it('covers every failure that the contract promises to explain', () => {
    expect(Object.keys(errorTable)).toEqual(
      expect.arrayContaining([
        'not-signed-in',
        'consent-missing',
        'step-up',
        'not-organizer',
        'not-ready',
        'no-report',
        'meeting-gone',
        'no-report-in-window',
        'call-has-no-report',
        'throttled',
        'graph-down',
        'graph-slow',
        'graph-garbled',
        'too-large',
        'graph-refused',
        'meeting-expired',
        'meeting-unreadable',
        'permission-missing',
        'application-policy-missing',
        'payment-required',
        'events-not-allowed',
        'events-not-in-cloud',
        'no-such-meeting',
        'tenant-not-allowed',
      ]),
    );
  });

  it('tells in private what concerns the asker’s own account', () => {
    const own = rows.filter(([, row]) => row.private).map(([code]) => code);
    expect(own.sort()).toEqual([
      'consent-missing',
      'not-signed-in',
      'sign-in-expired',
      'signed-out',
      'step-up',
      'wrong-account',
    ]);
  });

  it('offers to ask again where waiting can help, never where the asker must do something first', () => {
    expect(errorTable['not-ready'].askAgain).toBe(true);
    expect(errorTable.throttled.askAgain).toBe(true);
    expect(rows.filter(([, row]) => row.private && row.askAgain)).toEqual([]);
    expect(errorTable['not-organizer'].askAgain).toBe(false);
    expect(errorTable['service-misconfigured'].askAgain).toBe(false);
  });
});
