import { z } from 'zod';
import type { CardSaid } from './cards.js';

const Input = z.looseObject({ id: z.literal('checkReport'), value: z.string() });

/** The report to copy of a card of the check. */
export function reportIn({ json }: Pick<CardSaid, 'json'>): string {
  const found = inputIn(JSON.parse(json));
  if (found === null) throw new Error('no report');
  return found;
}

function inputIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { data } = Input.safeParse(value);
  if (data) return data.value;
  for (const one of Object.values(value)) {
    const found = inputIn(one);
    if (found !== null) return found;
  }
  return null;
}

/** Its lines, by what they are about: `ok 200`, `REFUSED 403`, or `-` for what was not seen. */
export const linesOf = (card: Pick<CardSaid, 'json'>): Record<string, string> =>
  Object.fromEntries(
    reportIn(card)
      .split('\n')
      .flatMap((line) => {
        const [, state, id, told = ''] = /^(ok|REFUSED|-) +(\w+)(?: (.*))?$/.exec(line) ?? [];
        return state === undefined || id === undefined ? [] : [[id, `${state} ${told}`.trim()]];
      }),
  );
