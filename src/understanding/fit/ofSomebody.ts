import { foldTitle } from './titles.js';

const mostWords = 20;

/** Said before whose meeting it is: "the design review of Anna". */
const before = new Set('of from by von vom bei beim de d du des par del organised organized'.split(' '));
const japanese = /^(?<named>.{1,40}?)(?:さん|様|氏)?の(?<rest>.+)$/su;

/** Whose meeting somebody means, and what they said beside it; `rest` is null where they said nothing more. */
export interface OfSomebody<T> {
  whose: T;
  rest: string | null;
}

/**
 * "Anna's design review", "design review of Anna Lee", 「Annaさんの定例」: whose meeting is meant, where exactly one of these people is
 * called that.
 */
export function ofSomebody<T>(
  typed: string,
  people: readonly T[],
  nameOf: (person: T) => string,
): OfSomebody<T> | null {
  const words = typed.trim().split(/\s+/u).slice(0, mostWords);
  const found = people.flatMap((whose) => {
    const rest = withoutOwner(words, nameOf(whose)) ?? inJapanese(typed, nameOf(whose));
    return rest === null ? [] : [{ whose, rest: rest === '' ? null : rest }];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** What is left without whose it is; null where that was not said. */
function withoutOwner(words: readonly string[], name: string): string | null {
  const parts = foldTitle(name).split(' ').filter(Boolean);
  const [first = ''] = parts;
  for (const form of [parts, [first], parts.slice(-1)]) {
    if (form.length === 0 || form[0] === '') continue;
    for (let at = 0; at + form.length <= words.length; at += 1) {
      const end = at + form.length;
      const said = words.slice(at, end).map(foldTitle);
      const last = said.at(-1) ?? '';
      const wanted = form.at(-1) ?? '';
      if (said.slice(0, -1).join(' ') !== form.slice(0, -1).join(' ')) continue;
      const isOwner = last === `${wanted} s` || last === `${wanted}s`;
      const isBehind = end === words.length && before.has(foldTitle(words[at - 1] ?? ''));
      if (isOwner && end < words.length) return [...words.slice(0, at), ...words.slice(end)].join(' ');
      // "D'Anna" is one word.
      if (end === words.length && last === `d ${wanted}`) return words.slice(0, at).join(' ');
      if (last === wanted && isBehind) return words.slice(0, at - 1).join(' ');
    }
  }
  return null;
}

function inJapanese(typed: string, name: string): string | null {
  const { named = '', rest = '' } = japanese.exec(typed.trim())?.groups ?? {};
  const wanted = foldTitle(name);
  const said = foldTitle(named);
  return said !== '' && (said === wanted || wanted.split(' ').includes(said)) ? rest.trim() : null;
}
