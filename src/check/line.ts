import type { WordKey } from '../words/en.js';

type After<Prefix extends string> = { [K in WordKey]: K extends `${Prefix}${infer Name}` ? Name : never }[WordKey];

/** What is looked at; each has a name in the catalogue. */
export type LineId = After<'check.line.'>;
/** What to do about a refusal. */
export type Remedy = After<'check.remedy.'>;
/** How something that was not seen yet can be made to be seen. */
export type How = After<'check.how.'>;
export type GroupId = After<'check.group.'>;

/** One line of the card, and what the report says of it. All of it is words of ours, statuses and shapes. */
export interface CheckLine {
  id: LineId;
  state: 'works' | 'refused' | 'unseen';
  /** A few letters beside the state, such as `200` or `short`; empty where there is nothing to add. */
  told: string;
  /** What to do, or how to make it seen; null where it works. */
  say: WordKey | null;
  /** What goes into the report; a line each. */
  report: readonly string[];
}

export const works = (id: LineId, told = '', report: readonly string[] = []): CheckLine => ({
  id,
  state: 'works',
  told,
  say: null,
  report,
});

export const refused = (id: LineId, told: string, remedy: Remedy, report: readonly string[] = []): CheckLine => ({
  id,
  state: 'refused',
  told,
  say: `check.remedy.${remedy}`,
  report,
});

/** Looked for and not found, where nothing has to be done about it. */
export const missing = (id: LineId, told: string, remedy: Remedy, report: readonly string[] = []): CheckLine => ({
  ...refused(id, told, remedy, report),
  state: 'unseen',
});

export const unseen = (id: LineId, how: How, told = '', report: readonly string[] = []): CheckLine => ({
  id,
  state: 'unseen',
  told,
  say: `check.how.${how}`,
  report,
});
