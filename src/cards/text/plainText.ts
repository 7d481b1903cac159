import { normalized } from '../../platform/normalized.js';

const usualLength = 80;

/** Letters that are looked at: what is shown of them is a quarter at most. */
const longestRead = 4000;

// Controls and bidirectional overrides let a name rearrange the row around it.
const disruptive = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

// Most names: nothing of what follows would change them.
const harmless = /^[\w.,'@()&+-]+(?: [\w.,'@()&+-]+)*$/;

// A name of joiners and fillers alone would show as nothing.
const visible = /[^\p{C}\p{Z}\u115F\u1160\u3164\uFFA0]/u;

// Hebrew, Arabic and the other scripts written from right to left, their presentation forms and digits.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

// First strong isolate and its end (unicode: UAX #9): what is between them does not turn what is around them.
const [isolate, isolateEnd] = ['\u2068', '\u2069'];

/**
 * Text from outside (names, titles, roles) for a TextRun, which renders no Markdown. Hostile by assumption: controls
 * go, spaces fold, `{{DATE(…)}}` is broken up so that no client expands it, and long text is cut. Text that runs from
 * right to left keeps to itself, so that what follows it in the row stays where it is.
 */
export function plainText(text: string | null, maxLength = usualLength): string {
  if (text !== null && text.length <= maxLength && harmless.test(text)) return text;
  const clean = cut(oneLine(text ?? '').replace(disruptive, ''), maxLength);
  return rightToLeft.test(clean) ? isolated(clean) : clean;
}

/** A line put together from `plainText` and words, made plain as a whole: isolated parts stay isolated. */
export function plainLine(line: string, maxLength = usualLength): string {
  const parts = oneLine(line).split(/\u2068([^\u2068\u2069]*)\u2069/u);
  const bare = parts.map((part) => part.replace(disruptive, ''));
  // Every second one stood between an isolate and its end.
  const clean = cut(bare.map((part, i) => (i % 2 === 1 ? isolated(part) : part)).join(''), maxLength);
  const isOpen = clean.lastIndexOf(isolate) > clean.lastIndexOf(isolateEnd);
  return isOpen ? `${clean}${isolateEnd}` : clean;
}

const isolated = (text: string): string => `${isolate}${text}${isolateEnd}`;

const oneLine = (text: string): string => normalized(text.slice(0, longestRead), 'NFC').replace(/\s+/gu, ' ');

function cut(line: string, maxLength: number): string {
  const text = line.trim();
  if (!visible.test(text)) return '';
  const letters = Array.from(text);
  const short = letters.length > maxLength ? `${wholeWords(letters, maxLength - 1)}…` : text;
  return short.replace(/([{$])(?=\{)/g, '$1\u2060');
}

/** The beginning, up to a word's end where one is near, and without the marks that would stand before the dots. */
function wholeWords(letters: string[], length: number): string {
  const start = letters.slice(0, length).join('');
  const end = letters[length] === ' ' ? -1 : start.lastIndexOf(' ');
  const whole = end > start.length * leastKept ? start.slice(0, end) : start;
  return whole.replace(/(?<![\s.,:;·–—_*|/([{-])[\s.,:;·–—_*|/([{-]+$/u, '');
}

/** Of what there is room for; a long word is cut rather than lost. */
const leastKept = 0.6;

/** Text for notifications and screen readers, which may render Markdown: its marks are left out. */
export function spokenText(text: string): string {
  return text
    .replace(/[*_`~#|<>[\]()\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// ITU E.164: zones 1 and 7 have one digit, the zones named here three, all others two.
const countryCode = /\+\s*([17]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d|\d\d)/;

/** A phone number with its middle hidden, such as `+49 ••• 1234`; a country is shown only where one was dialled. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  const [, country = ''] = countryCode.exec(text) ?? [];
  return `${country ? `+${country} ` : ''}••• ${digits.slice(-4)}`;
}

/** True for what looks like a dialled number and nothing else. */
export function isPhoneNumber(text: string): boolean {
  const bare = text.replace(/^tel:/i, '').replace(/(?<!\s)\s*(ext|x|#)\.?\s*\d+$/i, '');
  return /^\+?[\d\s()./\-\u2010-\u2015]+$/.test(bare) && bare.replace(/\D/g, '').length >= 7;
}

/** Digits enough for a number, whatever stands around them. */
export const holdsPhoneNumber = (text: string): boolean => text.replace(/\D/g, '').length >= 7;

/** Sentences of ours for one TextBlock, a paragraph each: elements of their own would take the room of a person. */
export const paragraphs = (texts: readonly string[]): string => texts.join('\n\n');
