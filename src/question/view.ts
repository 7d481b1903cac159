import { z } from 'zod';

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

export function viewFields({ from, sort, filter }: View): ViewFields {
  return {
    ...(from === firstView.from ? {} : { from }),
    ...(sort === firstView.sort ? {} : { sort }),
    ...(filter === firstView.filter ? {} : { filter }),
  };
}

/** What a button may send of a view: anybody can send anything, so only its shape is trusted. */
export const viewShape = {
  from: z.number().int().min(0).max(1_000_000).optional(),
  sort: z.enum(sorts).optional(),
  filter: z.string().max(200).optional(),
};

const Fields = z.object(viewShape);

/** The view that a button's fields stand for, once their shape is known. */
export const viewOf = ({ from, sort, filter }: z.output<typeof Fields>): View => ({
  from: from ?? firstView.from,
  sort: sort ?? firstView.sort,
  filter: filter ?? firstView.filter,
});

/** A view as it is stored with a question. */
export const StoredView = z.object({ from: z.number(), sort: z.enum(sorts), filter: z.string() });

/** The row at which a list of `total` rows is entered: a card of an older report may point behind the end. */
export const startOf = ({ from }: View, total: number): number => (from < total ? Math.max(0, Math.floor(from)) : 0);
