import type { AskData, ShareData } from '../question/button.js';
import type { View } from '../question/view.js';
import type { Words } from '../words/index.js';
import { type CardAction, executeAction } from './cardMessage.js';

/** The data of a button that shows another part of the same answer; null where a card cannot be asked for more. */
export type ViewData = ((view: View) => AskData | ShareData) | null;

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
