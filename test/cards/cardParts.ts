import type { CardMessage } from '../../src/cards/cardMessage.js';

export type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a card, from the outside in. */
export function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isPart(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

/** The texts of all elements of one type, in order. */
export function textsOf(card: unknown, type: 'TextRun' | 'TextBlock'): string[] {
  return partsOf(card).flatMap((part) => (part.type === type && typeof part.text === 'string' ? [part.text] : []));
}

/** The rows of the card's table, without its header, each as the text of its cells; a name and the role below it are two. */
export function rowsOf(card: unknown): string[][] {
  const people = personRowsOf(card);
  if (people.length > 0) return people.map(({ name, beside, time }) => [name, beside, time]);
  const rows = partsOf(card).filter(({ type }) => type === 'TableRow');
  return rows.slice(1).map((row) => (Array.isArray(row.cells) ? row.cells : []).flatMap(cellTexts));
}

/** The large numbers of a card, each with its unit. */
export function figuresOf(card: unknown): string[] {
  const columns = partsOf(card).filter(({ type, items }) => {
    const [first] = Array.isArray(items) ? items : [];
    return type === 'Column' && Object(first).size === 'extraLarge';
  });
  return columns.map((column) => textsOf(column, 'TextBlock').join(' '));
}

/** A person in the list of who attended. */
export interface PersonShown {
  name: string;
  /** Their role and what else stands behind the name. */
  beside: string;
  time: string;
  pill: string;
  below: string;
  /** The address of their strip and what it says; '' where there is none. */
  strip: string;
  stripText: string;
}

export function personRowsOf(card: unknown): PersonShown[] {
  const list = partsOf(card).find(({ type, id }) => type === 'Container' && id === 'people');
  return childrenOf(list, 'items').map((row) => {
    const [, main] = childrenOf(row, 'columns');
    const [line] = childrenOf(main, 'items');
    const columns = childrenOf(line, 'columns');
    const [name = '', beside = ''] = textsOf(columns.at(0), 'TextRun');
    const badge = partsOf(main).find(({ type }) => type === 'Badge');
    const strip = partsOf(main).find(({ type }) => type === 'Image');
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      name,
      beside: beside.trim(),
      time: textsOf(columns.at(-1), 'TextBlock')
        .join(' ')
        .replace(/\u00A0/gu, ' '),
      pill: text(badge?.text),
      below: textsOf(childrenOf(main, 'items').slice(1), 'TextRun').join(' '),
      strip: text(strip?.url),
      stripText: text(strip?.altText),
    };
  });
}

function childrenOf(part: Part | undefined, key: 'items' | 'columns'): Part[] {
  const children = part?.[key];
  return Array.isArray(children) ? children.filter(isPart) : [];
}

function cellTexts(cell: unknown): string[] {
  const { items } = Object(cell);
  const lines: unknown[] = Array.isArray(items) ? items : [];
  const isNameAndRole = lines.length === 2 && lines.every((line) => Object(line).type === 'RichTextBlock');
  return isNameAndRole ? lines.map(cellText) : [cellText(cell)];
}

const cellText = (cell: unknown): string => [...textsOf(cell, 'TextRun'), ...textsOf(cell, 'TextBlock')].join(' ');

/** How many rows a card says it does not show: "26–50 of 350", or "350 in all" above none. */
export function unshownIn(card: unknown): number {
  const number = (text = '') => Number(text.replaceAll(',', ''));
  const counts = textsOf(card, 'TextBlock').flatMap((text) => {
    const [, from, to, of] = /^([\d,]+)–([\d,]+) of ([\d,]+)$/.exec(text) ?? [];
    const [, all] = /^([\d,]+) in all$/.exec(text) ?? [];
    if (all !== undefined) return [number(all)];
    return of === undefined ? [] : [number(of) - (number(to) - number(from) + 1)];
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The size of a card in the two ways that Teams has measured it. */
export function sizeOf({ card }: CardMessage): { utf8: number; utf16: number } {
  const json = JSON.stringify(card);
  return { utf8: Buffer.byteLength(json, 'utf8'), utf16: Buffer.byteLength(json, 'utf16le') };
}
