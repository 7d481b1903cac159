import type { AskData } from '../../question/button.js';
import { askAction, type CardAction } from '../cardMessage.js';

/** A list behind a button: sentences of ours. */
export interface NoticeGroup {
  /** Names it among the elements of the card. */
  id: string;
  name: string;
  /** What may be asked as it stands is tapped. */
  entries: { name: string; text: string; ask: AskData | null }[];
}

export const moreId = 'more';

/** The fields of cards/parts/groups.json: a button a list, and the lists, of which the first one is shown. */
export const groupsShown = (groups: NoticeGroup[]) => ({
  tabs: groups.map(({ id, name }) =>
    showing(name, [
      ...groups.map((one) => ({ elementId: one.id, isVisible: one.id === id })),
      { elementId: moreId, isVisible: false },
    ]),
  ),
  groups: groups.map(({ id, name, entries }, i) => ({
    id,
    isVisible: i === 0,
    heading: name,
    entries: entries.map(({ ask, ...entry }) => ({
      ...entry,
      tappable: ask !== null,
      ask: ask === null ? {} : askAction(entry.name, ask),
    })),
  })),
});

export const everything = (groups: NoticeGroup[]) =>
  [...groups.map(({ id }) => id), moreId].map((elementId) => ({ elementId, isVisible: true }));

/** Shows and hides elements of the card; the bot is not asked. */
export const showing = (title: string, targetElements: { elementId: string; isVisible: boolean }[]): CardAction => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements,
});
