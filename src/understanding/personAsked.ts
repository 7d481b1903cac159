import type { Which } from '../question/which.js';
import { asTyped } from './asTyped.js';
import { isRatherName, longestTyped } from './days.js';
import { seriesAsked } from './seriesAsked.js';
import { readWhich } from './which.js';
import { leadingLastFew, splitLastFew } from './whichWords.js';

export interface PersonAsked {
  /** As it was typed. */
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
export function personAsked(typed: string, reader: Reader): PersonAsked {
  const rest = typed.toLowerCase();
  const [, named, where] = /^(.*?[^\s,])[\s,]+(?:in|at|during|for|from|on|over)\s+(.+)$/su.exec(rest) ?? [];
  const asked = named !== undefined && where !== undefined ? split(named, where, reader) : whole(rest, reader);
  const isAsker = ['me', 'myself', 'mine'].includes(asked.name);
  return { ...asked, name: isAsker ? asked.name : asTyped(asked.name, typed), isAsker };
}

/** Spans that nobody can date, which are no part of a name: "tom this term". */
const undated =
  /(?<=[^\s,])[\s,]+(?<span>(?:(?:this|last|the whole|all) (?:term|semester|quarter|year|school year|season)|(?:dieses|letztes|im) (?:semester|schuljahr|halbjahr|quartal|jahr)|(?:ce|cette|le|l')\s?(?:semestre|trimestre|année)|(?:este|esta|el) (?:semestre|trimestre|curso|año)))$/su;

const longestSpan = 40;

type Split = Omit<PersonAsked, 'isAsker'>;

function split(name: string, where: string, reader: Reader): Split {
  const { which, last } = seriesAsked(where, reader);
  return { name, readings: which === null ? [] : readWhich(which, reader), last, isOnlyName: false };
}

function whole(rest: string, reader: Reader): Split {
  // The longest reading with a date leaves the name.
  const dated = readWhich(rest, reader).flatMap((which) =>
    which.kind === 'title' && which.date !== null && !isRatherName(which.date.day.text, reader)
      ? [{ name: which.title, date: which.date }]
      : [],
  );
  const [first] = dated;
  if (first) {
    return { name: first.name, readings: [{ kind: 'date', date: first.date }], last: null, isOnlyName: false };
  }
  const [, before, tail] = /^(.*?[^\s,])[\s,]+((?:the\s+)?last\s+\S+(?:\s+\S+)?)$/su.exec(rest) ?? [];
  if (before !== undefined && tail !== undefined) return split(before, tail, reader);
  const span = undated.exec(rest.slice(-longestSpan))?.groups?.span;
  if (span !== undefined && span.length < rest.length)
    return split(rest.slice(0, -span.length).replace(/[\s,]{1,9}$/u, ''), span, reader);
  const few = splitLastFew(rest);
  if (few) return { name: few.before, readings: [], last: few.last, isOnlyName: false };
  return withSeries(rest, reader) ?? { name: rest, readings: [], last: null, isOnlyName: true };
}

/** Words that a number of dates may begin with, in the middle of a text. */
const beginsFew =
  /[\s,、](?=(?:the|last|latest|past|recent|letzte|die|neueste|les|des|\d|derni|las|los|[uú]ltim|直近|最近|過去|最新))/gu;

/** "ann lee last 5 weekly sync": behind the name a number of dates, and of which series. */
function withSeries(rest: string, reader: Reader): Split | null {
  for (const { index } of rest.slice(0, longestTyped).matchAll(beginsFew)) {
    const name = rest.slice(0, index).replace(/(?<![\s,])[\s,]+$/u, '');
    const few = rest.slice(index + 1).trim();
    if (name !== '' && leadingLastFew(few) !== null) return split(name, few, reader);
  }
  return null;
}
