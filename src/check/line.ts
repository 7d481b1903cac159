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
  /** `apart`: it was not seen, and nobody need wait for it: here it cannot be, or nothing depends on it. */
  state: 'works' | 'refused' | 'unseen' | 'apart';
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
  state: 'apart',
});

export const unseen = (id: LineId, how: How, told = '', report: readonly string[] = []): CheckLine => ({
  id,
  state: neverSeen.has(how) ? 'apart' : 'unseen',
  told,
  say: `check.how.${how}`,
  report,
});

/** What no use of the bot makes to be seen, with these settings in this cloud. */
const neverSeen: ReadonlySet<How> = new Set([
  ...(['cloud', 'live', 'participantEvents', 'targetedOff', 'copilot', 'artifact', 'looks'] as const),
]);

/**
 * What the card says beside the state. A status or code says why something is refused; of what works only what the line asks for, and of
 * what was not seen nothing. The report has all of it, for whoever knows those words.
 */
export const saidOnCard = ({ id, state, told }: Pick<CheckLine, 'id' | 'state' | 'told'>): string =>
  state === 'refused' || (state === 'works' && tells.has(id)) ? told : '';

/** Lines that ask what something is called or which it is, so that the words themselves are the answer. */
const tells: ReadonlySet<LineId> = new Set(['meetingType', 'conversation', 'installed', 'participantPermission']);
