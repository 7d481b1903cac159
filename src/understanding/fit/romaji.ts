import { normalized } from '../../platform/normalized.js';

const vowels = 'aiueo';
/** The syllables of each row, in the order of its vowels. */
const rows: Readonly<Record<string, string>> = {
  ...{ '': 'あいうえお', k: 'かきくけこ', g: 'がぎぐげご', s: 'さしすせそ', z: 'ざじずぜぞ', t: 'たちつてと' },
  ...{ d: 'だぢづでど', n: 'なにぬねの', h: 'はひふへほ', b: 'ばびぶべぼ', p: 'ぱぴぷぺぽ', m: 'まみむめも' },
  r: 'らりるれろ',
};
/** As Hepburn writes them, where the row does not say it. */
const others: Readonly<Record<string, string>> = {
  ...{ し: 'shi', じ: 'ji', ち: 'chi', ぢ: 'ji', つ: 'tsu', づ: 'zu', ふ: 'fu', ゔ: 'vu' },
  ...{ や: 'ya', ゆ: 'yu', よ: 'yo', わ: 'wa', ゐ: 'i', ゑ: 'e', を: 'o', ん: 'n' },
};
const syllables = new Map<string, string>([
  ...Object.entries(rows).flatMap(([consonant, kana]) =>
    [...kana].map((one, i): [string, string] => [one, consonant + vowels.charAt(i)]),
  ),
  ...Object.entries(others),
]);
const small: Readonly<Record<string, string>> = {
  ...{ ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' },
};

/** Whether a text has kana at all: only then is it, or what it is compared with, written in Latin letters. */
export const hasKana = (text: string): boolean => kana.test(text);

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Katakana letters stand as far behind hiragana as this. */
const betweenScripts = 0x60;

/**
 * Kana in Latin letters, and long vowels short, so that 「さとう」, 「サトウ」, "Satou", "Satō" and "Sato" are alike. Kanji
 * stay: their readings cannot be told.
 */
export function inRomaji(text: string): string {
  const typed = normalized(text, 'NFKC').toLowerCase();
  const latin = kana.test(typed) ? latinOf(typed) : typed;
  return normalized(latin, 'NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/o[ou]|uu|ii|aa|ee/gu, ([vowel = '']) => vowel);
}

function latinOf(typed: string): string {
  let latin = '';
  let doubled = false;
  for (const letter of typed.replace(/[ァ-ヶ]/gu, (one) =>
    String.fromCodePoint((one.codePointAt(0) ?? 0) - betweenScripts),
  )) {
    if (letter === 'っ') {
      doubled = true;
      continue;
    }
    const glide = small[letter];
    const said = syllables.get(letter);
    if (glide !== undefined) {
      // "きゃ" is "kya", "しゃ" is "sha", "ふぁ" is "fa".
      const stem = latin.replace(/[aiueo]$/u, '');
      latin = /(?:sh|ch|j)$/u.test(stem) || glide.length === 1 ? stem + glide.replace('y', '') : stem + glide;
    } else if (said !== undefined) {
      latin += doubled ? (said.startsWith('ch') ? 't' : said.charAt(0)) + said : said;
    } else if (letter !== 'ー') latin += letter === '・' ? ' ' : letter;
    doubled = false;
  }
  return latin;
}
