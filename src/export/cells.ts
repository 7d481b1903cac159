import { unmarked } from './unmarked.js';

interface Style {
  fontWeight?: 'bold';
  backgroundColor?: string;
  format?: string;
}

/** Plain data, which a thread can be handed. A moment is milliseconds UTC. */
export type Cell =
  | (Style & ({ type: 'text'; value: string } | { type: 'number'; value: number } | { type: 'moment'; value: number }))
  | null;

/** A cell of a table's first row. */
export const heading = (cell: Cell): Cell => cell && { ...cell, fontWeight: 'bold', backgroundColor: '#E8EBFA' };

/** A string is written as one: a spreadsheet program shows `=1+1` and computes nothing. */
export function text(said: string): Cell {
  const value = unmarked(said);
  if (value === '') return null;
  // The library (4.1.1) looks strings up in a plain object, where these are taken.
  return { type: 'text', value: value in {} ? `${value} ` : value };
}

export function bold(value: string): Cell {
  const cell = text(value);
  return cell && { ...cell, fontWeight: 'bold' };
}

export const number = (value: number | null): Cell => (value === null ? null : { type: 'number', value });

/** `at` is milliseconds UTC, and so is what the cell shows: a workbook knows no time zones. */
export function dateTime(at: number | null): Cell {
  return at === null ? null : { type: 'moment', value: at, format: 'yyyy-mm-dd hh:mm:ss' };
}

/** A length of time that can be added up, beyond 24 hours, too. */
export function duration(seconds: number | null): Cell {
  return seconds === null ? null : { type: 'number', value: Math.floor(seconds) / 86_400, format: '[h]:mm:ss' };
}

/** `share` is from 0 to 1. */
export const percent = (share: number | null): Cell =>
  share === null ? null : { type: 'number', value: share, format: '0%' };

/** How a sheet of a workbook looks. */
export interface SheetOptions {
  sheet: string;
  /** Widths in letters. */
  columns: { width: number }[];
  /** Rows and columns that stay in sight. */
  stickyRowsCount?: number;
  stickyColumnsCount?: number;
}
