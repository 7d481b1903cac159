import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedList } from '../../../src/understanding/parse/message/pastedList.js';

const entriesOf = (...lines: string[]) =>
  readPastedList(['who was absent', ...lines].join('\n'))?.entries.map(({ address, name }) =>
    [name, address].filter((one) => one !== null).join(' / '),
  );

describe('a list that is pasted below a question', () => {
  it.each([
    ['addresses in lines', ['mei@a.example', 'Jonas@A.example'], ['mei@a.example', 'jonas@a.example']],
    ['addresses with commas', ['mei@a.example, jonas@a.example'], ['mei@a.example', 'jonas@a.example']],
    [
      'what Outlook copies',
      ['Tanaka, Mei <mei@a.example>; Weber, Jonas <jonas@a.example>'],
      ['Tanaka, Mei / mei@a.example', 'Weber, Jonas / jonas@a.example'],
    ],
    [
      'a table with numbers and a heading',
      ['No\tName\tE-mail', '1\tMei Tanaka\tmei@a.example', '2\tJonas Weber\tjonas@a.example'],
      ['Mei Tanaka / mei@a.example', 'Jonas Weber / jonas@a.example'],
    ],
    ['a table without addresses', ['1\tTanaka\tMei', '2\tWeber\tJonas'], ['Tanaka Mei', 'Weber Jonas']],
    [
      'a column of names',
      ['- Mei Tanaka', '2. Jonas Weber', '• Émile Laurent'],
      ['Mei Tanaka', 'Jonas Weber', 'Émile Laurent'],
    ],
    ['surnames first', ['Tanaka, Mei', 'Weber, Jonas'], ['Tanaka, Mei', 'Weber, Jonas']],
    ['names in one line', ['Mei Tanaka, Jonas Weber, Ana'], ['Mei Tanaka', 'Jonas Weber', 'Ana']],
    ['names with semicolons', ['Tanaka, Mei; Weber, Jonas'], ['Tanaka, Mei', 'Weber, Jonas']],
    [
      'names of whom one has an address',
      ['Mei Tanaka, Jonas Weber, ana@a.example'],
      ['Mei Tanaka', 'Jonas Weber', 'ana@a.example'],
    ],
    [
      'rows of a table',
      ['1;Tanaka;Mei;mei@a.example', '2;Weber;Jonas;jonas@a.example'],
      ['Tanaka Mei / mei@a.example', 'Weber Jonas / jonas@a.example'],
    ],
    ['somebody twice', ['mei@a.example', 'MEI@a.example', 'Ana', 'ana'], ['mei@a.example', 'Ana']],
    ['full-width letters and 、', ['ｍｅｉ＠ａ．ｅｘａｍｐｌｅ', '田中 花子'], ['mei@a.example', '田中 花子']],
    ['names of Japan in one line', ['田中 花子、佐藤 次郎、鈴木'], ['田中 花子', '佐藤 次郎', '鈴木']],
    [
      'links to addresses',
      ['<a href="mailto:mei@a.example">mei@a.example</a>', '<a target=x href="mailto:ana@a.example?subject=x">Ana</a>'],
      ['mei@a.example', 'Ana / ana@a.example'],
    ],
    ['lines as HTML', ['Mei<br>Jonas<br/>Ana'], ['Mei', 'Jonas', 'Ana']],
  ])('is read: %s', (_what, lines, entries) => {
    expect(entriesOf(...lines)).toEqual(entries);
  });

  it('is read in the line of its question, behind a colon', () => {
    expect(readPastedList('Who was absent in Launch: Meadow: mei@a.example, Ana <ana@a.example>')).toEqual({
      firstLine: 'Who was absent in Launch: Meadow',
      entries: [
        { address: 'mei@a.example', name: null },
        { address: 'ana@a.example', name: 'Ana' },
      ],
    });
    for (const text of [
      'who attended Launch: Meadow',
      ': mei@a.example',
      'mailto:mei@a.example',
      'of mei@a.example: why',
    ])
      expect(readPastedList(text), text).toBeNull();
  });

  it.each([
    ['one line', 'who was absent'],
    ['a closing', 'who was absent\nthank you so much, have a great rest of the week!'],
    ['nothing but numbers', 'who was absent\n1\n2\n3'],
  ])('is none where there is %s', (_what, text) => {
    expect(readPastedList(text)).toBeNull();
  });

  it('never loses an address, and never makes two of one, whatever stands between them', () => {
    const addresses = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]@[a-z]{2,8}\.example$/u), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(addresses, fc.constantFrom(', ', ';', '\n', '\t', ' ;\n', '\r\n'), (all, between) => {
        const found = readPastedList(`who was absent\n${all.join(between)}`)?.entries.map(({ address }) => address);
        expect(new Set(found)).toEqual(new Set(all));
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('is read in a few milliseconds where 28 KB try to be slow', () => {
    for (const part of [
      '@',
      'a@',
      'a@b',
      ',',
      '\t',
      '<',
      '&amp',
      'a ',
      '1.',
      'x@y.z,',
      'ﷺ',
      '<a@',
      '<a href',
      '<a href=mailto:',
      ': ',
      ': a@',
    ]) {
      const text = `who was absent\n${part.repeat(Math.floor((28 * 1024) / part.length))}`;
      const before = performance.now();
      readPastedList(text);
      expect(performance.now() - before, part).toBeLessThan(400);
    }
  });
});
