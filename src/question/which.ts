/** Days that somebody said. Milliseconds UTC; `to` is the first moment after. `text` is what was typed. */
export interface DaysSaid {
  from: number;
  to: number;
  text: string;
}

/** When a meeting was, as somebody said it: on some days, and at a time of day where they said one. Milliseconds UTC. */
export interface DateSaid {
  day: DaysSaid;
  moment: number | null;
}

/** Which meeting somebody means. */
export type Which =
  /** The one of this title, on the day that was said beside it. */
  | { kind: 'title'; title: string; date: DateSaid | null }
  | { kind: 'date'; date: DateSaid }
  /** The one that began at this moment, or was going on then: a button says it. Milliseconds UTC. */
  | { kind: 'moment'; moment: number }
  /** The newest is 1. */
  | { kind: 'number'; number: number }
  /** So many of the newest. */
  | { kind: 'last'; last: number };

/** Everything that names no title: it can be looked for in the chat of the meeting itself. */
export type Untitled = Exclude<Which, { kind: 'title' }>;

export const isUntitled = (which: Which): which is Untitled => which.kind !== 'title';

/** The date in it; null where it says none. */
export const dateIn = (which: Which): DateSaid | null =>
  which.kind === 'title' || which.kind === 'date' ? which.date : null;
