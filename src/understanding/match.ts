import { decode } from 'html-entities';
import { LRUCache } from 'lru-cache';
import { normalized } from '../platform/normalized.js';
import { once } from '../platform/once.js';
import type { CommandName } from '../question/commandName.js';
import { withoutHonorific } from './fit/honorific.js';
import { anyOf, patternOf } from './pattern.js';
import { builtBeginnings } from './phrases/beginnings.js';
import { type LanguageName, languageNames, languages, type Phrases } from './phrases/index.js';
import { type Language, withoutAccents } from './phrases/language.js';
import { withoutPoliteness } from './politeness.js';

/** Twice what a message that arrives may have: names have been put into it, and most of it may be tags. */
const longestMessage = 4000;

/** No question is longer; what is would only cost time. */
const maxLength = 300;

/** A message as its bare words: no mention, no tags, no entities; case, width and spaces folded, end marks dropped. */
export function bareWords(text: string): string {
  // A mention of the bot arrives as <at>Name</at>; entities are decoded after the tags, so that "&lt;at&gt;" stays text.
  const untagged = text
    .slice(0, longestMessage)
    .replace(/<at\b[^<>]*>(?:[^<]|<(?!\/?at\b))*<\/at>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return normalized(decode(untagged), 'NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}¿¡]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[^\s?!.…,;:、。\p{Extended_Pictographic}])[\s?!.…,;:、。\p{Extended_Pictographic}]+$/u, '');
}

/** What can be asked in words: of a command as much as reading them needs. */
export interface Askable {
  name: CommandName;
  /** What people may type in each language, beside the name. */
  phrases: Phrases;
  /** What may follow: which meeting, or a person and which meeting. */
  takes: 'nothing' | 'which' | 'person';
}

export interface Match {
  command: Askable;
  /** What follows the phrase, as typed but for case; null when nothing does. */
  rest: string | null;
}

interface Candidate extends Match {
  /** How many letters of the message the phrase does not explain. */
  over: number;
}

/**
 * The command that a text is, in any language, or begins with where it takes something; a sentence that merely contains
 * one is not it. Of several the one that leaves least over.
 */
export function matchCommand(text: string, commands: readonly Askable[]): Match | null {
  const typed = bareWords(text).slice(0, maxLength);
  const memory = memoryOf(commands);
  const known = memory.get(typed);
  if (known) return known.match;
  const match = bestMatch(typed, commands);
  memory.set(typed, { match });
  return match;
}

/**
 * The same for the text of a button, which is a command's name and what followed it (`askAgain`), however odd that would be
 * to type: "export design review".
 */
export function matchButton(ask: string, commands: readonly Askable[]): Match | null {
  const words = bareWords(ask).slice(0, maxLength);
  const named = commands
    .filter(({ name, takes }) => words === name || (takes !== 'nothing' && words.startsWith(`${name} `)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named || (named.takes === 'person' && words === named.name)) return matchCommand(ask, commands);
  return { command: named, rest: words.slice(named.name.length).trim() || null };
}

// Most people ask in the same few words, and trying the phrases of every language takes longer than a card.
const memories = new WeakMap<readonly Askable[], LRUCache<string, { match: Match | null }>>();
const remembered = 500;

function memoryOf(commands: readonly Askable[]) {
  const memory = memories.get(commands) ?? new LRUCache<string, { match: Match | null }>({ max: remembered });
  memories.set(commands, memory);
  return memory;
}

const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function bestMatch(typed: string, commands: readonly Askable[]): Match | null {
  // Every Japanese phrase has a Japanese letter, and looking for them takes as long as all other languages.
  const names = isJapanese.test(typed) ? languageNames : languageNames.filter((name) => name !== 'ja');
  const matches: Candidate[] = [];
  for (const name of names) {
    const { all, mayFit } = readersOf(commands, name);
    for (const words of new Set([typed, ...withoutPoliteness(typed, languages[name])]))
      for (const place of mayFit(words)) {
        const reader = all[place];
        if (reader) matches.push(...candidatesIn(reader, words, languages[name]));
      }
  }
  const [best] = matches.sort((a, b) => a.over - b.over);
  return best ? { command: best.command, rest: best.rest } : null;
}

/** A phrase of a command. */
interface Reader {
  command: Askable;
  phrase: string;
}

interface Readers {
  all: readonly Reader[];
  /** The places of those that may fit, in their order. */
  mayFit(words: string): Iterable<number>;
}

/** The phrases of commands in a language, and in English also their names. */
export const phrasesOf = (commands: readonly Askable[], language: LanguageName): Reader[] =>
  commands.flatMap((command): Reader[] => {
    const own = command.phrases[language];
    return (language === 'en' ? [command.name, ...own] : own).map((phrase) => ({ command, phrase }));
  });

const made = new WeakMap<readonly Askable[], Map<LanguageName, Readers>>();

/** The phrases of all commands in a language, made ready once. */
function readersOf(commands: readonly Askable[], language: LanguageName): Readers {
  const inLanguages = made.get(commands) ?? new Map<LanguageName, Readers>();
  made.set(commands, inLanguages);
  const known = inLanguages.get(language);
  if (known !== undefined) return known;
  const all = phrasesOf(commands, language);
  const phrases = all.map(({ phrase }) => phrase);
  const readers = {
    all,
    mayFit: languages[language].unspaced
      ? anyPlace(phrases, languages[language])
      : inOrder(builtBeginnings(language, phrases)),
  };
  inLanguages.set(language, readers);
  return readers;
}

const inOrder =
  (beginnings: ReturnType<typeof builtBeginnings>): Readers['mayFit'] =>
  (words) =>
    [...beginnings(words)].sort((a, b) => a - b);

/** Where words are not apart, which meeting may stand before any phrase: one look at all of them tells that none fits. */
function anyPlace(phrases: readonly string[], language: Language): Readers['mayFit'] {
  const any = once(() => anyOf(phrases.map((phrase) => patternOf(phrase, language))));
  return (words) => (any().test(words) ? phrases.keys() : []);
}

function candidatesIn({ command, phrase }: Reader, words: string, language: Language): Candidate[] {
  const found = patternOf(phrase, language).exec(words);
  return found ? candidatesOf(command, { phrase, found, words }, language) : [];
}

function candidatesOf(
  command: Askable,
  { phrase, found, words }: { phrase: string; found: RegExpExecArray; words: string },
  language: Language,
): Candidate[] {
  const after = words.slice(found[0].length).trim();
  const { who, which, before } = found.groups ?? {};
  const inside = [before, which].filter((one) => one !== undefined);
  if (!inside.every((one) => isWhich(one, true, language))) return [];
  if (phrase.endsWith('{nobody}')) return after === '' && inside.length === 0 ? [{ command, rest: null, over: 0 }] : [];
  if (command.takes === 'person') {
    const isAsker = !phrase.includes('{who}') && phrase !== command.name;
    const name = isAsker ? 'me' : whom(who, language);
    return name === null ? [] : personMatch(command, name, inside, after, language);
  }
  if (after === '' && inside.length === 0) return [{ command, rest: null, over: 0 }];
  const isPhrase = /\s/.test(found[0].trim()) || language.unspaced === true;
  if (command.takes !== 'which' || !(after === '' || isWhich(after, isPhrase, language))) return [];
  const rest = [...inside, after].join(' ').trim();
  return [{ command, rest: withoutLeading(rest, language), over: rest.length }];
}

/** "The" of "the design review", where it is not English. */
const withoutLeading = (rest: string, { leading }: Language): string =>
  (leading && rest.replace(leading, '').trim()) || rest;

/** The name of whom; "my attendance" names the asker. */
function whom(who: string | undefined, { me, notNames, notWhich }: Language): string | null {
  const named = withoutHonorific(who?.trim() ?? '');
  if (me.has(withoutAccents(named))) return 'me';
  const [first = ''] = withoutAccents(named).split(' ');
  return named === '' || notNames.has(first) || notWhich.has(withoutAccents(named)) ? null : named;
}

/** Whom, and what follows, joined as an English question would be. */
function personMatch(command: Askable, name: string, inside: string[], after: string, language: Language): Candidate[] {
  if (after !== '' && !isWhich(after, true, language)) return [];
  if (isSentence(name, language)) return [];
  const rest = after === '' ? name : `${name} ${after}`;
  const over = rest.length + inside.join('').length;
  if (inside.length > 0) return [{ command, rest: `${rest} in ${inside.join(' ')}`, over }];
  return [{ command, rest: language.within ? rest.replace(language.within, '$1 in $2') : rest, over }];
}

/** What can say which meeting: not the rest of a sentence. After a single word it must begin like one. */
function isWhich(text: string, isPhrase: boolean, language: Language): boolean {
  const first = withoutAccents(/^[#\p{L}\p{N}'’°]+/u.exec(text)?.[0] ?? '');
  if (first === '' && !/^["“„«(「]/u.test(text)) return false;
  if (language.notWhich.has(first) || isSentence(text, language)) return false;
  if (language.unspaced && (language.me.has(first) || language.notNames.has(first))) return false;
  return isPhrase || language.beforeWhich.has(first) || /^[#\d]/.test(text);
}

/** Whether words can be somebody's name in a question of this language. */
export function isNameLike(text: string, name: LanguageName): boolean {
  const { notNames, notWhich, sentence } = languages[name];
  const words = withoutAccents(text.toLowerCase()).split(/\s+/u);
  return words.every((word) => !notNames.has(word) && !notWhich.has(word) && !sentence.has(word));
}

/** Whether words can be a title or a name in a question of this language, and not the rest of a sentence. */
export function isTitleLike(text: string, name: LanguageName): boolean {
  const words = text
    .toLowerCase()
    // "How to sell" and "Can we ship" are titles, while "how it went" is a sentence; "vs." ends no sentence.
    .replace(/^(?:(?:how|what|when|where|why) to|(?:can|how) (?:we|i)) /u, '')
    .replace(/(?<!\p{L})(\p{L}{1,3})\.(?=\s)/gu, '$1');
  return isWhich(words, true, languages[name]);
}

const maxWords = 14;
/** Where words are not told apart by spaces. */
const maxLetters = 40;
const unspacedSentence = /(?:です|ます|でした|ました|けど|から|ので|って|以外|除[くい]て?|全員|みんな|[とがをも])$/u;

function isSentence(text: string, { sentence, unspaced }: Language): boolean {
  if (/(?:(?<!\d)[.!?;]\s+|。)\p{L}/u.test(text)) return true;
  const [, ...words] = withoutAccents(text).split(' ');
  if (words.length >= maxWords || words.some((word) => sentence.has(word))) return true;
  return unspaced === true && (text.length > maxLetters || unspacedSentence.test(text));
}
