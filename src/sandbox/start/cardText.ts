import { z } from 'zod';

const Node = z.looseObject({ type: z.string().optional() });
type Node = z.output<typeof Node>;

interface Reader {
  locale: string;
  timeZone: string;
}

/** An Adaptive Card as text for a terminal: what it says, tables aligned, buttons in brackets. */
export function cardText(card: unknown, reader: Reader): string {
  const parsed = Node.safeParse(card);
  if (!parsed.success) return '';
  const { body, actions } = parsed.data;
  return [...nodes(body).flatMap((node) => lines(node, reader)), buttonsOf(actions)]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

const buttonsOf = (actions: unknown): string =>
  nodes(actions)
    .map((action) => `[${string(action.title)}]`)
    .join('  ');

function lines(node: Node, reader: Reader): string[] {
  if (node.isVisible === false) return [];
  switch (node.type) {
    case 'TextBlock':
      return [plain(string(node.text), reader)];
    case 'RichTextBlock':
      return [
        nodes(node.inlines)
          .map((run) => string(run.text))
          .join(''),
      ];
    case 'Container':
      return nodes(node.items).flatMap((item) => lines(item, reader));
    case 'ColumnSet':
      return columns(
        nodes(node.columns)
          .filter((column) => !isFace(column))
          .map((column) => nodes(column.items).flatMap((item) => lines(item, reader))),
        nodes(node.columns).some(({ items }) => nodes(items).some(({ type }) => type === 'ColumnSet')),
      );
    case 'Image':
      // An icon says what stands beside it.
      return node.width === undefined ? [string(node.altText)] : [];
    case 'Input.ChoiceSet':
      return [
        `${string(node.label)} ${nodes(node.choices)
          .map(({ title }) => string(title))
          .join(' / ')}`,
      ];
    case 'Table':
      return table(node, reader);
    case 'ActionSet':
      return [buttonsOf(node.actions)];
    default:
      // Teams' own elements, as everywhere else: what stands in for them.
      return nodes([node.fallback]).flatMap((item) => lines(item, reader));
  }
}

/** A terminal has no faces, and initials in their place say nothing. */
const isFace = ({ width }: Node): boolean => width === '32px';

/**
 * Beside a picture a text stands alone; a figure stands before its unit, as on the card, but behind the label of what it is where it
 * is more than a number; and a person's row stands before what a strip below it says.
 */
function columns(said: string[][], isRow: boolean): string[] {
  const speaking = said.filter((one) => one.some((line) => line.trim() !== ''));
  if (speaking.length === 1 && said.length > 1) return speaking.flat();
  if (!isRow && said.every((one) => one.length === 2)) return [said.map(figure).join('   ')];
  return [said.map((one) => one.join(isRow ? ' · ' : /\p{L}/u.test(one[0] ?? '') ? ': ' : ' ')).join('   ')];
}

const figure = ([value = '', label = '']: string[]): string =>
  /[\p{L}%]/u.test(value) ? `${label}: ${value}` : `${value} ${label}`;

function table(node: Node, reader: Reader): string[] {
  const rows = nodes(node.rows).map((row) =>
    nodes(row.cells).map((cell) =>
      nodes(cell.items)
        .flatMap((item) => lines(item, reader))
        .join(' '),
    ),
  );
  const widths = rows.reduce<number[]>((max, row) => row.map((cell, i) => Math.max(max[i] ?? 0, cell.length)), []);
  return [
    '',
    ...rows.map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  ];
}

/** Fills in {{DATE()}} and {{TIME()}} as a client does, and drops the catalogue's bold marks. */
function plain(text: string, { locale, timeZone }: Reader): string {
  return text
    .replace(/\{\{DATE\(([^,){]+)(?:,\s*(\w+))?\)\}\}/g, (_match, at: string, form?: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: form === 'COMPACT' ? 'short' : 'full', timeZone }).format(
        new Date(at),
      ),
    )
    .replace(/\{\{TIME\(([^){]+)\)\}\}/g, (_match, at: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(at)),
    )
    .replaceAll('**', '')
    .replaceAll('\u00A0', ' ');
}

const nodes = (value: unknown): Node[] =>
  Array.isArray(value) ? value.flatMap((item) => (Node.safeParse(item).success ? [Node.parse(item)] : [])) : [];
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
