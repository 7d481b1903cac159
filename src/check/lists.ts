import type { ElementOf, GraphClient } from '../graph/http/client.js';
import { shapeOf } from './shape.js';

/** The beginning of a list. */
export interface ListRead {
  elements: unknown[];
  /** True where Graph gave a link to a second page, and that page could be read. */
  isPaged: boolean;
}

const asItCame: ElementOf<unknown> = { parse: (value) => value, safeParse: (data) => ({ success: true, data }) };

/** Reads one page of a list, and a second one where there is one. */
export async function readList(graph: GraphClient, path: string): Promise<ListRead> {
  const reader = graph.listPages(path, asItCame);
  const first = await reader.next();
  if (first.done) return { elements: [], isPaged: false };
  const second = await reader.next();
  await reader.return({ complete: false });
  return { elements: first.value, isPaged: !second.done };
}

/** `200 value:[{id}]×2 nextLink:no` */
export const sayList = ({ elements, isPaged }: ListRead): string =>
  `200 value:${shapeOf(elements)}×${Math.min(999, elements.length)} nextLink:${isPaged ? 'yes' : 'no'}`;
