import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };

/** One change to a JSON value: the `at`-th place in it, and what is done there. */
export interface Mutation {
  at: number;
  how: 'replace' | 'remove' | 'duplicate' | 'reverse' | 'wrap';
  by: Json;
}

/** Ids that differ in their last letter only. */
export const identityId = (i: number) => `a0000000-0000-4000-8000-00000000000${i}`;

const deep = (depth: number): Json => {
  let value: Json = 'deep';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value };
  return value;
};

const oddValues: Json[] = [
  ...[null, true, false, '', ' ', [], {}, [null], [[]], deep(200), { id: null }, { value: [] }],
  ...[0, -1, 0.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e21, -1e308, 5e-324],
  ...['\u0000', '\u202Eevil\u202C', '👩‍👩‍👧‍👦', 'ﷺ', 'e\u0301', 'İ', 'ſ', '\uFEFF', 'x'.repeat(5000)],
  ...[
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '0',
    identityId(0),
    identityId(1).toUpperCase(),
    `${identityId(0)} `,
    identityId(0).replace('a', 'ａ'),
    '8:acs:x',
    '+4930123456',
    '../..',
  ],
  ...['2026-11-23T09:00:00Z', '+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z', '2026-02-30T00:00:00Z', '9999'],
];

export const mutations = fc.array(
  fc.record<Mutation>({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'duplicate', 'reverse', 'wrap'),
    by: fc.constantFrom(...oddValues),
  }),
  { minLength: 1, maxLength: 6 },
);

const isContainer = (value: Json): value is Container => typeof value === 'object' && value !== null;

/** Every place in the value: its container and its key there. */
function places(value: Json): { of: Container; key: string }[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ of: value, key }, ...places(inner)]);
}

function apply({ how, by }: Mutation, of: Container, key: string): void {
  if (Array.isArray(of)) {
    const i = Number(key);
    if (how === 'replace') of[i] = structuredClone(by);
    else if (how === 'remove') of.splice(i, 1);
    else if (how === 'duplicate') of.push(structuredClone(of[i] ?? null));
    else if (how === 'reverse') of.reverse();
    else of[i] = [of[i] ?? null];
    return;
  }
  const value = of[key] ?? null;
  if (how === 'replace') of[key] = structuredClone(by);
  else if (how === 'remove') delete of[key];
  else if (how === 'duplicate') of[`${key}2`] = structuredClone(value);
  else if (how === 'reverse' && Array.isArray(value)) value.reverse();
  else of[key] = { [key]: value };
}

/** The value with all mutations done to it, one after the other; the value itself stays. */
export function mutated(value: Json, all: Mutation[]): Json {
  const root = { root: structuredClone(value) };
  for (const mutation of all) {
    const choices = places(root);
    const place = choices[mutation.at % choices.length];
    if (place) apply(mutation, place.of, place.key);
  }
  return root.root ?? null;
}
