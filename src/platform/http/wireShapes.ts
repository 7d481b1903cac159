import { z } from 'zod';

/**
 * What others send is odd now and then, and the rest of it is still of use: what is null, absent or not of this shape reads as
 * null. Every shape of such data is made of these.
 */
export const orNull = <T extends z.ZodType>(shape: T) =>
  shape
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);

export const text = orNull(z.string());
export const flag = orNull(z.boolean());

/** A list of which only the usable elements are kept; anything that is no list reads as empty. */
export const listOf = <T extends z.ZodType>(element: T) =>
  orNull(z.array(z.unknown())).transform((items) =>
    (items ?? []).flatMap((item): z.output<T>[] => {
      const parsed = element.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
  );
