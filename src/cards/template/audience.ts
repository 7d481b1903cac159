import { z } from 'zod';
import { isObject } from '../../platform/isObject.js';
import { type Detail, details, isFor } from '../../question/detail.js';

/** What a template says of each field of its data, by path: `people.name`. */
export const Audience = z.record(z.string(), z.enum(details));
export type Audience = z.output<typeof Audience>;

/**
 * The data without the fields that `detail` does not show: lists become empty, texts ''. What a template says nothing
 * about is never shown.
 */
export const fieldsFor = (detail: Detail, audience: Audience, data: Record<string, unknown>): Record<string, unknown> =>
  pickFields(data, sieveOf(audience, detail));

/** What is told of a thing, and of what is inside it; undefined where a template says nothing. */
interface Sieve {
  told: boolean;
  /** True when anything inside is told: rows of which nothing may be seen are not even counted. */
  tellsInside: boolean;
  inside: Map<string, Sieve>;
}

function pickFields(fields: Record<string, unknown>, { inside }: Sieve): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) picked[key] = pick(value, inside.get(key));
  return picked;
}

function pick(value: unknown, sieve: Sieve | undefined): unknown {
  if (sieve === undefined) return emptyOf(value);
  if (sieve.inside.size === 0) return sieve.told ? value : emptyOf(value);
  if (Array.isArray(value)) return sieve.tellsInside ? value.map((one) => pick(one, sieve)) : [];
  return isObject(value) ? pickFields(value, sieve) : emptyOf(value);
}

/** Made once for each template and reader, not for each card. */
const sieves = new WeakMap<Audience, Map<Detail, Sieve>>();

function sieveOf(audience: Audience, detail: Detail): Sieve {
  const known = sieves.get(audience) ?? new Map<Detail, Sieve>();
  sieves.set(audience, known);
  let sieve = known.get(detail);
  if (sieve === undefined) {
    sieve = makeSieve(audience, detail);
    known.set(detail, sieve);
  }
  return sieve;
}

function makeSieve(audience: Audience, detail: Detail): Sieve {
  const empty = (): Sieve => ({ told: false, tellsInside: false, inside: new Map() });
  const root = empty();
  for (const [path, who] of Object.entries(audience)) {
    const told = isFor(detail, who);
    let at = root;
    for (const name of path.split('.')) {
      at.tellsInside ||= told;
      const next = at.inside.get(name) ?? empty();
      at.inside.set(name, next);
      at = next;
    }
    at.told = told;
  }
  return root;
}

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? {} : '';
}
