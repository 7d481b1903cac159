import { decode } from 'html-entities';
import type { Command } from './command.js';

/** A message as its bare words: no mention, no tags, no entities; case, width and spaces folded, end marks dropped. */
export function bareWords(text: string): string {
  // A mention of the bot arrives as <at>Name</at>; entities are decoded after the tags, so that "&lt;at&gt;" stays text.
  const untagged = text.replace(/<at\b[^>]*>.*?<\/at>/gis, ' ').replace(/<\/?[a-z][^>]*>/gi, ' ');
  return decode(untagged)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[^\s?!.…,;:])[\s?!.…,;:]+$/u, '');
}

export interface Match {
  command: Command;
  /** What follows the phrase, without an article; null when nothing does. */
  title: string | null;
}

/** The command that the text is, or begins with where it takes a title; text that merely contains one is not it. */
export function matchCommand(text: string, commands: readonly Command[]): Match | null {
  const words = bareWords(text);
  for (const command of commands) {
    if (command.name === words || command.phrases.includes(words)) return { command, title: null };
    const phrase = command.beforeTitle?.find((one) => words.startsWith(`${one} `));
    const title = phrase === undefined ? '' : bareTitle(words.slice(phrase.length));
    if (/[\p{L}\p{N}]/u.test(title)) return { command, title };
  }
  return null;
}

/** A title as typed, without the small words before it. */
function bareTitle(text: string): string {
  return text
    .trim()
    .replace(/^(?:(?:to|at|in|of|for)\s+)?(?:(?:the|my|our|a|an)\s+)?/u, '')
    .replace(/^["'“”„«]+|["'“”»]+$/gu, '')
    .trim();
}
