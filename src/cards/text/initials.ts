import type { Participant } from '../../attendance/person.js';
import { normalized } from '../../platform/normalized.js';

/** Two letters in the place of a face: of the first word and the last. Letters and digits alone, whatever the name holds. */
export function initialsOf({ kind }: Pick<Participant, 'kind'>, name: string): string {
  if (kind === 'phone' || name.includes('•')) return '☎';
  // What Teams writes behind a name in brackets is none of it.
  const words = normalized(name, 'NFC')
    .replace(/[([（][^)\]）]*[)\]）]?/gu, ' ')
    .split(/[\s\-–]+/u)
    .flatMap((word) => /[\p{L}\p{N}]\p{M}{0,3}/u.exec(word)?.[0] ?? []);
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return first === undefined ? '·' : `${first}${last ?? ''}`.toUpperCase();
}
