import { z } from 'zod';

export const sorts = ['time', 'name', 'join'] as const;
export type Sort = (typeof sorts)[number];

/** The part of an answer that a card shows. */
export interface View {
  /** The first row, counted from 0. */
  from: number;
  sort: Sort;
  /** `all`, one of a few words of ours (src/cards/peopleFilters.ts), `absent`, or `role:` and `organisation:` with a name. */
  filter: string;
  /** When they were there: `all`, or the words of one condition (src/question/tapped.ts). */
  times: string;
}

export const firstView: View = { from: 0, sort: 'time', filter: 'all', times: 'all' };

/** True where not everybody is shown. */
export const isFiltered = ({ filter, times }: View): boolean =>
  filter !== firstView.filter || times !== firstView.times;

/** A view in the data of a button, without the usual values. It is untrusted when it comes back. */
export interface ViewFields {
  from?: number;
  sort?: string;
  filter?: string;
  times?: string;
}

export function viewFields({ from, sort, filter, times }: View): ViewFields {
  return {
    ...(from === firstView.from ? {} : { from }),
    ...(sort === firstView.sort ? {} : { sort }),
    ...(filter === firstView.filter ? {} : { filter }),
    ...(times === firstView.times ? {} : { times }),
  };
}

/** The shape of a view in the data of a button. Anybody can send anything, so nothing but the shape is trusted. */
export const viewShape = {
  from: z.number().int().min(0).max(1_000_000).optional(),
  sort: z.enum(sorts).optional(),
  filter: z.string().max(200).optional(),
  times: z.string().max(60).optional(),
};

const Fields = z.object(viewShape);

/** Gives the view of the fields of a button whose shape has been checked. */
export const viewOf = ({ from, sort, filter, times }: z.output<typeof Fields>): View => ({
  from: from ?? firstView.from,
  sort: sort ?? firstView.sort,
  filter: filter ?? firstView.filter,
  times: times ?? firstView.times,
});

/** A view as it is stored with a question. */
export const StoredView = z.object({
  from: z.number(),
  sort: z.enum(sorts),
  filter: z.string(),
  // What earlier versions stored has none.
  times: z.string().default(firstView.times),
});

/** Gives the first row to show of `total` rows. A card of an older report may point behind the end. */
export const startOf = ({ from }: View, total: number): number => (from < total ? Math.max(0, Math.floor(from)) : 0);
