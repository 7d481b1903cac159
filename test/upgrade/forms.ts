import type { Moment } from './moment.js';

/** Which fields a value has and of what type, whatever they say. */
export function formOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${[...new Set(value.map(formOf))].sort().join(' | ')}]`;
  if (typeof value !== 'object') return typeof value;
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${formOf(field)}`);
  return `{ ${fields.sort().join(', ')} }`;
}

/** What is before the first `/` of a key, or of a job's id. */
export const kindOf = (key: string): string => key.split('/')[0] ?? '';

/** Every kind of key and of job that is stored at a moment, with the forms its values have. */
export const formsOf = ({ entries, jobs }: Moment): string[] =>
  [
    ...new Set([
      ...entries.map(({ key, value }) => `${kindOf(key)}: ${formOf(value)}`),
      ...jobs.map(({ id, payload, result = null }) => `job ${kindOf(id)}: ${formOf(payload)} ${formOf(result)}`),
    ]),
  ].sort();
