import type { Which } from '../question/which.js';
import { readWhich } from './which.js';
import { splitLastFew } from './whichWords.js';

export interface PersonAsked {
  name: string;
  /** "me", "my attendance". */
  isAsker: boolean;
  /** Which meeting; empty for the obvious one. */
  readings: Which[];
  /** So many dates of the series instead of one meeting. */
  last: number | null;
  /** Nothing but a name was said: it may be a meeting's title after all. */
  isOnlyName: boolean;
}

type Reader = { now: number; timeZone: string | null; locale: string | null };

/** "ann lee in the design review yesterday": whom, and in which meeting. */
export function personAsked(rest: string, reader: Reader): PersonAsked {
  const [, named, where] = /^(.*?[^\s,])[\s,]+(?:in|at|during|for|from|on|over)\s+(.+)$/su.exec(rest) ?? [];
  const asked = named !== undefined && where !== undefined ? split(named, where, reader) : whole(rest, reader);
  return { ...asked, isAsker: ['me', 'myself', 'mine'].includes(asked.name) };
}

type Split = Omit<PersonAsked, 'isAsker'>;

function split(name: string, where: string, reader: Reader): Split {
  const readings = readWhich(where, reader);
  const last = readings.flatMap((which) => (which.kind === 'last' ? [which.last] : [])).at(0) ?? null;
  return { name, readings: last === null ? readings : [], last, isOnlyName: false };
}

function whole(rest: string, reader: Reader): Split {
  // The longest reading with a date leaves the name.
  const dated = readWhich(rest, reader).flatMap((which) =>
    which.kind === 'title' && which.date !== null ? [{ name: which.title, date: which.date }] : [],
  );
  const [first] = dated;
  if (first) {
    return { name: first.name, readings: [{ kind: 'date', date: first.date }], last: null, isOnlyName: false };
  }
  const [, before, tail] = /^(.*?[^\s,])[\s,]+((?:the\s+)?last\s+\S+(?:\s+\S+)?)$/su.exec(rest) ?? [];
  if (before !== undefined && tail !== undefined) return split(before, tail, reader);
  const few = splitLastFew(rest);
  if (few) return { name: few.before, readings: [], last: few.last, isOnlyName: false };
  return { name: rest, readings: [], last: null, isOnlyName: true };
}
