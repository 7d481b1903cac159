import { decode } from 'html-entities';
import type { Command } from './command.js';
import { beforeWhich, notNames, notWhich, politeAfter, politeBefore } from './phrases.js';

/** No question is longer; what is would only cost time. */
const maxLength = 300;

/** A message as its bare words: no mention, no tags, no entities; case, width and spaces folded, end marks dropped. */
export function bareWords(text: string): string {
  // A mention of the bot arrives as <at>Name</at>; entities are decoded after the tags, so that "&lt;at&gt;" stays text.
  const untagged = text.replace(/<at\b[^>]*>.*?<\/at>/gis, ' ').replace(/<\/?[a-z][^>]*>/gi, ' ');
  return decode(untagged)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[^\s?!.…,;:])[\s?!.…,;:\p{Extended_Pictographic}]+$/u, '');
}

export interface Match {
  command: Command;
  /** What follows the phrase, as typed but for case; null when nothing does. */
  rest: string | null;
}

/**
 * The command that a text is, or begins with where it takes something; a sentence that merely contains one is not it. Of
 * several the one that leaves least over.
 */
export function matchCommand(text: string, commands: readonly Command[]): Match | null {
  const typed = bareWords(text).slice(0, maxLength);
  const matches = [typed, withoutPoliteness(typed)].flatMap((words) =>
    commands.flatMap((command) => matchOne(command, words)),
  );
  matches.sort((a, b) => (a.rest?.length ?? 0) - (b.rest?.length ?? 0));
  return matches[0] ?? null;
}

function matchOne(command: Command, words: string): Match[] {
  return [command.name, ...command.phrases].flatMap((phrase): Match[] => {
    const found = patternOf(phrase).exec(words);
    if (!found) return [];
    const after = words.slice(found[0].length).trim();
    if (command.takes === 'person') return personMatch(command, phrase, found.groups?.who, after);
    if (after === '') return [{ command, rest: null }];
    if (command.takes !== 'which' || !isWhich(after, /\s/.test(found[0].trim()))) return [];
    return [{ command, rest: after }];
  });
}

/** Whom, and what follows; "my attendance" names the asker. */
function personMatch(command: Command, phrase: string, who: string | undefined, after: string): Match[] {
  const named = who?.trim() ?? (phrase.includes('{who}') || phrase === command.name ? '' : 'me');
  const name = named === 'i' || named === 'my' ? 'me' : named;
  if (name === '' || notNames.has(name.split(' ')[0] ?? '') || notWhich.has(name)) return [];
  if (after !== '' && !isWhich(after, true)) return [];
  return isSentence(name) ? [] : [{ command, rest: after === '' ? name : `${name} ${after}` }];
}

/** What can say which meeting: not the rest of a sentence. After a single word it must begin like one. */
function isWhich(after: string, isPhrase: boolean): boolean {
  const first = /^[#\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? '';
  if (first === '' && !/^["“„«(]/u.test(after)) return false;
  if (notWhich.has(first) || isSentence(after)) return false;
  return isPhrase || beforeWhich.has(first) || /^[#\d]/.test(after);
}

const sentence = /(?<!\d)[.!?;]\s+\p{L}|\s(?:is|was|were|should|must|would|because|doesn't|don't|didn't)(?:\s|$)/u;
const isSentence = (text: string) => sentence.test(text) || text.split(' ').length > 14;

const patterns = new Map<string, RegExp>();

/** A phrase as a pattern for the beginning of a message. */
function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    const spaced = phrase.replace(/ /g, '[\\s-]*');
    // A name is made of words: without their spaces nobody could tell where it ends.
    const named = spaced
      .replace('[\\s-]*{who}[\\s-]*', '\\s+(?<who>.+?)\\s+')
      .replace('[\\s-]*{who}', '\\s+(?<who>.+)')
      .replace('{who}', '(?<who>[^\\s].*?)');
    pattern = new RegExp(`^${named}(?=$|[\\s,:#"“(])[,:]?`, 'u');
    patterns.set(phrase, pattern);
  }
  return pattern;
}

const before = new RegExp(`^(?:${politeBefore.map((one) => `(?:${one})`).join('|')})(?=[\\s,:!.]|$)[\\s,:!.]*`, 'u');
const after = new RegExp(`[\\s,.!?]+(?:${politeAfter.map((one) => `(?:${one})`).join('|')})$`, 'u');

/** "Could you please tell me who attended, thanks" is "who attended". */
function withoutPoliteness(words: string): string {
  let bare = words;
  for (;;) {
    const shorter = bare.replace(before, '').replace(after, '').trim();
    if (shorter === bare) return bare;
    bare = shorter;
  }
}
