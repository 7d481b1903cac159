const usualLength = 80;

// Controls and bidirectional overrides let a name rearrange the row around it.
const disruptive = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * Text from outside (names, titles, roles) for a TextRun, which renders no Markdown. Hostile by assumption: controls
 * go, spaces fold, `{{DATE(…)}}` is broken up so that no client expands it, and long text is cut.
 */
export function plainText(text: string | null, maxLength = usualLength): string {
  const clean = (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').replace(disruptive, '').trim();
  const letters = Array.from(clean);
  const cut =
    letters.length > maxLength
      ? `${letters
          .slice(0, maxLength - 1)
          .join('')
          .trimEnd()}…`
      : clean;
  return cut.replaceAll('{{', '{\u2060{').replaceAll('${', '$\u2060{');
}

/** A phone number with its middle hidden, such as `+49 ••• 1234`. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  const country = /^[17]/.test(digits) ? digits.slice(0, 1) : digits.slice(0, 2);
  return `+${country} ••• ${digits.slice(-4)}`;
}

/** True for what looks like a dialled number and nothing else. */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 7;
}
