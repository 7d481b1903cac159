import type { Asked } from './asked.js';
import { readCanonical } from './canonical.js';
import { indexFor } from './lexicon/index.js';
import { type Askable, bareWords, isTitleLike, type Match, matchCommand } from './match.js';
import { type Composed, compose } from './parse/compose.js';
import { foldWords } from './parse/fold.js';
import { withoutMarks } from './parse/marks.js';
import { piecesOf } from './parse/pieces.js';
import { type LanguageName, languageNames } from './phrases/index.js';

export type { Asked } from './asked.js';
export { canonical } from './canonical.js';

export type Understood =
  | { kind: 'question'; asked: Asked }
  /** Up to three readings of words that could mean several things. */
  | { kind: 'offer'; readings: Asked[] }
  | { kind: 'nothing' };

const mostReadings = 3;

/**
 * What a message asks, in any language; nothing here looks anything up. A phrase of a command wins, then a question that
 * is put together from parts, then a phrase with any title behind it.
 */
export function understand(
  text: string,
  { commands, locale }: { commands: readonly Askable[]; locale: string | null },
): Understood {
  const bare = withoutMarks(text);
  if (bare === null || bare === '') return { kind: 'nothing' };
  const read = readCanonical(bare);
  if (read !== null) return { kind: 'question', asked: read };
  const match = matchCommand(text, commands) ?? matchCommand(bare, commands);
  if (match !== null && match.rest === null) return question(plainly(match, bare, locale));
  const composed = bestOf(bare, locale, false);
  if (composed !== null && composed.certain) return fromParts(composed, match, bare);
  if (match !== null) return question(plainly(match, bare, locale));
  const guessed = composed ?? bestOf(bare, locale, true);
  return guessed === null ? { kind: 'nothing' } : fromParts(guessed, null, bare);
}

const question = (asked: Asked): Understood => ({ kind: 'question', asked });

/** A phrase of a command, and whether it counts. */
function plainly({ command, rest }: Match, bare: string, locale: string | null): Asked {
  const counts =
    rest === null && command.name === 'who attended' && bestOf(bare, locale, false)?.readings[0]?.what === 'count';
  return { command: command.name, rest, what: counts ? 'count' : 'list', people: null, literal: null };
}

function fromParts(composed: Composed, match: Match | null, bare: string): Understood {
  const [first] = composed.readings;
  if (first === undefined) return { kind: 'nothing' };
  if (match !== null) {
    // One person over many meetings, by name: the parts only know better what is not a name.
    const isName =
      match.command.takes === 'person' && first.what === 'list' && (composed.titled || composed.unexplained > 0);
    const isSame = match.command.name === first.command && first.people === null && first.what === 'list';
    const saysMore = composed.titled && foldWords(match.rest ?? '') !== foldWords(first.rest ?? '');
    if (isName || (isSame && !saysMore))
      return question({
        ...first,
        command: match.command.name,
        rest: match.rest,
        what: 'list',
        people: null,
        literal: null,
      });
  }
  const literal = match === null ? (composed.asks ? null : bareWords(bare)) : literalOf(match);
  const readings = composed.readings.slice(0, mostReadings).map((one): Asked => ({ ...one, literal }));
  const [only] = readings;
  return composed.certain && only !== undefined && readings.length === 1 ? question(only) : { kind: 'offer', readings };
}

const literalOf = ({ command, rest }: Match): string | null => (command.takes === 'which' ? rest : null);

/** The reading that leaves fewest words unexplained; among equals the asker's language. */
function bestOf(text: string, locale: string | null, lenient: boolean): Composed | null {
  const own = (locale ?? 'en').slice(0, 2).toLowerCase();
  const names = [...languageNames].sort((a, b) => Number(b === own) - Number(a === own));
  let best: Composed | null = null;
  for (const name of names) {
    if (!isWrittenFor(name, text)) continue;
    const composed = composedIn(name, text, lenient);
    if (composed && (best === null || rank(composed) < rank(best))) best = composed;
  }
  return best;
}

const rank = ({ certain, unexplained, readings }: Composed) =>
  (certain ? 0 : 100) + unexplained * 2 + (readings.length > 1 ? 1 : 0);

const isWrittenFor = (name: LanguageName, text: string): boolean =>
  name === 'ja' ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) : /\p{Script=Latin}/u.test(text);

function composedIn(name: LanguageName, text: string, lenient: boolean): Composed | null {
  const index = indexFor(name);
  if (index === null) return null;
  return compose(piecesOf(text, index, lenient), {
    text,
    lexicon: index.lexicon,
    mayBe: (words) => isTitleLike(words, name),
  });
}
