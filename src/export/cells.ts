import type { CellObject } from 'write-excel-file/node';
import { unmarked } from './unmarked.js';

export type Cell = CellObject | null;

/** Of a table's first row. */
export const heading = { fontWeight: 'bold', backgroundColor: '#E8EBFA' } as const;

/** A string is written as one: a spreadsheet program shows `=1+1` and computes nothing. */
export function text(said: string): Cell {
  const value = unmarked(said);
  if (value === '') return null;
  // The library (4.1.1) looks strings up in a plain object, where these are taken.
  return { type: String, value: value in {} ? `${value} ` : value };
}

export const bold = (value: string): Cell => ({ ...text(value), fontWeight: 'bold' });

export const number = (value: number | null): Cell => (value === null ? null : { type: Number, value });

/** `at` is milliseconds UTC, and so is what the cell shows: a workbook knows no time zones. */
export function dateTime(at: number | null): Cell {
  return at === null ? null : { type: Date, value: new Date(at), format: 'yyyy-mm-dd hh:mm:ss' };
}

/** A length of time that can be added up, beyond 24 hours, too. */
export function duration(seconds: number | null): Cell {
  return seconds === null ? null : { type: Number, value: Math.floor(seconds) / 86_400, format: '[h]:mm:ss' };
}

/** `share` is from 0 to 1. */
export const percent = (share: number | null): Cell =>
  share === null ? null : { type: Number, value: share, format: '0%' };
