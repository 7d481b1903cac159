import { describe, expect, it } from 'vitest';
import type { IdentityKind } from '../../src/attendance/record.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { sayName } from '../../src/cards/text/personText.js';
import { partsOf, rowsOf, textsOf } from './cardParts.js';
import { attendanceOf, cardOf, words } from './people.js';

const hostile: [what: string, name: string | null][] = [
  ['a date function', '{{DATE(2020-01-01T00:00:00Z)}}'],
  ['a time function', '{{TIME(2020-01-01T00:00:00Z)}}'],
  ['a template expression', '${title}'],
  ['a template expression behind a dollar', '$${title}'],
  ['a template expression hidden by a zero-width space', '$\u200B{title}'],
  ['a date function hidden by a zero-width space', '{\u200B{DATE(2020-01-01T00:00:00Z)}}'],
  ['bold Markdown', '**x**'],
  ['a Markdown link', '[a](http://b)'],
  ['a tag', '<script>alert(1)</script>'],
  ['quotes and backslashes', '"}],"x":"\\'],
  ['bidirectional overrides', '\u202Egnp.\u2066exe\u2069\u202C'],
  ['line breaks', 'Ada\r\nObi\n\n# Organizer\u2028x\u2029y'],
  ['control characters', 'A\u0000d\u0007a\u001B[31m'],
  ['a lone surrogate', 'Ada \uD83D'],
  ['500 letters', 'x'.repeat(500)],
  ['500 emoji', '🦜'.repeat(500)],
  ['nothing', ''],
  ['blanks', ' \t\u00A0 '],
  ['no name at all', null],
];

describe('a name on the attendance card', () => {
  it.each(hostile)('that is %s stands in one row, in text runs only', (_what, name) => {
    const { card, summary } = cardOf(['Mo Berg', name]);
    const rows = rowsOf(card);
    expect(rows).toHaveLength(2);
    const shown = rows[1]?.[0] ?? '';
    expect(shown).not.toBe('');
    expect(
      partsOf(card)
        .filter((part) => part.text === shown)
        .map(({ type }) => type),
    ).toEqual(['TextRun']);
    expect(rows.map(([, role, time]) => [role, time])).toEqual([
      ['', '30 min'],
      ['', '30 min'],
    ]);
    expect(summary).toBe('2 people attended Roof garden');
  });

  it.each(hostile)('that is %s is no function, no template, no control and not long', (_what, name) => {
    const { card } = cardOf([name]);
    const [shown = ''] = rowsOf(card)[0] ?? [];
    expect(shown).not.toMatch(/\{\{|\$\{/);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u);
    expect(Array.from(shown.replaceAll('\u2060', '')).length).toBeLessThanOrEqual(80);
  });

  it.each(hostile)('that is %s leaves nothing unexpanded on the card', (_what, name) => {
    const { card } = attendanceCard({ words, title: name, attendance: attendanceOf([name, name]), detail: 'people' });
    const json = JSON.stringify(card);
    expect(json).not.toMatch(/\$\{|undefined|NaN|null|\[object/);
    const functions = [...json.matchAll(/\{\{[^}]*\}\}/g)].map(([match]) => match);
    expect(functions).toEqual([
      '{{DATE(2026-03-04T09:00:00Z, SHORT)}}',
      '{{TIME(2026-03-04T09:00:00Z)}}',
      '{{TIME(2026-03-04T10:00:00Z)}}',
    ]);
  });

  it('keeps letters of any script, joined emoji and text that only looks like a number or a word of JSON', () => {
    const names = ['Zoë O’Brien-Łuk', '山田 太郎', 'محمد علي', 'अनिल', '👩‍🚀 Kim', '42', 'true', 'null'];
    const shown = rowsOf(cardOf(names).card).map(([name = '']) => name.replace(/[\u2068\u2069]/gu, ''));
    expect(new Set(shown)).toEqual(new Set(names));
  });

  it('is replaced by words where there is none, other words for a dial-in caller', () => {
    expect(rowsOf(cardOf([null, '', '\u202E']).card).map(([name]) => name)).toEqual([
      'Someone without a name',
      'Someone without a name',
      'Someone without a name',
    ]);
    expect(rowsOf(cardOf([null], { kind: 'phone' }).card)[0]?.[0]).toBe('Dial-in caller');
  });

  it('that is a phone number is masked, of whatever kind its owner is', () => {
    const masked = (name: string) => rowsOf(cardOf([name]).card)[0]?.[0];
    expect(masked('+49 30 901820123')).toBe('+49 ••• 0123');
    expect(masked('+1 (425) 555-0100')).toBe('+1 ••• 0100');
    expect(masked('+441632960961')).toBe('+44 ••• 0961');
    expect(JSON.stringify(cardOf(['+441632960961'], { kind: 'phone' }))).not.toContain('1632');
  });

  it('of digits is a name where it is an account’s, and masked where it may be a caller’s', () => {
    const account = '0000000a-0000-4000-8000-000000000000';
    const said = (kind: IdentityKind, directoryId: string | null) =>
      sayName(words, { displayName: '20231017', kind, directoryId });
    expect(said('directory', account)).toBe('20231017');
    // Graph need not tell the type of an identity.
    expect(said('unknown', account)).toBe('20231017');
    expect(said('unknown', null)).toBe('••• 1017');
    expect(said('phone', null)).toBe('••• 1017');
  });
});

describe('a role that nobody documented', () => {
  it('is made as harmless as a name', () => {
    const { card } = cardOf(['Mo'], { role: '{{DATE(2020-01-01T00:00:00Z)}} **boss**\n${title}' });
    expect(JSON.stringify(card)).not.toMatch(/\{\{DATE\(2020|\$\{/);
    expect(textsOf(card, 'TextBlock').join()).not.toContain('boss');
    expect(rowsOf(card)[0]?.[1]).toContain('**boss**');
  });
});

describe('the title of the attendance card', () => {
  it('is a text run, where Markdown does not render', () => {
    const attendance = attendanceOf(['Mo']);
    const { card } = attendanceCard({ words, title: '[a](http://b) **c**', attendance, detail: 'people' });
    expect(textsOf(card, 'TextRun')).toContain('[a](http://b) **c**');
    expect(textsOf(card, 'TextBlock').join()).not.toContain('http://b');
  });
});
