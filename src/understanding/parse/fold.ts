import { normalized } from '../../platform/normalized.js';

const isPlain = (text: string): boolean => /^[\u0020-\u007E]*$/u.test(text);

const plain = (text: string): string => text.toLowerCase().replace(/`/gu, "'").replace(/-/gu, ' ');

/** Small letters in one form, with their accents. */
export const inSmall = (text: string): string =>
  isPlain(text)
    ? plain(text)
    : normalized(text, 'NFKC')
        .toLowerCase()
        .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
        .replace(/[-\u2010\u2011]/gu, ' ');

/** Letters without case, width, accents: "É", "ß" and "ﬁ" are "e", "ss" and "fi". Kana keep their marks. */
export const foldWords = (text: string): string =>
  isPlain(text)
    ? plain(text)
    : normalized(
        normalized(normalized(text, 'NFKC').toLowerCase(), 'NFD')
          .replace(/[\u0300-\u036F]/gu, '')
          .replace(/ß/gu, 'ss')
          .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
          .replace(/[-\u2010\u2011]/gu, ' '),
        'NFC',
      );
