const usualLength = 80;

// Controls and bidirectional overrides let a name rearrange the row around it.
const disruptive = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

// A name of joiners and fillers alone would show as nothing.
const visible = /[^\p{C}\p{Z}\u115F\u1160\u3164\uFFA0]/u;

/**
 * Text from outside (names, titles, roles) for a TextRun, which renders no Markdown. Hostile by assumption: controls
 * go, spaces fold, `{{DATE(…)}}` is broken up so that no client expands it, and long text is cut.
 */
export function plainText(text: string | null, maxLength = usualLength): string {
  const clean = (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').replace(disruptive, '').trim();
  if (!visible.test(clean)) return '';
  const letters = Array.from(clean);
  const cut =
    letters.length > maxLength
      ? `${letters
          .slice(0, maxLength - 1)
          .join('')
          .trimEnd()}…`
      : clean;
  return cut.replace(/([{$])(?=\{)/g, '$1\u2060');
}

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
  const bare = text.replace(/^tel:/i, '').replace(/\s*(ext|x|#)\.?\s*\d+$/i, '');
  return /^\+?[\d\s()./\-\u2010-\u2015]+$/.test(bare) && bare.replace(/\D/g, '').length >= 7;
}

/** Digits enough for a number, whatever stands around them. */
export const holdsPhoneNumber = (text: string): boolean => text.replace(/\D/g, '').length >= 7;
