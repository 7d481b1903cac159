import { LRUCache } from 'lru-cache';

/** One of each kind, by locale and options: they are dear to make, and locales come from senders, so there is a bound. */
const kept = 200;
const numbers = new LRUCache<string, Intl.NumberFormat>({ max: kept });
const lists = new LRUCache<string, Intl.ListFormat>({ max: kept });
const dates = new LRUCache<string, Intl.DateTimeFormat>({ max: kept });

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(numbers, `${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

export const listFormat = (locale: string, options: Intl.ListFormatOptions): Intl.ListFormat =>
  once(lists, `${locale} ${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(dates, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));

function once<T extends object>(cache: LRUCache<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
