import { readWhich } from './which.js';
import { leadingLastFew, splitLastFew } from './whichWords.js';

export interface SeriesAsked {
  /** Which series; null for the obvious one. */
  which: string | null;
  /** How many dates, where somebody said; 0 where there is no such number of them. */
  last: number | null;
}

/** "weekly sync, last 5" is a series and a number of its dates. `now` and zone only serve to read it. */
export function seriesAsked(
  said: string | null,
  reader: { now: number; timeZone: string | null; locale: string | null },
): SeriesAsked {
  const lastOf = (text: string) =>
    readWhich(text, reader)
      .flatMap((which) => (which.kind === 'last' ? [which.last] : []))
      .at(0);
  if (said === null) return { which: null, last: null };
  const rest = said.toLowerCase();
  const whole = lastOf(rest);
  if (whole !== undefined) return { which: null, last: whole };
  const [, before = '', tail = ''] =
    /^(.*?[^\s,])[\s,]+(?:(?:over|for|in|of)\s+)?((?:the\s+)?last\s+\S+(?:\s+\S+)?)$/su.exec(rest) ?? [];
  const last = tail === '' ? null : (lastOf(tail) ?? null);
  if (last !== null) return { which: before, last };
  const split = splitLastFew(rest);
  if (split) return { which: split.before, last: split.last };
  const leading = leadingLastFew(rest);
  return leading ? { which: leading.after, last: leading.last } : { which: rest, last: null };
}
