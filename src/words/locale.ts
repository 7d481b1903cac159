import { LRUCache } from 'lru-cache';

// By the sender's tag, which may be any of thousands.
const known = new LRUCache<string, { locale: string | null }>({ max: 500 });
/** No tag that anybody uses is longer. */
const longest = 100;

/**
 * The locale that this runtime has for a sender's tag, such as `de-CH`; null for none. A tag may be well formed and still
 * carry words of its own (`en-x-anything`, or a language nobody speaks): what comes out is one of a closed list.
 */
export function knownLocale(tag: string): string | null {
  if (tag.length > longest) return null;
  const { locale } = known.get(tag) ?? { locale: readLocale(tag) };
  known.set(tag, { locale });
  return locale;
}

function readLocale(tag: string): string | null {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const plain = [language, script, region].filter(Boolean).join('-');
    // For a language it does not have the runtime would give the machine's own.
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(plain).length > 0;
    return isKnown ? new Intl.DateTimeFormat(plain).resolvedOptions().locale : null;
  } catch {
    return null;
  }
}
