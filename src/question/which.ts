/** Days that somebody named, in milliseconds UTC. `to` is the first moment after them. `text` is what was typed. */
export interface DaysSaid {
  from: number;
  to: number;
  text: string;
}

/** When a meeting was, as somebody said it: on some days, and perhaps at a time of day. Milliseconds UTC. */
export interface DateSaid {
  day: DaysSaid;
  moment: number | null;
}

/** Which meeting somebody means. */
export type Which =
  /** The meeting of this title, on the day that was said with it. */
  | { kind: 'title'; title: string; date: DateSaid | null }
  | { kind: 'date'; date: DateSaid }
  /** The meeting that began at this moment or was going on then. A button says it. Milliseconds UTC. */
  | { kind: 'moment'; moment: number }
  /** The meeting of this number. The newest meeting is 1. */
  | { kind: 'number'; number: number }
  /** So many of the newest meetings; 0 where a number was said that there cannot be. */
  | { kind: 'last'; last: number };

/** Every way to name a meeting without a title. Such a meeting can be looked for in its own chat. */
export type Untitled = Exclude<Which, { kind: 'title' }>;

export const isUntitled = (which: Which): which is Untitled => which.kind !== 'title';

/** Gives the date that was said, or null. */
export const dateIn = (which: Which): DateSaid | null =>
  which.kind === 'title' || which.kind === 'date' ? which.date : null;
