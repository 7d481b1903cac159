import type { Words } from '../words/index.js';
import type { AskData, CardAction, CardMessage } from './cardMessage.js';
import { plainText } from './plainText.js';
import { renderCard } from './render.js';

export interface Notice {
  /** Title, texts, entries and footers come from the catalogue only, never from data: they may hold Markdown. */
  title: string;
  /** Which meeting it is about: data. */
  about?: string;
  texts: string[];
  entries?: { name: string; text: string }[];
  footers?: string[];
  actions?: CardAction[];
  /** Clients of these users ask again by themselves when they show the card, once a minute at most. */
  refresh?: { userIds: string[]; data: AskData };
}

/** A card that tells something: a title, a few sentences, perhaps a list, perhaps buttons. */
export function noticeCard({
  title,
  about = '',
  texts,
  entries = [],
  footers = [],
  actions = [],
  refresh,
}: Notice): CardMessage {
  const card = renderCard('notice', 'private', {
    summary: title,
    title,
    about: plainText(about),
    texts,
    entries,
    footers,
    actions,
  });
  if (refresh === undefined) return { card, summary: title };
  // learn: user-specific views.
  const action = { type: 'Action.Execute', title, verb: 'refresh', data: refresh.data };
  return { card: { ...card, refresh: { action, userIds: refresh.userIds } }, summary: title };
}

/** The commands as a list, for help and wherever somebody needs guidance. */
export function commandEntries(words: Words, commands: { name: string; help: Parameters<Words['say']>[0] }[]) {
  return commands.map(({ name, help }) => ({ name, text: words.say(help) }));
}
