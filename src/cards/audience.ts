import { z } from 'zod';

/**
 * Who may see a field: `counts` everybody in the chat, `people` the chat when its organiser shows names there, `private`
 * the asker alone (design: who may see what).
 */
export const details = ['counts', 'people', 'private'] as const;
export type Detail = (typeof details)[number];

/** What a template says of each field of its data, by path: `people.name`. */
export const Audience = z.record(z.string(), z.enum(details));
export type Audience = z.output<typeof Audience>;

export const isFor = (detail: Detail, audience: Detail): boolean =>
  details.indexOf(audience) <= details.indexOf(detail);

/**
 * The data without the fields that `detail` does not show: lists become empty, texts ''. What a template says nothing
 * about is never shown.
 */
export function fieldsFor(detail: Detail, audience: Audience, data: Record<string, unknown>): Record<string, unknown> {
  const told = (path: string): boolean => {
    const own = audience[path];
    return own !== undefined && isFor(detail, own);
  };
  const parents = new Set(Object.keys(audience).flatMap(parentsOf));
  const inside = (path: string) => parents.has(path);
  const pick = (value: unknown, path: string): unknown => {
    if (!inside(path)) return told(path) ? value : emptyOf(value);
    if (Array.isArray(value)) return somethingTold(path) ? value.map((one) => pick(one, path)) : [];
    if (!isObject(value)) return emptyOf(value);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pick(one, `${path}.${key}`)]));
  };
  // Rows of which nothing may be seen are not even counted.
  const somethingTold = (path: string) =>
    Object.entries(audience).some(([one, who]) => one.startsWith(`${path}.`) && isFor(detail, who));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, pick(value, key)]));
}

/** `a` and `a.b` of `a.b.c`. */
const parentsOf = (path: string): string[] =>
  path.split('.').flatMap((_, i, names) => (i === 0 ? [] : [names.slice(0, i).join('.')]));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? {} : '';
}
