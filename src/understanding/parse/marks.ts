import { decode } from 'html-entities';
import { normalized } from '../../platform/normalized.js';

/** Letters that are looked at: twice what a message that arrives may have. */
const longestMessage = 4000;

/** A question is at most so many letters. */
export const longestQuestion = 300;

/**
 * The words of a message without its marks: mentions, tags, bold, code, list signs, emoji, and what somebody else wrote
 * and is quoted. As typed but for width and spaces. Null for a text that is too long to be a question.
 */
export function withoutMarks(text: string): string | null {
  if (last?.text !== text) last = { text, bare: readMarks(text) };
  return last.bare;
}

/** The text that was read last: one message is read for several questions, and a sign may stand for eighteen letters. */
let last: { text: string; bare: string | null } | null = null;

function readMarks(text: string): string | null {
  const own = text
    .slice(0, longestMessage)
    .replace(/<blockquote\b[^<>]*>(?:[^<]|<(?!\/?blockquote\b))*<\/blockquote>/giu, '\n')
    .replace(/<at\b[^<>]*>(?:[^<]|<(?!\/?at\b))*<\/at>/giu, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, ' ');
  const lines = normalized(decode(own), 'NFKC')
    .replace(/[\p{Cf}¿¡]/gu, '')
    .split(/[\r\n]/u)
    .filter((line) => !/^\s*>/u.test(line))
    .map(bareLine)
    .filter((line) => line !== '');
  const [first = ''] = lines;
  if (first.length > longestQuestion) return null;
  const whole = lines.join(' ');
  return typedToTheEnd(withoutOuterQuotes(whole.length > longestQuestion ? first : whole));
}

/** What a letter becomes that was sent before its kana was typed: 「おしえt」 was to be 「おしえて」. */
const kana: Readonly<Record<string, string>> = { t: 'て', s: 'す', i: 'い' };

const typedToTheEnd = (text: string): string =>
  text.replace(/(?<=\p{Script=Hiragana})[a-z]$/u, (letter) => kana[letter] ?? '').replace(/くださ$/u, 'ください');

function bareLine(line: string): string {
  return (
    line
      // 「m(_ _)m」 bows.
      .replace(/m ?\([_ ]{1,3}\) ?m/giu, ' ')
      // "Teilnehmer:innen", "Teilnehmer*innen".
      .replace(/(?<=\p{L})[:*_/]-?(?=in(?:nen)?(?!\p{L}))/gu, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20E3|\uFE0F/gu, ' ')
      .replace(/[*~`|\\]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ' ')
      .replace(/[\u2018\u2019\u02BC\u00B4]/gu, "'")
      .replace(/[\u2010\u2011]/gu, '-')
      .replace(/\s+/gu, ' ')
      .trim()
      // "+ de 15 min" is more than that.
      .replace(/^(?!\+ ?(?:d[e'] ?)?\d)[-/•·–—+.!?,;:)\]]+\s*/u, '')
      .trim()
  );
}

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
};

/** "3.9." keeps its full stop. */
const endsInDay = (text: string): boolean => /(?<![\d.])\d{1,2}\.\d{1,2}\.$/u.test(text.slice(-longestDay));
const longestDay = 7;

/** Quotation marks around all of it are marks, not a title. */
function withoutOuterQuotes(text: string): string {
  let [from, to] = [0, text.length];
  for (let again = true; again; ) {
    again = false;
    while (to > from && /[\s?!.…,;。、！？]/u.test(text.charAt(to - 1)) && !endsInDay(text.slice(from, to))) to -= 1;
    const inside = to - from > 1 ? pairs[text.charAt(from)] : undefined;
    if (inside === undefined || !inside.includes(text.charAt(to - 1))) break;
    // "a" and "b" are two quotations.
    const between = text.slice(from + 1, to - 1);
    if (
      [...inside, text.charAt(from)].some(
        (mark) => between.includes(mark) && !/["'“«「『]{1,40}/u.test(between.charAt(0)),
      )
    )
      break;
    from += 1;
    to -= 1;
    again = true;
  }
  return text.slice(from, to).trim();
}
