import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { noticeCard } from '../../src/cards/noticeCard.js';
import { plainLine, plainText, spokenText } from '../../src/cards/text/plainText.js';
import { row, session } from '../attendance/builders.js';
import { rowsOf, textsOf } from './cardParts.js';
import { cardOf, words } from './people.js';

const hebrew = 'נועה לוי';
const arabic = 'ليلى حداد';
const isolated = (text: string) => `\u2068${text}\u2069`;
/** How many isolates are open at the end; an end without a beginning, or anything else that turns, is NaN. */
function openAtEnd(text: string): number {
  let open = 0;
  for (const letter of text) {
    if (letter === '\u2068') open += 1;
    if (letter === '\u2069') open -= 1;
    if (open < 0 || /[\u202A-\u202E\u2066\u2067\u200E\u200F\u061C]/u.test(letter)) return Number.NaN;
  }
  return open;
}

describe('a name written from right to left', () => {
  it.each([
    ['Hebrew', hebrew],
    ['Arabic', arabic],
    ['Arabic and Latin', 'ليلى (Guest)'],
    ['Latin and Hebrew', 'Noa נועה'],
    ['Persian digits', 'اتاق ۱۲'],
    ['Adlam', '\u{1E900}\u{1E901}'],
    ['Arabic presentation forms', '\uFE8D\uFE8E'],
  ])('keeps to itself in %s', (_script, name) => {
    expect(plainText(name)).toBe(isolated(name));
  });

  it('leaves any other name as it is', () => {
    for (const name of ['Ilse Brandt', '山田 太郎', 'Ольга', 'Ωmega', '👩‍🚀', '+1 (425)'])
      expect(plainText(name)).toBe(name);
  });

  it('stands in a row of its own, the tags and the time beside it untouched', () => {
    for (const name of [hebrew, arabic]) {
      const [cells = []] = rowsOf(cardOf([name]).card);
      expect(cells[0]).toBe(isolated(name));
      expect(cells.slice(1).join('')).not.toMatch(/[\u2066-\u2069]/u);
    }
  });

  it('and a title so written are spoken as they are, each to itself', () => {
    const attendance = summarize([session('s', ['09:00', '10:00'], [row('a', { displayName: hebrew })])]);
    const { summary } = attendanceCard({ words, title: arabic, attendance, detail: 'people' });
    expect(summary).toBe(`1 person attended ${isolated(arabic)}`);
    expect(spokenText(isolated(hebrew))).toBe(isolated(hebrew));
  });

  it('counts its letters without the marks, and closes them after a cut', () => {
    expect(plainText('א'.repeat(80))).toBe(isolated('א'.repeat(80)));
    expect(plainText('א'.repeat(81))).toBe(isolated(`${'א'.repeat(79)}…`));
  });

  it('is the same when it is made plain twice', () => {
    for (const name of [hebrew, 'א'.repeat(200), 'Noa נועה']) expect(plainText(plainText(name))).toBe(plainText(name));
  });
});

describe('a name that tries to turn the row around', () => {
  it.each([
    ['an override', 'Ann\u202Egnp.exe'],
    ['an override in Hebrew', `${hebrew}\u202Eabc`],
    ['an isolate that never ends', `\u2067${hebrew}`],
    ['an end without an isolate', `${hebrew}\u2069\u2069 10 min`],
    ['an end and a new override', `${hebrew}\u2069\u202E`],
    ['marks', `\u200F${arabic}\u061C`],
    ['embeddings', `\u202B${arabic}\u202C`],
  ])('by %s cannot', (_how, name) => {
    expect(openAtEnd(plainText(name))).toBe(0);
    expect(openAtEnd(plainLine(name))).toBe(0);
    expect(openAtEnd(plainLine(`${plainText(name)} · 5 min`))).toBe(0);
  });

  it('is nothing when it is made of marks alone', () => {
    for (const name of ['\u202E', '\u2068\u2069', '\u2067\u200F']) {
      expect(plainText(name)).toBe('');
      expect(plainLine(name)).toBe('');
    }
  });
});

describe('a line of a name and words', () => {
  it('keeps the name to itself and the words around it', () => {
    expect(plainLine(`${plainText(hebrew)} · Presenter · 5 min late`)).toBe(
      `${isolated(hebrew)} · Presenter · 5 min late`,
    );
    expect(plainLine(`${plainText(hebrew)} · ${plainText(arabic)}`)).toBe(`${isolated(hebrew)} · ${isolated(arabic)}`);
  });

  it('is closed where the cut falls inside a name', () => {
    const line = plainLine(`Title · ${plainText('א'.repeat(60))}`, 20);
    expect(openAtEnd(line)).toBe(0);
    expect(line).toMatch(/…\u2069$/u);
  });

  it('is one of a notice too', () => {
    const { card } = noticeCard({ title: 'Title', about: `${plainText(hebrew)} · 3 March`, texts: [] });
    expect(textsOf(card, 'TextRun')).toEqual([`${isolated(hebrew)} · 3 March`]);
  });

  it('carries no function of the client', () => {
    expect(plainLine('{{DATE(2020-01-01T00:00:00Z)}} a\nb')).not.toContain('{{');
    expect(plainLine('a\n b')).toBe('a b');
  });
});
