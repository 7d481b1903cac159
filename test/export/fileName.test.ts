import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/fileName.js';
import { wordsFor } from '../../src/words/index.js';

const words = wordsFor('en');
const start = Date.UTC(2026, 10, 23, 23, 30);
const nameOf = (title: string | null, more: Partial<Parameters<typeof fileName>[1]> = {}) =>
  fileName(words, { title, start, timeZone: null, format: 'xlsx', ...more });

describe('the name of a file', () => {
  it('is the title and the day, in the zone of who asks', () => {
    expect(nameOf('Weekly product sync')).toBe('Weekly product sync 2026-11-23.xlsx');
    expect(nameOf('Weekly product sync', { timeZone: 'Europe/Berlin', format: 'csv' })).toBe(
      'Weekly product sync 2026-11-24.csv',
    );
    expect(nameOf('Weekly product sync', { start: null })).toBe('Weekly product sync.xlsx');
  });

  it.each([
    ['../../etc/passwd', 'etc passwd 2026-11-23.xlsx'],
    ['C:\\Windows\\system32', 'C Windows system32 2026-11-23.xlsx'],
    ['a<b>:"|?*c', 'a b c 2026-11-23.xlsx'],
    ['Budget 50% #1 & more', 'Budget 50 1 more 2026-11-23.xlsx'],
    ['~$hidden', '$hidden 2026-11-23.xlsx'],
    ['.lock', 'lock 2026-11-23.xlsx'],
    ['x_vti_y', 'x y 2026-11-23.xlsx'],
    ['report\u202Excslx.exe', 'reportxcslx.exe 2026-11-23.xlsx'],
    ['one\r\ntwo\u0000', 'one two 2026-11-23.xlsx'],
    ['a／b', 'a b 2026-11-23.xlsx'],
    ['ישיבה שבועית', 'ישיבה שבועית 2026-11-23.xlsx'],
    ['Zürich – 会议 🎉', 'Zürich – 会议 🎉 2026-11-23.xlsx'],
  ])('of %j is safe', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it.each([null, '', '   ', '...', '///', 'CON', 'com1', 'Lpt9', 'desktop'])('of %j is a name of ours', (title) => {
    expect(nameOf(title)).toBe('Meeting without a title 2026-11-23.xlsx');
  });

  it('says whom it is about, in harmless letters', () => {
    expect(nameOf('Sync', { people: 'guest' })).toBe('Sync 2026-11-23 (guest).xlsx');
    expect(nameOf('Sync', { people: 'of ../../x "y"' })).toBe('Sync 2026-11-23 (of .. .. x y).xlsx');
    expect(nameOf('Sync', { people: 'x'.repeat(500) }).length).toBeLessThan(80);
  });

  it('is never long', () => {
    expect(nameOf('x'.repeat(5000)).length).toBeLessThan(100);
  });
});
