import type { Words } from '../words/index.js';
import { type AskData, type CardAction, executeAction, type ShareData } from './cardMessage.js';

export const sorts = ['time', 'name', 'join'] as const;
export type Sort = (typeof sorts)[number];

/** Which part of an answer a card shows. */
export interface View {
  /** The first row, counted from 0. */
  from: number;
  sort: Sort;
  /** `all`, `late`, `leftEarly`, `guests`, `absent`, or `role:` and a role's key. */
  filter: string;
}

export const firstView: View = { from: 0, sort: 'time', filter: 'all' };

/** The same in a button's data, where what is usual is left out. Untrusted when it comes back. */
export interface ViewFields {
  from?: number;
  sort?: string;
  filter?: string;
}

/** The data of a button that shows another part of the same answer; null where a card cannot be asked for more. */
export type ViewData = ((view: View) => AskData | ShareData) | null;

export function viewFields({ from, sort, filter }: View): ViewFields {
  return {
    ...(from === firstView.from ? {} : { from }),
    ...(sort === firstView.sort ? {} : { sort }),
    ...(filter === firstView.filter ? {} : { filter }),
  };
}

export interface Page {
  /** "26–50 of 350"; '' when everything is shown. */
  range: string;
  pager: CardAction[];
}

/** What a card says of the rows it shows, and the buttons to those before and after. `shown` of `total` begin at `view.from`. */
export function pageOf(
  words: Words,
  {
    view,
    viewData,
    shown,
    total,
    perPage,
    range = 'view.range',
  }: {
    view: View;
    viewData: ViewData;
    shown: number;
    total: number;
    perPage: number;
    range?: 'view.range' | 'view.rangeRows';
  },
): Page {
  const { from } = view;
  const [before, after] = [from > 0, from + shown < total];
  if (!before && !after) return { range: '', pager: [] };
  const to = (start: number) => (viewData === null ? [] : [viewData({ ...view, from: start })]);
  return {
    range:
      shown === 0
        ? words.say('view.rangeEmpty', { of: total })
        : words.say(range, { from: from + 1, to: from + shown, of: total }),
    pager: [
      // Back by as much as fitted here: the page before is as long, and no row comes twice. The last page says nothing of it.
      ...(before ? to(Math.max(0, from - (after ? shown : perPage))) : []).map((data) =>
        executeAction(words.say('view.previous'), 'view', data),
      ),
      ...(after ? to(from + shown) : []).map((data) => executeAction(words.say('view.next'), 'view', data)),
    ],
  };
}

/** Where a list of `total` rows is entered: a card of an older report may point behind the end. */
export const startOf = ({ from }: View, total: number): number => (from < total ? Math.max(0, Math.floor(from)) : 0);
