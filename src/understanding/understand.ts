import type { Asked } from './asked.js';
import { asTyped } from './asTyped.js';
import { bareTitle } from './bareTitle.js';
import { readCanonical } from './canonical.js';
import { indexFor } from './lexicon/index.js';
import { type Askable, bareWords, type Match, matchCommand } from './match.js';
import { type Near, nearTo } from './near.js';
import { isUnreadRange } from './parse/amounts/ranges.js';
import { isOfEverybody, isOfFile } from './parse/commandMeant.js';
import { type Composed, isIdiom } from './parse/compose.js';
import { foldWords } from './parse/fold.js';
import { withoutMarks } from './parse/marks.js';
import { saysNothing } from './parse/message/besides.js';
import { holdsMore } from './parse/message/holdsMore.js';
import { type InLanguage, inLanguage } from './parse/message/inLanguage.js';
import { isOnlyPlace } from './parse/message/onlyPlace.js';
import { whyNot } from './parse/message/whyNot.js';
import type { Piece } from './parse/piece.js';
import { piecesOf } from './parse/pieces.js';
import { isOfSeries } from './parse/seriesSaid.js';
import { tokenReader, tokensOf } from './parse/tokens.js';
import { type LanguageName, languageNames } from './phrases/index.js';
import { readCounted } from './which.js';

export type { Asked } from './asked.js';
export { canonical } from './canonical.js';

export type Understood =
  | { kind: 'question'; asked: Asked }
  /** Up to three readings of words that could mean several things. */
  | { kind: 'offer'; readings: Asked[] }
  | { kind: 'nothing' };

const mostReadings = 3;

/** A message without its marks. */
interface Typed {
  text: string;
  locale: string | null;
  isAsked: boolean;
  tokensIn: ReturnType<typeof tokenReader>;
  /** It in the languages that have been tried. */
  known: Map<LanguageName, InLanguage>;
}

type Read = Composed & { language: LanguageName };

/** Sentences of a message that are looked at one by one. */
const mostSentences = 6;
/** "Sra." and the like end no sentence. */
const betweenSentences =
  /(?:(?<=[?!;…？！])|(?<=(?<!(?<!\p{L})(?:\p{L}|srt?a?|dra?|ing|lic|mtr[oa]|arq|profa?|mrs?|ms|mme|mlle|st|nr|bzw|vs|etc))\.))\s+/iu;

interface Context {
  commands: readonly Askable[];
  locale: string | null;
}

/**
 * What a message asks, in any language; nothing here looks anything up. A phrase of a command wins, then a question that
 * is put together from parts, then a phrase with any title behind it. Of several sentences the only one that asks
 * something is the question, if the others hold nothing of one.
 */
export function understand(text: string, context: Context): Understood {
  const read = readCanonical(text);
  if (read !== null) return question(read);
  const bare = withoutMarks(text);
  if (bare === null) return { kind: 'nothing' };
  const whole = understandTyped(text, bare, context);
  return whole.kind === 'question' ? whole : (inOneSentence(text, bare, context) ?? whole);
}

