import type { AskData } from '../question/button.js';
import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { everything, groupsShown, moreId, type NoticeGroup, showing } from './notice/noticeGroups.js';
import { type NoticeKind, noticeIcon } from './notice/noticeIcon.js';
import type { PersonRow } from './personRow.js';
import { renderCard } from './template/render.js';
import { plainLine } from './text/plainText.js';

export interface Notice {
  /** What it is, which its icon shows. */
  kind?: NoticeKind;
  /** Title, texts, entries and footers come from the catalogue only, never from data: they may hold Markdown. */
  title: string;
  /** Which meeting it is about: data, made harmless here. */
  about?: string;
  texts: string[];
  /** What an answer looks like, of people who do not exist. */
  example?: NoticeExample | null;
  entries?: { name: string; text: string }[];
  /** Lists behind buttons of which one shows the list and hides the others; the first one is shown. */
  groups?: NoticeGroup[];
  footers?: string[];
  /** What is read once in a while: behind the button that shows everything. */
  more?: { button: string; texts: string[] } | null;
  actions?: CardAction[];
  /** Clients of these users ask again by themselves when they show the card, once a minute at most. */
  refresh?: { userIds: string[]; data: AskData };
}

/** A card that tells something: a title, a few sentences, perhaps a list, perhaps buttons. */
export function noticeCard({
  kind = 'info',
  title,
  about = '',
  texts,
  example = null,
  entries = [],
  groups = [],
  footers = [],
  more = null,
  actions = [],
  refresh,
}: Notice): CardMessage {
  const card = renderCard('notice', 'private', {
    summary: title,
    icon: noticeIcon(kind),
    title,
    about: plainLine(about),
    texts,
    example: example === null ? [] : [example],
    entries,
    ...groupsShown(groups),
    footers,
    more: more === null ? [] : [{ id: moreId, texts: more.texts }],
    actions: [...actions, ...(more === null ? [] : [showing(more.button, everything(groups))])],
  });
  if (refresh === undefined) return { card, summary: title };
  // learn: user-specific views.
  const action = { type: 'Action.Execute', title, verb: 'refresh', data: refresh.data };
  return { card: { ...card, refresh: { action, userIds: refresh.userIds } }, summary: title };
}

/** An answer as it will look: sentences of ours throughout. */
export interface NoticeExample {
  label: string;
  answer: string;
  answerMore: string;
  title: string;
  people: ExampleRow[];
}

/** A person as in an answer, but for what a tap would open. */
export type ExampleRow = Omit<PersonRow, 'tap'>;

/** The commands as a list, for help and wherever somebody needs guidance; those that one sentence explains share a row. */
export function commandEntries(words: Words, commands: { label: WordKey; help: WordKey }[]) {
  const labels = new Map<WordKey, string[]>();
  for (const { label, help } of commands) labels.set(help, [...(labels.get(help) ?? []), words.say(label)]);
  return [...labels].map(([help, names]) => ({ name: sayChoice(names), text: words.say(help) }));
}

/** "summaries on / off": what both begin with is said once. */
function sayChoice(names: string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(' '));
  const differ = first.findIndex((word, i) => others.some((other) => other[i] !== word));
  const endings = others.map((other) => other.slice(Math.max(0, differ)));
  return [first.join(' '), ...endings.map(sayAlternative)].join('');
}

/** No line begins with the stroke, and none with a little word alone. */
function sayAlternative(words: string[]): string {
  const said = words.join(' ');
  return `\u00A0/${said.length < 5 ? '\u00A0' : ' '}${said}`;
}
