import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';
import { type Cell, heading, text } from './cells.js';
import type { SheetWritten } from './workbook.js';

export type Table = Omit<SheetWritten, 'sheet'>;

export const longestName = 250;
export const nameWidth = 32;
export const timeWidth = 20;

interface Rows {
  rows: Iterable<Cell[]>;
  moreHeadings?: Cell[];
  stickyColumnsCount?: number;
}

/** A sheet whose headings stay in sight. */
export function table(
  words: Words,
  columns: readonly (readonly [WordKey, number])[],
  { rows, moreHeadings = [], stickyColumnsCount = 0 }: Rows,
): Table {
  return {
    rows: withFirst([...columns.map(([key]) => heading(text(words.say(key)))), ...moreHeadings], rows),
    columns: [...columns.map(([, width]) => ({ width })), ...moreHeadings.map(() => ({ width: timeWidth }))],
    stickyRowsCount: 1,
    ...(stickyColumnsCount > 0 ? { stickyColumnsCount } : {}),
  };
}

function* withFirst(first: Cell[], rows: Iterable<Cell[]>): Generator<Cell[]> {
  yield first;
  yield* rows;
}
