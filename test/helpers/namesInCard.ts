import { z } from 'zod';

const Node = z.looseObject({ type: z.string().optional(), text: z.string().optional() });
type Node = z.output<typeof Node>;

const nodes = (value: unknown): Node[] => z.array(Node).catch([]).parse(value);

/** What stands first in a heading, a cell or a row. */
function firstText(node: Node): string {
  if (node.text !== undefined) return node.text;
  const [first] = [...nodes(node.cells), ...nodes(node.items), ...nodes(node.inlines)];
  return first === undefined ? '' : firstText(first);
}

/** The names in the tables of people of an English card, by the heading that a table has; '' where it has none. */
export function namesInCard(json: string): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  const look = (siblings: Node[]): void => {
    const heading = siblings.find(({ type }) => type === 'RichTextBlock');
    for (const node of siblings) {
      if (node.type === 'Container') look(nodes(node.items));
      if (node.type !== 'Table') continue;
      const rows = nodes(node.rows).map(firstText);
      const isOfStays = node.firstRowAsHeaders === true && rows[0] !== 'Name';
      if (!isOfStays) named[heading ? firstText(heading) : ''] = rows[0] === 'Name' ? rows.slice(1) : rows;
    }
  };
  for (const part of nodes(Node.parse(JSON.parse(json)).body)) look([part]);
  return named;
}
