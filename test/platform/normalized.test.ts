import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalized } from '../../src/platform/normalized.js';

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

describe('a text in a form of Unicode', () => {
  it.each([
    'Zoë Brandt',
    'e\u0301'.repeat(100),
    'ﾃﾞﾊﾟﾄ',
    '한국어',
    'नमस्ते दुनिया',
    'שָׁלוֹם',
    'ﬃ²',
    '\u{1F468}\u200D\u{1F469}',
  ])('%j is what Unicode says', (text) => {
    for (const form of forms) expect(normalized(text, form)).toBe(text.normalize(form));
  });

  it('is what Unicode says for any text without thirty marks in a row', () => {
    const letter = fc.constantFrom('a', 'é', 'ﬃ', 'ﾊ', '한', '\uD834', 'ؤ');
    const mark = fc.constantFrom('\u0301', '\u0315', '\u0300', '\u0323', '\uFF9E', '\uFF9F', '\u0344');
    const cluster = fc.tuple(letter, fc.array(mark, { maxLength: 30 })).map(([one, marks]) => one + marks.join(''));
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 5 }), fc.constantFrom(...forms), (clusters, form) => {
        const text = clusters.join('');
        expect(normalized(text, form)).toBe(text.normalize(form));
      }),
      { seed: 20_261_123 },
    );
  });

  it('has thirty marks in a row at most', () => {
    for (const mark of ['\u0301', '\u0315\u0300', '\uFF9E\u0300']) {
      const text = normalized(`a${mark.repeat(1000)}b`, 'NFKD');
      expect(/^a\p{M}{30}b$/u.test(text)).toBe(true);
    }
  });
});