function inOneSentence(text: string, bare: string, context: Context): Understood | null {
  const sentences = bare.split(betweenSentences);
  if (sentences.length < 2 || sentences.length > mostSentences) return null;
  const index = indexFor(ownLanguage(context.locale));
  const isAsked = /[?？][\s"'”»]*$/u.test(text);
  const read = sentences.map((one, at) => ({
    found: understandTyped(isAsked && at === sentences.length - 1 ? `${one}?` : one, one, context),
    saysNothing: index !== null && saysNothing(piecesOf(tokensOf(one, index.lexicon), index)),
  }));
  // A greeting alone asks for help; before a question it does not.
  const asking = read.filter(({ found }) => found.kind === 'question' && found.asked.command !== 'help');
  const [only] = asking;
  return only && asking.length === 1 && read.every((one) => one === only || one.saysNothing) ? only.found : null;
}

function understandTyped(text: string, bare: string, context: Context): Understood {
  const missed = whyNot(bare);
  if (missed !== null)
    return question({ command: 'attendance of', rest: missed, what: 'did', people: null, literal: null });
  const understood = understandBare(text, bare, context);
  const typed = (asked: Asked): Asked => ({ ...asked, rest: asked.rest === null ? null : asTyped(asked.rest, bare) });
  if (understood.kind === 'question') return question(typed(understood.asked));
  return understood.kind === 'offer' ? { ...understood, readings: understood.readings.map(typed) } : understood;
}

function understandBare(text: string, bare: string, { commands, locale }: Context): Understood {
  const typed: Typed = {
    text: bare,
    locale,
    tokensIn: tokenReader(bare),
    known: new Map(),
    isAsked: /[?？](?=[\s"'”»]|$)/u.test(text),
  };
  // A message of nothing but marks may be one of today's phrases: "?" asks for help.
  const match = matchCommand(bare === '' ? text : bare, commands);
  if (match !== null && match.rest === null && !asksForOneRole(match, typed)) return question(plainly(match, typed));
  // An encoding is a part of no question but the one for its file, which phrases know.
  const composed = match !== null && /utf[\s-]?8/iu.test(bare) ? null : bestOf(typed, false);
  const known = [...typed.known.values()].map(({ pieces }) => pieces);
  if (known.some(isIdiom) && composed?.unexplained !== 0) return { kind: 'nothing' };
  // "Trend last several": behind a command a number of dates is all of it.
  if (match?.command.takes === 'which' && readCounted(match.rest ?? '')?.kind === 'last')
    return question(plainly(match, typed));
  if (composed?.certain) return fromParts(composed, { match, typed });
  // What the parts know to be no title is not looked for as one, although a phrase stands before it.
  if (match !== null && known.some((pieces) => isUnreadRange(pieces) || isOfSeries(pieces, typed.text)))
    return offerNear(typed);
  if (composed !== null && known.some((pieces) => pieces.some(({ part }) => part === 'doubt')))
    return fromParts(composed, { match: null, typed });
  // "Did some come late or did everybody leave early" names nobody.
  if (match?.command.takes === 'person' && composed?.unexplained === 0)
    return fromParts(composed, { match: null, typed });
  if (match !== null)
    return holdsMore(match.rest, typed.text, typed.known.get(ownLanguage(typed.locale))?.pieces)
      ? offerNear(typed)
      : question(plainly(match, typed));
  // A misspelt word may be one of ours: "who left earley".
  const lenient = bestOf(typed, true);
  const guessed = lenient?.certain ? lenient : (composed ?? lenient);
  return guessed === null ? offerNear(typed) : fromParts(guessed, { match: null, typed });
}

/** What a message touches on that asks something, where it could not be put together: to be chosen from, never answered. */
function offerNear(typed: Typed): Understood {
  const best = languagesFor(typed)
    .flatMap((name) => {
      const known = knownIn(name, typed);
      return known === null ? [] : (nearTo(known.lenient(), typed) ?? []);
    })
    .reduce<Near | null>((most, one) => (most === null || one.known > most.known ? one : most), null);
  return best === null ? { kind: 'nothing' } : { kind: 'offer', readings: best.readings.slice(0, mostReadings) };
}

/** The languages that a message may be written in, the asker's first. */
function languagesFor({ text, locale }: Typed): LanguageName[] {
  const own = ownLanguage(locale);
  return [...languageNames]
    .sort((a, b) => Number(b === own) - Number(a === own))
    .filter((name) => isWrittenFor(name, text));
}

const question = (asked: Asked): Understood => ({ kind: 'question', asked });

/** "Presentadores" and 「発表者は誰」 ask who presented, where "roles" asks for everybody's. */
function asksForOneRole({ command }: Match, typed: Typed): boolean {
  const composed = command.name === 'roles' ? bestOf(typed, false) : null;
  return composed?.certain === true && composed.readings[0]?.people !== null;
}

/** A phrase of a command, as it always was; the parts only tell whether it counts, or asks for yes or no. */
function plainly({ command, rest }: Match, typed: Typed): Asked {
  const [first] = rest === null && command.takes === 'which' ? (bestOf(typed, false)?.readings ?? []) : [];
  const isSame = first?.command === command.name && first.people === null;
  return { command: command.name, rest, what: isSame ? first.what : 'list', people: null, literal: null };
}

function fromParts(composed: Read, { match, typed }: { match: Match | null; typed: Typed }): Understood {
  const [first] = composed.readings;
  if (first === undefined) return { kind: 'nothing' };
  if (match !== null) {
    // One person over many meetings, by name: the parts only know better what is not a name.
    // "Did my whole team come" names nobody.
    const isEverybody = first.command === 'who was absent' && composed.unexplained === 0;
    const isName =
      match.command.takes === 'person' &&
      match.command.name !== first.command &&
      !isOfFile(first.command) &&
      first.what === 'list' &&
      (composed.unexplained > 0 || (first.people === null && !isEverybody));
    const isSame = match.command.name === first.command && first.people === null && first.what === 'list';
    const saysMore = composed.titled
      ? foldWords(match.rest ?? '') !== foldWords(first.rest ?? '')
      : !isOnlyPlace(match.rest ?? '', composed.language);
    if (isName) return question(plainly(match, typed));
    // "Who was not in the room" names no meeting but the obvious one.
    if (isSame && !saysMore) return question({ ...plainly(match, typed), rest: first.rest });
  }
  const literal = match === null ? (composed.asks ? null : bareWords(typed.text)) : literalOf(match, first.rest);
  // Two questions at once, or a title behind the first: "who was late in guests and roles".
  const isTwo = composed.readings.some(({ command }) => command !== match?.command.name && isOfEverybody(command));
  if (match !== null && literal !== null && isTwo && composed.readings.length > 1)
    return question(plainly(match, typed));
  const titled =
    match === null || literal === null || match.command.name === 'who attended'
      ? { literal }
      : { literal, literalCommand: match.command.name };
  const readings = composed.readings.slice(0, mostReadings).map((one): Asked => ({ ...one, ...titled }));
  const [only] = readings;
  return composed.certain && only !== undefined && readings.length === 1 ? question(only) : { kind: 'offer', readings };
}

/** What stands behind a phrase of a command, where it is more than the title that was found in it. */
function literalOf({ command, rest }: Match, found: string | null): string | null {
  const title = command.takes === 'which' && rest !== null ? bareTitle(rest) : '';
  return title === '' || title === found ? null : title;
}

function ownLanguage(locale: string | null): LanguageName {
  const own = (locale ?? 'en').slice(0, 2).toLowerCase();
  return languageNames.find((name) => name === own) ?? 'en';
}

/** The reading that leaves fewest words unexplained; among equals the asker's language. */
function bestOf(typed: Typed, lenient: boolean): Read | null {
  let best: Read | null = null;
  for (const name of languagesFor(typed)) {
    // Nothing can be better than a reading that explains every word.
    if (best !== null && rank(best) === 0) break;
    const composed = composedIn(name, typed, lenient, best);
    // What tells something in the asker's language asks nothing in another one.
    const tells = typed.known.get(name)?.pieces.some(({ part }) => part === 'nobody' || part === 'noOne');
    if (name === ownLanguage(typed.locale) && composed === null && tells) return null;
    // Words of the asker's own language are no names in another.
    if (composed && knowsBetter(typed, name, composed)) continue;
    if (composed && (best === null || rank(composed) < rank(best))) best = composed;
  }
  return best;
}

/** The asker's own language explains more of the words than a reading in another one does. */
function knowsBetter({ known, locale }: Typed, name: LanguageName, { unexplained }: Composed): boolean {
  const own = ownLanguage(locale);
  if (name === own || own === 'ja') return false;
  const pieces = known.get(own)?.pieces;
  return pieces !== undefined && pieces.filter(({ part }) => part === 'unknown').length < unexplained;
}

const small = new Set([
  'unknown',
  'filler',
  'the',
  'all',
  'prep',
  'of',
  'from',
  'sign',
  'comma',
  'number',
  'at',
  'and',
  'or',
  'date',
  'in',
  'aux',
  'me',
]);
const fewWords = 3;

const mayBeMisspelt = (pieces: readonly Piece[]): boolean =>
  pieces.length <= fewWords || pieces.some(({ part }) => !small.has(part));

const rank = ({ certain, unexplained, readings }: Composed) =>
  (certain ? 0 : 100) + unexplained * 2 + (readings.length > 1 ? 1 : 0);

const isWrittenFor = (name: LanguageName, text: string): boolean =>
  name === 'ja' ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) : /\p{Script=Latin}/u.test(text);

/** A word that nothing explains here was explained in another language; only words beside a question may be left out. */
const isSurelyWorse = (pieces: readonly Piece[], text: string, { unexplained }: Read): boolean =>
  !/[^\p{L}\p{N}\s]/u.test(text) && pieces.filter(({ part }) => part === 'unknown').length > unexplained;

/** The message in a language, read once. */
function knownIn(name: LanguageName, typed: Typed): InLanguage | null {
  const known = typed.known.get(name) ?? inLanguage(name, typed);
  if (known !== null) typed.known.set(name, known);
  return known;
}

function composedIn(name: LanguageName, typed: Typed, lenient: boolean, best: Read | null): Read | null {
  const known = knownIn(name, typed);
  // Chatter that holds none of our words is not looked up word by word.
  if (known === null || (lenient && !mayBeMisspelt(known.pieces))) return null;
  const pieces = lenient ? known.lenient() : known.pieces;
  if (best?.certain && isSurelyWorse(pieces, typed.text, best)) return null;
  const composed = known.composed(pieces);
  return composed && { ...composed, language: name };
}
